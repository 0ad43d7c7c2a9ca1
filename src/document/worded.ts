import type { Fix, MessageData } from '#core/diagnostic'
import type { Span } from '#core/source'

/** One misfit on its way to a diagnostic. */
export interface Worded {
  ruleId: string
  messageId: string
  data: MessageData
  span: Span
  fix?: Fix
}
