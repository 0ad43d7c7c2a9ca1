/** Two to six letters, of which the first and at least one more are capitals; a digit may follow. */
const word =
  /(?<![\p{L}\p{N}.@/_])\p{Lu}(?=\p{L}{0,4}\p{Lu})\p{L}{1,5}(?=[-–]|\p{N}{0,2}(?![\p{L}\p{N}]|[.@_]\p{L}))/gu

const roman = /^[IVXLC]+$/

/** The abbreviations of a text; an ending such as the s of a genitive is taken off. */
export function abbreviationsIn(text: string): { abbreviation: string; from: number }[] {
  return [...text.matchAll(word)].flatMap(({ 0: written, index }) => {
    const abbreviation = written.replace(/(?<=\p{Lu}{2})(?:s|en|et|er|erne)$/u, '')
    if (roman.test(abbreviation) || isShouted(text, index, written.length)) return []
    return [{ abbreviation, from: index }]
  })
}

/** A heading in capitals is made of words, and no abbreviation stands right beside another. */
function isShouted(text: string, from: number, length: number): boolean {
  const before = /(?<![\p{L}\p{N}])\p{Lu}{2,} $/u.test(text.slice(Math.max(0, from - 30), from))
  return before || /^ \p{Lu}{2,}(?!\p{L})/u.test(text.slice(from + length, from + length + 30))
}

/** Abbreviations that a text spells out: «Critical Time Intervention (CTI)», or «CTI (Critical Time Intervention)». */
export function spelledOutIn(text: string): string[] {
  if (!text.includes('(')) return []
  return [...bracketedIn(text), ...explainedIn(text)]
}

/** How far before a bracket the words are looked for that belong to it. */
const reach = 24

function bracketedIn(text: string): string[] {
  const found: string[] = []
  let end = 0
  for (const match of text.matchAll(/\((\p{Lu}\p{L}{1,5})\p{N}{0,2}[,;)]/gu)) {
    const before = text.slice(Math.max(end, match.index - reach), match.index)
    if (!/\p{L}{3}[^\p{L}]{0,3}$/u.test(before)) continue
    found.push(match[1] ?? '')
    end = match.index + match[0].length
  }
  return found
}

function explainedIn(text: string): string[] {
  const found: string[] = []
  let end = 0
  for (const match of text.matchAll(/ \(\p{L}+[ -]\p{L}/gu)) {
    const start = Math.max(0, match.index - reach)
    const before = /(?<!\p{L})(\p{Lu}\p{L}{1,5})\p{N}{0,2}$/u.exec(text.slice(start, match.index))
    if (before === null || start + before.index < end) continue
    found.push(before[1] ?? '')
    end = match.index + match[0].length
  }
  return found
}
