// Generated from the schemas by `npm run generate`. Change the schema, not this file.

/** How stratlint checks the strategies of a workspace. */
export interface Config {
  /** What this configuration builds on: recommended, strict, audit, a file, or a package. */
  extends?: string[]
  /** The language of messages: da or en. Without it, each document’s own. */
  language?: 'da' | 'en'
  /** The files and folders to check when the command names none. */
  paths?: string[]
  /** Patterns of files to pass over, as in .gitignore. */
  ignore?: string[]
  /** Packages or files (./rules.js) with rules of your own. They run as code; only the root configuration may name them. */
  plugins?: string[]
  /** How SMART is read. */
  smart?: SmartSettings
  /** What reports look like. */
  compile?: CompileSettings
  /** The severity of each rule, or off. */
  rules?: Rules
  /** Other severities for some files. A later one goes before an earlier. */
  overrides?: Override[]
}

/** How SMART is read. */
export interface SmartSettings {
  /** What the letters stand for. */
  profile?: 'accepteret' | 'doran' | 'green-book' | 'relevant' | 'ambitioes'
}

/** What reports look like. */
export interface CompileSettings {
  /** The publisher’s own colours. */
  theme?: ReportColours
  /** A PNG or SVG file in the folder of the configuration, of at most 1 MB. */
  logo?: string
}

/** The publisher’s own colours. */
export interface ReportColours {
  /** For the masthead, links, signs and charts, as "#0b5563". */
  primary?: string
  /** For what is missing, targets in charts and edges, as "#9a4208". */
  accent?: string
}

/** Severities for some files. */
export interface Override {
  /** Patterns as in .gitignore. */
  files?: string[]
  /** As above. */
  rules?: Rules
}

