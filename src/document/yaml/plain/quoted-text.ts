import { afterSpaces, type Cursor, code, contentEnd, lineFeedAfter, unsure } from './cursor.ts'

/** Reads quoted text and leaves the cursor after its closing quote. Its later lines are indented deeper than `indent`. */
export function readQuotedText(cursor: Cursor, indent: number): string {
  const { text, at } = cursor
  const isDouble = text.charCodeAt(at) === code.doubleQuote
  const close = isDouble ? doubleQuoteAfter(text, at + 1) : singleQuoteAfter(text, at + 1)
  const raw = text.slice(at + 1, close)
  const folded = raw.includes('\n') ? fold(cursor, at + 1, close, indent, isDouble) : raw
  cursor.at = close + 1
  if (!isDouble) return folded.includes("'") ? folded.replaceAll("''", "'") : folded
  return folded.includes('\\') ? withoutEscapes(folded) : folded
}

function doubleQuoteAfter(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === code.doubleQuote) return at
    if (unit === code.backslash) at++
  }
  throw unsure
}

function singleQuoteAfter(text: string, from: number): number {
  for (let at = text.indexOf("'", from); at >= 0; at = text.indexOf("'", at + 2)) {
    if (text.charCodeAt(at + 1) !== code.singleQuote) return at
  }
  throw unsure
}

/** One line break is a space, more are one break less; the spaces around them do not count. */
function fold(cursor: Cursor, start: number, close: number, indent: number, isDouble: boolean): string {
  const { text } = cursor
  let end = lineFeedAfter(text, start)
  let value = text.slice(start, lineEnd(text, start, end, isDouble))
  let breaks = 0
  while (end < close) {
    const lineStart = end + 1
    const at = afterSpaces(text, lineStart)
    end = Math.min(lineFeedAfter(text, lineStart), close)
    breaks++
    const last = end === close ? close : lineEnd(text, at, end, isDouble)
    if (last <= at && end < close) continue
    if (at - lineStart <= indent) throw unsure
    value += breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
    value += text.slice(at, last)
    breaks = 0
    cursor.lineStart = lineStart
  }
  return value
}

/** A backslash at the end of a line joins it to the next, and a space that it escapes counts: both are left to others. */
function lineEnd(text: string, start: number, end: number, isDouble: boolean): number {
  const last = contentEnd(text, start, end)
  if (isDouble && last > start && text.charCodeAt(last - 1) === code.backslash) throw unsure
  return last
}

const escapes: { readonly [mark: string]: string } = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
}

const escaped = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g

function withoutEscapes(text: string): string {
  return text.replace(escaped, (_whole, two?: string, four?: string, eight?: string, mark?: string) => {
    const digits = two ?? four ?? eight
    if (digits !== undefined) {
      const point = Number.parseInt(digits, 16)
      if (point > 0x10ffff) throw unsure
      return String.fromCodePoint(point)
    }
    const character = mark === undefined ? undefined : escapes[mark]
    if (character === undefined) throw unsure
    return character
  })
}
