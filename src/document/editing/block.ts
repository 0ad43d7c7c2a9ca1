import type { TextEdit } from '#core/diagnostic'
import { indentAt, isFirstOnLine, lineBreakOf, lineEnd, lineStart, nextLine } from './lines.ts'
import type { Collection, Entry } from './place.ts'
import { type Content, type Layout, laidOut, writeEntry } from './write.ts'

/** Ways to put an entry into a block map, on lines of its own below another entry. */
export function insertInBlock(
  text: string,
  { start }: Collection,
  after: Entry,
  [key, value]: readonly [string, Content],
  layout?: Layout,
): TextEdit[][] {
  const lineBreak = lineBreakOf(text)
  const indent = indentAt(text, start)
  const lines =
    lineBreak + indent + writeEntry(key, value, { inFlow: false, indent, lineBreak, ...laidOut(layout) })
  return belowEntry(text, after, indent.length, lines)
}

/** Ways to put lines below an entry and what belongs to it. */
export function belowEntry(text: string, entry: Entry, indent: number, lines: string): TextEdit[][] {
  const end = endOfEntry(text, entry, indent)
  // Empty lines below a text that ends with `|+` belong to the text.
  const belowEmptyLines = endOfEmptyLines(text, end)
  return [end, belowEmptyLines].map((at) => [{ start: at, end: at, text: lines }])
}

/** Ways to take an entry out of a block map or list that holds others. */
export function removeFromBlock(text: string, collection: Collection, index: number): TextEdit[][] {
  const entry = collection.entries[index]
  if (entry === undefined) return []
  const end = endOfEntry(text, entry, indentAt(text, entry.start).length)
  if (isFirstOnLine(text, entry.start)) {
    return [end, endOfEmptyLines(text, end)].map((last) => [wholeLines(text, entry.start, last)])
  }
  return removeBesideDash(text, entry, end, collection.entries[index + 1])
}

/** Ways to leave a block map or list empty, on the line of its key where it has one. */
export function emptied(text: string, { start, end, isList }: Collection): TextEdit[][] {
  const written = isList ? '[]' : '{}'
  const blank = start - text.slice(0, start).trimEnd().length
  const isBelowKey = isFirstOnLine(text, start) && text.charAt(start - blank - 1) === ':'
  if (isBelowKey) return [[{ start: start - blank, end, text: ` ${written}` }]]
  return [[{ start, end, text: written }]]
}

/** An entry at the end of a text that has no content yet. */
export function appended(text: string, [key, value]: readonly [string, Content], layout?: Layout): TextEdit {
  const lineBreak = lineBreakOf(text)
  const lead = text === '' || /[\r\n]$/.test(text) ? '' : lineBreak
  const written = writeEntry(key, value, { inFlow: false, indent: '', lineBreak, ...laidOut(layout) })
  return { start: text.length, end: text.length, text: lead + written + lineBreak }
}

/** The first entry of a list item stands beside the dash, and the second takes its place. */
function removeBesideDash(text: string, entry: Entry, end: number, next: Entry | undefined): TextEdit[][] {
  if (next === undefined) return []
  if (!text.slice(end, next.start).includes('#')) return [[{ start: entry.start, end: next.start, text: '' }]]
  const dashEnd =
    lineStart(text, entry.start) + text.slice(lineStart(text, entry.start), entry.start).trimEnd().length
  return [[{ start: dashEnd, end, text: '' }]]
}

function wholeLines(text: string, first: number, last: number): TextEdit {
  const start = lineStart(text, first)
  const end = nextLine(text, last)
  const isUnended = end === lineEnd(text, last)
  return { start: isUnended && start > 0 ? lineEnd(text, previousLine(text, start)) : start, end, text: '' }
}

function previousLine(text: string, start: number): number {
  const before = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1
  return lineStart(text, before)
}

/** The end of the last line of an entry; comments below it that are indented deeper than the entry belong to it. */
function endOfEntry(text: string, entry: Entry, indent: number): number {
  let end = lineEnd(text, entry.end)
  for (let at = nextLine(text, end); at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at))
    if (line.trim() === '') continue
    if (!line.trimStart().startsWith('#') || line.search(/\S/) <= indent) break
    end = lineEnd(text, at)
  }
  return end
}

function endOfEmptyLines(text: string, from: number): number {
  let end = from
  for (let at = nextLine(text, end); at < text.length; at = nextLine(text, at)) {
    if (text.slice(at, lineEnd(text, at)).trim() !== '') break
    end = lineEnd(text, at)
  }
  return end
}
