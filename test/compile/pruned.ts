import type { Strategy } from '#core/generated/strategy'
import { fullDocument } from './full-document.ts'

/** Documents with every field of which random ones are taken out, the same each time. */
export function pruned(count: number): Strategy[] {
  let seed = 11
  const random = (): number => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
  const prune = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map((item) => (random() < 0.2 ? (typeof item === 'string' ? '' : {}) : prune(item)))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => (random() < 0.3 ? [] : [[key, prune(item)]])),
    )
  }
  return Array.from(
    { length: count },
    (_, i) => prune(fullDocument({ cited: i % 3 === 0 }).strategy) as Strategy,
  )
}
