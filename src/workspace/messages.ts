import { accessibilityMessages } from '#compile/accessibility/messages'
import { joinedTables, type MessageTable } from '#core/message'
import { diffMessages } from '#diff/words/messages'
import { documentMessages } from '#document/messages'
import { lintMessages } from '#lint/messages'
import type { Rule } from '#lint/rule'
import { traceMessages } from '#trace/messages'

/** The words of every layer, joined. */
export const messages: MessageTable = joinedTables([
  documentMessages,
  lintMessages,
  traceMessages,
  accessibilityMessages,
  { terms: diffMessages.terms },
])

/** The words of every layer and of rules from plugins. */
export function messagesWith(rules: readonly Pick<Rule, 'meta'>[]): MessageTable {
  if (rules.length === 0) return messages
  return {
    messages: {
      ...messages.messages,
      ...Object.fromEntries(rules.map(({ meta }) => [meta.id, meta.messages])),
    },
    help: { ...messages.help, ...Object.fromEntries(rules.map(({ meta }) => [meta.id, meta.help])) },
    terms: messages.terms,
  }
}
