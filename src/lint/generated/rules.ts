// Generated from the folders below src/lint/rules by `npm run generate`.
import type { PortfolioRule } from '../portfolio.ts'
import type { AnyRule, Rule } from '../rule.ts'
import { rule as adoptionAdoptedWithoutAdoption } from '../rules/adoption/adopted-without-adoption/rule.ts'
import { rule as adoptionDateOrder } from '../rules/adoption/date-order/rule.ts'
import { rule as adoptionDraftPastPeriod } from '../rules/adoption/draft-past-period/rule.ts'
import { rule as adoptionFingerprintStale } from '../rules/adoption/fingerprint-stale/rule.ts'
import { rule as adoptionHearingShort } from '../rules/adoption/hearing-short/rule.ts'
import { rule as figuresDateFormat } from '../rules/figures/date-format/rule.ts'
import { rule as figuresNumberFormat } from '../rules/figures/number-format/rule.ts'
import { rule as figuresPercentOver100 } from '../rules/figures/percent-over-100/rule.ts'
import { rule as figuresRange } from '../rules/figures/range/rule.ts'
import { rule as figuresSameFigure } from '../rules/figures/same-figure/rule.ts'
import { rule as figuresShare } from '../rules/figures/share/rule.ts'
import { rule as figuresShareOfUnknown } from '../rules/figures/share-of-unknown/rule.ts'
import { rule as figuresTableSum } from '../rules/figures/table-sum/rule.ts'
import { rule as figuresUnbound } from '../rules/figures/unbound/rule.ts'
import { rule as followupCadence } from '../rules/followup/cadence/rule.ts'
import { rule as followupDeadlinePassed } from '../rules/followup/deadline-passed/rule.ts'
import { rule as followupMeasurementOverdue } from '../rules/followup/measurement-overdue/rule.ts'
import { rule as followupNextPassed } from '../rules/followup/next-passed/rule.ts'
import { rule as followupNoForum } from '../rules/followup/no-forum/rule.ts'
import { rule as followupOffTrack } from '../rules/followup/off-track/rule.ts'
import { rule as followupTargetDateMissing } from '../rules/followup/target-date-missing/rule.ts'
import { rule as markdownFootnote } from '../rules/markdown/footnote/rule.ts'
import { rule as markdownHeadingLevels } from '../rules/markdown/heading-levels/rule.ts'
import { rule as markdownImageAlt } from '../rules/markdown/image-alt/rule.ts'
import { rule as markdownInlineOnly } from '../rules/markdown/inline-only/rule.ts'
import { rule as markdownLinkForm } from '../rules/markdown/link-form/rule.ts'
import { rule as markdownRawHtml } from '../rules/markdown/raw-html/rule.ts'
import { rule as markdownTableHeader } from '../rules/markdown/table-header/rule.ts'
import { rule as portfolioContradictoryTargets } from '../rules/portfolio/contradictory-targets/rule.ts'
import { rule as portfolioDeadlineClash } from '../rules/portfolio/deadline-clash/rule.ts'
import { rule as portfolioDuplicateGoal } from '../rules/portfolio/duplicate-goal/rule.ts'
import { rule as portfolioDuplicateId } from '../rules/portfolio/duplicate-id/rule.ts'
import { rule as portfolioInconsistentBaseline } from '../rules/portfolio/inconsistent-baseline/rule.ts'
import { rule as portfolioOwnerOverload } from '../rules/portfolio/owner-overload/rule.ts'
import { rule as portfolioSuperseded } from '../rules/portfolio/superseded/rule.ts'
import { rule as portfolioUnknownGoal } from '../rules/portfolio/unknown-goal/rule.ts'
import { rule as proseCitizenNamed } from '../rules/prose/citizen-named/rule.ts'
import { rule as proseEmptyWords } from '../rules/prose/empty-words/rule.ts'
import { rule as proseInconsistentTerm } from '../rules/prose/inconsistent-term/rule.ts'
import { rule as proseLix } from '../rules/prose/lix/rule.ts'
import { rule as proseLongSentence } from '../rules/prose/long-sentence/rule.ts'
import { rule as proseOfficialese } from '../rules/prose/officialese/rule.ts'
import { rule as prosePlaceholder } from '../rules/prose/placeholder/rule.ts'
import { rule as proseUndefinedAbbreviation } from '../rules/prose/undefined-abbreviation/rule.ts'
import { rule as referenceCycle } from '../rules/reference/cycle/rule.ts'
import { rule as referenceDanglingRelation } from '../rules/reference/dangling-relation/rule.ts'
import { rule as referenceDuplicateId } from '../rules/reference/duplicate-id/rule.ts'
import { rule as referenceExpired } from '../rules/reference/expired/rule.ts'
import { rule as referenceGoalWithoutObjective } from '../rules/reference/goal-without-objective/rule.ts'
import { rule as referenceLawForm } from '../rules/reference/law-form/rule.ts'
import { rule as referenceOrphanTheme } from '../rules/reference/orphan-theme/rule.ts'
import { rule as referenceSuperseded } from '../rules/reference/superseded/rule.ts'
import { rule as referenceUnresolvedId } from '../rules/reference/unresolved-id/rule.ts'
import { rule as referenceUnusedActor } from '../rules/reference/unused-actor/rule.ts'
import { rule as referenceUnusedDefinition } from '../rules/reference/unused-definition/rule.ts'
import { rule as referenceUnusedIndicator } from '../rules/reference/unused-indicator/rule.ts'
import { rule as referenceUnusedKeyFigure } from '../rules/reference/unused-key-figure/rule.ts'
import { rule as referenceUnusedReference } from '../rules/reference/unused-reference/rule.ts'
import { rule as referenceUnusedTargetGroup } from '../rules/reference/unused-target-group/rule.ts'
import { rule as smartAccepted } from '../rules/smart/accepted/rule.ts'
import { rule as smartAcceptedByNobody } from '../rules/smart/accepted-by-nobody/rule.ts'
import { rule as smartAcceptedLate } from '../rules/smart/accepted-late/rule.ts'
import { rule as smartAcceptedWithoutUsers } from '../rules/smart/accepted-without-users/rule.ts'
import { rule as smartActionWithoutOwner } from '../rules/smart/action-without-owner/rule.ts'
import { rule as smartActivityNotOutcome } from '../rules/smart/activity-not-outcome/rule.ts'
import { rule as smartBaselineAge } from '../rules/smart/baseline-age/rule.ts'
import { rule as smartChangeWithoutBase } from '../rules/smart/change-without-base/rule.ts'
import { rule as smartDeadlineOutsidePeriod } from '../rules/smart/deadline-outside-period/rule.ts'
import { rule as smartDuplicateStatement } from '../rules/smart/duplicate-statement/rule.ts'
import { rule as smartGaps } from '../rules/smart/gaps/rule.ts'
import { rule as smartGoalToSetAGoal } from '../rules/smart/goal-to-set-a-goal/rule.ts'
import { rule as smartGoalWithoutAction } from '../rules/smart/goal-without-action/rule.ts'
import { rule as smartIndicatorIncomplete } from '../rules/smart/indicator-incomplete/rule.ts'
import { rule as smartMeasurable } from '../rules/smart/measurable/rule.ts'
import { rule as smartMilestoneOrder } from '../rules/smart/milestone-order/rule.ts'
import { rule as smartNoTargetGroup } from '../rules/smart/no-target-group/rule.ts'
import { rule as smartOneChange } from '../rules/smart/one-change/rule.ts'
import { rule as smartParentDeadline } from '../rules/smart/parent-deadline/rule.ts'
import { rule as smartPercentOrPoints } from '../rules/smart/percent-or-points/rule.ts'
import { rule as smartPercentRange } from '../rules/smart/percent-range/rule.ts'
import { rule as smartProseNumber } from '../rules/smart/prose-number/rule.ts'
import { rule as smartProseYear } from '../rules/smart/prose-year/rule.ts'
import { rule as smartRealistic } from '../rules/smart/realistic/rule.ts'
import { rule as smartRealisticThin } from '../rules/smart/realistic-thin/rule.ts'
import { rule as smartRequiredPace } from '../rules/smart/required-pace/rule.ts'
import { rule as smartResourceWithoutAmount } from '../rules/smart/resource-without-amount/rule.ts'
import { rule as smartSameDeadline } from '../rules/smart/same-deadline/rule.ts'
import { rule as smartSpecific } from '../rules/smart/specific/rule.ts'
import { rule as smartTargetBaseline } from '../rules/smart/target-baseline/rule.ts'
import { rule as smartTargetWithoutBaseline } from '../rules/smart/target-without-baseline/rule.ts'
import { rule as smartTimeBound } from '../rules/smart/time-bound/rule.ts'
import { rule as smartTooManyGoals } from '../rules/smart/too-many-goals/rule.ts'
import { rule as smartUnanswered } from '../rules/smart/unanswered/rule.ts'
import { rule as smartVagueOpener } from '../rules/smart/vague-opener/rule.ts'
import { rule as sourceElsewhereWithoutSee } from '../rules/source/elsewhere-without-see/rule.ts'
import { rule as sourceGapOverdue } from '../rules/source/gap-overdue/rule.ts'
import { rule as sourceGapReason } from '../rules/source/gap-reason/rule.ts'
import { rule as sourceGapRepeated } from '../rules/source/gap-repeated/rule.ts'
import { rule as sourceGapWithoutPlan } from '../rules/source/gap-without-plan/rule.ts'
import { rule as sourceInferredUnknown } from '../rules/source/inferred-unknown/rule.ts'
import { rule as sourceTraceMissing } from '../rules/source/trace-missing/rule.ts'
import { rule as sourceUnknownTrace } from '../rules/source/unknown-trace/rule.ts'