/** The severity of each rule, or off. */
export interface Rules {
  /** An adopted document says who has adopted it and when. Default: warning. */
  'adoption/adopted-without-adoption'?: 'off' | 'info' | 'warning' | 'error'
  /** The dates of acceptance, adoption, publication and period follow each other. Default: warning. */
  'adoption/date-order'?: string | OptionsAdoptionDateOrder
  /** A draft is adopted before the period begins that it is to apply to. Default: warning. */
  'adoption/draft-past-period'?: 'off' | 'info' | 'warning' | 'error'
  /** The goals are those that were adopted. Default: warning. */
  'adoption/fingerprint-stale'?: 'off' | 'info' | 'warning' | 'error'
  /** A public hearing lasts at least eight weeks. Default: info. */
  'adoption/hearing-short'?: string | OptionsAdoptionHearingShort
  /** Dates in running text are written with the name of the month. Default: info. */
  'figures/date-format'?: 'off' | 'info' | 'warning' | 'error'
  /** Numbers in the text are written as the language of the text writes them. Default: warning. */
  'figures/number-format'?: 'off' | 'info' | 'warning' | 'error'
  /** A key figure in percent lies between 0 and 100. Default: warning. */
  'figures/percent-over-100'?: 'off' | 'info' | 'warning' | 'error'
  /** The lowest number of a range is not larger than the highest. Default: error. */
  'figures/range'?: 'off' | 'info' | 'warning' | 'error'
  /** A number is the same each time it is mentioned. Default: warning. */
  'figures/same-figure'?: 'off' | 'info' | 'warning' | 'error'
  /** A share in percent agrees with the two numbers that it is worked out from. Default: warning. */
  'figures/share'?: 'off' | 'info' | 'warning' | 'error'
  /** A share is part of a number that is known and counts the same thing. Default: info. */
  'figures/share-of-unknown'?: 'off' | 'info' | 'warning' | 'error'
  /** The total of a table is the sum of its numbers. Default: warning. */
  'figures/table-sum'?: 'off' | 'info' | 'warning' | 'error'
  /** A key figure that stands in a text is bound to the key figure. Default: info. */
  'figures/unbound'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal is followed up and measured before its deadline has passed. Default: warning. */
  'followup/cadence'?: string | OptionsFollowupCadence
  /** A goal whose deadline has passed has a status. Default: warning. */
  'followup/deadline-passed'?: 'off' | 'info' | 'warning' | 'error'
  /** An indicator that an open goal uses is measured as often as it says. Default: warning. */
  'followup/measurement-overdue'?: string | OptionsFollowupMeasurementOverdue
  /** The next follow-up lies ahead. Default: warning. */
  'followup/next-passed'?: 'off' | 'info' | 'warning' | 'error'
  /** An objective is followed up, either by itself or with the whole document. Default: info. */
  'followup/no-forum'?: 'off' | 'info' | 'warning' | 'error'
  /** The latest final measurement follows the straight line from the baseline to the next number on the way. Default: warning. */
  'followup/off-track'?: string | OptionsFollowupOffTrack
  /** A target has a date, or the goal has a deadline. Default: warning. */
  'followup/target-date-missing'?: 'off' | 'info' | 'warning' | 'error'
  /** Each reference to a footnote has its note, and each note its reference. Default: warning. */
  'markdown/footnote'?: 'off' | 'info' | 'warning' | 'error'
  /** Headings in a text skip no level. Default: warning. */
  'markdown/heading-levels'?: 'off' | 'info' | 'warning' | 'error'
  /** An image has a text for those who cannot see it. Default: error. */
  'markdown/image-alt'?: 'off' | 'info' | 'warning' | 'error'
  /** Titles, statements and other texts of one line have no headings, lists or tables. Default: warning. */
  'markdown/inline-only'?: 'off' | 'info' | 'warning' | 'error'
  /** A link says where it leads, and leads to the web, an e-mail address or a place in the report. Default: warning. */
  'markdown/link-form'?: 'off' | 'info' | 'warning' | 'error'
  /** A text is written in Markdown and not in HTML. Default: warning. */
  'markdown/raw-html'?: 'off' | 'info' | 'warning' | 'error'
  /** A table has headings above its columns. Default: warning. */
  'markdown/table-header'?: 'off' | 'info' | 'warning' | 'error'
  /** A citizen in an example is named only with consent. Default: warning. */
  'prose/citizen-named'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal without a number uses no words that nobody can check afterwards. Default: warning. */
  'prose/empty-words'?: 'off' | 'info' | 'warning' | 'error'
  /** A term and a name are written the same way every time. Default: info. */
  'prose/inconsistent-term'?: 'off' | 'info' | 'warning' | 'error'
  /** A long piece of text has a readability index (LIX) that most people can read. Default: info. */
  'prose/lix'?: string | OptionsProseLix
  /** A sentence is short enough to be read in one go. Default: info. */
  'prose/long-sentence'?: string | OptionsProseLongSentence
  /** The text uses words that citizens would use themselves. Default: info. */
  'prose/officialese'?: 'off' | 'info' | 'warning' | 'error'
  /** The text has no placeholders that somebody forgot to fill in. Default: warning. */
  'prose/placeholder'?: 'off' | 'info' | 'warning' | 'error'
  /** An abbreviation is explained somewhere in the document. Default: info. */
  'prose/undefined-abbreviation'?: string | OptionsProseUndefinedAbbreviation
  /** Goals, actors, themes and shares do not refer to themselves, nor by a detour. Default: error. */
  'reference/cycle'?: 'off' | 'info' | 'warning' | 'error'
  /** A translation points to the document that it translates. Default: warning. */
  'reference/dangling-relation'?: 'off' | 'info' | 'warning' | 'error'
  /** No two things in the document have the same id. Default: error. */
  'reference/duplicate-id'?: 'off' | 'info' | 'warning' | 'error'
  /** A document whose period has ended says itself that it has expired. Default: info. */
  'reference/expired'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal has an objective or an indicator by which it can be followed. Default: warning. */
  'reference/goal-without-objective'?: 'off' | 'info' | 'warning' | 'error'
  /** Citations of Danish law are written as the laws write them. Default: warning. */
  'reference/law-form'?: 'off' | 'info' | 'warning' | 'error'
  /** A theme has goals, actions or sections. Default: warning. */
  'reference/orphan-theme'?: 'off' | 'info' | 'warning' | 'error'
  /** A document that has expired or is superseded has a period that has ended. Default: info. */
  'reference/superseded'?: 'off' | 'info' | 'warning' | 'error'
  /** An id that is referred to exists in the document. Default: error. */
  'reference/unresolved-id'?: 'off' | 'info' | 'warning' | 'error'
  /** An actor on the list has a part in the document. Default: info. */
  'reference/unused-actor'?: 'off' | 'info' | 'warning' | 'error'
  /** A word that is explained is used as well. Default: info. */
  'reference/unused-definition'?: 'off' | 'info' | 'warning' | 'error'
  /** An indicator belongs to at least one target. Default: info. */
  'reference/unused-indicator'?: 'off' | 'info' | 'warning' | 'error'
  /** A key figure is used in the text. Default: info. */
  'reference/unused-key-figure'?: 'off' | 'info' | 'warning' | 'error'
  /** A reference on the list is used in the document. Default: info. */
  'reference/unused-reference'?: 'off' | 'info' | 'warning' | 'error'
  /** A target group on the list has at least one goal. Default: info. */
  'reference/unused-target-group'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal says who has accepted it. Default: error. */
  'smart/accepted'?: 'off' | 'info' | 'warning' | 'error'
  /** An accepted goal says who has accepted it. Default: warning. */
  'smart/accepted-by-nobody'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal is accepted before its deadline has passed. Default: warning. */
  'smart/accepted-late'?: 'off' | 'info' | 'warning' | 'error'
  /** An objective about citizens is also accepted by somebody who speaks for them. Default: info. */
  'smart/accepted-without-users'?: 'off' | 'info' | 'warning' | 'error'
  /** An action has an owner. Default: info. */
  'smart/action-without-owner'?: 'off' | 'info' | 'warning' | 'error'
  /** An objective says what will be different for somebody, and not only what will be done. Default: warning. */
  'smart/activity-not-outcome'?: 'off' | 'info' | 'warning' | 'error'
  /** A baseline was measured before the target's date, and not too long before the work began. Default: warning. */
  'smart/baseline-age'?: string | OptionsSmartBaselineAge
  /** A change says what it is counted from. Default: warning. */
  'smart/change-without-base'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal's deadline lies in the period that the document applies to. Default: warning. */
  'smart/deadline-outside-period'?: 'off' | 'info' | 'warning' | 'error'
  /** No two goals say the same. Default: warning. */
  'smart/duplicate-statement'?: 'off' | 'info' | 'warning' | 'error'
  /** Gathers the SMART fields in which a goal declares that something is missing. Default: warning. */
  'smart/gaps'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal is not that a goal is to be set or a plan to be written. Default: warning. */
  'smart/goal-to-set-a-goal'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal has at least one action that contributes to it. Default: warning. */
  'smart/goal-without-action'?: 'off' | 'info' | 'warning' | 'error'
  /** An indicator that an objective uses says what is measured, how, how often and by whom. Default: warning. */
  'smart/indicator-incomplete'?: string | OptionsSmartIndicatorIncomplete
  /** A goal says how one can see whether it is reached. Default: error. */
  'smart/measurable'?: 'off' | 'info' | 'warning' | 'error'
  /** Milestones and interim values lie before the deadline and lead step by step to the target. Default: warning. */
  'smart/milestone-order'?: 'off' | 'info' | 'warning' | 'error'
  /** An objective says which of the target groups of the document it is about. Default: info. */
  'smart/no-target-group'?: 'off' | 'info' | 'warning' | 'error'
  /** An objective has one change. Default: warning. */
  'smart/one-change'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal is due before or together with the goal that it supports. Default: warning. */
  'smart/parent-deadline'?: 'off' | 'info' | 'warning' | 'error'
  /** A change of something measured in percent says whether it is in percent or percentage points. Default: warning. */
  'smart/percent-or-points'?: 'off' | 'info' | 'warning' | 'error'
  /** Numbers in percent lie between 0 and 100. Default: warning. */
  'smart/percent-range'?: 'off' | 'info' | 'warning' | 'error'
  /** The number in the goal's sentence is the same as in the fields. Default: warning. */
  'smart/prose-number'?: 'off' | 'info' | 'warning' | 'error'
  /** The year in the goal's sentence is the same as the deadline. Default: warning. */
  'smart/prose-year'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal says why it can be reached, and with what resources. Default: error. */
  'smart/realistic'?: 'off' | 'info' | 'warning' | 'error'
  /** An objective shows by resources, risks or evidence that it is realistic. Default: info. */
  'smart/realistic-thin'?: 'off' | 'info' | 'warning' | 'error'
  /** The target does not require a much faster change than the best that was measured. Default: info. */
  'smart/required-pace'?: string | OptionsSmartRequiredPace
  /** Money that is new or applied for has an amount. Default: info. */
  'smart/resource-without-amount'?: 'off' | 'info' | 'warning' | 'error'
  /** The objectives do not all have the same deadline. Default: info. */
  'smart/same-deadline'?: string | OptionsSmartSameDeadline
  /** A goal says what is to change, for whom and where. Default: error. */
  'smart/specific'?: 'off' | 'info' | 'warning' | 'error'
  /** A target lies elsewhere than the baseline, in the direction that the indicator is to move. Default: warning. */
  'smart/target-baseline'?: 'off' | 'info' | 'warning' | 'error'
  /** A target has a baseline to be measured against. Default: warning. */
  'smart/target-without-baseline'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal says when it is to be reached. Default: error. */
  'smart/time-bound'?: 'off' | 'info' | 'warning' | 'error'
  /** A document has no more objectives than anybody can follow. Default: info. */
  'smart/too-many-goals'?: string | OptionsSmartTooManyGoals
  /** A goal answers each letter of SMART, as it is set up. Default: warning. */
  'smart/unanswered'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal without a number says what will be different, and not only that somebody will ensure, strengthen or support. Default: warning. */
  'smart/vague-opener'?: 'off' | 'info' | 'warning' | 'error'
  /** A gap whose answer stands elsewhere says where. Default: warning. */
  'source/elsewhere-without-see'?: 'off' | 'info' | 'warning' | 'error'
  /** A declared gap is filled when its date has passed. Default: error. */
  'source/gap-overdue'?: 'off' | 'info' | 'warning' | 'error'
  /** A declared gap says what is missing. Default: warning. */
  'source/gap-reason'?: 'off' | 'info' | 'warning' | 'error'
  /** A gap is described for the goal that it stands with. Default: info. */
  'source/gap-repeated'?: string | OptionsSourceGapRepeated
  /** In an adopted document a gap whose answer is on its way says who finds the answer, and when. Default: warning. */
  'source/gap-without-plan'?: 'off' | 'info' | 'warning' | 'error'
  /** What stands under 'inferred' are fields that the document has. Default: warning. */
  'source/inferred-unknown'?: 'off' | 'info' | 'warning' | 'error'
  /** In a document rewritten from a source, goals, actions, examples and key figures show where they stand in it. Default: warning. */
  'source/trace-missing'?: 'off' | 'info' | 'warning' | 'error'
  /** Traces point to a source register that the document names. Default: error. */
  'source/unknown-trace'?: 'off' | 'info' | 'warning' | 'error'
  /** No two documents set different targets for the same indicator and date. Default: error. */
  'portfolio/contradictory-targets'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal or document that is to carry another one ends no later than it. Default: info. */
  'portfolio/deadline-clash'?: 'off' | 'info' | 'warning' | 'error'
  /** No two documents set the same goal without showing that it is the same. Default: info. */
  'portfolio/duplicate-goal'?: 'off' | 'info' | 'warning' | 'error'
  /** No two documents have the same id. Default: error. */
  'portfolio/duplicate-id'?: 'off' | 'info' | 'warning' | 'error'
  /** Two documents agree on what an indicator showed on a certain date. Default: warning. */
  'portfolio/inconsistent-baseline'?: 'off' | 'info' | 'warning' | 'error'
  /** No single actor owns very many objectives with deadlines in the same year. Default: info. */
  'portfolio/owner-overload'?: string | OptionsPortfolioOwnerOverload
  /** A document that another one has superseded no longer has the status adopted. Default: warning. */
  'portfolio/superseded'?: 'off' | 'info' | 'warning' | 'error'
  /** A document or goal that another document points to exists. Default: warning. */
  'portfolio/unknown-goal'?: 'off' | 'info' | 'warning' | 'error'
}

