import type { Lexicon } from '../../lexicon/lexicon.ts'
import { type Stretch, sliced, trimmed } from './stretch.ts'

const stops = /(?<![.!?…])[.!?…]+["”’»)\]]*(?=\s|$)|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu
const wordBefore = /(?:^|[\s(„“"”’»])([^\s(„“"”’»]*)$/u

export interface SentenceOptions {
  /** In a list whose marks were lost, a sentence that begins with a small letter is an item. */
  runOn?: boolean
}

/** The sentences of a text. Abbreviations, ordinals and initials end none. */
export function sentencesOf(
  stretch: Stretch,
  lexicon: Lexicon,
  { runOn = false }: SentenceOptions = {},
): Stretch[] {
  const { text } = stretch
  const sentences: Stretch[] = []
  let start = 0
  for (const match of text.matchAll(stops)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, start, match.index, end, match[0], lexicon, runOn)) continue
    sentences.push(trimmed(sliced(stretch, start, end)))
    start = end
  }
  if (text.slice(start).trim() !== '') sentences.push(trimmed(sliced(stretch, start)))
  return sentences
}

function endsSentence(
  text: string,
  start: number,
  at: number,
  end: number,
  stop: string,
  { abbreviations, closing }: Lexicon,
  runOn: boolean,
): boolean {
  const next = /\S/u.exec(text.slice(end, end + 5))?.[0]
  if (next === undefined) return true
  if (/^[.]/.test(stop)) {
    const word = (wordBefore.exec(text.slice(Math.max(start, at - 40), at))?.[1] ?? '').toLowerCase()
    if (closing.includes(word) && /^\p{Lu}/u.test(next)) return true
    if (abbreviations.includes(word) || /^\p{L}$/u.test(word)) return false
    if (/^\d{1,2}(?:\.\d{1,2})*$/.test(word)) return isOrdinalEnd(text, start, at, next, word)
  }
  return runOn ? true : !/^\p{Ll}/u.test(next)
}

/** A number and a full stop end a sentence where they close a clause, and not where they number what follows. */
function isOrdinalEnd(text: string, start: number, at: number, next: string, word: string): boolean {
  if (/^[\p{Ll}\d]/u.test(next)) return false
  const before = text.slice(start, at - word.length).trimEnd()
  return before !== '' && !/[:.]$/.test(before)
}

/** Whether a paragraph is a list whose marks were lost: sentences in it begin with small letters. */
export function isRunOn(stretch: Stretch, lexicon: Lexicon): boolean {
  const all = sentencesOf(stretch, lexicon, { runOn: true })
  return all.filter(({ text }, i) => i > 0 && /^\p{Ll}/u.test(text)).length >= 2
}

const enumerator = /(?<![\p{L}\p{N}§.])\(?([1-9])(?:\)|\.) (?=\p{L})/gu

/** The numbered parts of a text, as "1) … 2) …" or "1. … 2. …", and what stands before them; undefined where there are none. */
export function enumerated(stretch: Stretch): { before: Stretch; parts: Stretch[] } | undefined {
  const marks: { start: number; end: number }[] = []
  for (const match of stretch.text.matchAll(enumerator)) {
    const isDotted = match[0].includes('.')
    const isCapital = /^\p{Lu}/u.test(stretch.text.slice(match.index + match[0].length))
    if (Number(match[1]) !== marks.length + 1 || (isDotted && !isCapital)) continue
    marks.push({ start: match.index, end: match.index + match[0].length })
  }
  const [first] = marks
  if (first === undefined || marks.length < 2) return undefined
  const parts = marks.map(({ end }, i) => trimmed(sliced(stretch, end, marks[i + 1]?.start)))
  return { before: trimmed(sliced(stretch, 0, first.start)), parts }
}
