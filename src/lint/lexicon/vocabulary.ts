import { nextWord, wordEnd } from './letters.ts'

/**
 * The words of a text in small letters, each as a number that is the same for the same word. Two words seldom share a number, so
 * that a text without the number of a word does not hold it, and one with it is to be looked at.
 */
export function wordNumbers(text: string): number[] {
  const numbers: number[] = []
  for (let from = nextWord(text, 0); from < text.length; ) {
    const to = wordEnd(text, from)
    numbers.push(wordNumber(text, from, to))
    from = nextWord(text, to)
  }
  return numbers
}

function wordNumber(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const isCapital = (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde)
    number = (number * 31 + (isCapital ? code + 0x20 : code)) | 0
  }
  return number
}

/** Of each phrase the longest word, without which a text cannot hold the phrase. The phrases are words with spaces between. */
export function markersOf(phrases: readonly string[]): ReadonlySet<number> {
  return new Set(
    phrases.map((phrase) => {
      const [longest = ''] = phrase.split(/[^\p{L}\p{N}]+/u).sort((a, b) => b.length - a.length)
      return wordNumber(longest, 0, longest.length)
    }),
  )
}

/** Whether a text with some words may hold one of the phrases that markers stand for. */
export function mayHold(words: readonly number[], markers: ReadonlySet<number>): boolean {
  return words.some((word) => markers.has(word))
}