/** The dates of acceptance, adoption, publication and period follow each other. */
export interface OptionsAdoptionDateOrder {
  /** How severe the rule is. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** How many years may pass from the adoption to the publication. */
  years?: number
}

/** A public hearing lasts at least eight weeks. */
export interface OptionsAdoptionHearingShort {
  /** How severe the rule is. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** How many weeks a hearing lasts at least. */
  weeks?: number
}

/** A goal is followed up and measured before its deadline has passed. */
export interface OptionsFollowupCadence {
  /** How severe the rule is. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** How many months the nearest measurement may lie from the target's date. */
  months?: number
}

/** An indicator that an open goal uses is measured as often as it says. */
export interface OptionsFollowupMeasurementOverdue {
  /** How severe the rule is. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** How many months a measurement may take to be worked out. */
  months?: number
}

/** The latest final measurement follows the straight line from the baseline to the next number on the way. */
export interface OptionsFollowupOffTrack {
  /** How severe the rule is. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** How many percent of the way to the next number a measurement may be behind. */
  percent?: number
}

/** A long piece of text has a readability index (LIX) that most people can read. */
export interface OptionsProseLix {
  /** How severe the rule is. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** The highest LIX that a text may have. */
  max?: number
}

/** A sentence is short enough to be read in one go. */
export interface OptionsProseLongSentence {
  /** How severe the rule is. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** The highest number of words in a sentence. */
  max?: number
}

