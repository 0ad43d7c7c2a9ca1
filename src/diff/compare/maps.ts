import { fieldOf } from '#document/shape'
import { heldKind } from '../things/things.ts'
import { type Comparison, type Two, under } from './comparison.ts'
import { compareGaps, gapKeysOf } from './gaps.ts'
import { compareField } from './generic.ts'
import { handlers } from './handlers.ts'

/** Fields of which the parts are told, also where the whole is new or gone. */
const parts = new Set(['smart', 'specific', 'measurable', 'accepted', 'realistic', 'timeBound'])

/** What is told one by one, also where a gap takes its place. */
const toldApart = new Set(['targets', 'milestones', 'resources', 'risks'])

/** Compares two versions of a map, field by field; what holds things of its own is left to those. */
export function compareMaps(c: Comparison, shape: string, two: Two, term: string): void {
  const gap = compareGaps(c, shape, two, term)
  const skipped = gapKeysOf(shape)
  for (const key of keysOf(two)) {
    if (heldKind(shape, key) !== undefined || key === 'id') continue
    if (skipped.has(key)) continue
    const inner = under(two, key)
    const isOneSided = inner.before === undefined || inner.after === undefined
    if ((gap === 'gap/declared' || gap === 'gap/filled') && isOneSided && !toldApart.has(key)) continue
    compareUnder(c, shape, key, inner)
  }
}

function compareUnder(c: Comparison, shape: string, key: string, two: Two): void {
  const term = `${shape}.${key}`
  const handler = Object.hasOwn(handlers, term) ? handlers[term] : handlers[`*.${key}`]
  if (handler !== undefined) {
    handler(c, two, term)
    return
  }
  const field = fieldOf(shape, key)
  const isPart =
    field?.shape !== undefined && (parts.has(field.shape) || (isMapAt(two.before) && isMapAt(two.after)))
  if (isPart && field?.shape !== undefined) compareMaps(c, field.shape, two, term)
  else compareField(c, two, field, term)
}

function isMapAt(at: Two['before']): boolean {
  return typeof at?.value === 'object' && at.value !== null && !Array.isArray(at.value)
}

function keysOf({ before, after }: Two): string[] {
  return [...new Set([...Object.keys(after?.value ?? {}), ...Object.keys(before?.value ?? {})])]
}
