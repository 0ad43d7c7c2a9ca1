import type { MessageTable } from '#core/message'
import { documentMessages } from '#document/messages'
import { lintMessages } from '#lint/messages'

/** The words of every layer, joined. */
export const messages: MessageTable = {
  messages: { ...documentMessages.messages, ...lintMessages.messages },
  help: { ...documentMessages.help, ...lintMessages.help },
  terms: { ...documentMessages.terms, ...lintMessages.terms },
}
