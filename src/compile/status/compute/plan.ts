import { daysBetween } from '#core/dates'

/** A number on a day (`YYYY-MM-DD`). */
export interface Spot {
  date: string
  value: number
}

/** Spots by day; of several on one day, only the last. */
export function inOrder<T extends Spot>(spots: readonly T[]): T[] {
  const byDay = new Map(spots.map((spot) => [spot.date, spot]))
  return [...byDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}

/**
 * What a plan expects on a day: the value on the straight lines from each of its spots to the next, and that of the last
 * spot after it. `plan` runs from the baseline over the interim values to the target, by day. Undefined before the plan
 * begins, and where it has fewer than two spots.
 */
export function expectedOn(plan: readonly Spot[], day: string): number | undefined {
  const [first] = plan
  const last = plan.at(-1)
  if (first === undefined || last === undefined || plan.length < 2 || day < first.date) return undefined
  if (day >= last.date) return last.value
  const next = plan.findIndex(({ date }) => date > day)
  const [from, to] = [plan[next - 1], plan[next]]
  if (from === undefined || to === undefined) return undefined
  const share = daysBetween(from.date, day) / daysBetween(from.date, to.date)
  return from.value + (to.value - from.value) * share
}
