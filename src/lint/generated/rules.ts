// Generated from the folders below src/lint/rules by `npm run generate`.
import type { Rule } from '../rule.ts'
import { rule as figuresShare } from '../rules/figures/share/rule.ts'
import { rule as followupTargetDateMissing } from '../rules/followup/target-date-missing/rule.ts'
import { rule as prosePlaceholder } from '../rules/prose/placeholder/rule.ts'
import { rule as referenceDuplicateId } from '../rules/reference/duplicate-id/rule.ts'
import { rule as referenceUnresolvedId } from '../rules/reference/unresolved-id/rule.ts'
import { rule as referenceUnusedActor } from '../rules/reference/unused-actor/rule.ts'
import { rule as referenceUnusedIndicator } from '../rules/reference/unused-indicator/rule.ts'
import { rule as referenceUnusedKeyFigure } from '../rules/reference/unused-key-figure/rule.ts'
import { rule as referenceUnusedReference } from '../rules/reference/unused-reference/rule.ts'
import { rule as smartAccepted } from '../rules/smart/accepted/rule.ts'
import { rule as smartActionWithoutOwner } from '../rules/smart/action-without-owner/rule.ts'
import { rule as smartDeadlineOutsidePeriod } from '../rules/smart/deadline-outside-period/rule.ts'
import { rule as smartGaps } from '../rules/smart/gaps/rule.ts'
import { rule as smartGoalWithoutAction } from '../rules/smart/goal-without-action/rule.ts'
import { rule as smartMeasurable } from '../rules/smart/measurable/rule.ts'
import { rule as smartMilestoneOrder } from '../rules/smart/milestone-order/rule.ts'
import { rule as smartPercentRange } from '../rules/smart/percent-range/rule.ts'
import { rule as smartRealistic } from '../rules/smart/realistic/rule.ts'
import { rule as smartSpecific } from '../rules/smart/specific/rule.ts'
import { rule as smartTargetBaseline } from '../rules/smart/target-baseline/rule.ts'
import { rule as smartTargetWithoutBaseline } from '../rules/smart/target-without-baseline/rule.ts'
import { rule as smartTimeBound } from '../rules/smart/time-bound/rule.ts'
import { rule as smartVagueOpener } from '../rules/smart/vague-opener/rule.ts'
import { rule as sourceGapOverdue } from '../rules/source/gap-overdue/rule.ts'
import { rule as sourceUnknownTrace } from '../rules/source/unknown-trace/rule.ts'

export const allRules: readonly Rule[] = [
  figuresShare,
  followupTargetDateMissing,
  prosePlaceholder,
  referenceDuplicateId,
  referenceUnresolvedId,
  referenceUnusedActor,
  referenceUnusedIndicator,
  referenceUnusedKeyFigure,
  referenceUnusedReference,
  smartAccepted,
  smartActionWithoutOwner,
  smartDeadlineOutsidePeriod,
  smartGaps,
  smartGoalWithoutAction,
  smartMeasurable,
  smartMilestoneOrder,
  smartPercentRange,
  smartRealistic,
  smartSpecific,
  smartTargetBaseline,
  smartTargetWithoutBaseline,
  smartTimeBound,
  smartVagueOpener,
  sourceGapOverdue,
  sourceUnknownTrace,
]
