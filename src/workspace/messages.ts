import type { MessageTable } from '#core/message'
import { documentMessages } from '#document/messages'
import { lintMessages } from '#lint/messages'
import { traceMessages } from '#trace/messages'

/** The words of every layer, joined. */
export const messages: MessageTable = {
  messages: { ...documentMessages.messages, ...lintMessages.messages, ...traceMessages.messages },
  help: { ...documentMessages.help, ...lintMessages.help, ...traceMessages.help },
  terms: { ...documentMessages.terms, ...lintMessages.terms, ...traceMessages.terms },
}