/** An abbreviation is explained somewhere in the document. */
export interface OptionsProseUndefinedAbbreviation {
  /** How severe the rule is. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** Abbreviations that the readers know already. */
  known?: string[]
}

/** A baseline was measured before the target's date, and not too long before the work began. */
export interface OptionsSmartBaselineAge {
  /** How severe the rule is. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** How many years old a baseline may be when the work begins. */
  years?: number
}

/** An indicator that an objective uses says what is measured, how, how often and by whom. */
export interface OptionsSmartIndicatorIncomplete {
  /** How severe the rule is. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** From how many missing fields on the message is a warning. */
  fields?: number
}

/** The target does not require a much faster change than the best that was measured. */
export interface OptionsSmartRequiredPace {
  /** How severe the rule is. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** How many times as fast as before may be needed. */
  times?: number
}

/** The objectives do not all have the same deadline. */
export interface OptionsSmartSameDeadline {
  /** How severe the rule is. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** How many objectives may have the same deadline where all have it. */
  goals?: number
}

/** A document has no more objectives than anybody can follow. */
export interface OptionsSmartTooManyGoals {
  /** How severe the rule is. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** How many objectives a document may have. */
  goals?: number
}

/** A gap is described for the goal that it stands with. */
export interface OptionsSourceGapRepeated {
  /** How severe the rule is. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** How many goals may have the same text about a gap. */
  max?: number
}

