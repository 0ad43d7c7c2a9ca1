import { afterSpaces, type Cursor, code, contentEnd, isBlankAt, lineFeedAfter, unsure } from './cursor.ts'

/** A stretch of unquoted text on one line, and what ended it. */
interface Stretch {
  /** After its last character that is no space. */
  end: number
  stop: 'colon' | 'comment' | 'line' | 'flow'
  /** Where the stop is. */
  at: number
}

/** Finds the end of unquoted text on one line. */
export function stretchFrom(text: string, from: number, isFlow: boolean): Stretch {
  for (let at = from; ; at++) {
    const unit = text.charCodeAt(at)
    switch (unit) {
      case code.colon:
        if (isBlankAt(text, at + 1)) return stretch(text, from, at, 'colon')
        if (isFlow && isFlowMark(text.charCodeAt(at + 1))) throw unsure
        break
      case code.hash:
        if (at > from && text.charCodeAt(at - 1) === code.space) return stretch(text, from, at, 'comment')
        break
      case code.lineFeed:
        return stretch(text, from, at, 'line')
      case code.comma:
      case code.openBracket:
      case code.closeBracket:
      case code.openBrace:
      case code.closeBrace:
        if (isFlow) return stretch(text, from, at, 'flow')
        break
      default:
        if (at >= text.length) return stretch(text, from, text.length, 'line')
    }
  }
}

function stretch(text: string, from: number, at: number, stop: Stretch['stop']): Stretch {
  return { end: contentEnd(text, from, at), stop, at }
}

export function isFlowMark(unit: number): boolean {
  return (
    unit === code.comma ||
    unit === code.openBracket ||
    unit === code.closeBracket ||
    unit === code.openBrace ||
    unit === code.closeBrace
  )
}

/** What text without quotes cannot begin with. */
const reserved = new Set([...',[]{}#&*!|>\'"%@`'].map((mark) => mark.charCodeAt(0)))

/** Refuses what cannot begin unquoted text, or means something else there. */
export function expectPlainStart(text: string, at: number, isFlow: boolean): void {
  const unit = text.charCodeAt(at)
  if (reserved.has(unit)) throw unsure
  if (unit !== code.dash && unit !== code.colon && unit !== code.question) return
  if (isBlankAt(text, at + 1) || (isFlow && isFlowMark(text.charCodeAt(at + 1)))) throw unsure
}

/**
 * Reads unquoted text in a block, which goes on over lines that are indented deeper than `indent`, and leaves the cursor after
 * it. `first` is its stretch on the first line.
 */
export function readPlainText(cursor: Cursor, first: Stretch, indent: number): string {
  const { text } = cursor
  let value = text.slice(cursor.at, first.end)
  cursor.at = first.end
  let current = first
  while (current.stop === 'line') {
    const next = nextTextLine(text, current.at + 1)
    if (next === undefined || next.at - next.lineStart <= indent) return value
    if (text.charCodeAt(next.at) === code.hash) return value
    current = stretchFrom(text, next.at, false)
    if (current.stop === 'colon') throw unsure
    value += next.blanks === 0 ? ' ' : '\n'.repeat(next.blanks)
    value += text.slice(next.at, current.end)
    cursor.at = current.end
    cursor.lineStart = next.lineStart
  }
  return value
}

/** The next line that is not blank, and how many blank ones come before it. */
function nextTextLine(
  text: string,
  from: number,
): { at: number; lineStart: number; blanks: number } | undefined {
  let lineStart = from
  for (let blanks = 0; lineStart < text.length; blanks++) {
    const at = afterSpaces(text, lineStart)
    const end = lineFeedAfter(text, at)
    if (contentEnd(text, at, end) > at) return { at, lineStart, blanks }
    lineStart = end + 1
  }
  return undefined
}
