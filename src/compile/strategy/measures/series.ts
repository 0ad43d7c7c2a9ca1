import { type DateText, firstDay, lastDay } from '#core/dates'
import type { Baseline, Goal, Indicator, Measurement, Target } from '#core/generated/strategy'
import { type Build, filled } from '../context/build.ts'

/** A breakdown of an indicator, such as `{koen: 'kvinder'}`; undefined for everybody. */
export type Dimension = { [id: string]: string } | undefined

export interface SeriesTarget {
  goal: Goal
  target: Target
  /** The target's date, else the deadline of its goal. */
  date: DateText | undefined
}

/** All that is known of one breakdown of an indicator. */
export interface Series {
  dimension: Dimension
  baselines: Baseline[]
  measurements: Measurement[]
  targets: SeriesTarget[]
}

export function baselinesOf(indicator: Indicator | undefined): Baseline[] {
  const baseline = indicator?.baseline
  if (baseline === undefined) return []
  return filled(Array.isArray(baseline) ? baseline : [baseline])
}

export function measurementsOf(indicator: Indicator | undefined): Measurement[] {
  const measurements = indicator?.measurements
  return Array.isArray(measurements) ? filled(measurements) : []
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  return dimensionKey(a) === dimensionKey(b)
}

function dimensionKey(dimension: Dimension): string {
  const parts = Object.entries(dimension ?? {}).map(([key, value]) => JSON.stringify([key, value]))
  return parts.sort().join(' ')
}

/** The breakdowns of an indicator, everybody first, then in the order of the document. */
export function seriesOf(b: Build, id: string, indicator: Indicator): Series[] {
  const found = new Map<string, Series>()
  const at = (dimension: Dimension): Series => {
    const key = dimensionKey(dimension)
    const series = found.get(key) ?? { dimension, baselines: [], measurements: [], targets: [] }
    found.set(key, series)
    return series
  }
  at(undefined)
  for (const baseline of baselinesOf(indicator)) at(baseline.dimension).baselines.push(baseline)
  for (const measurement of measurementsOf(indicator))
    at(measurement.dimension).measurements.push(measurement)
  for (const goal of b.goals) {
    for (const target of filled(goal.smart?.measurable?.targets)) {
      if (target.indicator !== id) continue
      const date = target.date ?? goal.smart?.timeBound?.deadline
      at(target.dimension).targets.push({ goal, target, date })
    }
  }
  return [...found.values()].filter((s) => s.baselines.length + s.measurements.length + s.targets.length > 0)
}

/**
 * The number that a target stands for: its value or bound, or the value that a change leads to. A change is counted
 * from the value of its `since` date, else from the baseline. Undefined where no number follows.
 */
export function targetLevel(target: Target, indicator: Indicator): number | undefined {
  const { value, min, max, change } = target
  const level = value ?? min ?? max
  if (level !== undefined) return typeof level === 'number' ? level : undefined
  if (change === undefined) return undefined
  const known = [...baselinesOf(indicator), ...measurementsOf(indicator)].filter((item) =>
    sameDimension(item.dimension, target.dimension),
  )
  const start =
    change.since === undefined ? known[0] : known.find(({ date }) => isSameTime(date, change.since))
  if (typeof start?.value !== 'number') return undefined
  const { percent, points, amount } = change
  const reached =
    percent === undefined ? start.value + (points ?? amount ?? 0) : start.value * (1 + percent / 100)
  return Math.round(reached * 1e6) / 1e6
}

/** Whether two dates name the same day, month or year, or one of them lies within the other. */
function isSameTime(a: DateText | undefined, b: DateText | undefined): boolean {
  const [startA, endA, startB, endB] = [firstDay(a), lastDay(a), firstDay(b), lastDay(b)]
  if (startA === undefined || endA === undefined || startB === undefined || endB === undefined) return false
  return (startA >= startB && endA <= endB) || (startB >= startA && endB <= endA)
}
