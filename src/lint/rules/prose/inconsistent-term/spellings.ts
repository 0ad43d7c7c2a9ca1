import type { Path } from '#core/located'
import { gather } from '../../gather.ts'

/** How a term, or a form of it with an ending, is written. */
export interface Spelling {
  text: string
  ending: string
  /** The term itself, and where it is given. */
  name: string
  path: Path
}

/** All spellings that a document gives, by what they have in common when hyphens, spaces and case are left out. */
export type Spellings = ReadonlyMap<string, readonly Spelling[]>

const endings = ['', 's', 'en', 'et', 'er', 'ene', 'erne', 'ens', 'ets', 'ernes']

/** As many words as a spelling that is looked for may have. */
const most = 5

export function keyOf(text: string): string {
  return text.toLowerCase().replace(/[-‐‑–\s]+/g, '')
}

export function spellingsOf(names: readonly { name: string; path: Path }[]): Spellings {
  const spellings = new Map<string, Spelling[]>()
  for (const { name, path } of names) {
    if (name.split(/[\s-]+/).length > most) continue
    for (const ending of endings) {
      gather(spellings, keyOf(name + ending), { text: name + ending, ending, name, path })
    }
  }
  return spellings
}

/** What a text writes otherwise than the document's own spelling of it; the longest match counts. */
export function variantsIn(
  text: string,
  spellings: Spellings,
): { variant: string; from: number; spelling: Spelling }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  const found: { variant: string; from: number; spelling: Spelling }[] = []
  for (let i = 0; i < words.length; i++) {
    const from = words[i]?.index ?? 0
    const count = longestMatch(text, words, i, spellings)
    if (count === 0) continue
    const last = words[i + count - 1]
    const variant = text.slice(from, (last?.index ?? 0) + (last?.[0].length ?? 0))
    const known = spellings.get(keyOf(variant)) ?? []
    const spelling = known[0]
    if (spelling !== undefined && known.every(({ text: own }) => differs(variant, own)))
      found.push({ variant, from, spelling })
    i += count - 1
  }
  return found
}

/** How many words from `i` on are together a spelling of something, with nothing but spaces and hyphens between. */
function longestMatch(text: string, words: RegExpMatchArray[], i: number, spellings: Spellings): number {
  let key = ''
  let count = 0
  for (let n = 0; n < most && i + n < words.length; n++) {
    const word = words[i + n]
    const before = words[i + n - 1]
    if (word === undefined) break
    if (n > 0 && before !== undefined) {
      const gap = text.slice((before.index ?? 0) + before[0].length, word.index)
      if (!/^(?:[-‐‑–]| |- | -)$/.test(gap)) break
    }
    key += word[0].toLowerCase()
    const isWhole = spellings.get(key)?.some(({ ending }) => ending !== word[0].toLowerCase())
    if (isWhole === true) count = n + 1
  }
  return count
}

/**
 * Whether two spellings differ in more than the first letter. A name all in small letters is the common noun («job og
 * velfærd»), and one all in capitals a heading.
 */
function differs(variant: string, own: string): boolean {
  if (variant.slice(1) === own.slice(1)) return false
  if (variant.toLowerCase() !== own.toLowerCase()) return true
  return variant !== variant.toLowerCase() && variant !== variant.toUpperCase()
}
