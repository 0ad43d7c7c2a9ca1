import type { Goal } from '#core/generated/strategy'
import type { Score } from '#core/score'
import { type Letter, letters } from '#core/smart'
import { type CriterionName, profiles } from '#core/smart-profiles'
import type { SmartReading } from '#core/smart-reading'

/** What letters ask, from what takes least to answer: a date, a name, a sentence; then a number to find, and money. */
const easiestFirst: readonly CriterionName[] = [
  'timeBound',
  'assignable',
  'accepted',
  'relevant',
  'specific',
  'measurable',
  'ambitious',
  'founded',
  'realistic',
  'achievable',
  'realisable',
  'resourced',
]

/** The same to do for several goals of one level. */
export interface Step {
  level: 'objective' | 'goal'
  letter: Letter
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
  { score, smart }: { score: Score; smart: SmartReading },
  isWarned: (goal: Goal, letter: Letter) => boolean,
): Step[] {
  // The points that a goal lacks in a letter: 1, a half, or none.
  const lackOf = (goal: Goal, letter: Letter): number => {
    const state = smart.stateOf(goal, letter)
    if (state === 'gap' || state === 'missing') return 1
    return state === 'partly' || isWarned(goal, letter) ? 0.5 : 0
  }
  const open = goals.filter(({ status }) => status !== 'met' && status !== 'dropped')
  const reached = new Map(letters.map((letter) => [letter, pointsOf(score, letter)]))
  const lacking = (letter: Letter, level: Step['level']): Goal[] =>
    open.filter((goal) => (goal.level ?? 'goal') === level && lackOf(goal, letter) > 0)
  const effort = (letter: Letter): number => easiestFirst.indexOf(profiles[smart.profile][letter])
  const order = [...letters].sort((a, z) => pointsOf(score, a) - pointsOf(score, z) || effort(a) - effort(z))
  return (['objective', 'goal'] as const).flatMap((level) =>
    order.flatMap((letter) => {
      const found = lacking(letter, level)
      if (found.length === 0) return []
      const from = reached.get(letter) ?? 0
      const gained = found.reduce((sum, goal) => sum + lackOf(goal, letter), 0)
      const to = Math.min(100, from + (gained / Math.max(1, score.goals)) * 100)
      reached.set(letter, to)
      return [{ level, letter, goals: found, from: Math.round(from), to: Math.round(to) }]
    }),
  )
}

function pointsOf(score: Score, letter: Letter): number {
  return score.letters[letter] ?? 0
}
