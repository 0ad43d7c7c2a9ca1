import type { Path } from '#core/located'
import { positionAt, type Source } from '#core/source'
import { type Ancestor, ancestorsOf } from './ancestors.ts'
import { flowPlace } from './flow.ts'
import { type Item, indentOf, type Line, readLine } from './line.ts'

/** What a place in a text is for, told without reading the whole as YAML, so that it works while a line is being typed. */
export interface Cursor {
  /**
   * - `key`: a key of the map at `path`, or, where the map has none yet, perhaps a value at `path`;
   * - `value`: the value at `path`, or, in a list, perhaps the first key of an item;
   * - `text`: inside a text of several lines at `path`;
   * - `comment`: inside a comment.
   */
  kind: 'key' | 'value' | 'text' | 'comment'
  path: Path
  /** The word that is being typed, as offsets: all of it. */
  start: number
  end: number
  /** Whether the key that is being typed has its colon. */
  hasColon: boolean
  /** The quotation mark that the word stands in, or nothing. */
  quote: string
  /** The keys that the map has beside the one that is typed. */
  siblings: readonly string[]
  inFlow: boolean
  /** The column of the key, and the white space at the beginning of its line. */
  column: number
  lead: number
}

/** Tells what an offset of a text is for; undefined where nothing can be written. */
export function cursorAt(source: Source, offset: number): Cursor | undefined {
  const { line: number, column: fromOne } = positionAt(source, offset)
  const line = readLine(source, number - 1)
  const spot: Spot = {
    source,
    offset,
    number: number - 1,
    line,
    column: fromOne - 1,
    lineStart: offset - fromOne + 1,
  }
  const inner = spot.line.items.filter(({ column }) => column <= spot.column)
  const column = line.isBlank ? spot.column : (line.items[0]?.column ?? line.content)
  const outer = ancestorsOf(source, spot.number, column, [])
  const around = textOf(spot, outer)
  if (around !== undefined) return around
  const comment = commentAt(line, spot.column)
  if (comment !== undefined)
    return plain(spot, 'comment', pathOf(outer), spot.lineStart + comment, lineEnd(spot))
  const flow = outer.find(({ item }) => /^[[{]/.test(item.value))
  if (flow !== undefined) return inFlow(spot, outer.slice(0, outer.indexOf(flow) + 1), flow)
  return onLine(spot, inner)
}

interface Spot {
  source: Source
  offset: number
  /** From 0. */
  number: number
  line: Line
  column: number
  lineStart: number
}

function pathOf(ancestors: readonly Ancestor[]): Path {
  return ancestors.map(({ item, index }) => (item.kind === 'dash' ? index : item.name))
}

/** The cursor inside a text that began on a line above: a block of text, or one whose quotation mark is open. */
function textOf(spot: Spot, outer: readonly Ancestor[]): Cursor | undefined {
  const at = outer.findIndex(({ item }) => /^[|>][-+0-9]*$/.test(item.value) || isOpenQuote(item.value))
  if (at < 0) return undefined
  return plain(spot, 'text', pathOf(outer.slice(0, at + 1)), spot.lineStart, lineEnd(spot))
}

function isOpenQuote(value: string): boolean {
  const mark = value.charAt(0)
  if (mark !== '"' && mark !== "'") return false
  const rest = mark === '"' ? value.slice(1).replace(/\\./g, '') : value.slice(1).replaceAll("''", '')
  return !rest.includes(mark)
}

/** The column of the comment that a column lies in. */
function commentAt({ text, items }: Line, column: number): number | undefined {
  const last = items.at(-1)
  const from = last === undefined ? 0 : last.valueColumn
  let quote = ''
  for (let i = from; i < column; i++) {
    const character = text.charAt(i)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (/["']/.test(character) && /^$|[\s,[{:]/.test(text.charAt(i - 1))) quote = character
    else if (character === '#' && (i === 0 || /\s/.test(text.charAt(i - 1)))) return i
  }
  return undefined
}

function onLine(spot: Spot, inner: readonly Item[]): Cursor | undefined {
  const { line, column, source, number } = spot
  const last = inner.at(-1)
  if (last?.kind === 'key' && column > last.keyEnd) {
    return column <= last.colonEnd ? undefined : atValue(spot, inner, last)
  }
  if (last?.kind === 'dash' && column > last.valueColumn && /^[[{]/.test(last.value)) {
    const before = line.items.slice(0, line.items.indexOf(last))
    const list = ancestorsOf(source, number, last.column + 1, [...before, last])
    return inFlow(spot, list, { item: last, line: number, index: 0 })
  }
  const key = line.items.find((item) => item.kind === 'key' && item.column <= column)
  const own = key ?? { column: line.isBlank ? column : line.content, keyEnd: wordEnd(line) }
  if (column < own.column) return undefined
  const left = line.items.filter((item) => item.kind === 'dash')
  const all = ancestorsOf(source, number, own.column, left)
  const { list, isText } = settled(all, line)
  const { start, end } = { start: spot.lineStart + own.column, end: spot.lineStart + own.keyEnd }
  if (isText) return plain(spot, 'text', pathOf(list), start, end)
  // Beside a line that it is indented below by mistake, the keys are those of that line.
  const beside = all[list.length]?.item.column ?? own.column
  const isItem = list.at(-1)?.item.kind === 'dash' && list.at(-1)?.line === number && key === undefined
  return {
    ...plain(spot, isItem ? 'value' : 'key', pathOf(list), start, end),
    hasColon: key !== undefined,
    siblings: siblingsOf(source, number, beside, left),
    column: own.column,
  }
}

/**
 * What a line with a key, or with a word that may become one, belongs to. A line that is indented below a value belongs beside it,
 * if it is no part of the value: one that is several words is.
 */
function settled(list: Ancestor[], line: Line): { list: Ancestor[]; isText: boolean } {
  const last = list.at(-1)
  if (last === undefined || last.item.kind === 'dash' || last.item.value === '')
    return { list, isText: false }
  const isKey = line.items.some(({ kind }) => kind === 'key') || /^[\w-]*$/.test(line.text.trim())
  return isKey ? settled(list.slice(0, -1), line) : { list, isText: true }
}

function atValue(spot: Spot, inner: readonly Item[], key: Item): Cursor | undefined {
  const { source, number, line, lineStart, offset } = spot
  const before = inner.slice(0, inner.indexOf(key))
  const { list } = settled(ancestorsOf(source, number, key.column, before), line)
  const own: Ancestor = { item: key, line: number, index: 0 }
  const start = lineStart + Math.min(key.valueColumn, spot.column)
  if (/^[[{]/.test(key.value)) return inFlow(spot, [...list, own], own)
  if (/^[|>]/.test(key.value)) return undefined
  const path = pathOf([...list, own])
  const quote = /^["']/.exec(key.value)?.[0] ?? ''
  if (quote !== '' && offset > start) {
    const closing = key.value.length > 1 && key.value.endsWith(quote) ? 1 : 0
    const end = lineStart + key.valueColumn + key.value.length - closing
    return offset > end ? undefined : { ...plain(spot, 'value', path, start + 1, end), quote }
  }
  return plain(spot, 'value', path, start, Math.max(offset, lineStart + key.valueColumn + key.value.length))
}

function inFlow(spot: Spot, ancestors: readonly Ancestor[], flow: Ancestor): Cursor | undefined {
  const { source, offset } = spot
  const open = (source.lineStarts[flow.line] ?? 0) + flow.item.valueColumn
  const place = flowPlace(source.text, open, offset)
  if (place === undefined) return undefined
  const rest =
    (place.quote === '' ? /^[^,[\]{}:\r\n#]*/ : /^[^"'\r\n]*/).exec(
      source.text.slice(offset, offset + 500),
    )?.[0] ?? ''
  const end = offset + (place.quote === '' ? rest.trimEnd().length : rest.length)
  return {
    ...plain(spot, place.isKey ? 'key' : 'value', [...pathOf(ancestors), ...place.path], place.start, end),
    ...{ inFlow: true, quote: place.quote, siblings: place.siblings },
    hasColon: place.isKey && source.text.charAt(end) === ':',
  }
}

function plain(spot: Spot, kind: Cursor['kind'], path: Path, start: number, end: number): Cursor {
  const lead = /^[ \t]*/.exec(spot.line.text)?.[0].length ?? 0
  const none = { hasColon: false, quote: '', siblings: [], inFlow: false }
  return {
    kind,
    path,
    start,
    end,
    ...none,
    column: spot.column,
    lead: spot.line.isBlank ? spot.column : lead,
  }
}

function lineEnd({ lineStart, line }: Spot): number {
  return lineStart + line.text.length
}

function wordEnd({ text, content }: Line): number {
  return content + (/^[^\s#]*/.exec(text.slice(content))?.[0].length ?? 0)
}

/** The keys of the map whose keys stand at a column, above and below a line. `left` are the dashes before the column on it. */
function siblingsOf(source: Source, number: number, column: number, left: readonly Item[]): string[] {
  const keys: string[] = []
  const look = (i: number, isAbove: boolean): boolean => {
    if (indentOf(source, i) > column) return true
    const { items, isBlank, isComment } = readLine(source, i)
    if (isBlank || isComment) return true
    const own = items.find((item) => item.column === column && item.kind === 'key')
    if (own !== undefined && (isAbove || items[0] === own)) keys.push(own.name)
    return (items[0]?.column ?? column) >= column
  }
  if (left.length === 0) for (let i = number - 1; i >= 0 && look(i, true); i--);
  for (let i = number + 1; i < source.lineStarts.length && look(i, false); i++);
  return keys
}
