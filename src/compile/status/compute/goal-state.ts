import { lastDay } from '#core/dates'
import type { Goal, Milestone } from '#core/generated/strategy'
import type { ProgressState } from '../../tree.ts'
import type { Progress, Reason } from './progress.ts'

/** The states of a goal's parts from the one that weighs most: a goal has not come farther than the part that is behind. */
const heaviestFirst: readonly ProgressState[] = [
  'missed',
  'behind',
  'unmeasured',
  'unknown',
  'on-track',
  'reached',
]

/** `passed`: its date is over, and the document does not say whether it was met. */
export type MilestoneState = 'met' | 'passed' | 'upcoming' | 'undated'

/** Where a milestone stands: the format has no field for it, so only a goal that is met tells that its milestones are. */
export function milestoneState({ date }: Milestone, goal: Goal, asOf: string): MilestoneState {
  if (goal.status === 'met') return 'met'
  const day = lastDay(date)
  if (day === undefined) return 'undated'
  return day < asOf ? 'passed' : 'upcoming'
}

/** A state with the reason where it is unknown. */
type Part = Pick<Progress, 'state' | 'reason'>

/**
 * The state of a goal from its targets and milestones: that of its heaviest part. A milestone still to come keeps a goal
 * from being reached, and says nothing else of it; one whose date has passed leaves open whether the goal is on its way.
 */
export function goalState(targets: readonly Part[], milestones: readonly MilestoneState[]): Part {
  if (targets.length + milestones.length === 0) return unknown('notMeasurable')
  const open = milestones.some((state) => state !== 'met')
  const parts = [...targets, ...milestones.flatMap(partOf)]
  const heaviest = [...parts].sort(
    (a, z) => heaviestFirst.indexOf(a.state) - heaviestFirst.indexOf(z.state),
  )[0]
  if (heaviest === undefined) return unknown('notYet')
  return heaviest.state === 'reached' && open ? { state: 'on-track' } : heaviest
}

function partOf(milestone: MilestoneState): Part[] {
  if (milestone === 'met') return [{ state: 'reached' }]
  return milestone === 'passed' ? [unknown('passed')] : []
}

function unknown(reason: Reason): Part {
  return { state: 'unknown', reason }
}
