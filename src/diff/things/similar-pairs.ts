import { bagSimilarity, type WordBag, wordBag } from '#core/similar'

/** What of a thing counts when it is looked for in another version of the document. */
export interface Features {
  /** Its words. */
  text: string
  /** What else tells it apart: of a goal its indicators and deadline. */
  marks: readonly string[]
}

/** Two things are taken for the same from this similarity on. */
export const leastSimilarity = 0.5
/** How much the words count where there are marks as well. */
export const textWeight = 0.75
/** Up to so many comparisons, everything is compared with everything. */
const allPairs = 250_000
/** Beyond that, each is compared with so many that share its rarest words. */
const mostCandidates = 24

interface Candidate {
  text: string
  words: WordBag
  marks: WordBag
}

/**
 * Pairs the entries of two lists one-to-one by likeness: the most similar first, of equal ones those that stand first. The work
 * grows with the length of the lists and not with its square. Gives pairs of indexes.
 */
export function similarPairs(before: readonly Features[], after: readonly Features[]): [number, number][] {
  if (before.length === 0 || after.length === 0) return []
  const old = before.map(candidateOf)
  const now = after.map(candidateOf)
  const scored = candidatePairs(old, now).flatMap(([i, j]): [number, number, number][] => {
    const a = old[i]
    const b = now[j]
    const score = a === undefined || b === undefined ? 0 : similarity(a, b)
    return score >= leastSimilarity ? [[score, i, j]] : []
  })
  scored.sort(
    ([a, ai, aj], [b, bi, bj]) => b - a || Math.abs(ai - aj) - Math.abs(bi - bj) || ai - bi || aj - bj,
  )
  const usedBefore = new Set<number>()
  const usedAfter = new Set<number>()
  const pairs: [number, number][] = []
  for (const [, i, j] of scored) {
    if (usedBefore.has(i) || usedAfter.has(j)) continue
    usedBefore.add(i)
    usedAfter.add(j)
    pairs.push([i, j])
  }
  return pairs
}

function candidateOf({ text, marks }: Features): Candidate {
  return { text, words: wordBag(text), marks: new Map(marks.map((mark) => [mark, 1])) }
}

/** From 0 to 1: of the words, and where both have marks a quarter of the marks. */
function similarity(a: Candidate, b: Candidate): number {
  const words = a.text === b.text && a.text !== '' ? 1 : bagSimilarity(a.words, b.words)
  if (a.marks.size === 0 || b.marks.size === 0) return words
  return textWeight * words + (1 - textWeight) * bagSimilarity(a.marks, b.marks)
}

function candidatePairs(old: readonly Candidate[], now: readonly Candidate[]): [number, number][] {
  if (old.length * now.length <= allPairs)
    return old.flatMap((_, i) => now.map((_, j): [number, number] => [i, j]))
  const places = new Map<string, number[]>()
  for (const [j, { words, text }] of now.entries()) {
    for (const word of [...words.keys(), `= ${text}`]) {
      const known = places.get(word)
      if (known === undefined) places.set(word, [j])
      else known.push(j)
    }
  }
  return old.flatMap((candidate, i) => nearest(candidate, i, places).map((j): [number, number] => [i, j]))
}

/** Those that share the rarest words, and of the many that share the same words those that stand at the same place. */
function nearest(
  { words, text }: Candidate,
  at: number,
  places: ReadonlyMap<string, readonly number[]>,
): number[] {
  const lists = [...words.keys(), `= ${text}`]
    .map((word) => places.get(word) ?? [])
    .filter((list) => list.length > 0)
    .sort((a, b) => a.length - b.length)
  const found = new Set<number>()
  for (const list of lists) {
    const start = Math.max(0, Math.min(at - mostCandidates / 2, list.length - mostCandidates))
    for (const j of list.slice(start, start + mostCandidates)) found.add(j)
    if (found.size >= mostCandidates) break
  }
  return [...found]
}
