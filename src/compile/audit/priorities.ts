import type { Goal } from '#core/generated/strategy'
import type { Score } from '#core/score'
import { fieldState, letterOf, type SmartField, smartFields } from '#core/smart'

/** The SMART fields from the one that takes least to fill: a date, a name, a sentence; then a number to find, and money. */
const easiestFirst: readonly SmartField[] = ['timeBound', 'accepted', 'specific', 'measurable', 'realistic']

/** The same to do for several goals of one level. */
export interface Step {
  level: 'objective' | 'goal'
  field: SmartField
  goals: Goal[]
  /** The points of the letter before and after the step, where the steps are taken in order. */
  from: number
  to: number
}

/**
 * What to do first: for each level and letter the goals that lack something. Objectives come before goals; in each level
 * the letter with the fewest points comes first, and of equal ones the one that is easiest to fill. `isWarned` tells
 * whether a warning or error about a letter halves its points. Goals that are met or dropped need nothing.
 */
export function stepsOf(
  goals: readonly Goal[],
  score: Score,
  isWarned: (goal: Goal, field: SmartField) => boolean,
): Step[] {
  const open = goals.filter(({ status }) => status !== 'met' && status !== 'dropped')
  const reached = new Map(smartFields.map((field) => [field, pointsOf(score, field)]))
  const lacking = (field: SmartField, level: Step['level']): Goal[] =>
    open.filter((goal) => (goal.level ?? 'goal') === level && lackOf(goal, field, isWarned) > 0)
  const order = [...easiestFirst].sort((a, z) => pointsOf(score, a) - pointsOf(score, z))
  return (['objective', 'goal'] as const).flatMap((level) =>
    order.flatMap((field) => {
      const found = lacking(field, level)
      if (found.length === 0) return []
      const from = reached.get(field) ?? 0
      const gained = found.reduce((sum, goal) => sum + lackOf(goal, field, isWarned), 0)
      const to = Math.min(100, from + (gained / Math.max(1, score.goals)) * 100)
      reached.set(field, to)
      return [{ level, field, goals: found, from: Math.round(from), to: Math.round(to) }]
    }),
  )
}

function pointsOf(score: Score, field: SmartField): number {
  return score.letters[letterOf[field]] ?? 0
}

/** The points that a goal lacks in a letter: 1, a half, or none. */
function lackOf(goal: Goal, field: SmartField, isWarned: (goal: Goal, field: SmartField) => boolean): number {
  const state = fieldState(goal, field)
  if (state === 'gap' || state === 'missing') return 1
  return state === 'partly' || isWarned(goal, field) ? 0.5 : 0
}
