import type { DraftWords } from '../lexicon/lexicon.ts'
import type { ImportedText } from '../text.ts'
import { cleaned } from './text/clean.ts'
import { lineStretch, type Origin, originOf, type Stretch, trimmed } from './text/stretch.ts'

/** A line as it is read. */
export interface Line {
  index: number
  /** Without white space at its ends. */
  stretch: Stretch
  /** Characters of white space before it. */
  indent: number
  /** Whether a blank line, or the document's end, stands beside it. */
  blankBefore: boolean
  blankAfter: boolean
}

/** What stands in the document but is no part of what it says, and the reason. */
export interface Aside {
  stretch: Stretch
  why: keyof DraftWords
}

/** The lines of a document that hold something to read. */
export function readLines({ lines }: ImportedText): { origin: Origin; lines: Line[] } {
  const origin = originOf(lines)
  const isGiven = lines.some(({ role }) => role !== undefined)
  const isBlank = (index: number): boolean => (lines[index]?.text ?? '').trim() === ''
  const read: Line[] = []
  for (const [index, { text, cells }] of lines.entries()) {
    const stretch = trimmed(cleaned(lineStretch(origin, index)))
    if (stretch.text === '' && cells === undefined) continue
    read.push({
      index,
      stretch,
      indent: text.search(/\S/),
      blankBefore: isGiven || isBlank(index - 1),
      blankAfter: isGiven || isBlank(index + 1),
    })
  }
  return { origin, lines: read }
}
