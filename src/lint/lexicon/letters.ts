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

/** Asking a table is much faster than asking an expression, which also takes long to build. */
function kindOf(code: number): number {
  const kind = known[code]
  if (kind !== undefined && kind !== 0) return kind
  const found = lookUp(String.fromCodePoint(code))
  if (code < known.length) known[code] = found
  return found
}

function lookUp(character: string): Kind {
  if (/\p{Lu}/u.test(character)) return kinds.capital
  if (/\p{L}/u.test(character)) return kinds.letter
  return /\p{N}/u.test(character) ? kinds.digit : kinds.other
}

/** Where the run of letters and digits that begins at an offset ends; the offset itself where there is none. */
export function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    if (kindOf(code) < kinds.digit) break
    at += code > 0xffff ? 2 : 1
  }
  return at
}

/** Where the run of letters that begins at an offset ends; the offset itself where there is none. */
export function lettersEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    if (kindOf(code) < kinds.letter) break
    at += code > 0xffff ? 2 : 1
  }
  return at
}

/** The offset of the next letter or digit; the length of the text where there is none. */
export function nextWord(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    if (kindOf(code) >= kinds.digit) break
    at += code > 0xffff ? 2 : 1
  }
  return at
}

/** How many runs of letters and digits a text has. */
export function countWords(text: string): number {
  let count = 0
  for (let at = nextWord(text, 0); at < text.length; at = nextWord(text, wordEnd(text, at))) count++
  return count
}

/** Whether a capital letter stands at an offset. */
export function isCapitalAt(text: string, at: number): boolean {
  return kindOf(text.codePointAt(at) ?? 0) === kinds.capital
}

/** Whether a digit, or another sign for a number, stands at an offset. */
export function isDigitAt(text: string, at: number): boolean {
  return kindOf(text.codePointAt(at) ?? 0) === kinds.digit
}

/** Whether a letter or a digit stands at an offset. */
export function isWordAt(text: string, at: number): boolean {
  return kindOf(text.codePointAt(at) ?? 0) >= kinds.digit
}

/** How many words a stretch of a text has, and how many of them have more than so many letters. */
export interface WordCount {
  words: number
  long: number
}

/** What joins two runs of letters and digits to one word: «ACT-teamet», «1.300», «7,2», «borger’s», «og/eller». */
const joints = new Set(['-', "'", '’', '.', ',', '/'].map((joint) => joint.charCodeAt(0)))

/** Counts the words of a stretch of a text, and those that are longer than a number of letters. */
export function countIn(text: string, from: number, to: number, letters: number): WordCount {
  let words = 0
  let long = 0
  let ofWord = 0
  let isOpen = false
  for (let at = from; at < to; ) {
    const code = text.codePointAt(at) ?? 0
    const next = at + (code > 0xffff ? 2 : 1)
    const kind = kindOf(code)
    if (kind >= kinds.digit) {
      if (!isOpen) words++
      isOpen = true
      if (kind >= kinds.letter && ++ofWord === letters + 1) long++
    } else if (
      isOpen &&
      !(joints.has(code) && next < to && kindOf(text.codePointAt(next) ?? 0) >= kinds.digit)
    ) {
      isOpen = false
      ofWord = 0
    }
    at = next
  }
  return { words, long }
}

/** Whether one word of a text has two capitals with at most so many characters between them. */
export function hasCapitalsWithin(text: string, between: number): boolean {
  let last = Number.NEGATIVE_INFINITY
  // Counts characters as people do, not UTF-16 units.
  let count = 0
  for (let at = 0; at < text.length; count++) {
    const code = text.codePointAt(at) ?? 0
    const kind = kindOf(code)
    if (kind < kinds.digit) last = Number.NEGATIVE_INFINITY
    else if (kind === kinds.capital) {
      if (count - last <= between + 1) return true
      last = count
    }
    at += code > 0xffff ? 2 : 1
  }
  return false
}
