// Generated from the folders below src/lint/rules by `npm run generate`.
import type { Wording } from '#core/message'
import adoptionAdoptedWithoutAdoptionDa from '../rules/adoption/adopted-without-adoption/da.md'
import adoptionAdoptedWithoutAdoptionEn from '../rules/adoption/adopted-without-adoption/en.md'
import adoptionDateOrderDa from '../rules/adoption/date-order/da.md'
import adoptionDateOrderEn from '../rules/adoption/date-order/en.md'
import adoptionDraftPastPeriodDa from '../rules/adoption/draft-past-period/da.md'
import adoptionDraftPastPeriodEn from '../rules/adoption/draft-past-period/en.md'
import adoptionFingerprintStaleDa from '../rules/adoption/fingerprint-stale/da.md'
import adoptionFingerprintStaleEn from '../rules/adoption/fingerprint-stale/en.md'
import adoptionHearingShortDa from '../rules/adoption/hearing-short/da.md'
import adoptionHearingShortEn from '../rules/adoption/hearing-short/en.md'
import figuresDateFormatDa from '../rules/figures/date-format/da.md'
import figuresDateFormatEn from '../rules/figures/date-format/en.md'
import figuresNumberFormatDa from '../rules/figures/number-format/da.md'
import figuresNumberFormatEn from '../rules/figures/number-format/en.md'
import figuresPercentOver100Da from '../rules/figures/percent-over-100/da.md'
import figuresPercentOver100En from '../rules/figures/percent-over-100/en.md'
import figuresRangeDa from '../rules/figures/range/da.md'
import figuresRangeEn from '../rules/figures/range/en.md'
import figuresSameFigureDa from '../rules/figures/same-figure/da.md'
import figuresSameFigureEn from '../rules/figures/same-figure/en.md'
import figuresShareDa from '../rules/figures/share/da.md'
import figuresShareEn from '../rules/figures/share/en.md'
import figuresShareOfUnknownDa from '../rules/figures/share-of-unknown/da.md'
import figuresShareOfUnknownEn from '../rules/figures/share-of-unknown/en.md'
import figuresTableSumDa from '../rules/figures/table-sum/da.md'
import figuresTableSumEn from '../rules/figures/table-sum/en.md'
import figuresUnboundDa from '../rules/figures/unbound/da.md'
import figuresUnboundEn from '../rules/figures/unbound/en.md'
import followupCadenceDa from '../rules/followup/cadence/da.md'
import followupCadenceEn from '../rules/followup/cadence/en.md'
import followupDeadlinePassedDa from '../rules/followup/deadline-passed/da.md'
import followupDeadlinePassedEn from '../rules/followup/deadline-passed/en.md'
import followupMeasurementOverdueDa from '../rules/followup/measurement-overdue/da.md'
import followupMeasurementOverdueEn from '../rules/followup/measurement-overdue/en.md'
import followupNextPassedDa from '../rules/followup/next-passed/da.md'
import followupNextPassedEn from '../rules/followup/next-passed/en.md'
import followupNoForumDa from '../rules/followup/no-forum/da.md'
import followupNoForumEn from '../rules/followup/no-forum/en.md'
import followupOffTrackDa from '../rules/followup/off-track/da.md'
import followupOffTrackEn from '../rules/followup/off-track/en.md'
import followupTargetDateMissingDa from '../rules/followup/target-date-missing/da.md'
import followupTargetDateMissingEn from '../rules/followup/target-date-missing/en.md'
import markdownFootnoteDa from '../rules/markdown/footnote/da.md'
import markdownFootnoteEn from '../rules/markdown/footnote/en.md'
import markdownHeadingLevelsDa from '../rules/markdown/heading-levels/da.md'
import markdownHeadingLevelsEn from '../rules/markdown/heading-levels/en.md'
import markdownImageAltDa from '../rules/markdown/image-alt/da.md'
import markdownImageAltEn from '../rules/markdown/image-alt/en.md'
import markdownInlineOnlyDa from '../rules/markdown/inline-only/da.md'
import markdownInlineOnlyEn from '../rules/markdown/inline-only/en.md'
import markdownLinkFormDa from '../rules/markdown/link-form/da.md'
import markdownLinkFormEn from '../rules/markdown/link-form/en.md'
import markdownRawHtmlDa from '../rules/markdown/raw-html/da.md'
import markdownRawHtmlEn from '../rules/markdown/raw-html/en.md'
import markdownTableHeaderDa from '../rules/markdown/table-header/da.md'
import markdownTableHeaderEn from '../rules/markdown/table-header/en.md'
import portfolioContradictoryTargetsDa from '../rules/portfolio/contradictory-targets/da.md'
import portfolioContradictoryTargetsEn from '../rules/portfolio/contradictory-targets/en.md'
import portfolioDeadlineClashDa from '../rules/portfolio/deadline-clash/da.md'
import portfolioDeadlineClashEn from '../rules/portfolio/deadline-clash/en.md'
import portfolioDuplicateGoalDa from '../rules/portfolio/duplicate-goal/da.md'
import portfolioDuplicateGoalEn from '../rules/portfolio/duplicate-goal/en.md'
import portfolioDuplicateIdDa from '../rules/portfolio/duplicate-id/da.md'
import portfolioDuplicateIdEn from '../rules/portfolio/duplicate-id/en.md'
import portfolioInconsistentBaselineDa from '../rules/portfolio/inconsistent-baseline/da.md'
import portfolioInconsistentBaselineEn from '../rules/portfolio/inconsistent-baseline/en.md'
import portfolioOwnerOverloadDa from '../rules/portfolio/owner-overload/da.md'
import portfolioOwnerOverloadEn from '../rules/portfolio/owner-overload/en.md'
import portfolioSupersededDa from '../rules/portfolio/superseded/da.md'
import portfolioSupersededEn from '../rules/portfolio/superseded/en.md'
import portfolioUnknownGoalDa from '../rules/portfolio/unknown-goal/da.md'
import portfolioUnknownGoalEn from '../rules/portfolio/unknown-goal/en.md'
import proseCitizenNamedDa from '../rules/prose/citizen-named/da.md'
import proseCitizenNamedEn from '../rules/prose/citizen-named/en.md'
import proseEmptyWordsDa from '../rules/prose/empty-words/da.md'
import proseEmptyWordsEn from '../rules/prose/empty-words/en.md'
import proseInconsistentTermDa from '../rules/prose/inconsistent-term/da.md'
import proseInconsistentTermEn from '../rules/prose/inconsistent-term/en.md'
import proseLixDa from '../rules/prose/lix/da.md'
import proseLixEn from '../rules/prose/lix/en.md'
import proseLongSentenceDa from '../rules/prose/long-sentence/da.md'
import proseLongSentenceEn from '../rules/prose/long-sentence/en.md'
import proseOfficialeseDa from '../rules/prose/officialese/da.md'
import proseOfficialeseEn from '../rules/prose/officialese/en.md'
import prosePlaceholderDa from '../rules/prose/placeholder/da.md'
import prosePlaceholderEn from '../rules/prose/placeholder/en.md'
import proseUndefinedAbbreviationDa from '../rules/prose/undefined-abbreviation/da.md'
import proseUndefinedAbbreviationEn from '../rules/prose/undefined-abbreviation/en.md'
import referenceCycleDa from '../rules/reference/cycle/da.md'
import referenceCycleEn from '../rules/reference/cycle/en.md'
import referenceDanglingRelationDa from '../rules/reference/dangling-relation/da.md'
import referenceDanglingRelationEn from '../rules/reference/dangling-relation/en.md'
import referenceDuplicateIdDa from '../rules/reference/duplicate-id/da.md'
import referenceDuplicateIdEn from '../rules/reference/duplicate-id/en.md'
import referenceExpiredDa from '../rules/reference/expired/da.md'
import referenceExpiredEn from '../rules/reference/expired/en.md'
import referenceGoalWithoutObjectiveDa from '../rules/reference/goal-without-objective/da.md'
import referenceGoalWithoutObjectiveEn from '../rules/reference/goal-without-objective/en.md'
import referenceLawFormDa from '../rules/reference/law-form/da.md'
import referenceLawFormEn from '../rules/reference/law-form/en.md'
import referenceOrphanThemeDa from '../rules/reference/orphan-theme/da.md'
import referenceOrphanThemeEn from '../rules/reference/orphan-theme/en.md'
import referenceSupersededDa from '../rules/reference/superseded/da.md'
import referenceSupersededEn from '../rules/reference/superseded/en.md'
import referenceUnresolvedIdDa from '../rules/reference/unresolved-id/da.md'
import referenceUnresolvedIdEn from '../rules/reference/unresolved-id/en.md'
import referenceUnusedActorDa from '../rules/reference/unused-actor/da.md'
import referenceUnusedActorEn from '../rules/reference/unused-actor/en.md'
import referenceUnusedDefinitionDa from '../rules/reference/unused-definition/da.md'
import referenceUnusedDefinitionEn from '../rules/reference/unused-definition/en.md'
import referenceUnusedIndicatorDa from '../rules/reference/unused-indicator/da.md'
import referenceUnusedIndicatorEn from '../rules/reference/unused-indicator/en.md'
import referenceUnusedKeyFigureDa from '../rules/reference/unused-key-figure/da.md'
import referenceUnusedKeyFigureEn from '../rules/reference/unused-key-figure/en.md'
import referenceUnusedReferenceDa from '../rules/reference/unused-reference/da.md'
import referenceUnusedReferenceEn from '../rules/reference/unused-reference/en.md'
import referenceUnusedTargetGroupDa from '../rules/reference/unused-target-group/da.md'
import referenceUnusedTargetGroupEn from '../rules/reference/unused-target-group/en.md'
import smartAcceptedDa from '../rules/smart/accepted/da.md'
import smartAcceptedEn from '../rules/smart/accepted/en.md'
import smartAcceptedByNobodyDa from '../rules/smart/accepted-by-nobody/da.md'
import smartAcceptedByNobodyEn from '../rules/smart/accepted-by-nobody/en.md'
import smartAcceptedLateDa from '../rules/smart/accepted-late/da.md'
import smartAcceptedLateEn from '../rules/smart/accepted-late/en.md'
import smartAcceptedWithoutUsersDa from '../rules/smart/accepted-without-users/da.md'
import smartAcceptedWithoutUsersEn from '../rules/smart/accepted-without-users/en.md'
import smartActionWithoutOwnerDa from '../rules/smart/action-without-owner/da.md'
import smartActionWithoutOwnerEn from '../rules/smart/action-without-owner/en.md'
import smartActivityNotOutcomeDa from '../rules/smart/activity-not-outcome/da.md'
import smartActivityNotOutcomeEn from '../rules/smart/activity-not-outcome/en.md'
import smartBaselineAgeDa from '../rules/smart/baseline-age/da.md'
import smartBaselineAgeEn from '../rules/smart/baseline-age/en.md'
import smartChangeWithoutBaseDa from '../rules/smart/change-without-base/da.md'
import smartChangeWithoutBaseEn from '../rules/smart/change-without-base/en.md'
import smartDeadlineOutsidePeriodDa from '../rules/smart/deadline-outside-period/da.md'
import smartDeadlineOutsidePeriodEn from '../rules/smart/deadline-outside-period/en.md'
import smartDuplicateStatementDa from '../rules/smart/duplicate-statement/da.md'
import smartDuplicateStatementEn from '../rules/smart/duplicate-statement/en.md'
import smartGapsDa from '../rules/smart/gaps/da.md'
import smartGapsEn from '../rules/smart/gaps/en.md'
import smartGoalToSetAGoalDa from '../rules/smart/goal-to-set-a-goal/da.md'
import smartGoalToSetAGoalEn from '../rules/smart/goal-to-set-a-goal/en.md'
import smartGoalWithoutActionDa from '../rules/smart/goal-without-action/da.md'
import smartGoalWithoutActionEn from '../rules/smart/goal-without-action/en.md'
import smartIndicatorIncompleteDa from '../rules/smart/indicator-incomplete/da.md'
import smartIndicatorIncompleteEn from '../rules/smart/indicator-incomplete/en.md'
import smartMeasurableDa from '../rules/smart/measurable/da.md'
import smartMeasurableEn from '../rules/smart/measurable/en.md'
import smartMilestoneOrderDa from '../rules/smart/milestone-order/da.md'
import smartMilestoneOrderEn from '../rules/smart/milestone-order/en.md'
import smartNoTargetGroupDa from '../rules/smart/no-target-group/da.md'
import smartNoTargetGroupEn from '../rules/smart/no-target-group/en.md'
import smartOneChangeDa from '../rules/smart/one-change/da.md'
import smartOneChangeEn from '../rules/smart/one-change/en.md'
import smartParentDeadlineDa from '../rules/smart/parent-deadline/da.md'
import smartParentDeadlineEn from '../rules/smart/parent-deadline/en.md'
import smartPercentOrPointsDa from '../rules/smart/percent-or-points/da.md'
import smartPercentOrPointsEn from '../rules/smart/percent-or-points/en.md'
import smartPercentRangeDa from '../rules/smart/percent-range/da.md'
import smartPercentRangeEn from '../rules/smart/percent-range/en.md'
import smartProseNumberDa from '../rules/smart/prose-number/da.md'
import smartProseNumberEn from '../rules/smart/prose-number/en.md'
import smartProseYearDa from '../rules/smart/prose-year/da.md'
import smartProseYearEn from '../rules/smart/prose-year/en.md'
import smartRealisticDa from '../rules/smart/realistic/da.md'
import smartRealisticEn from '../rules/smart/realistic/en.md'
import smartRealisticThinDa from '../rules/smart/realistic-thin/da.md'
import smartRealisticThinEn from '../rules/smart/realistic-thin/en.md'
import smartRequiredPaceDa from '../rules/smart/required-pace/da.md'
import smartRequiredPaceEn from '../rules/smart/required-pace/en.md'
import smartResourceWithoutAmountDa from '../rules/smart/resource-without-amount/da.md'
import smartResourceWithoutAmountEn from '../rules/smart/resource-without-amount/en.md'
import smartSameDeadlineDa from '../rules/smart/same-deadline/da.md'
import smartSameDeadlineEn from '../rules/smart/same-deadline/en.md'
import smartSpecificDa from '../rules/smart/specific/da.md'
import smartSpecificEn from '../rules/smart/specific/en.md'
import smartTargetBaselineDa from '../rules/smart/target-baseline/da.md'
import smartTargetBaselineEn from '../rules/smart/target-baseline/en.md'
import smartTargetWithoutBaselineDa from '../rules/smart/target-without-baseline/da.md'
import smartTargetWithoutBaselineEn from '../rules/smart/target-without-baseline/en.md'
import smartTimeBoundDa from '../rules/smart/time-bound/da.md'
import smartTimeBoundEn from '../rules/smart/time-bound/en.md'
import smartTooManyGoalsDa from '../rules/smart/too-many-goals/da.md'
import smartTooManyGoalsEn from '../rules/smart/too-many-goals/en.md'
import smartUnansweredDa from '../rules/smart/unanswered/da.md'
import smartUnansweredEn from '../rules/smart/unanswered/en.md'
import smartVagueOpenerDa from '../rules/smart/vague-opener/da.md'
import smartVagueOpenerEn from '../rules/smart/vague-opener/en.md'
import sourceElsewhereWithoutSeeDa from '../rules/source/elsewhere-without-see/da.md'
import sourceElsewhereWithoutSeeEn from '../rules/source/elsewhere-without-see/en.md'
import sourceGapOverdueDa from '../rules/source/gap-overdue/da.md'
import sourceGapOverdueEn from '../rules/source/gap-overdue/en.md'
import sourceGapReasonDa from '../rules/source/gap-reason/da.md'
import sourceGapReasonEn from '../rules/source/gap-reason/en.md'
import sourceGapRepeatedDa from '../rules/source/gap-repeated/da.md'
import sourceGapRepeatedEn from '../rules/source/gap-repeated/en.md'
import sourceGapWithoutPlanDa from '../rules/source/gap-without-plan/da.md'
import sourceGapWithoutPlanEn from '../rules/source/gap-without-plan/en.md'
import sourceInferredUnknownDa from '../rules/source/inferred-unknown/da.md'
import sourceInferredUnknownEn from '../rules/source/inferred-unknown/en.md'
import sourceTraceMissingDa from '../rules/source/trace-missing/da.md'
import sourceTraceMissingEn from '../rules/source/trace-missing/en.md'
import sourceUnknownTraceDa from '../rules/source/unknown-trace/da.md'
import sourceUnknownTraceEn from '../rules/source/unknown-trace/en.md'

