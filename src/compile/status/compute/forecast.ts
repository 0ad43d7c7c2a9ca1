import { daysBetween } from '#core/dates'
import { inOrder, type Spot } from './plan.ts'

export interface Forecast {
  value: number
  /** `line`: the line that comes closest to all spots; `lastTwo`: the line through the only two. */
  method: 'line' | 'lastTwo'
  /** How many spots it rests on. */
  spots: number
}

/**
 * Where a series comes to on a later day if it goes on as it has: the line of least squares through three spots or more,
 * the line through two. Undefined where there are fewer, or where they share a day. Counts do not fall below zero, and
 * shares in percent do not rise above 100, so that a value stays within `bounds`.
 */
export function forecastOn(
  spots: readonly Spot[],
  day: string,
  bounds: { low: number; high: number },
): Forecast | undefined {
  const known = inOrder(spots)
  const [first] = known
  if (first === undefined || known.length < 2) return undefined
  const points = known.map(({ date, value }) => ({ x: daysBetween(first.date, date), y: value }))
  const { slope, middle } = leastSquares(points)
  const reached = middle.y + slope * (daysBetween(first.date, day) - middle.x)
  const value = Math.min(bounds.high, Math.max(bounds.low, reached))
  return { value, method: known.length > 2 ? 'line' : 'lastTwo', spots: known.length }
}

/** The line through the mean of the points with the slope Σ(x−x̄)(y−ȳ) / Σ(x−x̄)²; through two points, their own. */
function leastSquares(points: readonly { x: number; y: number }[]): {
  slope: number
  middle: { x: number; y: number }
} {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }
  const across = points.reduce((sum, { x, y }) => sum + (x - middle.x) * (y - middle.y), 0)
  const along = points.reduce((sum, { x }) => sum + (x - middle.x) ** 2, 0)
  return { slope: across / along, middle }
}

/** What the values of a series can be: nothing below zero where none is, and no more than 100 percent of anything. */
export function boundsOf(values: readonly number[], unit: string | undefined): { low: number; high: number } {
  const isShare = /^(%|pct\.?|procent|percent)$/i.test(unit?.trim() ?? '')
  return {
    low: values.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY,
    high: isShare && values.every((value) => value <= 100) ? 100 : Number.POSITIVE_INFINITY,
  }
}
