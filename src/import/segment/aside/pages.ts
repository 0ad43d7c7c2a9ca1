import type { Aside, Line } from '../lines.ts'
import { sliced, trimmed } from '../text/stretch.ts'

const wholeNumber =
  /^(?:(?:side|s\.|page|sida|p\.)\s?)?[-–]?\s?(\d{1,3})\s?[-–]?(?:\s?(?:af|of|av|\/)\s?\d{1,3})?$/iu
const lastNumber = /\s(\d{1,3})$/
/** A shorter line that ends in a number is more likely a line of a list or a table. */
const leastLength = 60

interface Candidate {
  line: number
  value: number
  /** Where the number begins in the line; 0 where it is the whole line. */
  start: number
  length: number
  before: Candidate | undefined
}

/**
 * Takes page numbers out: lines that are a number alone, and numbers at the ends of long lines where at least three of
 * them count upwards.
 */
export function takePageNumbers(lines: readonly Line[]): { lines: Line[]; asides: Aside[] } {
  const counted = longestCount(candidatesIn(lines))
  const asides: Aside[] = []
  const kept = lines.flatMap((line, i): Line[] => {
    const { stretch } = line
    if (wholeNumber.test(stretch.text)) {
      asides.push({ stretch, why: 'pageNumber' })
      return []
    }
    const start = counted.get(i)
    if (start === undefined) return [line]
    asides.push({ stretch: sliced(stretch, start), why: 'pageNumber' })
    return [{ ...line, stretch: trimmed(sliced(stretch, 0, start)) }]
  })
  return { lines: kept, asides }
}

function candidatesIn(lines: readonly Line[]): Candidate[] {
  return lines.flatMap(({ stretch: { text } }, line) => {
    const whole = wholeNumber.exec(text)
    const last = text.length >= leastLength ? lastNumber.exec(text) : null
    if (whole !== null) return [{ line, value: Number(whole[1]), start: 0, length: 1, before: undefined }]
    return last === null
      ? []
      : [{ line, value: Number(last[1]), start: last.index + 1, length: 1, before: undefined }]
  })
}

/** The lines of the longest run of numbers that count upwards by one, or by two over an empty page, with their places. */
function longestCount(candidates: readonly Candidate[]): Map<number, number> {
  const endingIn = new Map<number, Candidate>()
  let longest: Candidate | undefined
  for (const candidate of candidates) {
    for (const step of [1, 2]) {
      const before = endingIn.get(candidate.value - step)
      if (before !== undefined && before.length >= candidate.length) {
        candidate.before = before
        candidate.length = before.length + 1
      }
    }
    if (candidate.length >= (endingIn.get(candidate.value)?.length ?? 0)) {
      endingIn.set(candidate.value, candidate)
    }
    if (longest === undefined || candidate.length > longest.length) longest = candidate
  }
  const run = new Map<number, number>()
  if (longest === undefined || longest.length < 3) return run
  for (let at: Candidate | undefined = longest; at !== undefined; at = at.before) {
    if (at.start > 0) run.set(at.line, at.start)
  }
  return run
}
