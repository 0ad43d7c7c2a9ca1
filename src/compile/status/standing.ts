import { type DeclaredGap, ownGapsOf } from '#core/gaps'
import type { Action, Goal, Indicator, Milestone, Target } from '#core/generated/strategy'
import { isOwnGoal } from '#core/smart'
import { type Build, entry, filled } from '../strategy/context/build.ts'
import type { Measured } from '../strategy/measures/measured.ts'
import { type SeriesTarget, seriesOf } from '../strategy/measures/series.ts'
import { goalState, type MilestoneState, milestoneState } from './compute/goal-state.ts'
import { type Progress, progressOf } from './compute/progress.ts'
import { type Schedule, scheduleOf, type Timing, timingOf } from './compute/timing.ts'

/** A target of a goal, the breakdown of the indicator that it is set for, and how far it has come. */
export interface TargetStanding {
  measured: Measured
  aimed: SeriesTarget
  progress: Progress
}

export interface IndicatorStanding {
  id: string
  indicator: Indicator
  breakdowns: { measured: Measured; targets: TargetStanding[] }[]
  schedule: Schedule
}

export interface MilestoneStanding {
  milestone: Milestone
  goal: Goal
  state: MilestoneState
}

export interface GoalStanding extends Pick<Progress, 'state' | 'reason'> {
  goal: Goal
  /** Whether the document sets the goal itself. */
  isOwn: boolean
  targets: TargetStanding[]
}

/** Where everything that a document wants stands on the day of the report. */
export interface Standing {
  goals: GoalStanding[]
  indicators: IndicatorStanding[]
  milestones: MilestoneStanding[]
  actions: { action: Action; timing: Timing }[]
  gaps: DeclaredGap[]
}

/** Computes where a document stands. Goals set by others are followed where the document gives them targets. */
export function standingOf(b: Build): Standing {
  const indicators = Object.entries(b.strategy.indicators ?? {}).map(([id, indicator]) =>
    indicatorStanding(b, id, indicator ?? {}),
  )
  const byTarget = new Map(
    indicators.flatMap(({ breakdowns }) =>
      breakdowns.flatMap(({ targets }) => targets.map((item) => [item.aimed.target, item] as const)),
    ),
  )
  const followed = b.goals.filter(
    (goal) => isOwnGoal(goal) || filled(goal.smart?.measurable?.targets).length > 0,
  )
  const milestones = followed.flatMap((goal) =>
    filled(goal.smart?.measurable?.milestones).map((milestone) => ({
      milestone,
      goal,
      state: milestoneState(milestone, goal, b.asOf),
    })),
  )
  return {
    goals: followed.map((goal) => goalStanding(b, goal, byTarget, milestones)),
    indicators,
    milestones,
    actions: b.actions.map((action) => ({ action, timing: timingOf(action, b.asOf) })),
    gaps: ownGapsOf(b.strategy),
  }
}

function indicatorStanding(b: Build, id: string, indicator: Indicator): IndicatorStanding {
  const breakdowns = seriesOf(b, id, indicator).map((series, index) => {
    const measured: Measured = { id, indicator, series, index }
    const targets = series.targets.map((aimed) => ({
      measured,
      aimed,
      progress: progressOf(series, aimed, indicator, b.asOf),
    }))
    return { measured, targets }
  })
  return { id, indicator, breakdowns, schedule: scheduleOf(indicator, b.asOf) }
}

function goalStanding(
  b: Build,
  goal: Goal,
  byTarget: ReadonlyMap<Target, TargetStanding>,
  milestones: readonly MilestoneStanding[],
): GoalStanding {
  const targets = filled(goal.smart?.measurable?.targets).map(
    (target) => byTarget.get(target) ?? withoutIndicator(b, goal, target),
  )
  const own = milestones.filter((item) => item.goal === goal).map(({ state }) => state)
  const state = goalState(
    targets.map(({ progress }) => progress),
    own,
  )
  return { goal, isOwn: isOwnGoal(goal), targets, ...state }
}

/** A target whose indicator the document does not have: nothing is measured. */
function withoutIndicator(b: Build, goal: Goal, target: Target): TargetStanding {
  const id = target.indicator ?? ''
  const indicator = entry(b.strategy.indicators, id) ?? {}
  const aimed: SeriesTarget = { goal, target, date: target.date ?? goal.smart?.timeBound?.deadline }
  const series = { dimension: target.dimension, baselines: [], measurements: [], targets: [aimed] }
  const measured: Measured = { id, indicator, series, index: 0 }
  return { measured, aimed, progress: progressOf(series, aimed, indicator, b.asOf) }
}
