import { type Position, type Range, rangeOf, type Source, type Span } from '#core/source'

/** A position as editors count: line and character from 0, in UTF-16 code units. */
export interface EditorPosition {
  line: number
  character: number
}

export interface EditorRange {
  start: EditorPosition
  end: EditorPosition
}

/** A replacement of a range by a text. */
export interface EditorEdit {
  range: EditorRange
  newText: string
}

/** Editors count the byte order mark where they hold one; a Source does not. */
function shift({ bom }: Source, line: number): number {
  return bom && line === 0 ? 1 : 0
}

export function toEditorPosition(source: Source, { line, column }: Position): EditorPosition {
  return { line: line - 1, character: column - 1 + shift(source, line - 1) }
}

export function toEditorRange(source: Source, { start, end }: Range): EditorRange {
  return { start: toEditorPosition(source, start), end: toEditorPosition(source, end) }
}

export function editorRangeOf(source: Source, span: Span): EditorRange {
  return toEditorRange(source, rangeOf(source, span))
}

/** The offset of a position; one outside the text is moved to the nearest that it has. */
export function offsetOf(source: Source, { line, character }: EditorPosition): number {
  if (!(line >= 0)) return 0
  const start = source.lineStarts[line]
  if (start === undefined) return source.text.length
  const next = source.lineStarts[line + 1]
  const end = next === undefined ? source.text.length : lineEnd(source.text, next)
  return Math.max(start, Math.min(start + (character || 0) - shift(source, line), end))
}

function lineEnd(text: string, next: number): number {
  const end = text.charCodeAt(next - 1) === 10 ? next - 1 : next
  return text.charCodeAt(end - 1) === 13 ? end - 1 : end
}

export function comparePositions(a: EditorPosition, b: EditorPosition): number {
  return a.line - b.line || a.character - b.character
}

/** Whether a position lies in a range or at its end, where a cursor after a word still means the word. */
export function touches({ start, end }: EditorRange, position: EditorPosition): boolean {
  return comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0
}
