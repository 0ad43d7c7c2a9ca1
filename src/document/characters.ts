import type { Diagnostic, Fix } from '#core/diagnostic'
import type { Source } from '#core/source'
import { problem } from './problem.ts'

/** More would be echoes of the first. */
const mostProblems = 20

/** What no text holds: control characters, letters that were lost, marks that turn the direction of writing, marks inside a text that belong before it. */
const suspect = /[^\P{Cc}\t\n\r\u0085]|[\ufffd-\uffff\u202a-\u202e\u2066-\u2069\ufeff]/gu

/**
 * The characters of a text that readers cannot see and that do not belong in it: control characters, what took the place of bytes
 * that are no UTF-8, and marks that turn the direction of writing. Marks that isolate a stretch are left alone where they are paired in their
 * line: so names in Arabic or Hebrew are set, and nothing outside the pair moves.
 */
export function characterProblems(source: Source): Diagnostic[] {
  if (source.text.search(suspect) < 0) return []
  const found: Diagnostic[] = []
  const lost = [...source.text.matchAll(/\ufffd+/g)]
  const [first] = lost
  if (first !== undefined) {
    const span = { start: first.index, end: first.index + first[0].length }
    found.push(problem(source, 'yaml/characters', 'damaged', span, { count: lost.length }))
  }
  const paired = pairedIsolates(source.text)
  for (const { 0: character, index: start } of source.text.matchAll(suspect)) {
    if (found.length === mostProblems) break
    if (character === '\ufffd' || paired.has(start)) continue
    const kind = /[\u202a-\u202e\u2066-\u2069]/.test(character) ? 'direction' : 'control'
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    const span = { start, end: start + 1 }
    found.push(problem(source, 'yaml/characters', kind, span, { code }, { fix: removal(start, character) }))
  }
  return found
}

/** The offsets of marks that open or close an isolated stretch and have their counterpart in the same line. */
function pairedIsolates(text: string): ReadonlySet<number> {
  const paired = new Set<number>()
  let open: number[] = []
  for (const { 0: mark, index } of text.matchAll(/[\u2066-\u2069\n\r\u2028\u2029]/g)) {
    if (mark === '\u2069') {
      const start = open.pop()
      if (start !== undefined) paired.add(start).add(index)
    } else if (mark >= '\u2066') open.push(index)
    else open = []
  }
  return paired
}

/** Word processors write a line break as a vertical tab or form feed: something has to stand between the words. */
function removal(start: number, character: string): Fix {
  const text = character === '\v' || character === '\f' ? ' ' : ''
  return { kind: 'safe', edits: [{ start, end: start + 1, text }] }
}
