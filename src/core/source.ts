/** A place in a text: line and column count from 1, offset from 0, all in UTF-16 code units. */
export interface Position {
  line: number
  column: number
  offset: number
}

/** A half-open stretch of a text: `end` is the first position after it. */
export interface Range {
  start: Position
  end: Position
}

/** A half-open stretch of a text as two offsets: what located nodes carry, at a fraction of a Range's cost. */
export interface Span {
  start: number
  end: number
}

/**
 * The text of one file. `text` is without the byte order mark (`bom` says that the file has one);
 * `lineStarts[i]` is the offset at which line `i + 1` begins.
 */
export interface Source {
  path: string
  text: string
  bom: boolean
  lineStarts: readonly number[]
  /** Why the file could not be read; its text is empty then. */
  fault?: SourceFault
}

/**
 * Why a file cannot be read: it is too large, there is no permission, nothing or no file stands there, it is written as UTF-16, or the
 * disk fails.
 */
export type SourceFault = 'large' | 'denied' | 'missing' | 'noFile' | 'wide' | 'failed'

/** A file that could not be read. */
export function unreadSource(path: string, fault: SourceFault): Source {
  return { ...createSource(path, ''), fault }
}

/**
 * The largest file that is read as a document, a register or a configuration: a thousand pages of text. What is larger is no strategy, and
 * would take more time and memory than people and machines have.
 */
export const mostDocumentBytes = 2_000_000

/** Makes a Source of a file's text; `path` is shown to users as it is. Lines end at LF, CRLF or a lone CR. */
export function createSource(path: string, content: string): Source {
  const bom = content.charCodeAt(0) === 0xfeff
  const text = bom ? content.slice(1) : content
  return { path, text, bom, lineStarts: lineStartsOf(text) }
}

function lineStartsOf(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    // As most texts are written; jumping from line to line takes a fraction of the time.
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
    return starts
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** The position of an offset; an offset outside the text is moved to its nearest end. */
export function positionAt(source: Source, offset: number): Position {
  const at = Math.max(0, Math.min(offset, source.text.length))
  const starts = source.lineStarts
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1, offset: at }
}

/** The Range of a span. */
export function rangeOf(source: Source, span: Span): Range {
  return { start: positionAt(source, span.start), end: positionAt(source, span.end) }
}

/** The text of a line (numbered from 1) without its line ending; empty where there is no such line. */
export function lineText(source: Source, line: number): string {
  const start = source.lineStarts[line - 1]
  if (start === undefined) return ''
  let end = source.lineStarts[line] ?? source.text.length
  while (end > start && isBreak(source.text.charCodeAt(end - 1))) end--
  return source.text.slice(start, end)
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13
}
