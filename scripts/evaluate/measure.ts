import type { Span } from '#core/source'

/** What a strategy commits to: its goals, its planned actions, and what is under way. */
export const measuredKinds = ['goal', 'action', 'initiative'] as const
export type MeasuredKind = (typeof measuredKinds)[number]

/** A goal or an action that was found, or written by hand, with the pieces of the text that it stands in. */
export interface Unit {
  id: string
  /** Each piece by its stretches. */
  pieces: Span[][]
}

/** How the units that were found lie over those that were written by hand. */
export interface Measure {
  found: number
  right: number
  written: number
  hit: number
  /** The found ones that are not right, and the written ones that were not found. */
  wrong: Unit[]
  missed: Unit[]
}

/** Of a piece that counts, at least this share of its letters and digits stands in pieces of the other side. */
const leastShare = 0.5

/**
 * Holds two readings of a text against each other by the places of their units. A found unit is right where it stands in pieces
 * of written units of its kind; a written one is found where one of its pieces stands in pieces that were found.
 */
export function measure(text: string, found: readonly Unit[], written: readonly Unit[]): Measure {
  const letters = lettersOf(text)
  const inFound = marked(text, found)
  const inWritten = marked(text, written)
  const wrong = found.filter(
    ({ pieces }) => !pieces.some((piece) => shareIn(letters, piece, inWritten) >= leastShare),
  )
  const missed = written.filter(
    ({ pieces }) => !pieces.some((piece) => shareIn(letters, piece, inFound) >= leastShare),
  )
  return {
    found: found.length,
    right: found.length - wrong.length,
    written: written.length,
    hit: written.length - missed.length,
    wrong,
    missed,
  }
}

/** The share of the found units that are right; 1 where there are none. */
export function precisionOf({ found, right }: Measure): number {
  return found === 0 ? 1 : right / found
}

/** The share of the written units that were found; 1 where there are none. */
export function recallOf({ written, hit }: Measure): number {
  return written === 0 ? 1 : hit / written
}

export function sumOf(measures: readonly Measure[]): Measure {
  const sum: Measure = { found: 0, right: 0, written: 0, hit: 0, wrong: [], missed: [] }
  for (const { found, right, written, hit, wrong, missed } of measures) {
    sum.found += found
    sum.right += right
    sum.written += written
    sum.hit += hit
    sum.wrong.push(...wrong)
    sum.missed.push(...missed)
  }
  return sum
}

function lettersOf(text: string): Uint8Array {
  const letters = new Uint8Array(text.length)
  for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu)) letters[index] = 1
  return letters
}

function marked(text: string, units: readonly Unit[]): Uint8Array {
  const marks = new Uint8Array(text.length)
  for (const { start, end } of units.flatMap(({ pieces }) => pieces.flat())) marks.fill(1, start, end)
  return marks
}

function shareIn(letters: Uint8Array, piece: readonly Span[], marks: Uint8Array): number {
  let all = 0
  let inside = 0
  for (const { start, end } of piece) {
    for (let at = start; at < end; at++) {
      if (letters[at] !== 1) continue
      all++
      inside += marks[at] ?? 0
    }
  }
  return all === 0 ? 0 : inside / all
}
