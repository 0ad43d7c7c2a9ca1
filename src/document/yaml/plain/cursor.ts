/** Thrown where a text is more than the plain reader is sure of; whoever called it reads the text by other means. */
export const unsure = new Error('more than the plain reader reads')

/** Where the reader is in a text. Reading a node moves it to what follows the node. */
export interface Cursor {
  readonly text: string
  at: number
  /** Where the line that `at` is on begins. */
  lineStart: number
  /** The column, from 0, of the content that `at` is on; -1 at the end of the text. */
  column: number
  depth: number
}

export const code = {
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  doubleQuote: 34,
  hash: 35,
  singleQuote: 39,
  comma: 44,
  dash: 45,
  colon: 58,
  greater: 62,
  question: 63,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  pipe: 124,
  closeBrace: 125,
} as const

/** Whether a line ends, or the text does, at an offset. A carriage return ends one only before a line feed. */
export function isLineEnd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === code.lineFeed || unit === code.carriageReturn || at >= text.length
}

/** Whether white space follows, or nothing. */
export function isBlankAt(text: string, at: number): boolean {
  return text.charCodeAt(at) === code.space || isLineEnd(text, at)
}

export function afterSpaces(text: string, at: number): number {
  let next = at
  while (text.charCodeAt(next) === code.space) next++
  return next
}

/** The offset of the line feed that ends a line, or the length of the text. */
export function lineFeedAfter(text: string, at: number): number {
  const found = text.indexOf('\n', at)
  return found < 0 ? text.length : found
}

/**
 * Where the content of a line ends that a line feed, or the text's end, closes at `end`: before trailing spaces and CR. White
 * space of other kinds is content that no node is shown to end with, and left to others.
 */
export function contentEnd(text: string, start: number, end: number): number {
  let last = end
  if (last > start && text.charCodeAt(last - 1) === code.carriageReturn) last--
  while (last > start && text.charCodeAt(last - 1) === code.space) last--
  if (last > start && text.charCodeAt(last - 1) > 0x7f && /\s/.test(text.charAt(last - 1))) throw unsure
  return last
}

/** Leaves the line of a node, on which only a comment may follow, and goes to the next content. */
export function leaveLine(cursor: Cursor): void {
  const { text } = cursor
  const end = afterSpaces(text, cursor.at)
  if (text.charCodeAt(end) === code.hash && end === cursor.at) throw unsure
  if (text.charCodeAt(end) !== code.hash && !isLineEnd(text, end)) throw unsure
  toLine(cursor, lineFeedAfter(text, end) + 1)
}

/** Goes to the first content on the line that begins at an offset, or on a later one. */
export function toLine(cursor: Cursor, lineStart: number): void {
  const { text } = cursor
  let start = lineStart
  while (start < text.length) {
    const at = afterSpaces(text, start)
    if (text.charCodeAt(at) !== code.hash && !isLineEnd(text, at)) {
      cursor.at = at
      cursor.lineStart = start
      cursor.column = at - start
      return
    }
    start = lineFeedAfter(text, at) + 1
  }
  cursor.at = text.length
  cursor.lineStart = text.length
  cursor.column = -1
}
