import type { TextEdit } from '#core/diagnostic'
import {
  indentAt,
  isFirstOnLine,
  isLastOnLine,
  lineBreakOf,
  lineEnd,
  lineStart,
  nextLine,
  skipSpaces,
} from './lines.ts'
import type { Collection, Entry } from './place.ts'
import { type Content, type Layout, laidOut, writeEntry } from './write.ts'

/** Ways to put an entry into a flow map: beside another entry, or on a line of its own where entries stand so. */
export function insertInFlow(
  text: string,
  collection: Collection,
  after: Entry | undefined,
  [key, value]: readonly [string, Content],
  layout?: Layout,
): TextEdit[][] {
  const written = writeEntry(key, value, { inFlow: true, indent: '', lineBreak: '', ...laidOut(layout) })
  return insertWritten(text, collection, after, written)
}

/** Ways to put what is written already into a flow map or list. */
export function insertWritten(
  text: string,
  collection: Collection,
  after: Entry | undefined,
  written: string,
): TextEdit[][] {
  if (after === undefined) return [[inserted(collection.start + 1, written)]]
  const beside = [inserted(after.end, `, ${written}`)]
  if (!isFirstOnLine(text, after.start)) return [beside]
  const comma = commaAfter(text, after)
  const lastEnd = comma ?? after.end
  if (!isLastOnLine(text, lastEnd)) return [beside]
  const line = `${lineBreakOf(text)}${indentAt(text, after.start)}${written}`
  const lineStop = lineEnd(text, lastEnd)
  const below =
    comma === undefined
      ? [inserted(after.end, ','), inserted(lineStop, line)]
      : [inserted(lineStop, `${line},`)]
  return [below, beside]
}

/** Ways to take an entry out of a flow map or list, with the comma that parts it from the others. */
export function removeFromFlow(text: string, collection: Collection, index: number): TextEdit[][] {
  const { entries } = collection
  const entry = entries[index]
  if (entry === undefined) return []
  if (entries.length === 1) {
    const inside = { start: collection.start + 1, end: collection.end - 1, text: '' }
    return outsideEntry(text, inside, entry).includes('#') ? [] : [[inside]]
  }
  const comma = commaAfter(text, entry)
  if (isFirstOnLine(text, entry.start) && isLastOnLine(text, comma ?? entry.end)) {
    const lines = { start: lineStart(text, entry.start), end: nextLine(text, comma ?? entry.end), text: '' }
    const before = comma === undefined ? entries[index - 1] : undefined
    const commaBefore = before === undefined ? undefined : commaAfter(text, before)
    if (commaBefore === undefined) return [[lines]]
    return [[{ start: commaBefore - 1, end: commaBefore, text: '' }, lines], [lines]]
  }
  return removeBeside(text, entries, index, entry)
}

function removeBeside(text: string, entries: readonly Entry[], index: number, entry: Entry): TextEdit[][] {
  const next = entries[index + 1]
  const before = entries[index - 1]
  const start = next === undefined ? (before?.end ?? entry.start) : entry.start
  const end = next?.start ?? entry.end
  return outsideEntry(text, { start, end }, entry).includes('#') ? [] : [[{ start, end, text: '' }]]
}

/** What a stretch of the text holds before and after an entry in it. */
function outsideEntry(text: string, stretch: { start: number; end: number }, entry: Entry): string {
  return text.slice(stretch.start, entry.start) + text.slice(entry.end, stretch.end)
}

/** The offset after the comma that follows an entry on its line. */
function commaAfter(text: string, { end }: Entry): number | undefined {
  const at = skipSpaces(text, end)
  return text.charAt(at) === ',' ? at + 1 : undefined
}

function inserted(at: number, text: string): TextEdit {
  return { start: at, end: at, text }
}
