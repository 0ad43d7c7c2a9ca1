import { plainly } from '#core/passage-text'
import { lineText, type Source, type Span } from '#core/source'
import type { Finding } from '../finding.ts'

/** A place of a passage: a stretch of the text, a page (which a text does not show), or what is wrong with it. */
export type ResolvedPlace = Span | 'page' | Finding

const stretch = /^(\d+):(\d+)-(\d+):(\d+)$/

/**
 * Where a place such as `12:1-12:40` stands in a text. Lines and columns count from 1, columns in UTF-16 code units, and
 * the end is not included.
 */
export function resolvePlace(source: Source, place: string): ResolvedPlace {
  const match = stretch.exec(place)
  if (match === null) return 'page'
  const [fromLine = 0, fromColumn = 0, toLine = 0, toColumn = 0] = match.slice(1).map(Number)
  const start = offsetOf(source, place, fromLine, fromColumn)
  const end = offsetOf(source, place, toLine, toColumn)
  if (typeof start !== 'number') return start
  if (typeof end !== 'number') return end
  if (end <= start) return { ruleId: 'trace/bad-place', messageId: 'empty', data: { place } }
  return { start, end }
}

function offsetOf(source: Source, place: string, line: number, column: number): number | Finding {
  const lineStart = source.lineStarts[line - 1]
  if (lineStart === undefined) {
    const data = { place, lines: source.lineStarts.length }
    return { ruleId: 'trace/bad-place', messageId: 'line', data }
  }
  const { length } = lineText(source, line)
  if (column > length + 1) {
    return { ruleId: 'trace/bad-place', messageId: 'column', data: { place, line, length } }
  }
  return lineStart + column - 1
}

/** The text of a passage: its stretches joined by a space, as `plainly` writes them. */
export function textAt(source: Source, spans: readonly Span[]): string {
  return plainly(spans.map(({ start, end }) => source.text.slice(start, end)).join(' '))
}
