/** Edits (insert, delete, replace, swap of neighbours) that turn one word into another; case counts for nothing. */
export function editDistance(a: string, b: string): number {
  const from = a.toLowerCase()
  const to = b.toLowerCase()
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, j) => j)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1]
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1))
      if (from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? cost) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[to.length] ?? 0
}

/** The candidate that a misspelt word most likely means: at most a third of its letters apart, else undefined. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const distance = editDistance(word, candidate)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** The words of a text and how often each occurs; case counts for nothing. */
export type WordBag = ReadonlyMap<string, number>

/** The words of a text: runs of letters and digits. */
export function wordBag(text: string): WordBag {
  const bag = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

/** The share of words that two texts have in common, from 0 to 1: twice the common ones by all (Dice 1945). */
export function bagSimilarity(a: WordBag, b: WordBag): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let common = 0
  for (const [word, count] of small) common += Math.min(count, large.get(word) ?? 0)
  const all = sizeOf(a) + sizeOf(b)
  return all === 0 ? 0 : (2 * common) / all
}

function sizeOf(bag: WordBag): number {
  let size = 0
  for (const count of bag.values()) size += count
  return size
}
