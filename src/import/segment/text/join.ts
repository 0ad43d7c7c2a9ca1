import type { Lexicon } from '../../lexicon/lexicon.ts'
import { joined, matchesOf, type Stretch, sliced, trimmed, without } from './stretch.ts'

const openHyphen = /\p{Ll}[-\u2010]$/u
const brokenWord = /(?<=\p{Ll})[-\u2010] (?=\p{Ll})/gu
const beforeBox = /(?<=\p{Ll}{2})[-\u2010] (?=\p{Lu})/gu
const sentenceEnd = /[.!?]["”’»)]*$/u

/** Whether a line goes on with the sentence or the list of the one before it: it begins with a small letter. */
export function isContinuation({ text }: Stretch): boolean {
  return /^[\p{Ll}]/u.test(text)
}

/**
 * Two lines as one text. A word that the line end broke is mended; a hyphen before "and" or "or" is the word's own. Where a
 * word is broken inside the first line, and the second goes on with it, what stands between is a box that broke the text.
 */
export function joinLines(
  first: Stretch,
  second: Stretch,
  lexicon: Lexicon,
): { text: Stretch; box?: Stretch } {
  if (openHyphen.test(first.text)) {
    return isConjunction(second.text, lexicon)
      ? { text: joined([first, second], ' ') }
      : { text: joined([sliced(first, 0, first.text.length - 1), second], '') }
  }
  const broken = sentenceEnd.test(first.text) ? brokenPlace(first.text, lexicon) : undefined
  if (broken === undefined) return { text: joined([first, second], ' ') }
  return {
    text: joined([sliced(first, 0, broken.start), second], ''),
    box: trimmed(sliced(first, broken.end)),
  }
}

function brokenPlace(text: string, lexicon: Lexicon): { start: number; end: number } | undefined {
  return matchesOf(text, beforeBox)
    .filter(({ end }) => !isConjunction(text.slice(end), lexicon))
    .at(-1)
}

/** A line with the words mended that a lost line end had broken inside it. */
export function mended(stretch: Stretch, lexicon: Lexicon): Stretch {
  const { text } = stretch
  const cuts = matchesOf(text, brokenWord).filter(({ end }) => !isConjunction(text.slice(end), lexicon))
  return without(stretch, cuts)
}

function isConjunction(text: string, { conjunctions }: Lexicon): boolean {
  const [word = ''] = /^\p{L}*/u.exec(text) ?? []
  return conjunctions.includes(word.toLowerCase())
}
