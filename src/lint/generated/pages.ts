// Generated from the folders below src/lint/rules by `npm run generate`.
import type { Wording } from '#core/message'
import figuresShareDa from '../rules/figures/share/da.md'
import figuresShareEn from '../rules/figures/share/en.md'
import followupTargetDateMissingDa from '../rules/followup/target-date-missing/da.md'
import followupTargetDateMissingEn from '../rules/followup/target-date-missing/en.md'
import prosePlaceholderDa from '../rules/prose/placeholder/da.md'
import prosePlaceholderEn from '../rules/prose/placeholder/en.md'
import referenceDuplicateIdDa from '../rules/reference/duplicate-id/da.md'
import referenceDuplicateIdEn from '../rules/reference/duplicate-id/en.md'
import referenceUnresolvedIdDa from '../rules/reference/unresolved-id/da.md'
import referenceUnresolvedIdEn from '../rules/reference/unresolved-id/en.md'
import referenceUnusedActorDa from '../rules/reference/unused-actor/da.md'
import referenceUnusedActorEn from '../rules/reference/unused-actor/en.md'
import referenceUnusedIndicatorDa from '../rules/reference/unused-indicator/da.md'
import referenceUnusedIndicatorEn from '../rules/reference/unused-indicator/en.md'
import referenceUnusedKeyFigureDa from '../rules/reference/unused-key-figure/da.md'
import referenceUnusedKeyFigureEn from '../rules/reference/unused-key-figure/en.md'
import referenceUnusedReferenceDa from '../rules/reference/unused-reference/da.md'
import referenceUnusedReferenceEn from '../rules/reference/unused-reference/en.md'
import smartAcceptedDa from '../rules/smart/accepted/da.md'
import smartAcceptedEn from '../rules/smart/accepted/en.md'
import smartActionWithoutOwnerDa from '../rules/smart/action-without-owner/da.md'
import smartActionWithoutOwnerEn from '../rules/smart/action-without-owner/en.md'
import smartDeadlineOutsidePeriodDa from '../rules/smart/deadline-outside-period/da.md'
import smartDeadlineOutsidePeriodEn from '../rules/smart/deadline-outside-period/en.md'
import smartGapsDa from '../rules/smart/gaps/da.md'
import smartGapsEn from '../rules/smart/gaps/en.md'
import smartGoalWithoutActionDa from '../rules/smart/goal-without-action/da.md'
import smartGoalWithoutActionEn from '../rules/smart/goal-without-action/en.md'
import smartMeasurableDa from '../rules/smart/measurable/da.md'
import smartMeasurableEn from '../rules/smart/measurable/en.md'
import smartMilestoneOrderDa from '../rules/smart/milestone-order/da.md'
import smartMilestoneOrderEn from '../rules/smart/milestone-order/en.md'
import smartPercentRangeDa from '../rules/smart/percent-range/da.md'
import smartPercentRangeEn from '../rules/smart/percent-range/en.md'
import smartRealisticDa from '../rules/smart/realistic/da.md'
import smartRealisticEn from '../rules/smart/realistic/en.md'
import smartSpecificDa from '../rules/smart/specific/da.md'
import smartSpecificEn from '../rules/smart/specific/en.md'
import smartTargetBaselineDa from '../rules/smart/target-baseline/da.md'
import smartTargetBaselineEn from '../rules/smart/target-baseline/en.md'
import smartTargetWithoutBaselineDa from '../rules/smart/target-without-baseline/da.md'
import smartTargetWithoutBaselineEn from '../rules/smart/target-without-baseline/en.md'
import smartTimeBoundDa from '../rules/smart/time-bound/da.md'
import smartTimeBoundEn from '../rules/smart/time-bound/en.md'
import smartVagueOpenerDa from '../rules/smart/vague-opener/da.md'
import smartVagueOpenerEn from '../rules/smart/vague-opener/en.md'
import sourceGapOverdueDa from '../rules/source/gap-overdue/da.md'
import sourceGapOverdueEn from '../rules/source/gap-overdue/en.md'
import sourceUnknownTraceDa from '../rules/source/unknown-trace/da.md'
import sourceUnknownTraceEn from '../rules/source/unknown-trace/en.md'

export const rulePages: { readonly [ruleId: string]: Wording } = {
  'figures/share': { da: figuresShareDa, en: figuresShareEn },
  'followup/target-date-missing': { da: followupTargetDateMissingDa, en: followupTargetDateMissingEn },
  'prose/placeholder': { da: prosePlaceholderDa, en: prosePlaceholderEn },
  'reference/duplicate-id': { da: referenceDuplicateIdDa, en: referenceDuplicateIdEn },
  'reference/unresolved-id': { da: referenceUnresolvedIdDa, en: referenceUnresolvedIdEn },
  'reference/unused-actor': { da: referenceUnusedActorDa, en: referenceUnusedActorEn },
  'reference/unused-indicator': { da: referenceUnusedIndicatorDa, en: referenceUnusedIndicatorEn },
  'reference/unused-key-figure': { da: referenceUnusedKeyFigureDa, en: referenceUnusedKeyFigureEn },
  'reference/unused-reference': { da: referenceUnusedReferenceDa, en: referenceUnusedReferenceEn },
  'smart/accepted': { da: smartAcceptedDa, en: smartAcceptedEn },
  'smart/action-without-owner': { da: smartActionWithoutOwnerDa, en: smartActionWithoutOwnerEn },
  'smart/deadline-outside-period': { da: smartDeadlineOutsidePeriodDa, en: smartDeadlineOutsidePeriodEn },
  'smart/gaps': { da: smartGapsDa, en: smartGapsEn },
  'smart/goal-without-action': { da: smartGoalWithoutActionDa, en: smartGoalWithoutActionEn },
  'smart/measurable': { da: smartMeasurableDa, en: smartMeasurableEn },
  'smart/milestone-order': { da: smartMilestoneOrderDa, en: smartMilestoneOrderEn },
  'smart/percent-range': { da: smartPercentRangeDa, en: smartPercentRangeEn },
  'smart/realistic': { da: smartRealisticDa, en: smartRealisticEn },
  'smart/specific': { da: smartSpecificDa, en: smartSpecificEn },
  'smart/target-baseline': { da: smartTargetBaselineDa, en: smartTargetBaselineEn },
  'smart/target-without-baseline': { da: smartTargetWithoutBaselineDa, en: smartTargetWithoutBaselineEn },
  'smart/time-bound': { da: smartTimeBoundDa, en: smartTimeBoundEn },
  'smart/vague-opener': { da: smartVagueOpenerDa, en: smartVagueOpenerEn },
  'source/gap-overdue': { da: sourceGapOverdueDa, en: sourceGapOverdueEn },
  'source/unknown-trace': { da: sourceUnknownTraceDa, en: sourceUnknownTraceEn },
}
