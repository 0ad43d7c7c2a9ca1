// Generated from the schemas by `npm run generate`. Change the schema, not this file.

/** A list of the passages of a source text, so that every goal, action and figure can be traced back to it. */
export interface Register {
  /** The version of the format. Write stratlint-source/1. */
  format?: 'stratlint-source/1'
  /** A short, stable name of the register. Traces put it before #, where a strategy has several registers. */
  id?: string
  /** The title of the source. */
  title?: string
  /** The body that published the source. */
  publisher?: string
  /** When the source was published. */
  date?: string | number
  /** Where the source was found, starting with https://. */
  url?: string
  /** The name of the file that holds the text of the source. */
  file?: string
  /** The SHA-256 of the file, in 64 hexadecimal digits. It is written by stratlint. */
  sha256?: string
  /** A remark on the source or on how it was read. */
  note?: string
  /** The passages of the source, in the order in which they stand. */
  passages?: Passage[]
}

/** A piece of the source that a strategy can point to. */
export interface Passage {
  /** A short, stable name of the passage, such as l61. Strategies cite it under traces. */
  id?: string
  /** The places where the passage stands. There is more than one where something else breaks it up. */
  at?: string[]
  /** What the passage is: a goal, an action, an initiative already under way, an example, a figure, a principle, a definition, follow-up, budget, background, or furniture such as menus and page numbers. */
  kind?: 'goal' | 'action' | 'initiative' | 'example' | 'figure' | 'principle' | 'definition' | 'follow-up' | 'budget' | 'background' | 'furniture'
  /** The SHA-256 of the text of the passage, in 64 hexadecimal digits. It is written by stratlint. */
  hash?: string
  /** Why the import took the passage to be of this kind. */
  why?: string
  /** Why no strategy cites the passage. */
  omitted?: Omitted
}

/** Why no strategy cites a passage. */
export interface Omitted {
  /** Why it is left out: furniture, a duplicate of another passage, words cited from somebody else, or outside the scope. */
  as?: 'furniture' | 'duplicate-of' | 'cited' | 'out-of-scope'
  /** The reason in a sentence. */
  note?: string
  /** The passage that this one repeats. */
  of?: string
}

export interface Shapes {
  'register': Register
  'passage': Passage
  'omitted': Omitted
}
