import { isCapitalAt, isWordAt } from './letters.ts'

/** What rules ask of the words of a text before they look closer. */
export interface Words {
  /**
   * The words in small letters, each as a number that is the same for the same word. Two words seldom share a number, so that a
   * text without the number of a word does not hold it, and one with it is to be looked at.
   */
  numbers: readonly number[]
  /** Whether one of the words has two capitals. */
  hasCapitals: boolean
}

/** The words of a text, in one pass. */
export function readWords(text: string): Words {
  const numbers: number[] = []
  let hasCapitals = false
  let number = 0
  let capitals = 0
  let isOpen = false
  for (let at = 0; at < text.length; at++) {
    isOpen = isWordAt(text, at)
    if (isOpen) {
      number = (Math.imul(number, 31) + smallCode(text.charCodeAt(at))) | 0
      if (isCapitalAt(text, at) && ++capitals === 2) hasCapitals = true
    } else if (number !== 0) {
      numbers.push(number)
      number = 0
      capitals = 0
    }
  }
  if (isOpen) numbers.push(number)
  return { numbers, hasCapitals }
}

/** The code of the small letter for a capital of Latin-1; other codes stay what they are. */
export function smallCode(code: number): number {
  const isCapital = (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde)
  return isCapital ? code + 0x20 : code
}

/** Some numbers, with a slot for the last digits of each: of most other numbers their slot tells that they are none of these. */
export interface NumberSet {
  numbers: ReadonlySet<number>
  slots: Uint8Array
}

const lastDigits = 0xfff

export function numberSet(numbers: Iterable<number>): NumberSet {
  const set = { numbers: new Set(numbers), slots: new Uint8Array(lastDigits + 1) }
  for (const number of set.numbers) set.slots[number & lastDigits] = 1
  return set
}

export function hasNumber({ numbers, slots }: NumberSet, number: number): boolean {
  return slots[number & lastDigits] === 1 && numbers.has(number)
}

/** Some phrases by the number of the longest word of each, as the numbers of all of their words. */
export interface Markers {
  longest: NumberSet
  phrases: ReadonlyMap<number, readonly (readonly number[])[]>
}

/** What shows fast that a text holds none of some phrases, which are words with spaces between. */
export function markersOf(phrases: readonly string[]): Markers {
  const byLongest = new Map<number, (readonly number[])[]>()
  for (const phrase of phrases) {
    const [longest = ''] = phrase.split(/[^\p{L}\p{N}]+/u).sort((a, b) => b.length - a.length)
    const number = readWords(longest).numbers[0] ?? 0
    byLongest.set(number, [...(byLongest.get(number) ?? []), readWords(phrase).numbers])
  }
  return { longest: numberSet(byLongest.keys()), phrases: byLongest }
}

/** Whether a text with some words has all words of one of some phrases, and so may hold the phrase. */
export function mayHold({ numbers }: Words, { longest, phrases }: Markers): boolean {
  let met: Set<number> | undefined
  for (const number of numbers) {
    if (!hasNumber(longest, number) || met?.has(number)) continue
    if (phrases.get(number)?.some((phrase) => phrase.every((word) => numbers.includes(word)))) return true
    met = (met ?? new Set<number>()).add(number)
  }
  return false
}
