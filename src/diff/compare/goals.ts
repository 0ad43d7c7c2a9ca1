import type { DateText } from '#core/dates'
import { fieldOf } from '#document/shape'
import { type Comparison, isSame, nameOf, report, type Two } from './comparison.ts'
import { compareGapOrValue } from './gaps.ts'
import { compareField } from './generic.ts'
import { daysOfFrequency, shiftData, shiftOf } from './times.ts'

/** Compares the statement of a goal. */
export function compareStatement(c: Comparison, two: Two, term: string): void {
  if (two.before === undefined || two.after === undefined)
    compareField(c, two, fieldOf('goal', 'statement'), term)
  else if (!isSame(c, two)) report(c, 'statement/reworded', two)
}

/** Compares the level of a goal: an objective binds more than a goal. */
export function compareLevel(c: Comparison, two: Two): void {
  const from = two.before?.value
  const to = two.after?.value
  if (from === to) return
  if (from === undefined || to === undefined) report(c, 'goal/levelled', two)
  else report(c, to === 'objective' ? 'goal/raised' : 'goal/lowered', two)
}

/** Compares the status of a goal; one without is open. */
export function compareStatus(c: Comparison, two: Two, term: string): void {
  const from = String(two.before?.value ?? 'open')
  const to = String(two.after?.value ?? 'open')
  if (from === to) {
    compareField(c, two, fieldOf('goal', 'status'), term)
    return
  }
  const kind = to === 'dropped' ? 'goal/abandoned' : from === 'dropped' ? 'goal/resumed' : 'goal/status'
  report(c, kind, two, { before: `goal.status.${from}`, after: `goal.status.${to}` })
}

/** Compares who set a goal: the document itself where nobody else is named. */
export function compareSetBy(c: Comparison, two: Two, term: string): void {
  const { before, after } = two
  if (before !== undefined && after !== undefined) compareField(c, two, fieldOf('goal', 'setBy'), term)
  else if (after !== undefined)
    report(c, 'goal/disowned', two, { who: nameOf(c.after, 'actor', String(after.value)) })
  else if (before !== undefined)
    report(c, 'goal/takenOn', two, { who: nameOf(c.before, 'actor', String(before.value)) })
}

/** Compares the owner of anything, or the gap that stands there. */
export function compareOwner(c: Comparison, two: Two, term: string): void {
  if (compareGapOrValue(c, two, term) || isSame(c, two)) return
  const before = two.before === undefined ? '' : nameOf(c.before, 'actor', String(two.before.value))
  const after = two.after === undefined ? '' : nameOf(c.after, 'actor', String(two.after.value))
  const kind =
    two.before === undefined ? 'owner/named' : two.after === undefined ? 'owner/removed' : 'owner/replaced'
  report(c, kind, two, { before, after })
}

/** Compares the deadline of a goal by its last day. */
export function compareDeadline(c: Comparison, two: Two, term: string): void {
  const { before, after } = two
  if (before === undefined || after === undefined) {
    const date = String((after ?? before)?.value)
    report(c, after === undefined ? 'deadline/removed' : 'deadline/added', two, { date })
    return
  }
  const from = before.value as DateText
  const to = after.value as DateText
  const shift = shiftOf(from, to)
  if (shift === undefined) compareField(c, two, fieldOf('timeBound', 'deadline'), term)
  else report(c, `deadline/${shift}`, two, shiftData(from, to))
}

/** Compares how often something is done. */
export function compareFrequency(c: Comparison, two: Two): void {
  const from = two.before?.value as string | undefined
  const to = two.after?.value as string | undefined
  if (from === to) return
  const data = { before: frequencyTerm(from), after: frequencyTerm(to) }
  if (from === undefined || to === undefined) {
    report(c, from === undefined ? 'frequency/added' : 'frequency/removed', two, data)
    return
  }
  const days = daysOfFrequency(from)
  const now = daysOfFrequency(to)
  if (days === undefined || now === undefined || Math.abs(days - now) < 0.1)
    report(c, 'frequency/changed', two, data)
  else report(c, now > days ? 'frequency/rarer' : 'frequency/oftener', two, data)
}

function frequencyTerm(frequency: string | undefined): string {
  return frequency === undefined ? '' : `followUp.frequency.${frequency}`
}

/** Compares the follow-up of a goal: as a whole where it is new or gone, else field by field. */
export function compareFollowUp(c: Comparison, two: Two, term: string): void {
  const isOneSided = two.before === undefined || two.after === undefined
  const only = (two.after ?? two.before)?.value
  const isOnlyGap = typeof only === 'object' && only !== null && Object.hasOwn(only, 'gap')
  if (!isOneSided || isOnlyGap) c.compareMaps('followUp', two, term)
  else report(c, two.after === undefined ? 'followUp/removed' : 'followUp/added', two)
}
