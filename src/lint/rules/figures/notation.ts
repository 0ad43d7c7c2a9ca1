/** How a language writes a number: the form of the whole, and the groups of its whole part and its decimals. */
export type Notation = RegExp

const notations: { readonly [language: string]: Notation } = {
  da: /^(\d{1,3}(?:[.\s]\d{3}){1,5}|\d{1,15})(?:,(\d{1,9}))?$/,
  en: /^(\d{1,3}(?:[,\s]\d{3}){1,5}|\d{1,15})(?:\.(\d{1,9}))?$/,
}

/** Where the language is not known here, only digits without marks are sure. */
const digitsOnly: Notation = /^(\d{1,15})$/

/** The notation of a document's language. */
export function notationOf(language = 'da'): Notation {
  return (Object.hasOwn(notations, language) ? notations[language] : undefined) ?? digitsOnly
}

export interface WrittenNumber {
  value: number
  /** How many decimals are written. */
  digits: number
}

/** Digits with the marks and spaces between them that a number may have. */
export const numberPattern = /\d(?:[\d.,]*\d)?(?:[ \u00a0]\d{3}(?!\d))*(?:,\d{1,9}(?![\d.]))?/

/** Reads a number, a sign included; undefined where it is none, or not written as the notation has it. */
export function readNumber(written: string, notation: Notation): WrittenNumber | undefined {
  const [, sign, size = ''] = /^([-−–+]?)[ \u00a0]?(\d.*)$/.exec(written.trim()) ?? []
  const match = notation.exec(size)
  if (match === null) return undefined
  const [, whole = '', decimals = ''] = match
  const value = Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`)
  return { value: sign === '' || sign === '+' ? value : -value, digits: decimals.length }
}
