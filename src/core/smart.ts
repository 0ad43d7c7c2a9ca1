import type { Goal } from './generated/strategy.ts'

/** The five SMART fields of a goal, in the order of their letters. */
export const smartFields = ['specific', 'measurable', 'accepted', 'realistic', 'timeBound'] as const
export type SmartField = (typeof smartFields)[number]

export const letters = ['S', 'M', 'A', 'R', 'T'] as const
export type Letter = (typeof letters)[number]

/** How far a letter of a goal is filled: `partly` is content with a declared gap beside or inside it. */
export type FieldState = 'filled' | 'partly' | 'gap' | 'missing'

/** Whether the document sets the goal itself; a goal set by someone else is only cited, and not scored. */
export function isOwnGoal(goal: Goal): boolean {
  return goal.setBy === undefined
}
