import type { MessageData } from '#core/diagnostic'
import type { Json } from '#core/fingerprint'
import type { Range } from '#core/source'
import type { ChangeKind, Strength } from './strengths.ts'

/** The thing that a change is about: a goal, an action, an indicator, or the document itself. */
export interface Subject {
  /** `strategy` for the document itself. */
  kind: string
  /** Its id after the change, where it is there. */
  id?: string
  /** Its title, name or statement. */
  title?: string
  /** The title of the theme that it stands in. */
  theme?: string
}

/**
 * One change from a document to another, as data: `formatChange` words it. `pointer` is the RFC 6901 pointer of what changed,
 * in the new document where it stands there, else in the old one. `before` and `after` are the values, and `ranges` their
 * places, each where the document has it.
 */
export interface Change {
  kind: ChangeKind
  strength: Strength
  subject: Subject
  pointer: string
  before?: Json
  after?: Json
  ranges: { before?: Range; after?: Range }
  data: MessageData
}
