import type { Range } from './source.ts'

/** `off` exists in settings only: a diagnostic always has one of the others. */
export type Severity = 'info' | 'warning' | 'error'

export type Primitive = string | number | boolean

/** What a message's placeholders are filled with. */
export type MessageData = { readonly [placeholder: string]: Primitive }

/** Replaces the text of a range (offsets in the Source's text, half-open) by `text`. */
export interface TextEdit {
  start: number
  end: number
  text: string
}

/** `safe` never changes what the document says; `unsafe` may, and is applied only on request. */
export interface Fix {
  kind: 'safe' | 'unsafe'
  edits: TextEdit[]
}

/** Another place that explains a diagnostic, with a message of its own (`messageId` of the same rule). */
export interface RelatedPlace {
  path: string
  range: Range
  messageId: string
  data: MessageData
}

/**
 * One problem in one file, as data: `formatMessage` words it. `path` is the file as users see it, `pointer`
 * the RFC 6901 pointer of the node concerned (of a missing key: the pointer it would have).
 */
export interface Diagnostic {
  ruleId: string
  messageId: string
  data: MessageData
  severity: Severity
  path: string
  pointer: string
  range: Range
  related?: RelatedPlace[]
  fix?: Fix
}

/** The order of output: path by code unit, then place, then rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.path, b.path) ||
    a.range.start.offset - b.range.start.offset ||
    a.range.end.offset - b.range.end.offset ||
    compareText(a.ruleId, b.ruleId) ||
    besides(a, 'line') - besides(b, 'line') ||
    besides(a, 'column') - besides(b, 'column') ||
    compareText(a.messageId, b.messageId) ||
    compareText(a.pointer, b.pointer)
  )
}

/** The line or column that a diagnostic names in a file beside its own, such as a table of measurements. */
function besides({ data }: Diagnostic, name: 'line' | 'column'): number {
  const place = data[name]
  return typeof place === 'number' ? place : 0
}

/** Code-unit order, the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
