import { fieldOf } from '#document/shape'
import { type Comparison, isSame, report, type Two } from '../comparison.ts'
import { compareField } from '../generic.ts'

/** Compares the unit of an indicator, or its scale, of which the order of the steps counts. */
export function compareUnit(c: Comparison, two: Two): void {
  if (isSame(c, two)) return
  const before = textOf(two.before?.value)
  const after = textOf(two.after?.value)
  report(c, 'indicator/unit', two, { before, after })
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(' < ') : String(value ?? '–')
}

/** Compares the definition of an indicator. */
export function compareDefinition(c: Comparison, two: Two, term: string): void {
  if (two.before === undefined || two.after === undefined) {
    compareField(c, two, fieldOf('indicator', 'definition'), term)
  } else if (!isSame(c, two)) report(c, 'indicator/definition', two)
}

/** Compares which way an indicator should move. */
export function compareDirection(c: Comparison, two: Two): void {
  const from = two.before?.value
  const to = two.after?.value
  if (from === to) return
  const word = (value: unknown): string =>
    value === undefined ? 'direction.none' : `indicator.direction.${value}`
  const isReversed = [from, to].sort().join() === 'decrease,increase'
  report(c, isReversed ? 'indicator/reversed' : 'indicator/direction', two, {
    before: word(from),
    after: word(to),
  })
}
