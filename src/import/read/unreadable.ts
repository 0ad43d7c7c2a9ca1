/** Why a file cannot be imported, as a key of the words that say so. */
export type UnreadableReason =
  | 'binary'
  | 'broken'
  | 'encrypted'
  | 'noText'
  | 'oldWord'
  | 'openDocument'
  | 'otherOffice'
  | 'tooLarge'
  | 'bomb'
  | 'noPlan'
  | 'xml'

/** A file that cannot be imported. `detail` is a word on where or what, for messages that have room for it. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason
  readonly detail: string

  constructor(reason: UnreadableReason, detail = '') {
    super(`${reason} ${detail}`.trim())
    this.name = 'Unreadable'
    this.reason = reason
    this.detail = detail
  }
}
