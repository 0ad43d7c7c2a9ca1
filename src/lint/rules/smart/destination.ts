import { firstDay, lastDay } from '#core/dates'
import type { Indicator, Target } from '#core/generated/strategy'
import { seriesOf } from '../series.ts'
import { aimOf } from './values.ts'

/** The number that a target leads to: the one that it names, or the one that its change leads to. */
export function destinationOf(indicator: Indicator, target: Target): number | undefined {
  const aim = aimOf(indicator, target)?.value
  if (aim !== undefined) return typeof aim === 'number' ? aim : undefined
  const { percent, points, amount, since } = target.change ?? {}
  const [baseline, ...measured] = seriesOf(indicator, target)
  const from =
    since === undefined ? baseline : [baseline, ...measured].find((point) => isWithin(point?.date, since))
  if (from === undefined) return undefined
  const step = percent === undefined ? (points ?? amount) : (from.value * percent) / 100
  return step === undefined ? undefined : from.value + step
}

/** Whether one of two dates lies within the other: 2024-02 and 2024. */
export function isWithin(date: string | number | undefined, other: string | number | undefined): boolean {
  const [from, to] = [firstDay(date), lastDay(date)]
  const [start, end] = [firstDay(other), lastDay(other)]
  if (from === undefined || to === undefined || start === undefined || end === undefined) return false
  return (from >= start && to <= end) || (start >= from && end <= to)
}
