/** Thirty quotations and lists within each other on one line. */
const tooDeep = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){30}/m

/** The parser compares marks with each other, so its time grows by the square of their number: 4000 take half a second. */
const mostMarks = 200

/** The parser takes up to a third of a millisecond for a line or a cell. */
const mostLinesAndCells = 3000

/** Where code, HTML or a comment begins, the parser looks for its end in all that follows. */
const mostLookedAt = 1e7

/**
 * Whether the parser might take long to read a text, or nest deeper than it can follow. What people write is far from it: of a
 * text all of marks 200 are read, of one where each tenth character is a mark 2000, and of a table 3000 cells.
 */
export function isBeyondReading(text: string): boolean {
  let marks = 0
  let linesAndCells = 1
  let openings = 0
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '*':
      case '_':
      case '~':
      case '[':
      case ']':
        marks++
        break
      case '`':
      case '<':
        marks++
        openings++
        break
      case '|':
      case '\n':
      case '\r':
        linesAndCells++
    }
  }
  return (
    (marks > mostMarks && marks * marks > mostMarks * text.length) ||
    linesAndCells > mostLinesAndCells ||
    openings * text.length > mostLookedAt ||
    tooDeep.test(text)
  )
}