export const rulePages: { readonly [ruleId: string]: Wording } = {
  'adoption/adopted-without-adoption': { da: adoptionAdoptedWithoutAdoptionDa, en: adoptionAdoptedWithoutAdoptionEn },
  'adoption/date-order': { da: adoptionDateOrderDa, en: adoptionDateOrderEn },
  'adoption/draft-past-period': { da: adoptionDraftPastPeriodDa, en: adoptionDraftPastPeriodEn },
  'adoption/fingerprint-stale': { da: adoptionFingerprintStaleDa, en: adoptionFingerprintStaleEn },
  'adoption/hearing-short': { da: adoptionHearingShortDa, en: adoptionHearingShortEn },
  'figures/date-format': { da: figuresDateFormatDa, en: figuresDateFormatEn },
  'figures/number-format': { da: figuresNumberFormatDa, en: figuresNumberFormatEn },
  'figures/percent-over-100': { da: figuresPercentOver100Da, en: figuresPercentOver100En },
  'figures/range': { da: figuresRangeDa, en: figuresRangeEn },
  'figures/same-figure': { da: figuresSameFigureDa, en: figuresSameFigureEn },
  'figures/share': { da: figuresShareDa, en: figuresShareEn },
  'figures/share-of-unknown': { da: figuresShareOfUnknownDa, en: figuresShareOfUnknownEn },
  'figures/table-sum': { da: figuresTableSumDa, en: figuresTableSumEn },
  'figures/unbound': { da: figuresUnboundDa, en: figuresUnboundEn },
  'followup/cadence': { da: followupCadenceDa, en: followupCadenceEn },
  'followup/deadline-passed': { da: followupDeadlinePassedDa, en: followupDeadlinePassedEn },
  'followup/measurement-overdue': { da: followupMeasurementOverdueDa, en: followupMeasurementOverdueEn },
  'followup/next-passed': { da: followupNextPassedDa, en: followupNextPassedEn },
  'followup/no-forum': { da: followupNoForumDa, en: followupNoForumEn },
  'followup/off-track': { da: followupOffTrackDa, en: followupOffTrackEn },
  'followup/target-date-missing': { da: followupTargetDateMissingDa, en: followupTargetDateMissingEn },
  'markdown/footnote': { da: markdownFootnoteDa, en: markdownFootnoteEn },
  'markdown/heading-levels': { da: markdownHeadingLevelsDa, en: markdownHeadingLevelsEn },
  'markdown/image-alt': { da: markdownImageAltDa, en: markdownImageAltEn },
  'markdown/inline-only': { da: markdownInlineOnlyDa, en: markdownInlineOnlyEn },
  'markdown/link-form': { da: markdownLinkFormDa, en: markdownLinkFormEn },
  'markdown/raw-html': { da: markdownRawHtmlDa, en: markdownRawHtmlEn },
  'markdown/table-header': { da: markdownTableHeaderDa, en: markdownTableHeaderEn },
  'portfolio/contradictory-targets': { da: portfolioContradictoryTargetsDa, en: portfolioContradictoryTargetsEn },
  'portfolio/deadline-clash': { da: portfolioDeadlineClashDa, en: portfolioDeadlineClashEn },
  'portfolio/duplicate-goal': { da: portfolioDuplicateGoalDa, en: portfolioDuplicateGoalEn },
  'portfolio/duplicate-id': { da: portfolioDuplicateIdDa, en: portfolioDuplicateIdEn },
  'portfolio/inconsistent-baseline': { da: portfolioInconsistentBaselineDa, en: portfolioInconsistentBaselineEn },
  'portfolio/owner-overload': { da: portfolioOwnerOverloadDa, en: portfolioOwnerOverloadEn },
  'portfolio/superseded': { da: portfolioSupersededDa, en: portfolioSupersededEn },
  'portfolio/unknown-goal': { da: portfolioUnknownGoalDa, en: portfolioUnknownGoalEn },
  'prose/citizen-named': { da: proseCitizenNamedDa, en: proseCitizenNamedEn },
  'prose/empty-words': { da: proseEmptyWordsDa, en: proseEmptyWordsEn },
  'prose/inconsistent-term': { da: proseInconsistentTermDa, en: proseInconsistentTermEn },
  'prose/lix': { da: proseLixDa, en: proseLixEn },
  'prose/long-sentence': { da: proseLongSentenceDa, en: proseLongSentenceEn },
  'prose/officialese': { da: proseOfficialeseDa, en: proseOfficialeseEn },
  'prose/placeholder': { da: prosePlaceholderDa, en: prosePlaceholderEn },
  'prose/undefined-abbreviation': { da: proseUndefinedAbbreviationDa, en: proseUndefinedAbbreviationEn },
  'reference/cycle': { da: referenceCycleDa, en: referenceCycleEn },
  'reference/dangling-relation': { da: referenceDanglingRelationDa, en: referenceDanglingRelationEn },
  'reference/duplicate-id': { da: referenceDuplicateIdDa, en: referenceDuplicateIdEn },
  'reference/expired': { da: referenceExpiredDa, en: referenceExpiredEn },
  'reference/goal-without-objective': { da: referenceGoalWithoutObjectiveDa, en: referenceGoalWithoutObjectiveEn },
  'reference/law-form': { da: referenceLawFormDa, en: referenceLawFormEn },
  'reference/orphan-theme': { da: referenceOrphanThemeDa, en: referenceOrphanThemeEn },
  'reference/superseded': { da: referenceSupersededDa, en: referenceSupersededEn },
  'reference/unresolved-id': { da: referenceUnresolvedIdDa, en: referenceUnresolvedIdEn },
  'reference/unused-actor': { da: referenceUnusedActorDa, en: referenceUnusedActorEn },
  'reference/unused-definition': { da: referenceUnusedDefinitionDa, en: referenceUnusedDefinitionEn },
  'reference/unused-indicator': { da: referenceUnusedIndicatorDa, en: referenceUnusedIndicatorEn },
  'reference/unused-key-figure': { da: referenceUnusedKeyFigureDa, en: referenceUnusedKeyFigureEn },
  'reference/unused-reference': { da: referenceUnusedReferenceDa, en: referenceUnusedReferenceEn },
  'reference/unused-target-group': { da: referenceUnusedTargetGroupDa, en: referenceUnusedTargetGroupEn },
  'smart/accepted': { da: smartAcceptedDa, en: smartAcceptedEn },
  'smart/accepted-by-nobody': { da: smartAcceptedByNobodyDa, en: smartAcceptedByNobodyEn },
  'smart/accepted-late': { da: smartAcceptedLateDa, en: smartAcceptedLateEn },
  'smart/accepted-without-users': { da: smartAcceptedWithoutUsersDa, en: smartAcceptedWithoutUsersEn },
  'smart/action-without-owner': { da: smartActionWithoutOwnerDa, en: smartActionWithoutOwnerEn },
  'smart/activity-not-outcome': { da: smartActivityNotOutcomeDa, en: smartActivityNotOutcomeEn },
  'smart/baseline-age': { da: smartBaselineAgeDa, en: smartBaselineAgeEn },
  'smart/change-without-base': { da: smartChangeWithoutBaseDa, en: smartChangeWithoutBaseEn },
  'smart/deadline-outside-period': { da: smartDeadlineOutsidePeriodDa, en: smartDeadlineOutsidePeriodEn },
  'smart/duplicate-statement': { da: smartDuplicateStatementDa, en: smartDuplicateStatementEn },
  'smart/gaps': { da: smartGapsDa, en: smartGapsEn },
  'smart/goal-to-set-a-goal': { da: smartGoalToSetAGoalDa, en: smartGoalToSetAGoalEn },
  'smart/goal-without-action': { da: smartGoalWithoutActionDa, en: smartGoalWithoutActionEn },
  'smart/indicator-incomplete': { da: smartIndicatorIncompleteDa, en: smartIndicatorIncompleteEn },
  'smart/measurable': { da: smartMeasurableDa, en: smartMeasurableEn },
  'smart/milestone-order': { da: smartMilestoneOrderDa, en: smartMilestoneOrderEn },
  'smart/no-target-group': { da: smartNoTargetGroupDa, en: smartNoTargetGroupEn },
  'smart/one-change': { da: smartOneChangeDa, en: smartOneChangeEn },
  'smart/parent-deadline': { da: smartParentDeadlineDa, en: smartParentDeadlineEn },
  'smart/percent-or-points': { da: smartPercentOrPointsDa, en: smartPercentOrPointsEn },
  'smart/percent-range': { da: smartPercentRangeDa, en: smartPercentRangeEn },
  'smart/prose-number': { da: smartProseNumberDa, en: smartProseNumberEn },
  'smart/prose-year': { da: smartProseYearDa, en: smartProseYearEn },
  'smart/realistic': { da: smartRealisticDa, en: smartRealisticEn },
  'smart/realistic-thin': { da: smartRealisticThinDa, en: smartRealisticThinEn },
  'smart/required-pace': { da: smartRequiredPaceDa, en: smartRequiredPaceEn },
  'smart/resource-without-amount': { da: smartResourceWithoutAmountDa, en: smartResourceWithoutAmountEn },
  'smart/same-deadline': { da: smartSameDeadlineDa, en: smartSameDeadlineEn },
  'smart/specific': { da: smartSpecificDa, en: smartSpecificEn },
  'smart/target-baseline': { da: smartTargetBaselineDa, en: smartTargetBaselineEn },
  'smart/target-without-baseline': { da: smartTargetWithoutBaselineDa, en: smartTargetWithoutBaselineEn },
  'smart/time-bound': { da: smartTimeBoundDa, en: smartTimeBoundEn },
  'smart/too-many-goals': { da: smartTooManyGoalsDa, en: smartTooManyGoalsEn },
  'smart/unanswered': { da: smartUnansweredDa, en: smartUnansweredEn },
  'smart/vague-opener': { da: smartVagueOpenerDa, en: smartVagueOpenerEn },
  'source/elsewhere-without-see': { da: sourceElsewhereWithoutSeeDa, en: sourceElsewhereWithoutSeeEn },
  'source/gap-overdue': { da: sourceGapOverdueDa, en: sourceGapOverdueEn },
  'source/gap-reason': { da: sourceGapReasonDa, en: sourceGapReasonEn },
  'source/gap-repeated': { da: sourceGapRepeatedDa, en: sourceGapRepeatedEn },
  'source/gap-without-plan': { da: sourceGapWithoutPlanDa, en: sourceGapWithoutPlanEn },
  'source/inferred-unknown': { da: sourceInferredUnknownDa, en: sourceInferredUnknownEn },
  'source/trace-missing': { da: sourceTraceMissingDa, en: sourceTraceMissingEn },
  'source/unknown-trace': { da: sourceUnknownTraceDa, en: sourceUnknownTraceEn },
}
