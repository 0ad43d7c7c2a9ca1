import { lastDay } from '#core/dates'
import type { Goal, Milestone } from '#core/generated/strategy'
import type { ProgressState } from '../../tree.ts'
import type { Progress, Reason } from './progress.ts'

/** The states of targets from the one that weighs most: a goal has not come farther than the target that is behind. */
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

/** A state, and what keeps it from being known, or known for sure. */
type Part = Pick<Progress, 'state' | 'reason'>

/**
 * The state of a goal from its targets and milestones: that of its heaviest target. Milestones that are not known to be
 * met keep a goal from being reached; without targets they leave open where it stands.
 */
export function goalState(targets: readonly Part[], milestones: readonly MilestoneState[]): Part {
  if (targets.length + milestones.length === 0) return unknown('notMeasurable')
  const isOpen = milestones.some((state) => state !== 'met')
  const passed: Pick<Part, 'reason'> = milestones.includes('passed') ? { reason: 'passed' } : {}
  const [heaviest] = [...targets].sort(
    (a, z) => heaviestFirst.indexOf(a.state) - heaviestFirst.indexOf(z.state),
  )
  if (heaviest === undefined) return isOpen ? { ...unknown('notYet'), ...passed } : { state: 'reached' }
  const state = heaviest.state === 'reached' && isOpen ? 'on-track' : heaviest.state
  return { ...passed, ...heaviest, state }
}

function unknown(reason: Reason): Part {
  return { state: 'unknown', reason }
}
