import { hashOf } from '../../checking/hash.ts'

/**
 * A hash of values that something is made from, whole: maps, sets, bytes and plain data in which everything counts, order included. Throws for what
 * cannot be hashed, so that nothing is made from it unnoticed.
 */
export function keyOf(...values: readonly unknown[]): string {
  return hashOf(JSON.stringify(plain(values)))
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Uint8Array) return { bytes: hashOf(value) }
  if (value instanceof Map) return { map: [...value].map(plain) }
  if (value instanceof Set) return { set: [...value].map(plain) }
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError('reports are made of data')
  if (typeof value !== 'object' || value === null) return value
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype)
    throw new TypeError('reports are made of plain data')
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}
