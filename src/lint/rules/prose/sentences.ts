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

const endPattern = /(?<![.!?…:])[.!?…:]+["'”’»)\]]*(?=\s|$)/g

/**
 * The sentences of a text. A full stop inside a number (`1.300`), after an ordinal (`17. maj`), an initial or an
 * abbreviation, and before a small letter, ends none. A colon ends one before a capital letter (Björnsson 1968).
 */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  const add = (to: number): void => {
    const counted = countIn(text, from, to, longFrom)
    const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0)
    if (counted.words > 0) found.push({ from: start, to, ...counted })
    from = to
  }
  for (const { 0: mark, index } of text.matchAll(endPattern)) {
    if (isEnd(text, index, index + mark.length)) add(index + mark.length)
  }
  add(text.trimEnd().length)
  return found
}

/** A mark that may stand before the first word of a sentence. */
const opener = /["'“‘«([]/

function isEnd(text: string, at: number, after: number): boolean {
  let next = after
  while (/\s/.test(text.charAt(next))) next++
  while (opener.test(text.charAt(next))) next++
  if (next >= text.length) return true
  const isNumber = isDigitAt(text, next)
  if (!isNumber && !isCapitalAt(text, next)) return false
  if (text.charAt(at) === ':') return !isNumber
  if (text.charAt(at) !== '.' || after > at + 1) return true
  const before = text.slice(wordStart(text, at), at)
  if (before.length > longestAbbreviation) return true
  const isInitial = /^\p{Lu}(?:\.\p{Lu})*$/u.test(before)
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