/** No single actor owns very many objectives with deadlines in the same year. */
export interface OptionsPortfolioOwnerOverload {
  /** How severe the rule is. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** The most objectives that one actor can own with deadlines in the same year. */
  most?: number
}

export interface Shapes {
  'config': Config
  'smartSettings': SmartSettings
  'compileSettings': CompileSettings
  'reportColours': ReportColours
  'override': Override
  'rules': Rules
  'options-adoption-date-order': OptionsAdoptionDateOrder
  'options-adoption-hearing-short': OptionsAdoptionHearingShort
  'options-followup-cadence': OptionsFollowupCadence
  'options-followup-measurement-overdue': OptionsFollowupMeasurementOverdue
  'options-followup-off-track': OptionsFollowupOffTrack
  'options-prose-lix': OptionsProseLix
  'options-prose-long-sentence': OptionsProseLongSentence
  'options-prose-undefined-abbreviation': OptionsProseUndefinedAbbreviation
  'options-smart-baseline-age': OptionsSmartBaselineAge
  'options-smart-indicator-incomplete': OptionsSmartIndicatorIncomplete
  'options-smart-required-pace': OptionsSmartRequiredPace
  'options-smart-same-deadline': OptionsSmartSameDeadline
  'options-smart-too-many-goals': OptionsSmartTooManyGoals
  'options-source-gap-repeated': OptionsSourceGapRepeated
  'options-portfolio-owner-overload': OptionsPortfolioOwnerOverload
}
