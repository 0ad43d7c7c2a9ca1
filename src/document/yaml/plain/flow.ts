import { type LocatedNode, type LocatedValue, setOwn } from '#core/located'
import { afterSpaces, type Cursor, code, isBlankAt, isLineEnd, lineFeedAfter, unsure } from './cursor.ts'
import { deeper, keyName, located, plainNode } from './node.ts'
import { expectPlainStart, stretchFrom } from './plain-text.ts'
import { readQuotedText } from './quoted-text.ts'

/** Reads a list or map in brackets, on lines indented deeper than `indent`, and leaves the cursor after it. */
export function readFlow(cursor: Cursor, indent: number): LocatedNode {
  const start = cursor.at
  deeper(cursor)
  const value =
    cursor.text.charCodeAt(start) === code.openBrace
      ? readFlowMap(cursor, indent)
      : readFlowList(cursor, indent)
  cursor.depth--
  return located(value, start, cursor.at, 'flow')
}

function readFlowList(cursor: Cursor, indent: number): LocatedNode[] {
  const items: LocatedNode[] = []
  cursor.at++
  while (!isClosed(cursor, code.closeBracket, indent)) {
    items.push(readFlowValue(cursor, indent))
    expectSeparator(cursor, code.closeBracket, indent)
  }
  return items
}

function readFlowMap(cursor: Cursor, indent: number): LocatedValue {
  const map: { [key: string]: LocatedNode } = {}
  cursor.at++
  while (!isClosed(cursor, code.closeBrace, indent)) {
    const keyStart = cursor.at
    const name = keyName(map, readFlowKey(cursor, indent))
    const keyEnd = cursor.at
    const colon = afterSpaces(cursor.text, cursor.at)
    if (cursor.text.charCodeAt(colon) !== code.colon || !isBlankAt(cursor.text, colon + 1)) throw unsure
    cursor.at = colon + 1
    skipFlowSpace(cursor, indent)
    const node = readFlowValue(cursor, indent)
    node.keyStart = keyStart
    node.keyEnd = keyEnd
    setOwn(map, name, node)
    expectSeparator(cursor, code.closeBrace, indent)
  }
  return map
}

/** A key's text; the cursor is left after it. */
function readFlowKey(cursor: Cursor, indent: number): string {
  const { text, at } = cursor
  const unit = text.charCodeAt(at)
  if (unit === code.doubleQuote || unit === code.singleQuote) {
    const name = readQuotedText(cursor, indent)
    if (text.lastIndexOf('\n', cursor.at) > at) throw unsure
    return name
  }
  expectPlainStart(text, at, true)
  const { end, stop } = stretchFrom(text, at, true)
  if (stop !== 'colon') throw unsure
  cursor.at = end
  return text.slice(at, end)
}

function readFlowValue(cursor: Cursor, indent: number): LocatedNode {
  const { text, at } = cursor
  const unit = text.charCodeAt(at)
  if (unit === code.openBrace || unit === code.openBracket) return readFlow(cursor, indent)
  if (unit === code.doubleQuote || unit === code.singleQuote) {
    const value = readQuotedText(cursor, indent)
    return located(value, at, cursor.at, unit === code.doubleQuote ? 'double' : 'single')
  }
  expectPlainStart(text, at, true)
  return readPlainFlowText(cursor, indent)
}

/** Unquoted text between brackets, which may go on over several lines. */
function readPlainFlowText(cursor: Cursor, indent: number): LocatedNode {
  const { text, at: start } = cursor
  let current = stretchFrom(text, start, true)
  let value = text.slice(start, current.end)
  cursor.at = current.end
  while (current.stop === 'line') {
    const lineStart = lineFeedAfter(text, current.at) + 1
    const at = afterSpaces(text, lineStart)
    const unit = text.charCodeAt(at)
    if (isLineEnd(text, at) || unit === code.hash || at - lineStart <= indent) throw unsure
    if (unit === code.comma || unit === code.closeBracket || unit === code.closeBrace) break
    current = stretchFrom(text, at, true)
    value += ` ${text.slice(at, current.end)}`
    cursor.at = current.end
    cursor.lineStart = lineStart
  }
  if (current.stop === 'colon') throw unsure
  return plainNode(value, start, cursor.at)
}

/** Goes to the next item; true where the collection is closed instead, and then the cursor is after its bracket. */
function isClosed(cursor: Cursor, bracket: number, indent: number): boolean {
  skipFlowSpace(cursor, indent)
  if (cursor.text.charCodeAt(cursor.at) !== bracket) return false
  cursor.at++
  return true
}

/** After an item stands a comma, which is passed, or the closing bracket. */
function expectSeparator(cursor: Cursor, bracket: number, indent: number): void {
  skipFlowSpace(cursor, indent)
  const unit = cursor.text.charCodeAt(cursor.at)
  if (unit === code.comma) cursor.at++
  else if (unit !== bracket) throw unsure
}

/** Passes spaces, line ends and comments between brackets. Each line is indented deeper than `indent`. */
function skipFlowSpace(cursor: Cursor, indent: number): void {
  const { text } = cursor
  for (;;) {
    const at = afterSpaces(text, cursor.at)
    if (at >= text.length) throw unsure
    const isComment = text.charCodeAt(at) === code.hash
    if (isComment && at === cursor.at) throw unsure
    if (!isComment && !isLineEnd(text, at)) {
      if (at === afterSpaces(text, cursor.lineStart) && at - cursor.lineStart <= indent) throw unsure
      cursor.at = at
      return
    }
    cursor.at = lineFeedAfter(text, at) + 1
    cursor.lineStart = cursor.at
  }
}
