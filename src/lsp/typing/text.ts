import { lineText, positionAt, type Source } from '#core/source'

/** The part of a line that stands before an offset. */
export function lineBefore(source: Source, offset: number): string {
  const { line, column } = positionAt(source, offset)
  return lineText(source, line).slice(0, column - 1)
}

/** The stretch of characters around an offset that a pattern (of one character) takes, on one line. */
export function wordAround(source: Source, offset: number, pattern: RegExp): { start: number; end: number } {
  let start = offset
  let end = offset
  while (start > 0 && pattern.test(source.text.charAt(start - 1))) start--
  while (end < source.text.length && pattern.test(source.text.charAt(end))) end++
  return { start, end }
}
