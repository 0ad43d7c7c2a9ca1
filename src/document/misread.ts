import type { Fix, MessageData } from '#core/diagnostic'
import { isMap, type LocatedNode } from '#core/located'
import type { Source, Span } from '#core/source'
import type { Misfit } from './validate.ts'
import type { Worded } from './worded.ts'

/** A whole number with points between its thousands, as Danes write it. */
export const thousands = /^[+-]?\d{1,3}(?:\.\d{3})+$/
const decimalComma = /^[+-]?\d{1,3}(?:\.?\d{3})*,\d+$/

/**
 * Words the ways in which YAML reads a plain text otherwise than its writer: a number or yes/no where text belongs, a
 * colon that makes a map of a sentence, a decimal comma. Undefined where the wrong type has another cause.
 */
export function misreadText(
  source: Source,
  misfit: Misfit,
  node: LocatedNode,
  data: MessageData,
): Worded | undefined {
  const text = source.text.slice(node.start, node.end)
  const span = { start: node.start, end: node.end }
  const takesText = misfit.expected.includes('string')
  if (takesText && (typeof node.value === 'number' || typeof node.value === 'boolean')) {
    const messageId = typeof node.value === 'number' ? 'number' : 'boolean'
    return {
      ruleId: 'schema/quotes',
      messageId,
      data: { ...data, text },
      span,
      fix: quote(span.start, span.end, text),
    }
  }
  if (takesText && isMap(node.value) && isSentence(source, node)) {
    return {
      ruleId: 'schema/quotes',
      messageId: 'colon',
      data: { ...data, text },
      span,
      fix: quote(span.start, span.end, text),
    }
  }
  const takesNumber = misfit.expected.includes('number') || misfit.expected.includes('integer')
  const number = takesNumber && typeof node.value === 'string' ? misreadNumber(node.value, span) : undefined
  return number && { ...number, data: { ...data, ...number.data } }
}

/** A number as Danes write it, `1.300.000` or `7,2`, which YAML reads as text; undefined for other text. */
export function misreadNumber(text: string, span: Span): Worded | undefined {
  const messageId = decimalComma.test(text) ? 'decimalComma' : thousands.test(text) ? 'points' : undefined
  if (messageId === undefined) return undefined
  const meant = text.replaceAll('.', '').replace(',', '.')
  const fix: Fix = { kind: 'safe', edits: [{ ...span, text: meant }] }
  return { ruleId: 'schema/number', messageId, data: { text, meant }, span, fix }
}

/** A map of one key on one line, whose key has a capital or a space, is a sentence with a colon. */
function isSentence(source: Source, node: LocatedNode): boolean {
  if (!isMap(node.value) || node.style !== 'block') return false
  const keys = Object.keys(node.value)
  const text = source.text.slice(node.start, node.end)
  return keys.length === 1 && !/[\r\n"\\#]/.test(text) && /[\s\p{Lu}]/u.test(keys[0] ?? '')
}

function quote(start: number, end: number, text: string): Fix {
  return { kind: 'safe', edits: [{ start, end, text: JSON.stringify(text) }] }
}
