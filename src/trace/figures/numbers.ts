import { inThousands, type Locale } from '#core/locale'

/** Numbers to twelve as words, each with its spellings. */
const words: Readonly<Record<Locale, readonly string[]>> = {
  da: ['nul', 'en|et|én|ét', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
}

/** Words that multiply the number beside them. */
const scales: readonly { factor: number; word: RegExp }[] = [
  { factor: 1e3, word: /\b(?:tusinde?|t\.? ?kr|thousand)\b/iu },
  { factor: 1e6, word: /\b(?:mio|mill|million(?:er|s)?)\b/iu },
  { factor: 1e9, word: /\b(?:mia|milliard(?:er)?|billions?|bn)\b/iu },
]

/**
 * Whether a number stands in a text: in digits, however thousands and decimals are marked (`1300000`, `1.300.000`,
 * `1 300 000`, `7,2`); to twelve also as a word of the language; large ones also as "1,3 mio.". The sign is not looked at,
 * since texts write "a fall of 5". `text` has single spaces only.
 */
export function standsIn(text: string, value: number, locale: Locale): boolean {
  const size = Math.abs(value)
  if (standsPlain(text, size, locale)) return true
  return scales.some(
    ({ factor, word }) =>
      size >= factor && word.test(text) && standsPlain(text, Number((size / factor).toPrecision(12)), locale),
  )
}

function standsPlain(text: string, size: number, locale: Locale): boolean {
  if (inDigits(size).test(text)) return true
  const word = Number.isInteger(size) ? words[locale][size] : undefined
  return word !== undefined && new RegExp(`(?<![\\p{L}\\p{N}])(?:${word})(?![\\p{L}\\p{N}])`, 'iu').test(text)
}

/** Neither part of a longer number, nor the decimals of one. */
function inDigits(size: number): RegExp {
  const [whole = '', fraction] = String(size).split('.')
  const grouped = inThousands(whole, "[.,' ]?")
  const decimals = fraction === undefined ? '(?:[.,]0{1,2}(?!\\d))?' : `[.,]${fraction}0?`
  return new RegExp(`(?<!\\d)(?<!\\d[.,])${grouped}${decimals}(?![.,]?\\d)`)
}
