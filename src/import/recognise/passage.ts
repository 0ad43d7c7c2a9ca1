import type { Passage as RegisterPassage } from '#core/generated/register'
import type { DraftWords } from '../lexicon/lexicon.ts'
import type { Stretch } from '../segment/text/stretch.ts'

export type PassageKind = NonNullable<RegisterPassage['kind']>

/** What became of a piece of the document. */
export interface Finding {
  stretch: Stretch
  kind: PassageKind
  /** Why it was taken so, in the language of the document. */
  why?: string
  /** Whether a reader should look twice: running text and guessed lists are less sure than what the source labels. */
  isSure: boolean
  /** The section that it stands in, by its place in the outline. */
  section: number
  /** The block that it stands in, by its place in the section; -1 is the heading. */
  block: number
  /** What it is in the draft, where the kind does not tell. */
  use?:
    | 'vision'
    | 'mission'
    | 'value'
    | 'principle'
    | 'box'
    | 'row'
    | 'cell'
    | 'note'
    | 'quote'
    | 'item'
    | 'lead-in'
    | 'signatory'
  /** Of an item its nesting, from 1. */
  level?: number
  /** Whether it was listed as a goal, so that the document means to follow it up. */
  isListed?: boolean
  /** Of a goal in running text: that it is only obliged to, and not called a goal. */
  isImplied?: boolean
  /** Of what was set up: that nothing says whether it still goes on. */
  isPast?: boolean
  /** Who has set a goal that is only cited. */
  setBy?: { id: string; name: string }
  /** Who is responsible and when it is to be done, where a table says so beside it. */
  owner?: string
  deadline?: string
  /** Why it is no content. */
  aside?: keyof DraftWords
}
