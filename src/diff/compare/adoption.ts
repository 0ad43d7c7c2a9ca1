import { compareText } from '#core/diagnostic'
import { adoptedContent, adoptionFingerprint, canonicalJson, type Json } from '#core/fingerprint'
import type { Strategy } from '#core/generated/strategy'
import { type Comparison, isSame, itemsOf, keyOf, nameOf, report, type Two } from './comparison.ts'

/** Compares who has agreed to a goal, actor by actor. */
export function compareAccepted(c: Comparison, { before, after }: Two): void {
  const old = itemsOf<string>(before)
  const now = itemsOf<string>(after)
  const oldKeys = new Set(old.map((at) => keyOf(c, at, 'before')))
  const nowKeys = new Set(now.map((at) => keyOf(c, at, 'after')))
  for (const at of old) {
    if (nowKeys.has(keyOf(c, at, 'before'))) continue
    report(
      c,
      'acceptance/removed',
      { before: at },
      { as: 'by', who: nameOf(c.before, 'actor', String(at.value)) },
    )
  }
  for (const at of now) {
    if (oldKeys.has(keyOf(c, at, 'after'))) continue
    report(
      c,
      'acceptance/added',
      { after: at },
      { as: 'by', who: nameOf(c.after, 'actor', String(at.value)) },
    )
  }
}

/** Compares whether the adoption of the document counts as agreement to a goal. */
export function compareThrough(c: Comparison, two: Two): void {
  if ((two.before === undefined) === (two.after === undefined)) return
  report(c, two.after === undefined ? 'acceptance/removed' : 'acceptance/added', two)
}

/** Compares the adoption of the document: as a whole where it is new or gone, else field by field. */
export function compareAdoption(c: Comparison, two: Two, term: string): void {
  const isOneSided = two.before === undefined || two.after === undefined
  const only = (two.after ?? two.before)?.value
  if (!isOneSided || (typeof only === 'object' && only !== null && Object.hasOwn(only, 'gap')))
    c.compareMaps('adoption', two, term)
  else report(c, two.after === undefined ? 'adoption/removed' : 'adoption/added', two)
}

/** Compares the status of the document. */
export function compareDocumentStatus(c: Comparison, two: Two): void {
  if (isSame(c, two)) return
  const word = (status: unknown): string => `strategy.status.${status ?? 'unknown'}`
  report(c, 'document/status', two, { before: word(two.before?.value), after: word(two.after?.value) })
}

/** Says so where what was adopted is changed and no new adoption is recorded. */
export function compareAdopted(c: Comparison): void {
  const before = c.before.strategy
  const after = c.after.strategy
  if (before.status !== 'adopted' || after.status !== 'adopted' || !isReadable(before) || !isReadable(after))
    return
  if (withoutOrder(adoptedContent(before)) === withoutOrder(adoptedContent(after))) return
  if (isAdoptedAnew(before, after)) return
  const adoption = after.adoption
  const key = adoption?.fingerprint !== undefined ? 'fingerprint' : 'date'
  const path = adoption?.[key] === undefined ? ['status'] : ['adoption', key]
  const value = adoption?.[key] ?? after.status
  report(c, 'adoption/stale', { after: { path, value } }, { as: key === 'fingerprint' ? 'fingerprint' : '' })
}

function isAdoptedAnew(before: Strategy, after: Strategy): boolean {
  const { adoption = {} } = after
  if (adoption.fingerprint !== undefined) return adoption.fingerprint === adoptionFingerprint(after)
  const decision = ({ date, by, caseNumber }: NonNullable<Strategy['adoption']>): string =>
    JSON.stringify([date === undefined ? '' : String(date), by, caseNumber])
  return decision(adoption) !== decision(before.adoption ?? {})
}

/** A text of what a document was adopted with that is the same in whatever order its lists stand. */
function withoutOrder(value: Json): string {
  const sorted = (inner: Json): Json => {
    if (Array.isArray(inner)) {
      const items: Json[] = inner.map(sorted)
      return items.sort((a, b) => compareText(canonicalJson(a), canonicalJson(b)))
    }
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, sorted(item)]))
  }
  return canonicalJson(sorted(value))
}

/** Numbers that JSON does not have, such as infinity, have no fingerprint. */
function isReadable(strategy: Strategy): boolean {
  try {
    canonicalJson(adoptedContent(strategy))
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