/** The rules that look at one document. */
export const documentRules: readonly Rule[] = [
  adoptionAdoptedWithoutAdoption,
  adoptionDateOrder,
  adoptionDraftPastPeriod,
  adoptionFingerprintStale,
  adoptionHearingShort,
  figuresDateFormat,
  figuresNumberFormat,
  figuresPercentOver100,
  figuresRange,
  figuresSameFigure,
  figuresShare,
  figuresShareOfUnknown,
  figuresTableSum,
  figuresUnbound,
  followupCadence,
  followupDeadlinePassed,
  followupMeasurementOverdue,
  followupNextPassed,
  followupNoForum,
  followupOffTrack,
  followupTargetDateMissing,
  markdownFootnote,
  markdownHeadingLevels,
  markdownImageAlt,
  markdownInlineOnly,
  markdownLinkForm,
  markdownRawHtml,
  markdownTableHeader,
  proseCitizenNamed,
  proseEmptyWords,
  proseInconsistentTerm,
  proseLix,
  proseLongSentence,
  proseOfficialese,
  prosePlaceholder,
  proseUndefinedAbbreviation,
  referenceCycle,
  referenceDanglingRelation,
  referenceDuplicateId,
  referenceExpired,
  referenceGoalWithoutObjective,
  referenceLawForm,
  referenceOrphanTheme,
  referenceSuperseded,
  referenceUnresolvedId,
  referenceUnusedActor,
  referenceUnusedDefinition,
  referenceUnusedIndicator,
  referenceUnusedKeyFigure,
  referenceUnusedReference,
  referenceUnusedTargetGroup,
  smartAccepted,
  smartAcceptedByNobody,
  smartAcceptedLate,
  smartAcceptedWithoutUsers,
  smartActionWithoutOwner,
  smartActivityNotOutcome,
  smartBaselineAge,
  smartChangeWithoutBase,
  smartDeadlineOutsidePeriod,
  smartDuplicateStatement,
  smartGaps,
  smartGoalToSetAGoal,
  smartGoalWithoutAction,
  smartIndicatorIncomplete,
  smartMeasurable,
  smartMilestoneOrder,
  smartNoTargetGroup,
  smartOneChange,
  smartParentDeadline,
  smartPercentOrPoints,
  smartPercentRange,
  smartProseNumber,
  smartProseYear,
  smartRealistic,
  smartRealisticThin,
  smartRequiredPace,
  smartResourceWithoutAmount,
  smartSameDeadline,
  smartSpecific,
  smartTargetBaseline,
  smartTargetWithoutBaseline,
  smartTimeBound,
  smartTooManyGoals,
  smartUnanswered,
  smartVagueOpener,
  sourceElsewhereWithoutSee,
  sourceGapOverdue,
  sourceGapReason,
  sourceGapRepeated,
  sourceGapWithoutPlan,
  sourceInferredUnknown,
  sourceTraceMissing,
  sourceUnknownTrace,
]

/** The rules that compare documents. */
export const portfolioRules: readonly PortfolioRule[] = [
  portfolioContradictoryTargets,
  portfolioDeadlineClash,
  portfolioDuplicateGoal,
  portfolioDuplicateId,
  portfolioInconsistentBaseline,
  portfolioOwnerOverload,
  portfolioSuperseded,
  portfolioUnknownGoal,
]

export const allRules: readonly AnyRule[] = [...documentRules, ...portfolioRules]
