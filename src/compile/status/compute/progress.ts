import { firstDay, lastDay } from '#core/dates'
import type { Indicator, Measurement } from '#core/generated/strategy'
import type { Series, SeriesTarget } from '../../strategy/measures/series.ts'
import type { ProgressState } from '../../tree.ts'
import { boundsOf, type Forecast, forecastOn } from './forecast.ts'
import { type Aim, aimOf, isAsGood, isScale, levelOf, meets } from './levels.ts'
import { expectedOn, inOrder, type Spot } from './plan.ts'

/** Why a state is unknown. */
export type Reason =
  | 'noLevel'
  | 'inFile'
  | 'noDate'
  | 'noBaseline'
  | 'notComparable'
  | 'notYet'
  | 'passed'
  | 'notMeasurable'

/** Where a target stands on a day. The numbers of a scale in words are the places of its steps. */
export interface Progress {
  state: ProgressState
  reason?: Reason
  aim?: Aim
  /** The latest measurement, and its value. */
  latest?: Measurement
  value?: number
  /** What the plan expects on the day of the latest measurement, and today. */
  planned?: number
  today?: number
  /** Where the series comes to on the target's day. */
  forecast?: Forecast & { meets: boolean }
}

interface Found extends Spot {
  measurement: Measurement
}

/** Where a target stands on a day (`YYYY-MM-DD`). Measurements of a later day do not count. */
export function progressOf(
  series: Series,
  aimed: SeriesTarget,
  indicator: Indicator,
  asOf: string,
): Progress {
  const [baseline] = baselineSpots(series, indicator)
  const aim = aimOf(aimed.target, indicator, baseline?.value)
  const measured = measuredSpots(series, indicator, asOf)
  const latest = measured.at(-1)
  const due = lastDay(aimed.date)
  const isBroken = measured.some(({ measurement }) => measurement.seriesBreak === true)
  const plan = isBroken || aim === undefined ? [] : planOf(baseline, aimed, indicator, aim, due)
  const expected = (day: string): number | undefined =>
    isScale(indicator) ? stepOn(plan, day) : expectedOn(plan, day)
  const planned = latest && expected(latest.date)
  const today = expected(asOf)
  const facts = {
    ...(aim === undefined ? {} : { aim }),
    ...(latest === undefined ? {} : { latest: latest.measurement, value: latest.value }),
    ...(planned === undefined ? {} : { planned }),
    ...(today === undefined ? {} : { today }),
    ...forecastOf({ series, aimed, indicator, asOf, baseline, measured, aim, due }),
  }
  if (aim === undefined) return { ...facts, state: 'unknown', reason: 'noLevel' }
  if (latest === undefined && isInFile(indicator)) return { ...facts, state: 'unknown', reason: 'inFile' }
  if (latest === undefined) return { ...facts, state: 'unmeasured' }
  if (meets(latest.value, aimed.target, aim)) return { ...facts, state: 'reached' }
  if (due === undefined) return { ...facts, state: 'unknown', reason: 'noDate' }
  if (due < asOf) return { ...facts, state: 'missed' }
  if (isBroken) return { ...facts, state: 'unknown', reason: 'notComparable' }
  if (planned !== undefined)
    return { ...facts, state: isAsGood(latest.value, planned, aim.sense) ? 'on-track' : 'behind' }
  if (baseline === undefined || !isScale(indicator))
    return { ...facts, state: 'unknown', reason: 'noBaseline' }
  const isWorse = !isAsGood(latest.value, baseline.value, aim.sense)
  return isWorse ? { ...facts, state: 'behind' } : { ...facts, state: 'unknown', reason: 'notYet' }
}

/** Whether the measurements of an indicator stand in a file that could not be read. */
export function isInFile({ measurements }: Indicator): boolean {
  return measurements !== undefined && !Array.isArray(measurements)
}

/** The step of a scale that was to be reached by a day: that of the last interim value or target before it. */
function stepOn(plan: readonly Spot[], day: string): number | undefined {
  return plan.slice(1).findLast(({ date }) => date <= day)?.value
}

/** From the baseline over the interim values to the target; nothing where there is no baseline or no date. */
function planOf(
  baseline: Spot | undefined,
  { target }: SeriesTarget,
  indicator: Indicator,
  aim: Aim,
  due: string | undefined,
): Spot[] {
  if (baseline === undefined || due === undefined) return []
  const interim = (target.interim ?? []).flatMap((item) =>
    spotsOf(indicator, item?.value, lastDay(item?.date)).filter(
      ({ date }) => date > baseline.date && date < due,
    ),
  )
  return due <= baseline.date ? [] : inOrder([baseline, ...interim, { date: due, value: aim.level }])
}

function baselineSpots({ baselines }: Series, indicator: Indicator): Spot[] {
  return baselines.flatMap(({ value, date }) => spotsOf(indicator, value, firstDay(date)))
}

/** The measurements up to a day, by the day that they are about. */
export function measuredSpots({ measurements }: Series, indicator: Indicator, asOf: string): Found[] {
  const found = measurements.flatMap((measurement) =>
    spotsOf(indicator, measurement.value, firstDay(measurement.date)).map((spot) => ({
      ...spot,
      measurement,
    })),
  )
  return inOrder(found.filter(({ date }) => date <= asOf))
}

function spotsOf(indicator: Indicator, value: unknown, date: string | undefined): Spot[] {
  const level = levelOf(indicator, value)
  return level === undefined || date === undefined ? [] : [{ date, value: level }]
}

interface ForecastInput {
  series: Series
  aimed: SeriesTarget
  indicator: Indicator
  asOf: string
  baseline: Spot | undefined
  measured: readonly Found[]
  aim: Aim | undefined
  due: string | undefined
}

/**
 * Where the baseline and the measurements that are not preliminary lead, from the last break of the series on. There is
 * none of a scale in words, and none for a day that has passed.
 */
function forecastOf(input: ForecastInput): Pick<Progress, 'forecast'> {
  const { aimed, indicator, asOf, baseline, measured, aim, due } = input
  if (aim === undefined || due === undefined || due <= asOf || isScale(indicator)) return {}
  const from = measured.findLastIndex(({ measurement }) => measurement.seriesBreak === true)
  const comparable = measured.slice(Math.max(0, from))
  const final = comparable.filter(({ measurement }) => measurement.status !== 'preliminary')
  const spots = [...(baseline && from < 0 ? [baseline] : []), ...final]
  const values = [...spots.map(({ value }) => value), aim.level]
  const forecast = forecastOn(spots, due, boundsOf(values, indicator.unit))
  if (forecast === undefined) return {}
  return { forecast: { ...forecast, meets: meets(forecast.value, aimed.target, aim) } }
}
