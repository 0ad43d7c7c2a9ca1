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
  /** How SMART is read. */
  smart?: SmartSettings
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

/** Severities for some files. */
export interface Override {
  /** Patterns as in .gitignore. */
  files?: string[]
  /** As above. */
  rules?: Rules
}

/** The severity of each rule, or off. */
export interface Rules {
  /** A share in percent agrees with the two numbers that it is worked out from. Default: warning. */
  'figures/share'?: 'off' | 'info' | 'warning' | 'error'
  /** A target has a date, or the goal has a deadline. Default: warning. */
  'followup/target-date-missing'?: 'off' | 'info' | 'warning' | 'error'
  /** The text has no placeholders that somebody forgot to fill in. Default: warning. */
  'prose/placeholder'?: 'off' | 'info' | 'warning' | 'error'
  /** No two things in the document have the same id. Default: error. */
  'reference/duplicate-id'?: 'off' | 'info' | 'warning' | 'error'
  /** An id that is referred to exists in the document. Default: error. */
  'reference/unresolved-id'?: 'off' | 'info' | 'warning' | 'error'
  /** An actor on the list has a part in the document. Default: info. */
  'reference/unused-actor'?: 'off' | 'info' | 'warning' | 'error'
  /** An indicator belongs to at least one target. Default: info. */
  'reference/unused-indicator'?: 'off' | 'info' | 'warning' | 'error'
  /** A key figure is used in the text. Default: info. */
  'reference/unused-key-figure'?: 'off' | 'info' | 'warning' | 'error'
  /** A reference on the list is used in the document. Default: info. */
  'reference/unused-reference'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal says who has accepted it. Default: error. */
  'smart/accepted'?: 'off' | 'info' | 'warning' | 'error'
  /** An action has an owner. Default: info. */
  'smart/action-without-owner'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal's deadline lies in the period that the document applies to. Default: warning. */
  'smart/deadline-outside-period'?: 'off' | 'info' | 'warning' | 'error'
  /** Gathers the SMART fields in which a goal declares that something is missing. Default: warning. */
  'smart/gaps'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal has at least one action that contributes to it. Default: warning. */
  'smart/goal-without-action'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal says how one can see whether it is reached. Default: error. */
  'smart/measurable'?: 'off' | 'info' | 'warning' | 'error'
  /** Milestones and interim values lie before the deadline and lead step by step to the target. Default: warning. */
  'smart/milestone-order'?: 'off' | 'info' | 'warning' | 'error'
  /** Numbers in percent lie between 0 and 100. Default: warning. */
  'smart/percent-range'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal says why it can be reached, and with what resources. Default: error. */
  'smart/realistic'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal says what is to change, for whom and where. Default: error. */
  'smart/specific'?: 'off' | 'info' | 'warning' | 'error'
  /** A target lies elsewhere than the baseline, in the direction that the indicator is to move. Default: warning. */
  'smart/target-baseline'?: 'off' | 'info' | 'warning' | 'error'
  /** A target has a baseline to be measured against. Default: warning. */
  'smart/target-without-baseline'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal says when it is to be reached. Default: error. */
  'smart/time-bound'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal without a number says what will be different, and not only that somebody will ensure, strengthen or support. Default: warning. */
  'smart/vague-opener'?: 'off' | 'info' | 'warning' | 'error'
  /** A declared gap is filled when its date has passed. Default: error. */
  'source/gap-overdue'?: 'off' | 'info' | 'warning' | 'error'
  /** Traces point to a source register that the document names. Default: error. */
  'source/unknown-trace'?: 'off' | 'info' | 'warning' | 'error'
}

export interface Shapes {
  'config': Config
  'smartSettings': SmartSettings
  'override': Override
  'rules': Rules
}
