import { type LocatedNode, setOwn } from '#core/located'
import { readBlockText } from './block-text.ts'
import {
  afterSpaces,
  type Cursor,
  code,
  isBlankAt,
  isLineEnd,
  leaveLine,
  lineFeedAfter,
  toLine,
  unsure,
} from './cursor.ts'
import { readFlow } from './flow.ts'
import { deeper, keyName, located, plainNode } from './node.ts'
import { expectPlainStart, readPlainText, stretchFrom } from './plain-text.ts'
import { readQuotedText } from './quoted-text.ts'

/** Tabs, lone carriage returns, byte order marks inside a text, and markers or directives of YAML at the beginning of a line. */
const beyond = /[\t\ufeff]|\r(?!\n)|^(?:---|\.\.\.|%)/m

/** What came of reading a text: all of it, or the offset of what the reader is not sure of. */
export type PlainReading = { root: LocatedNode } | { stop: number }

/**
 * Reads the YAML that people write: maps, lists, text in every style, comments; with the same values and places as the library
 * gives, in a fraction of the time. It stops where a text holds anything else, an error included: it is left to the library, which
 * words what is wrong.
 */
export function readPlainYaml(text: string): PlainReading {
  const found = beyond.exec(text)
  if (found !== null) return { stop: found.index }
  const cursor: Cursor = { text, at: 0, lineStart: 0, column: 0, depth: 0 }
  try {
    toLine(cursor, 0)
    if (cursor.column < 0) return { stop: 0 }
    const root = readBlock(cursor, -1)
    const isAll = cursor.column < 0 && (root.style === 'block' || root.style === 'flow')
    return isAll ? { root } : { stop: cursor.at }
  } catch (error) {
    if (error === unsure) return { stop: cursor.at }
    throw error
  }
}

/** Reads the node that the cursor is on the first character of, below a collection that is indented by `indent`. */
function readBlock(cursor: Cursor, indent: number): LocatedNode {
  const { text, at } = cursor
  const unit = text.charCodeAt(at)
  const column = at - cursor.lineStart
  if (unit === code.dash && isBlankAt(text, at + 1)) return readList(cursor, column)
  if (keyStop(cursor, indent) !== undefined) return readMap(cursor, column)
  return readInline(cursor, indent)
}

/** Where the key ends that the cursor is on; undefined where it is on something else. The cursor stays. */
function keyStop(cursor: Cursor, indent: number): { name: string; end: number; colon: number } | undefined {
  const { text, at } = cursor
  const unit = text.charCodeAt(at)
  if (unit === code.openBrace || unit === code.openBracket) return undefined
  if (unit === code.doubleQuote || unit === code.singleQuote) {
    const { lineStart } = cursor
    const name = readQuotedText(cursor, indent)
    const end = cursor.at
    cursor.at = at
    cursor.lineStart = lineStart
    const colon = afterSpaces(text, end)
    if (text.charCodeAt(colon) !== code.colon) return undefined
    if (!isBlankAt(text, colon + 1) || lineFeedAfter(text, at) < end) throw unsure
    return { name, end, colon }
  }
  expectPlainStart(text, at, false)
  const { end, stop, at: colon } = stretchFrom(text, at, false)
  return stop === 'colon' ? { name: text.slice(at, end), end, colon } : undefined
}

function readMap(cursor: Cursor, column: number): LocatedNode {
  const map: { [key: string]: LocatedNode } = {}
  const start = cursor.at
  let end = start
  deeper(cursor)
  do {
    const keyStart = cursor.at
    const key = keyStop(cursor, column)
    if (key === undefined) throw unsure
    const name = keyName(map, key.name)
    cursor.at = key.colon + 1
    const node = readValue(cursor, column, true) ?? located(null, key.colon + 1, key.colon + 1, 'empty')
    node.keyStart = keyStart
    node.keyEnd = key.end
    setOwn(map, name, node)
    end = node.end
  } while (cursor.column === column && !isDash(cursor))
  if (cursor.column > column) throw unsure
  cursor.depth--
  return located(map, start, end, 'block')
}

function readList(cursor: Cursor, column: number): LocatedNode {
  const items: LocatedNode[] = []
  const start = cursor.at
  let end = start
  deeper(cursor)
  do {
    cursor.at++
    const node = readValue(cursor, column, false)
    if (node === undefined) throw unsure
    items.push(node)
    end = node.end
  } while (cursor.column === column && isDash(cursor))
  if (cursor.column > column) throw unsure
  cursor.depth--
  return located(items, start, end, 'block')
}

function isDash({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === code.dash && isBlankAt(text, at + 1)
}

/**
 * Reads what follows a key's colon or an item's dash: on the same line, or below it. Undefined where nothing does. A list may
 * stand below a key without being indented.
 */
function readValue(cursor: Cursor, column: number, isKeyed: boolean): LocatedNode | undefined {
  const { text } = cursor
  const at = afterSpaces(text, cursor.at)
  const isBelow = isLineEnd(text, at) || text.charCodeAt(at) === code.hash
  if (!isBelow) {
    cursor.at = at
    if (!isKeyed) return readBlock(cursor, column)
    if (isDash(cursor)) throw unsure
    return readInline(cursor, column)
  }
  toLine(cursor, lineFeedAfter(text, at) + 1)
  if (cursor.column > column) return readBlock(cursor, column)
  if (isKeyed && cursor.column === column && isDash(cursor)) return readList(cursor, column)
  return undefined
}

/** Reads a text or a collection in brackets, and goes to what follows its line. */
function readInline(cursor: Cursor, indent: number): LocatedNode {
  const { text, at } = cursor
  const unit = text.charCodeAt(at)
  if (unit === code.pipe || unit === code.greater) {
    const { value, style, end } = readBlockText(cursor, indent)
    return located(value, at, end, style)
  }
  const node = readOnLine(cursor, unit, indent)
  leaveLine(cursor)
  return node
}

function readOnLine(cursor: Cursor, unit: number, indent: number): LocatedNode {
  const { text, at } = cursor
  if (unit === code.doubleQuote || unit === code.singleQuote) {
    const value = readQuotedText(cursor, indent)
    return located(value, at, cursor.at, unit === code.doubleQuote ? 'double' : 'single')
  }
  if (unit === code.openBrace || unit === code.openBracket) return readFlow(cursor, indent)
  expectPlainStart(text, at, false)
  const first = stretchFrom(text, at, false)
  if (first.stop === 'colon') throw unsure
  const value = readPlainText(cursor, first, indent)
  return plainNode(value, at, cursor.at)
}
