import { latin } from '../../../lexicon/latin.ts'
import { type NumberWords, numberWords } from '../../../lexicon/number-words.ts'

/** A number written the way of the other language, where it stands, and how the language of the text writes it. */
export interface ForeignNumber {
  from: number
  to: number
  meant: string
}

/** Finds the numbers in a text that are written the way of another language. */
export type Finder = (text: string) => ForeignNumber[]

/** The mark for thousands and the mark for decimals in English, which Danish has the other way round. */
const english = { thousands: ',', decimal: '\\.' }
const danish = { thousands: '\\.', decimal: ',' }

const finders: { readonly [language: string]: Finder } = {
  da: finderOf(english, numberWords['da']),
  en: finderOf(danish, numberWords['en']),
}

/** What finds foreign numbers in a text of a language; undefined for languages that are not known here. */
export function foreignNumbers(language = 'da'): Finder | undefined {
  return Object.hasOwn(finders, language) ? finders[language] : undefined
}

/**
 * A number is surely foreign with two groups of thousands (`1,300,000`), or one and decimals (`1,300.50`). With one
 * group, or with one or two decimals, it may be a section, a date, an hour or a version: there a word behind it decides.
 */
function finderOf(other: typeof english, words: NumberWords | undefined): Finder {
  const { measures = [], counted = [], labels = new Set<string>() } = words ?? {}
  const { thousands, decimal } = other
  const group = `[1-9]\\d{0,2}${thousands}\\d{3}`
  const long = `[1-9]\\d{0,2}(?:${thousands}\\d{3}){2,5}(?:${decimal}\\d{1,6})?|${group}${decimal}\\d{1,2}`
  const fraction = `\\d{1,4}${decimal}\\d{1,2}`
  const range = `(?:\\s*(?:[-–]|til|og|to|and)\\s*${fraction})?`
  const pattern = new RegExp(
    `(?<![${latin}\\d.,:/§])(?:(${long})|(${group})(?=\\s{0,60}${anyOf(counted)})|(${fraction})(?=${range}\\s{0,60}${anyOf(measures)}))(?![.,:/]?\\d)`,
    'gi',
  )
  const isLabelled = (text: string, at: number): boolean => {
    const before = /(\p{L}+\.?)\s*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1]
    return before !== undefined && labels.has(before.toLowerCase())
  }
  return (text) =>
    [...text.matchAll(pattern)]
      .filter(({ 1: isSure, index }) => isSure !== undefined || !isLabelled(text, index))
      .map(({ 0: written, index }) => ({ from: index, to: index + written.length, meant: swapped(written) }))
}

/** One of some words, whole. */
function anyOf(words: readonly string[]): string {
  return `(?:${words.map((word) => word.replace(/\./g, '\\.').replace(/ /g, '\\s')).join('|')})(?![${latin}\\d])`
}

function swapped(written: string): string {
  return written.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
}
