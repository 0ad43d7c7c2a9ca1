import { isWordAt } from './letters.ts'

/**
 * The words of a text in small letters, each as a number that is the same for the same word. Two words seldom share a number, so
 * that a text without the number of a word does not hold it, and one with it is to be looked at.
 */
export function wordNumbers(text: string): number[] {
  const numbers: number[] = []
  let number = 0
  let isOpen = false
  for (let at = 0; at < text.length; at++) {
    isOpen = isWordAt(text, at)
    if (isOpen) number = (Math.imul(number, 31) + smallCode(text.charCodeAt(at))) | 0
    else if (number !== 0) {
      numbers.push(number)
      number = 0
    }
  }
  if (isOpen) numbers.push(number)
  return numbers
}

/** The code of the small letter for a capital of Latin-1; other codes stay what they are. */
export function smallCode(code: number): number {
  const isCapital = (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde)
  return isCapital ? code + 0x20 : code
}

/** Of each phrase the longest word, without which a text cannot hold the phrase. The phrases are words with spaces between. */
export function markersOf(phrases: readonly string[]): ReadonlySet<number> {
  return new Set(
    phrases.map((phrase) => {
      const [longest = ''] = phrase.split(/[^\p{L}\p{N}]+/u).sort((a, b) => b.length - a.length)
      return wordNumbers(longest)[0] ?? 0
    }),
  )
}

/** Whether a text with some words may hold one of the phrases that markers stand for. */
export function mayHold(words: readonly number[], markers: ReadonlySet<number>): boolean {
  for (const word of words) if (markers.has(word)) return true
  return false
}
