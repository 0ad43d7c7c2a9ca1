import { compareActionDate, compareActionStatus, compareCommitment } from './actions.ts'
import { compareAccepted, compareAdoption, compareDocumentStatus, compareThrough } from './adoption.ts'
import type { Comparison, Two } from './comparison.ts'
import {
  compareDeadline,
  compareFollowUp,
  compareFrequency,
  compareLevel,
  compareOwner,
  compareSetBy,
  compareStatement,
  compareStatus,
} from './goals.ts'
import { compareBaseline } from './measures/baseline.ts'
import { compareDefinition, compareDirection, compareUnit } from './measures/indicators.ts'
import { compareTargets } from './measures/targets.ts'
import { compareAmount, compareMilestones, compareResources } from './plans.ts'

/** Compares two versions of one field; one of them may be missing, and both may be the same. */
export type Handler = (c: Comparison, two: Two, term: string) => void

/** The fields whose changes have kinds of their own: by shape and key, or in any shape by key. */
export const handlers: { readonly [field: string]: Handler | undefined } = {
  'goal.statement': compareStatement,
  'goal.level': compareLevel,
  'goal.status': compareStatus,
  'goal.setBy': compareSetBy,
  'goal.followUp': compareFollowUp,
  'timeBound.deadline': compareDeadline,
  'measurable.targets': compareTargets,
  'measurable.milestones': compareMilestones,
  'realistic.resources': compareResources,
  'budget.amount': compareAmount,
  'accepted.by': compareAccepted,
  'accepted.through': compareThrough,
  'strategy.adoption': compareAdoption,
  'strategy.status': compareDocumentStatus,
  'indicator.baseline': compareBaseline,
  'indicator.unit': compareUnit,
  'indicator.scale': compareUnit,
  'indicator.definition': compareDefinition,
  'indicator.direction': compareDirection,
  'action.status': compareActionStatus,
  'action.commitment': compareCommitment,
  'action.start': compareActionDate,
  'action.end': compareActionDate,
  '*.owner': compareOwner,
  '*.frequency': compareFrequency,
}
