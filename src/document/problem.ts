import type { Diagnostic, Fix, MessageData } from '#core/diagnostic'
import { rangeOf, type Source, type Span } from '#core/source'

/** A `yaml/*` or `schema/*` diagnostic: always an error. */
export function problem(
  source: Source,
  ruleId: string,
  messageId: string,
  span: Span,
  data: MessageData,
  more: { pointer?: string; fix?: Fix } = {},
): Diagnostic {
  return {
    ruleId,
    messageId,
    data,
    severity: 'error',
    path: source.path,
    pointer: more.pointer ?? '',
    range: rangeOf(source, span),
    ...(more.fix === undefined ? {} : { fix: more.fix }),
  }
}
