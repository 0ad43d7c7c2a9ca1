import type { Path } from '#core/located'
import { nextWord, wordEnd } from '../../../lexicon/letters.ts'
import { hasNumber, type NumberSet, numberSet, smallCode } from '../../../lexicon/vocabulary.ts'
import { gather } from '../../gather.ts'

/** How a term, or a form of it with an ending, is written. */
export interface Spelling {
  text: string
  ending: string
  /** The term itself, and where it is given. */
  name: string
  path: Path
}

/** All spellings that a document gives. */
export interface Spellings {
  /** By what they have in common when hyphens, spaces and case are left out. */
  byKey: ReadonlyMap<string, readonly Spelling[]>
  /** What the keys of the names begin with, without endings, in the order of their characters. */
  sortedNames: readonly string[]
  /** The first letters of the keys, as many as are compared at most, and fewer. */
  openings: NumberSet
  /** Words that are written as the document does, or begin no spelling: they need no second look. */
  settled: Set<string>
}

const endings = ['', 's', 'en', 'et', 'er', 'ene', 'erne', 'ens', 'ets', 'ernes']

/** As many words as a spelling that is looked for may have. */
const most = 5

export function keyOf(text: string): string {
  return text.toLowerCase().replace(/[-‐‑–\s]+/g, '')
}

export function spellingsOf(names: readonly { name: string; path: Path }[]): Spellings {
  const byKey = new Map<string, Spelling[]>()
  const openings = new Set<number>()
  const keys = new Set<string>()
  for (const { name, path } of names) {
    if (name.split(/[\s-]+/).length > most) continue
    const key = keyOf(name)
    keys.add(key)
    for (const ending of endings) {
      gather(byKey, key + ending, { text: name + ending, ending, name, path })
    }
    for (let length = 1; length <= compared; length++) {
      const opening = openingOf(key, 0, length)
      if (opening !== undefined) openings.add(opening)
    }
  }
  return { byKey, sortedNames: [...keys].sort(), openings: numberSet(openings), settled: new Set() }
}

/** How many letters of a word are compared before it is looked up. */
const compared = 6

/** The first letters of a word as a number, in small letters, that other words seldom have; undefined where a letter is none of Latin-1. */
function openingOf(text: string, from: number, to: number): number | undefined {
  let opening = 0
  for (let at = from; at < Math.min(to, from + compared); at++) {
    const code = text.charCodeAt(at)
    if (code > 0xff) return undefined
    opening = (Math.imul(opening, 31) + smallCode(code)) | 0
  }
  return opening
}

interface Word {
  from: number
  to: number
}

/** What a text writes otherwise than the document's own spelling of it; the longest match counts. */
export function variantsIn(
  text: string,
  spellings: Spellings,
): { variant: string; from: number; spelling: Spelling }[] {
  const { byKey, openings, settled } = spellings
  const found: { variant: string; from: number; spelling: Spelling }[] = []
  let to = 0
  for (let from = nextWord(text, 0); from < text.length; from = nextWord(text, to)) {
    to = wordEnd(text, from)
    const opening = openingOf(text, from, to)
    if (opening !== undefined && !hasNumber(openings, opening)) continue
    const word = text.slice(from, to)
    if (settled.has(word)) continue
    const end = longestMatch(text, { from, to }, spellings) ?? to
    const variant = text.slice(from, end)
    const spelling = otherSpelling(variant, byKey)
    if (spelling !== undefined) found.push({ variant, from, spelling })
    else if (end === to && !isBeginning(word.toLowerCase(), spellings.sortedNames)) settled.add(word)
    to = end
  }
  return found
}

/** How a document itself spells a variant, where it does so otherwise each time. */
function otherSpelling(variant: string, byKey: Spellings['byKey']): Spelling | undefined {
  const known = byKey.get(keyOf(variant)) ?? []
  return known.every(({ text: own }) => differs(variant, own)) ? known[0] : undefined
}

const joint = /^(?:[-‐‑–]| |- | -)$/

/** Where the most words from one on end that are together a spelling, with nothing but spaces and hyphens between. */
function longestMatch(text: string, first: Word, { byKey, sortedNames }: Spellings): number | undefined {
  let key = ''
  let end: number | undefined
  let word = first
  for (let n = 0; n < most; n++) {
    const written = text.slice(word.from, word.to).toLowerCase()
    key += written
    if (byKey.get(key)?.some(({ ending }) => ending !== written) === true) end = word.to
    if (!isBeginning(key, sortedNames)) break
    const from = nextWord(text, word.to)
    if (from >= text.length || !joint.test(text.slice(word.to, from))) break
    word = { from, to: wordEnd(text, from) }
  }
  return end
}

/** Whether one of some sorted names begins so and goes on. */
function isBeginning(beginning: string, sortedNames: readonly string[]): boolean {
  let low = 0
  let high = sortedNames.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sortedNames[middle] ?? '') <= beginning) low = middle + 1
    else high = middle
  }
  return sortedNames[low]?.startsWith(beginning) === true
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
