import type { DateText } from '#core/dates'
import { fieldOf } from '#document/shape'
import { type Comparison, report, type Two } from './comparison.ts'
import { compareField } from './generic.ts'
import { shiftData, shiftOf } from './times.ts'

/** Compares the status of an action. */
export function compareActionStatus(c: Comparison, two: Two, term: string): void {
  const from = two.before?.value
  const to = two.after?.value
  if (from === to) return
  const isCancelling = to === 'cancelled'
  const isResuming = from === 'cancelled'
  const data = { before: `action.status.${from}`, after: `action.status.${to}` }
  if (isCancelling || isResuming) report(c, isCancelling ? 'action/cancelled' : 'action/resumed', two, data)
  else if (from === undefined || to === undefined) compareField(c, two, fieldOf('action', 'status'), term)
  else report(c, 'action/status', two, data)
}

const commitments = ['illustrative', 'exploratory', 'conditional', 'firm']

/** Compares how binding an action is. */
export function compareCommitment(c: Comparison, two: Two): void {
  const from = two.before?.value
  const to = two.after?.value
  if (from === to) return
  const word = (value: unknown): string =>
    value === undefined ? 'commitment.none' : `action.commitment.${value}`
  const data = { before: word(from), after: word(to) }
  const step = commitments.indexOf(String(to)) - commitments.indexOf(String(from))
  if (from === undefined || to === undefined || step === 0) report(c, 'action/commitment', two, data)
  else report(c, step > 0 ? 'action/firmer' : 'action/looser', two, data)
}

/** Compares when an action starts, by the first day, or when it ends, by the last. */
export function compareActionDate(c: Comparison, two: Two, term: string): void {
  const isStart = term === 'action.start'
  const by = isStart ? 'first' : 'last'
  const from = two.before?.value as DateText | undefined
  const to = two.after?.value as DateText | undefined
  const shift = shiftOf(from, to, by)
  if (shift === undefined || from === undefined || to === undefined) {
    compareField(c, two, fieldOf('action', isStart ? 'start' : 'end'), term)
    return
  }
  const kinds = {
    start: { sooner: 'action/startSooner', later: 'action/startLater' },
    end: { sooner: 'action/endSooner', later: 'action/endLater' },
  } as const
  report(c, kinds[isStart ? 'start' : 'end'][shift], two, shiftData(from, to, by))
}
