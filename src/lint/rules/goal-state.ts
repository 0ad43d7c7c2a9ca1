import { type DateText, lastDay } from '#core/dates'
import type { Goal, Strategy, Target } from '#core/generated/strategy'
import { goalsOf, type Placed } from '#core/goals'
import { isOwnGoal } from '#core/smart'

/** Whether a goal is still to be reached. */
export function isOpen({ status }: Goal): boolean {
  return status === undefined || status === 'open'
}

/** Whether a document no longer applies: it says so, or its period is over. */
export function isExpired({ status, period }: Strategy, asOf: string): boolean {
  const end = lastDay(period?.end)
  return status === 'expired' || status === 'superseded' || (end !== undefined && end < asOf)
}

/** Whether a document is not adopted yet. */
export function isDraft({ status }: Strategy): boolean {
  return status === 'draft' || status === 'consultation'
}

/** When a target is due: its own date, else the deadline of the goal. */
export function dueOf(goal: Goal, target: Target): DateText | undefined {
  return target.date ?? goal.smart?.timeBound?.deadline
}

/** The objectives that the document sets itself. */
export function ownObjectives(strategy: Strategy): Placed<Goal>[] {
  return goalsOf(strategy).filter(({ value }) => value.level === 'objective' && isOwnGoal(value))
}
