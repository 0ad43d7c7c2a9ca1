import type { UnreadableReason } from '#import/read/unreadable'
import type { StratmlDraft } from '#import/stratml/import'
import type { ImportedText } from '#import/text'

/** What the reader of foreign files is asked to read. `name` is the file as users see it. */
export interface ForeignRequest {
  name: string
  bytes: Uint8Array
  /** The language of a draft, where it is known. */
  language?: string
}

/** What was read: lines to recognise, or a draft where the format says itself what is what. */
export type ForeignDocument =
  | { kind: 'text'; text: ImportedText; encoding?: string }
  | ({ kind: 'draft'; encoding?: string } & StratmlDraft)

/** What the reader answers: a document, or why there is none. */
export type ForeignAnswer = ForeignDocument | { kind: 'unreadable'; reason: UnreadableReason; detail: string }
