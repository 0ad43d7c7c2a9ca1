import { lastDay } from '#core/dates'
import type { Baseline, Change, Indicator, Target } from '#core/generated/strategy'

/** Which way a value must go to be better. */
export type Sense = 'up' | 'down'

/** How what a target demands was changed. */
export type Verdict = 'harder' | 'easier' | 'changed' | 'restated' | 'incomparable'

interface Level {
  level: number
  /** What the level counts: the indicator's own values, or a change of a sort since a date. */
  basis: string
}

type Aims = { readonly [S in Sense]?: Level }

export interface Measured {
  target: Target
  indicator: Indicator | undefined
}

/**
 * Whether a target demands more than another of the same indicator. A lowest value binds upward, a highest downward; another
 * value binds in the direction of the indicator, and a change in that direction or that of its sign. Undefined where the target
 * is the same.
 */
export function verdictOf(before: Measured, after: Measured): Verdict | undefined {
  if (isSameValue(before.target, after.target)) return undefined
  const old = before.indicator ?? {}
  const now = after.indicator ?? {}
  if (!isSameScale(old, now)) return 'incomparable'
  const direction = directionOfBoth(old, now)
  const from = aimsOf(before, direction)
  const to = aimsOf(after, direction)
  if (from === undefined || to === undefined) return 'changed'
  const verdicts = (['up', 'down'] as const).map((sense) =>
    compareAims(from[sense], to[sense], sense, before, after),
  )
  const [up, down] = verdicts
  if (up === undefined || down === undefined || up === down) return up ?? down ?? 'restated'
  // A range that moves binds in the direction of the indicator.
  return direction === 'increase' ? up : direction === 'decrease' ? down : 'changed'
}

/** Whether two indicators count the same: in the same unit, or in the steps of the same scale. */
export function isSameScale(a: Indicator, b: Indicator): boolean {
  return a.unit === b.unit && JSON.stringify(a.scale ?? []) === JSON.stringify(b.scale ?? [])
}

/** The direction that both versions of an indicator have; where one leaves it open, that of the other. */
export function directionOfBoth(a: Indicator, b: Indicator): Indicator['direction'] | undefined {
  if (a.direction === undefined || b.direction === undefined) return a.direction ?? b.direction
  return a.direction === b.direction ? a.direction : undefined
}

function isSameValue(a: Target, b: Target): boolean {
  const value = ({ value, min, max, change }: Target): string =>
    JSON.stringify([
      value,
      min,
      max,
      change?.percent,
      change?.points,
      change?.amount,
      String(change?.since ?? ''),
    ])
  return value(a) === value(b)
}

function aimsOf({ target, indicator }: Measured, direction: Indicator['direction']): Aims | undefined {
  const { value, min, max, change } = target
  const sense = direction === 'increase' ? 'up' : direction === 'decrease' ? 'down' : undefined
  if (value !== undefined) {
    const level = numberOf(value, indicator)
    return level === undefined || sense === undefined ? undefined : { [sense]: { level, basis: 'level' } }
  }
  if (min !== undefined || max !== undefined) {
    return {
      ...(min === undefined ? {} : { up: { level: min, basis: 'level' } }),
      ...(max === undefined ? {} : { down: { level: max, basis: 'level' } }),
    }
  }
  const sort = (['percent', 'points', 'amount'] as const).find((name) => change?.[name] !== undefined)
  if (change === undefined || sort === undefined) return undefined
  const level = change[sort] ?? 0
  const towards = sense ?? (level < 0 ? 'down' : 'up')
  return { [towards]: { level, basis: `${sort} ${change.since ?? ''}` } }
}

/** The place of a value: a number itself, a step of a scale in words by its place. */
export function numberOf(value: number | string, indicator: Indicator | undefined): number | undefined {
  if (typeof value === 'number') return value
  const place = indicator?.scale?.indexOf(value) ?? -1
  return place < 0 ? undefined : place
}

function compareAims(
  from: Level | undefined,
  to: Level | undefined,
  sense: Sense,
  before: Measured,
  after: Measured,
): Verdict | undefined {
  if (from === undefined || to === undefined)
    return from === to ? undefined : from === undefined ? 'harder' : 'easier'
  const isSameBasis = from.basis === to.basis
  const old = isSameBasis ? from.level : absolute(from, before)
  const now = isSameBasis ? to.level : absolute(to, after)
  if (old === undefined || now === undefined) return 'changed'
  if (old === now) return undefined
  return now > old === (sense === 'up') ? 'harder' : 'easier'
}

/** The value that a level comes to; a change is counted from the baseline. */
function absolute({ level, basis }: Level, { target, indicator }: Measured): number | undefined {
  if (basis === 'level') return level
  const base = baselineOf(target, indicator)
  if (base === undefined) return undefined
  return basis.startsWith('percent') ? base * (1 + level / 100) : base + level
}

function baselineOf({ dimension, change }: Target, indicator: Indicator | undefined): number | undefined {
  const { since }: Change = change ?? {}
  const found = baselinesOf(indicator).find(
    (baseline) => dimensionKey(baseline.dimension) === dimensionKey(dimension) && isOf(baseline, since),
  )
  return typeof found?.value === 'number' ? found.value : undefined
}

function isOf({ date }: Baseline, since: string | number | undefined): boolean {
  return since === undefined || lastDay(since) === lastDay(date)
}

/** The baselines of an indicator, a list or not. */
export function baselinesOf(indicator: Indicator | undefined): Baseline[] {
  return [indicator?.baseline ?? []].flat()
}

/** A text that is the same for the same group, in whatever order its parts stand. */
export function dimensionKey(dimension: { [id: string]: string } | undefined): string {
  return JSON.stringify(Object.entries(dimension ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))
}
