import type { EditorRange } from '../../positions.ts'

/** Something that has an id. */
export interface Definition {
  kind: string
  id: string
  /** What it is called, or what it says; the id where it has no words. */
  name: string
  /** What it is, in Markdown. */
  about: string
  /** Of the id. */
  at: EditorRange
  /** Of the whole thing. */
  range: EditorRange
}

/** A place that names something by its id. */
export interface Use {
  kinds: readonly string[]
  id: string
  /** The id of the strategy or register that has it, where the place says so. */
  from?: string
  /** Of the id. */
  at: EditorRange
}

/** A theme, goal or action with what it holds. */
export interface OutlineItem {
  kind: 'theme' | 'goal' | 'action'
  id: string | undefined
  name: string
  at: EditorRange
  range: EditorRange
  children: OutlineItem[]
}

/** What the language server knows of a strategy or a register. Plain data. */
export interface Model {
  /** Absolute. */
  path: string
  id: string | undefined
  /** The language that the document is written in. */
  language: string | undefined
  /** False where the YAML cannot all be read: what the model lacks may be there. */
  isWhole: boolean
  definitions: Definition[]
  uses: Use[]
  outline: OutlineItem[]
  /** The registers that the document names, as it writes them. */
  links: string[]
}
