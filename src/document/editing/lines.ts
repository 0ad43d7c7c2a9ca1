/** The line break that a text uses. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}

/** The offset at which the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !isBreak(text.charAt(start - 1))) start--
  return start
}

/** The offset at which the line of an offset ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && !isBreak(text.charAt(end))) end++
  return end
}

/** The offset at which the next line begins; the end of the text on its last line. */
export function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at)
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length)
}

/** Spaces that bring a text under an offset of another line: the `a` of `- a: 1` gives two. */
export function indentAt(text: string, at: number): string {
  return ' '.repeat(at - lineStart(text, at))
}

/** Whether nothing but white space stands before an offset in its line. */
export function isFirstOnLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === ''
}

/** Whether nothing but white space and a comment stands between an offset and the end of its line. */
export function isLastOnLine(text: string, at: number): boolean {
  return /^(?:[ \t]*|[ \t]+#.*)$/.test(text.slice(at, lineEnd(text, at)))
}

/** The first offset from a place on that holds no space or tab. */
export function skipSpaces(text: string, at: number): number {
  let next = at
  while (text.charAt(next) === ' ' || text.charAt(next) === '\t') next++
  return next
}

function isBreak(character: string): boolean {
  return character === '\n' || character === '\r'
}
