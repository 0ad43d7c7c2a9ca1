import { type DateText, lastDay } from '#core/dates'
import type { Baseline, Indicator, Measurement, Target } from '#core/generated/strategy'
import { once } from '#core/once'
import { baselineFor, groupOf } from './smart/values.ts'

/** A number of a series, with the last day of the time that it is about. */
export interface Point {
  date: DateText
  day: string
  value: number
  isFinal: boolean
}

/** The measurements of an indicator, be they written in the document or read from the file that it names. */
export function measurementsOf({ measurements }: Indicator): readonly Measurement[] {
  return Array.isArray(measurements) ? measurements : []
}

/** Whether the measurements of an indicator stand in a file that could not be read. */
export function isMeasuredElsewhere({ measurements }: Indicator): boolean {
  return measurements !== undefined && !Array.isArray(measurements)
}

/**
 * The baseline of a target's group and the measurements after it, in the order of their dates. Empty where there is no
 * dated baseline in numbers, or where the series breaks, since numbers before and after a break cannot be compared.
 */
export function seriesOf(indicator: Indicator, target: Target): readonly Point[] {
  const group = groupOf(target.dimension)
  const known = seriesByGroup(indicator)
  const series = known.get(group) ?? seriesOfGroup(indicator, group, baselineFor(indicator, target))
  known.set(group, series)
  return series
}

/** Many targets may look at one indicator. */
const seriesByGroup = once((_: Indicator) => new Map<string, readonly Point[]>())

function seriesOfGroup(indicator: Indicator, group: string, baseline: Baseline | undefined): Point[] {
  const measured = measurementsOf(indicator).filter(({ dimension }) => groupOf(dimension) === group)
  const first = baseline && pointOf({ ...baseline, status: 'final' })
  if (first === undefined || measured.some(({ seriesBreak }) => seriesBreak)) return []
  const later = measured
    .map(pointOf)
    .filter((point): point is Point => point !== undefined && point.day > first.day)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  return [first, ...later]
}

function pointOf({ date, value, status }: Measurement): Point | undefined {
  const day = lastDay(date)
  if (date === undefined || day === undefined || typeof value !== 'number') return undefined
  return { date, day, value, isFinal: status !== 'preliminary' }
}
