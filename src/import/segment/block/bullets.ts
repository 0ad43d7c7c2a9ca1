import { type Stretch, sliced } from '../text/stretch.ts'

/** A mark at the beginning of a line that makes it an item. */
export interface Bullet {
  /** Marks of one class stand for one level of a list. */
  mark: string
  /** Of a numbered item. */
  number?: number
  /** What follows the mark. */
  stretch: Stretch
}

const signs = /^([•·▪◦●○■□►▶‣⁃✓✔➢\ue000-\uf8ff–—*+-])\s+(?=\S)/u
const tightSigns = /^([•▪◦●■►▶‣✓✔➢\ue000-\uf8ff])(?=\S)/u
const letters = /^o\s+(?=\p{Lu})/u
const numbers = /^\(?(\d{1,2})[.)]\s+(?=\S)/u
const smallLetters = /^\(?([a-z])\)\s+(?=\S)/u

/** A longer numbered line is a page or a chapter that begins with its number. */
const longestItem = 500

/** The bullet that a line begins with. A letter `o` counts where the line is indented. */
export function bulletOf(stretch: Stretch, indent: number): Bullet | undefined {
  const { text } = stretch
  const sign = signs.exec(text) ?? tightSigns.exec(text)
  if (sign !== null) return { mark: sign[1] ?? '', stretch: sliced(stretch, sign[0].length) }
  const letter = indent > 0 ? letters.exec(text) : null
  if (letter !== null) return { mark: 'o', stretch: sliced(stretch, letter[0].length) }
  if (text.length > longestItem) return undefined
  const number = numbers.exec(text)
  if (number !== null) {
    return { mark: '1', number: Number(number[1]), stretch: sliced(stretch, number[0].length) }
  }
  const small = smallLetters.exec(text)
  return small === null ? undefined : { mark: 'a', stretch: sliced(stretch, small[0].length) }
}
