import type { Baseline, Indicator, Target } from '#core/generated/strategy'
import { once } from '#core/once'

/** A value as a number: itself, or the place of its step on the indicator's scale, from 0. */
export function numberOf(indicator: Indicator, value: string | number | undefined): number | undefined {
  if (typeof value !== 'string') return value
  const step = indicator.scale?.indexOf(value) ?? -1
  return step < 0 ? undefined : step
}

/** The baselines of an indicator that hold a value. */
export const baselinesOf = once(({ baseline = [] }: Indicator): readonly Baseline[] =>
  [baseline].flat().filter(({ value }) => value !== undefined),
)

/** The latest baseline of the group of people that a target is about. */
export function baselineFor(indicator: Indicator, target: Target): Baseline | undefined {
  const group = groupOf(target.dimension)
  let latest: Baseline | undefined
  for (const baseline of baselinesOf(indicator)) {
    if (groupOf(baseline.dimension) !== group) continue
    if (String(baseline.date ?? '') >= String(latest?.date ?? '')) latest = baseline
  }
  return latest
}

/** The group of people that a figure is about, as text that can be compared; empty for everybody. */
export function groupOf(dimension: { [id: string]: string } | undefined): string {
  if (dimension === undefined) return ''
  return Object.entries(dimension)
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(' ')
}

/** Where a target's number stands, and the number. */
export interface Aim {
  key: 'value' | 'min' | 'max'
  value: string | number
}

/**
 * What a target aims at: its value, or the one bound that the indicator is to pass on its way up or down. A bound on the
 * other side (at least 60 of what is to fall) and a range of two bounds say nothing about how far there is to go.
 */
export function aimOf(indicator: Indicator, { value, min, max }: Target): Aim | undefined {
  if (value !== undefined) return { key: 'value', value }
  if (min !== undefined && max === undefined && indicator.direction === 'increase')
    return { key: 'min', value: min }
  if (max !== undefined && min === undefined && indicator.direction === 'decrease')
    return { key: 'max', value: max }
  return undefined
}
