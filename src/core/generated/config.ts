// Generated from the schemas by `npm run generate`. Change the schema, not this file.

/** How stratlint checks the strategies of a workspace. */
export interface Config {
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
}

/** How SMART is read. */
export interface SmartSettings {
  /** What the letters stand for. */
  profile?: 'accepteret' | 'doran' | 'green-book' | 'relevant' | 'ambitioes'
}

/** The severity of each rule, or off. */
export interface Rules {
  /** A goal says who has accepted it. Default: error. */
  'smart/accepted'?: 'off' | 'info' | 'warning' | 'error'
  /** Gathers the SMART fields in which a goal declares that something is missing. Default: warning. */
  'smart/gaps'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal says how one can see whether it is reached. Default: error. */
  'smart/measurable'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal says why it can be reached, and with what resources. Default: error. */
  'smart/realistic'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal says what is to change, for whom and where. Default: error. */
  'smart/specific'?: 'off' | 'info' | 'warning' | 'error'
  /** A goal says when it is to be reached. Default: error. */
  'smart/time-bound'?: 'off' | 'info' | 'warning' | 'error'
}

export interface Shapes {
  config: Config
  smartSettings: SmartSettings
  rules: Rules
}
