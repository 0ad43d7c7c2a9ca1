import type { MessageData } from '#core/diagnostic'
import type { Indicator } from '#core/generated/strategy'
import { formatNumber } from '#core/locale'
import { type Inline, joined } from '../nodes.ts'
import type { Build } from '../strategy/context/build.ts'
import { indicatorName } from '../strategy/context/names.ts'
import { dimensionText, onDate, valueText } from '../strategy/context/values.ts'
import { targetText as levelText } from '../strategy/measures/measured.ts'
import { statusWords } from '../words/status.ts'
import { isScale } from './compute/levels.ts'
import type { Progress } from './compute/progress.ts'
import type { GoalStanding, TargetStanding } from './standing.ts'

export function say(b: Build, name: keyof typeof statusWords, data: MessageData = {}): string {
  return b.word(statusWords[name], data)
}

/** A value as the indicator counts it: with its unit, or the step of a scale. */
export function measuredText(b: Build, indicator: Indicator, value: number | undefined): string | undefined {
  if (value === undefined) return undefined
  return isScale(indicator) ? indicator.scale?.[value] : valueText(b, value, indicator.unit)
}

/**
 * A number that was computed, rounded to one decimal more than the numbers that it comes from, and to as many as they
 * have from 1000 on, where a decimal more would tell nothing.
 */
export function computed(b: Build, value: number, from: readonly number[]): string {
  const decimals = Math.max(0, ...from.map(decimalsOf)) + (Math.abs(value) < 1000 ? 1 : 0)
  const factor = 10 ** Math.min(6, decimals)
  return formatNumber(Math.round(value * factor) / factor, b.locale)
}

function decimalsOf(value: number): number {
  const [, decimals = ''] = /\.(\d+)$/.exec(String(value)) ?? []
  return decimals.length
}

/** A computed number of a scale as its step, of others without the unit. */
export function plannedText(
  b: Build,
  { measured, progress }: TargetStanding,
  value: number | undefined,
): string | undefined {
  if (value === undefined) return undefined
  const { indicator } = measured
  return isScale(indicator) ? measuredText(b, indicator, value) : computed(b, value, known(progress))
}

/** The numbers that the computed ones come from. */
export function known({ aim, value }: Progress): number[] {
  return [aim?.level, value].filter((number) => number !== undefined)
}

/** What a target comes to: "21 personer", "mindst 60 boliger"; undefined where it sets no value. */
export function targetText(b: Build, { aimed, measured }: TargetStanding): string | undefined {
  return levelText(b, aimed.target, measured.indicator)
}

/** How far a target has come, in a sentence without a full stop. */
export function progressText(b: Build, standing: TargetStanding): string {
  const { measured, aimed, progress } = standing
  const group = dimensionText(aimed.target.dimension)
  const name = [indicatorName(measured.indicator, measured.id), group].filter(Boolean).join(', ')
  const level = targetText(b, standing)
  if (level === undefined) return say(b, 'nothingKnown', { name })
  const { date } = aimed
  const target = date === undefined ? level : `${level} ${b.say('no', { date })}`
  const value = measuredText(b, measured.indicator, progress.value)
  if (value === undefined) return say(b, 'notMeasuredSince', { name, target })
  const when = progress.latest?.date === undefined ? '' : onDate(b, progress.latest.date)
  const isPreliminary = progress.latest?.status === 'preliminary'
  const shown = isPreliminary ? `${value} (${say(b, 'preliminary')})` : value
  const planned = plannedText(b, standing, progress.planned)
  if (planned === undefined) return say(b, 'measuredOnly', { name, value: shown, when, target })
  return say(b, 'measuredAgainstPlan', { name, value: shown, when, planned, target })
}

/** What the state of a goal rests on: its targets, what keeps it from being judged, and what the document says itself. */
export function basisOf(b: Build, { goal, targets, state, reason }: GoalStanding): Inline[] {
  const reasons = [reason, ...targets.map(({ progress }) => progress.reason)]
  const why = [...new Set(reasons.filter((item) => item !== undefined))].map((item) => say(b, item))
  const differs = goal.status === 'dropped' || (goal.status === 'met' && state !== 'reached')
  const note = b.inline(goal.statusNote)
  const declared = say(b, goal.status === 'dropped' ? 'declaredDropped' : 'declaredMet')
  return [
    ...targets.map((target) => progressText(b, target)),
    ...why,
    differs ? joined(': ', [declared, note]) : undefined,
  ]
}
