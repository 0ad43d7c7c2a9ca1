import { once } from '#core/once'
import { countIn, isCapitalAt, isDigitAt, isWordAt } from '../../lexicon/letters.ts'
import { closingAbbreviations, innerAbbreviations } from '../../lexicon/sentence-abbreviations.ts'
import type { Passage } from './passages.ts'

/** A sentence of a passage: a stretch of its text, how many words it has, and how many of these are long. */
export interface Sentence {
  from: number
  to: number
  words: number
  long: number
}

/** Words of more letters than this are long (Björnsson 1968). */
const longFrom = 6

/** The sentences of a passage. */
export const sentencesIn = once(({ text }: Passage): readonly Sentence[] => sentencesOf(text))

/**
 * The sentences of a text. A full stop inside a number (`1.300`), after an ordinal (`17. maj`), an initial or an
 * abbreviation, and before a small letter, ends none. A colon ends one before a capital letter (Björnsson 1968).
 */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  const add = (to: number): void => {
    const counted = countIn(text, from, to, longFrom)
    if (counted.words > 0) found.push({ from: spacesEnd(text, from), to, ...counted })
    from = to
  }
  for (let at = nextMark(text, 0); at < text.length; ) {
    let to = at + 1
    while (isMarkAt(text, to)) to++
    while (closer.test(text.charAt(to))) to++
    if ((to === text.length || isSpaceAt(text, to)) && isEnd(text, at, to)) add(to)
    at = nextMark(text, to)
  }
  add(text.trimEnd().length)
  return found
}

/** Where the next mark stands that may end a sentence; the length of the text where there is none. */
function nextMark(text: string, from: number): number {
  let at = from
  while (at < text.length && !isMarkAt(text, at)) at++
  return at
}

/** Whether one of `. : ! ? …` stands at an offset. */
function isMarkAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x2e || code === 0x3a || code === 0x21 || code === 0x3f || code === 0x2026
}

function isSpaceAt(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20 || /\s/.test(text.charAt(at))
}

function spacesEnd(text: string, from: number): number {
  let at = from
  while (isSpaceAt(text, at)) at++
  return at
}

/** A mark that may stand behind the last one of a sentence. */
const closer = /["'”’»)\]]/

/** A mark that may stand before the first word of a sentence. */
const opener = /["'“‘«([]/

function isEnd(text: string, at: number, after: number): boolean {
  let next = spacesEnd(text, after)
  while (opener.test(text.charAt(next))) next++
  if (next >= text.length) return true
  const isNumber = isDigitAt(text, next)
  if (!isNumber && !isCapitalAt(text, next)) return false
  if (text.charAt(at) === ':') return !isNumber
  if (text.charAt(at) !== '.' || after > at + 1) return true
  const start = wordStart(text, at)
  const before = text.slice(start, at)
  if (before.length > longestAbbreviation) return true
  const isInitial = isCapitalAt(text, start) && /^\p{Lu}(?:\.\p{Lu})*$/u.test(before)
  const isOrdinal = isNumber && /^\d{1,2}$/.test(before)
  const word = before.toLowerCase()
  if (isInitial || isOrdinal || innerAbbreviations.has(word)) return false
  return !(isNumber && closingAbbreviations.has(word))
}

const longestAbbreviation = 20

/** Where the letters, digits and full stops begin that end at an offset. */
function wordStart(text: string, end: number): number {
  let start = end
  while (
    start > 0 &&
    end - start <= longestAbbreviation &&
    (text.charAt(start - 1) === '.' || isWordAt(text, start - 1))
  )
    start--
  return start
}
