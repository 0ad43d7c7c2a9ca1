import type { Indicator, Target } from '#core/generated/strategy'
import { targetLevel } from '../../strategy/measures/series.ts'

/** Which way a value must go to be better; `hold` where any other value is worse. */
export type Sense = 'up' | 'down' | 'hold'

/** The value of an indicator as a number: of a scale in words, the place of the step from 0. Undefined for no such step. */
export function levelOf(indicator: Indicator, value: unknown): number | undefined {
  if (typeof value === 'number') return isScale(indicator) ? undefined : value
  const place = indicator.scale?.indexOf(String(value)) ?? -1
  return place < 0 ? undefined : place
}

export function isScale({ scale }: Indicator): boolean {
  return scale !== undefined && scale.length > 0
}

/** What a target asks: the value to come to, and which side of it is good enough. */
export interface Aim {
  level: number
  sense: Sense
}

/**
 * The aim of a target. A lowest value is reached from below, a highest from above; a range by the bound that the baseline
 * lies outside of. Another value, or a change, is reached from the side of the baseline, else in the indicator's direction.
 */
export function aimOf(target: Target, indicator: Indicator, baseline: number | undefined): Aim | undefined {
  const { value, min, max } = target
  if (value === undefined && (min !== undefined || max !== undefined)) return boundOf(min, max, baseline)
  const level = value === undefined ? targetLevel(target, indicator) : levelOf(indicator, value)
  if (level === undefined) return undefined
  if (baseline !== undefined && baseline !== level) return { level, sense: baseline < level ? 'up' : 'down' }
  const { direction } = indicator
  return { level, sense: direction === 'increase' ? 'up' : direction === 'decrease' ? 'down' : 'hold' }
}

function boundOf(
  min: number | undefined,
  max: number | undefined,
  baseline: number | undefined,
): Aim | undefined {
  if (max === undefined) return min === undefined ? undefined : { level: min, sense: 'up' }
  if (min === undefined) return { level: max, sense: 'down' }
  return baseline !== undefined && baseline > max
    ? { level: max, sense: 'down' }
    : { level: min, sense: 'up' }
}

/** Whether a value is at least as good as another, seen from the side that an aim is reached from. */
export function isAsGood(value: number, other: number, sense: Sense): boolean {
  return sense === 'up' ? value >= other : sense === 'down' ? value <= other : value === other
}

/** Whether a value meets a target: both bounds of a range, else its aim. */
export function meets(value: number, { min, max }: Target, { level, sense }: Aim): boolean {
  if (min !== undefined && max !== undefined) return value >= min && value <= max
  return isAsGood(value, level, sense)
}
