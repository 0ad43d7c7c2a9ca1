import type { KeyFigure } from '#core/generated/strategy'
import { roundingWords, scales } from '../../../lexicon/rounding.ts'
import { type Notation, numberPattern, readNumber } from '../notation.ts'

interface Said {
  value: number
  /** How far from it the number meant may be, as precisely as it is written. */
  room: number
}

/**
 * Whether a text that is bound to a key figure says another number. It may say the value, an end of the range, the share
 * in percent, or what is `printed`; large numbers also as `1,3 mio.`. Texts without digits say nothing here.
 */
export function saysOther(text: string, figure: KeyFigure, notation: Notation): boolean {
  const said = numbersIn(text, notation, figure.approximate === true)
  const known = [figure.value, figure.min, figure.max, figure.share?.percent].filter((n) => n !== undefined)
  const printed = numbersIn(figure.printed ?? '', notation, false).map(({ value }) => value)
  const fits = ({ value, room }: Said): boolean =>
    [...known, ...printed].some((number) => Math.abs(Math.abs(number) - value) <= room + 1e-9)
  if (said.length === 0 || known.length === 0) return false
  return isRange(text) ? !said.every(fits) : !said.some(fits)
}

/** The numbers in a text, without their signs, since texts write «a fall of 5». */
function numbersIn(text: string, notation: Notation, isApproximate: boolean): Said[] {
  const found: Said[] = []
  const words = text.toLowerCase()
  const isRounded = isApproximate || roundingWords.some((word) => words.includes(word))
  for (const { 0: written, index } of text.matchAll(new RegExp(numberPattern, 'g'))) {
    const number = readNumber(written, notation)
    if (number === undefined) continue
    const factor = scaleOf(words.slice(index + written.length))
    const zeros = isRounded && number.digits === 0 ? (/0+$/.exec(String(number.value))?.[0].length ?? 0) : 0
    found.push({ value: number.value * factor, room: 0.5 * factor * 10 ** (zeros - number.digits) })
  }
  return found
}

function scaleOf(after: string): number {
  const word = /^[\s\u00a0]?(\p{L}+)/u.exec(after.slice(0, 24))?.[1]
  return scales.find(({ words }) => word !== undefined && words.includes(word))?.factor ?? 1
}

function isRange(text: string): boolean {
  return /^\s*[\d.,]+\s?(?:[-–]|til|to)\s?[\d.,]+\s*$/.test(text)
}
