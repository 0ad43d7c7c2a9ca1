import type { LocatedNode, LocatedValue, Style } from '#core/located'
import { maxDepth } from '../depth.ts'
import { type Cursor, unsure } from './cursor.ts'
import { scalarValue } from './scalar-value.ts'

/** A node without a key. */
export function located(value: LocatedValue, start: number, end: number, style: Style): LocatedNode {
  return { value, start, end, keyStart: -1, keyEnd: -1, style }
}

/** A node of unquoted text. */
export function plainNode(text: string, start: number, end: number): LocatedNode {
  const value = scalarValue(text)
  if (value === undefined || text === '') throw unsure
  return located(value, start, end, 'plain')
}

/** Goes one level deeper, as far as a document may. */
export function deeper(cursor: Cursor): void {
  cursor.depth++
  if (cursor.depth > maxDepth) throw unsure
}

/** A key that is no merge key, and that its map does not hold yet. */
export function keyName(map: { readonly [key: string]: LocatedNode }, name: string): string {
  if (name === '<<' || name === '' || Object.hasOwn(map, name)) throw unsure
  return name
}
