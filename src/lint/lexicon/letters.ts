/** What a character is to words. The numbers have an order: letters from `letter` on. */
const kinds = { other: 1, digit: 2, letter: 3, capital: 4 } as const
type Kind = (typeof kinds)[keyof typeof kinds]

/** The kind of each UTF-16 unit that has been met; 0 is not known yet. */
const known = new Uint8Array(0x10000)

fill('\x00', '\x7f', kinds.other)
fill('0', '9', kinds.digit)
fill('a', 'z', kinds.letter)
fill('A', 'Z', kinds.capital)
fill('\x80', '\xa9', kinds.other)
fill('à', 'ö', kinds.letter)
fill('ø', 'ÿ', kinds.letter)
fill('À', 'Ö', kinds.capital)
fill('Ø', 'Þ', kinds.capital)
// Dashes, quotation marks and the like.
fill('\u2000', '\u206f', kinds.other)

function fill(from: string, to: string, kind: Kind): void {
  known.fill(kind, from.charCodeAt(0), to.charCodeAt(0) + 1)
}

/**
 * The kind of the character at an offset; both halves of a character that takes two units have its kind. Asking a table is much
 * faster than asking an expression, which also takes long to build.
 */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return known[code] || findKind(text, at, code)
}

function findKind(text: string, at: number, code: number): Kind {
  const isHalf = code >= 0xd800 && code <= 0xdfff
  const kind = lookUp(String.fromCodePoint(text.codePointAt(isSecondHalf(text, at) ? at - 1 : at) ?? 0))
  if (!isHalf) known[code] = kind
  return kind
}

/** Whether the second unit of a character stands at an offset. */
function isSecondHalf(text: string, at: number): boolean {
  return isBetween(text.charCodeAt(at), 0xdc00, 0xdfff) && isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff)
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last
}

function lookUp(character: string): Kind {
  if (/\p{Lu}/u.test(character)) return kinds.capital
  if (/\p{L}/u.test(character)) return kinds.letter
  return /\p{N}/u.test(character) ? kinds.digit : kinds.other
}

/** Where the run of letters and digits that begins at an offset ends; the offset itself where there is none. */
export function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && kindAt(text, at) >= kinds.digit) at++
  return at
}

/** Where the run of letters that begins at an offset ends; the offset itself where there is none. */
export function lettersEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && kindAt(text, at) >= kinds.letter) at++
  return at
}

/** The offset of the next letter or digit; the length of the text where there is none. */
export function nextWord(text: string, from: number): number {
  let at = from
  while (at < text.length && kindAt(text, at) < kinds.digit) at++
  return at
}

/** Whether a capital letter stands at an offset. */
export function isCapitalAt(text: string, at: number): boolean {
  return kindAt(text, at) === kinds.capital
}

/** Whether a digit, or another sign for a number, stands at an offset. */
export function isDigitAt(text: string, at: number): boolean {
  return kindAt(text, at) === kinds.digit
}

/** Whether a letter or a digit stands at an offset. */
export function isWordAt(text: string, at: number): boolean {
  return kindAt(text, at) >= kinds.digit
}

/** How many words a stretch of a text has, and how many of them have more than so many letters. */
export interface WordCount {
  words: number
  long: number
}

/** What joins two runs of letters and digits to one word: «ACT-teamet», «1.300», «7,2», «borger’s», «og/eller». */
const joints = "-'’.,/"

/** Counts the words of a stretch of a text, and those that are longer than a number of letters. */
export function countIn(text: string, from: number, to: number, letters: number): WordCount {
  let words = 0
  let long = 0
  let ofWord = 0
  let isOpen = false
  for (let at = from; at < to; at++) {
    const kind = kindAt(text, at)
    if (kind >= kinds.digit) {
      if (!isOpen) words++
      isOpen = true
      if (kind >= kinds.letter && !isSecondHalf(text, at) && ++ofWord === letters + 1) long++
    } else if (isOpen && !(at + 1 < to && isWordAt(text, at + 1) && joints.includes(text.charAt(at)))) {
      isOpen = false
      ofWord = 0
    }
  }
  return { words, long }
}

/** Whether one word of a text has two capitals with at most so many characters between them. */
export function hasCapitalsWithin(text: string, between: number): boolean {
  let last = Number.NEGATIVE_INFINITY
  // Counts characters as people do, not UTF-16 units.
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at)
    if (kind < kinds.digit) last = Number.NEGATIVE_INFINITY
    else if (kind === kinds.capital && !isSecondHalf(text, at)) {
      if (count - last <= between + 1) return true
      last = count
    }
    if (!isSecondHalf(text, at)) count++
  }
  return false
}
