/** A stretch of a text, and whether the other text lacks it. */
export interface Stretch {
  text: string
  isOwn: boolean
}

/** Texts with more words than this are not compared word by word. */
const mostWords = 1500

/**
 * Two versions of a text, each in stretches that say what the other lacks, by the longest common run of words. Texts that are too
 * long, or share too little for marks to help, are each one stretch.
 */
export function markWords(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const old = wordsOf(before)
  const now = wordsOf(after)
  const whole = { before: [{ text: before, isOwn: true }], after: [{ text: after, isOwn: true }] }
  if (old.length > mostWords || now.length > mostWords) return whole
  const { keptBefore, keptAfter } = commonWords(old, now)
  const isAlike = keptBefore.size * 3 >= Math.min(old.length, now.length)
  if (!isAlike) return whole
  return { before: stretches(old, keptBefore), after: stretches(now, keptAfter) }
}

/** Words with the white space that follows them. */
function wordsOf(text: string): string[] {
  return text.match(/(?<!\s)\s*\S+/gu)?.map((word) => word) ?? []
}

function commonWords(
  old: readonly string[],
  now: readonly string[],
): { keptBefore: Set<number>; keptAfter: Set<number> } {
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  const isSame = (i: number, j: number): boolean => old[i]?.trim() === now[j]?.trim()
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i * width + j] = isSame(i, j)
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  const keptBefore = new Set<number>()
  const keptAfter = new Set<number>()
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (isSame(i, j)) {
      keptBefore.add(i++)
      keptAfter.add(j++)
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return { keptBefore, keptAfter }
}

function stretches(words: readonly string[], kept: ReadonlySet<number>): Stretch[] {
  const found: Stretch[] = []
  for (const [i, word] of words.entries()) {
    const isOwn = !kept.has(i)
    const text = word.trim()
    const last = found.at(-1)
    if (last !== undefined && last.isOwn === isOwn) last.text += ` ${text}`
    else found.push({ text, isOwn })
  }
  return found
}
