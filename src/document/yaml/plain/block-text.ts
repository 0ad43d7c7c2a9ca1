import {
  afterSpaces,
  type Cursor,
  code,
  contentEnd,
  isLineEnd,
  lineFeedAfter,
  toLine,
  unsure,
} from './cursor.ts'

/** A block of text, its style, and where its last line with content ends. */
interface BlockText {
  value: string
  style: 'literal' | 'folded'
  end: number
}

/** One line of a block: blank, or with text from the block's indentation on. */
interface Line {
  start: number
  end: number
}

/**
 * Reads literal or folded text below a key or dash that is indented by `indent`, and goes to what follows. Blocks that keep
 * their last blank lines, or state their indentation, are left to others.
 */
export function readBlockText(cursor: Cursor, indent: number): BlockText {
  const { text } = cursor
  const style = text.charCodeAt(cursor.at) === code.pipe ? 'literal' : 'folded'
  let at = cursor.at + 1
  const isStripped = text.charCodeAt(at) === code.dash
  if (isStripped) at++
  const afterMark = afterSpaces(text, at)
  const isComment = text.charCodeAt(afterMark) === code.hash && afterMark > at
  if (!isComment && !isLineEnd(text, afterMark)) throw unsure
  const lines = linesFrom(cursor, lineFeedAfter(text, afterMark) + 1, indent)
  const last = lines.at(-1)
  if (last === undefined) throw unsure
  const value = style === 'literal' ? literal(text, lines) : folded(text, lines)
  const end = contentEnd(text, last.start, last.end)
  return { value: isStripped ? value : `${value}\n`, style, end }
}

/** The lines of a block, from its first to its last with text. */
function linesFrom(cursor: Cursor, from: number, indent: number): Line[] {
  const { text } = cursor
  const lines: Line[] = []
  let length = 0
  let width = -1
  let lineStart = from
  while (lineStart < text.length) {
    const at = afterSpaces(text, lineStart)
    const lineFeed = lineFeedAfter(text, at)
    const end =
      lineFeed > at && text.charCodeAt(lineFeed - 1) === code.carriageReturn ? lineFeed - 1 : lineFeed
    if (at === end) {
      // A blank line may be indented deeper than the text, and then its spaces count.
      if (width < 0 ? at - lineStart > indent + 1 : at - lineStart > width) throw unsure
      lines.push({ start: end, end })
    } else {
      if (at - lineStart <= indent) break
      if (width < 0) width = at - lineStart
      if (at - lineStart < width) throw unsure
      lines.push({ start: lineStart + width, end })
      length = lines.length
    }
    lineStart = lineFeed + 1
  }
  lines.length = length
  toLine(cursor, lineStart)
  return lines
}

function literal(text: string, lines: readonly Line[]): string {
  let value = ''
  for (const [i, { start, end }] of lines.entries()) value += (i === 0 ? '' : '\n') + text.slice(start, end)
  return value
}

/** One line break is a space, more are one less; lines that are indented deeper keep theirs. */
function folded(text: string, lines: readonly Line[]): string {
  let value = ''
  let breaks = 0
  let wasDeeper = false
  for (const [i, { start, end }] of lines.entries()) {
    if (i > 0) breaks++
    if (start === end) continue
    const isDeeper = text.charCodeAt(start) === code.space
    if (i > 0) {
      const isKept = isDeeper || wasDeeper || value === ''
      value += isKept ? '\n'.repeat(breaks) : breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
    }
    value += text.slice(start, end)
    breaks = 0
    wasDeeper = isDeeper
  }
  return value
}
