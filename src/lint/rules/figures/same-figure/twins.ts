import type { KeyFigure } from '#core/generated/strategy'
import { fillers } from '../../../lexicon/figure-fillers.ts'

/** Two key figures that count the same thing and disagree, by their ids. */
export interface Twins {
  first: string
  second: string
}

/** Each key figure that disagrees with an earlier one on the same thing, time and group. */
export function twinsIn(figures: { readonly [id: string]: KeyFigure }): Twins[] {
  const firstOf = new Map<string, string>()
  const found: Twins[] = []
  for (const [second, figure] of Object.entries(figures)) {
    const subject = subjectOf(figure)
    if (subject === undefined) continue
    const first = firstOf.get(subject)
    const other = first === undefined ? undefined : figures[first]
    if (first === undefined || other === undefined) firstOf.set(subject, second)
    else if (isContradiction(figure, other)) found.push({ first, second })
  }
  return found
}

/** What a figure counts, when and about whom; undefined where it does not say enough to be compared. */
function subjectOf({ what, unit, date, period, dimension, ...figure }: KeyFigure): string | undefined {
  if (
    what === undefined ||
    (figure.value === undefined && figure.min === undefined && figure.max === undefined)
  )
    return undefined
  const words = (what.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !fillers.has(word))
  if (words.length === 0) return undefined
  const groups = Object.entries(dimension ?? {}).sort()
  return JSON.stringify([
    words.sort(),
    (unit ?? '').trim().toLowerCase(),
    String(date ?? ''),
    [String(period?.start ?? ''), String(period?.end ?? '')],
    groups,
  ])
}

/** Approximate numbers and ranges contradict each other only where they cannot both be right. */
function isContradiction(one: KeyFigure, other: KeyFigure): boolean {
  const [least, most] = boundsOf(one)
  const [otherLeast, otherMost] = boundsOf(other)
  return least > otherMost || most < otherLeast
}

function boundsOf({ value, min, max, approximate }: KeyFigure): [least: number, most: number] {
  const [least, most] = [value ?? min ?? Number.NEGATIVE_INFINITY, value ?? max ?? Number.POSITIVE_INFINITY]
  const room = approximate ? 0.1 : 0
  return [least - Math.abs(least) * room, most + Math.abs(most) * room]
}
