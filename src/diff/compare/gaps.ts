import type { DateText } from '#core/dates'
import { fieldOf } from '#document/shape'
import type { ChangeKind } from '../strengths.ts'
import type { Fields } from '../things/things.ts'
import { type At, type Comparison, isSame, report, type Two, under } from './comparison.ts'
import { compareField } from './generic.ts'
import { shiftData, shiftOf } from './times.ts'

/** The keys of a shape that belong to a declared gap; none where the shape declares none. */
export function gapKeysOf(shape: string): ReadonlySet<string> {
  if (fieldOf(shape, 'gap') === undefined) return none
  return shape === 'followUp' ? withoutOwner : all
}

const none = new Set<string>()
const all = new Set(['gap', 'kind', 'owner', 'due', 'see'])
const withoutOwner = new Set(['gap', 'kind', 'due', 'see'])

/** What stands beside a gap without filling it. */
const remarks = new Set(['traces', 'note'])

type Transition = Extract<ChangeKind, `gap/${string}`>

/** Compares the gaps that two versions of a map declare; gives how one took the place of the other, if one did. */
export function compareGaps(c: Comparison, shape: string, two: Two, term: string): Transition | undefined {
  const keys = gapKeysOf(shape)
  if (keys.size === 0) return undefined
  const gap = under<string>(two, 'gap')
  if (gap.before !== undefined && gap.after !== undefined) {
    compareDeclared(c, shape, two, keys, term)
    return undefined
  }
  if (gap.before === undefined && gap.after === undefined) return undefined
  const hadContent = hasContent(two.before, keys)
  const hasIt = hasContent(two.after, keys)
  const kind = transition(gap.after !== undefined, hadContent, hasIt)
  // A gap that takes the place of content is held against the content; another against nothing.
  report(c, kind, hadContent !== hasIt ? two : gap, {
    field: term,
    gap: (gap.after ?? gap.before)?.value ?? '',
  })
  return kind
}

function transition(isNew: boolean, hadContent: boolean, hasIt: boolean): Transition {
  if (isNew) return hadContent ? (hasIt ? 'gap/beside' : 'gap/declared') : 'gap/admitted'
  return hasIt ? (hadContent ? 'gap/closed' : 'gap/filled') : 'gap/erased'
}

function hasContent(at: At | undefined, keys: ReadonlySet<string>): boolean {
  const fields = (at?.value ?? {}) as Fields
  return Object.keys(fields).some((key) => !keys.has(key) && !remarks.has(key))
}

function compareDeclared(
  c: Comparison,
  shape: string,
  two: Two,
  keys: ReadonlySet<string>,
  term: string,
): void {
  const gap = under<string>(two, 'gap')
  if (!isSame(c, gap)) report(c, 'gap/reworded', gap, { field: term })
  const due = under<DateText>(two, 'due')
  compareDue(c, due, term)
  for (const key of keys) {
    if (key === 'gap' || key === 'due') continue
    compareField(c, under(two, key), fieldOf(shape, key), `gap.${key}`)
  }
}

function compareDue(c: Comparison, due: Two<DateText>, field: string): void {
  const { before, after } = due
  if (before === undefined && after === undefined) return
  if (before === undefined || after === undefined) {
    const date = String((after ?? before)?.value)
    report(c, after === undefined ? 'gap/undated' : 'gap/dated', due, { field, date })
    return
  }
  const shift = shiftOf(before.value, after.value)
  if (shift !== undefined) report(c, `gap/${shift}`, due, { field, ...shiftData(before.value, after.value) })
  else compareField(c, due, fieldOf('gap', 'due'), 'gap.due')
}

/** Compares a value that is either plain or a declared gap, such as an owner; false where neither version declares one. */
export function compareGapOrValue(c: Comparison, two: Two, term: string): boolean {
  const isBefore = isGap(two.before)
  const isAfter = isGap(two.after)
  if (!isBefore && !isAfter) return false
  if (isBefore && isAfter) {
    compareGaps(c, 'gap', two, term)
    return true
  }
  const { gap = '' } = ((isAfter ? two.after : two.before)?.value ?? {}) as { gap?: string }
  const other = isAfter ? two.before : two.after
  const kind =
    other === undefined ? (isAfter ? 'gap/admitted' : 'gap/erased') : isAfter ? 'gap/declared' : 'gap/filled'
  report(c, kind, two, { field: term, gap })
  return true
}

export function isGap(at: At | undefined): boolean {
  return typeof at?.value === 'object' && at.value !== null && Object.hasOwn(at.value, 'gap')
}
