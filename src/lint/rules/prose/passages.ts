import type { Paragraph, RootContent } from 'mdast'
import { once } from '#core/once'
import { isInside, nodesOf, spanIn, type Visited } from '#document/markdown'
import { nodesIn, treeOf } from '../../field-text.ts'
import type { TextField } from '../../text-field.ts'

/** A paragraph as it is read: without the marks of Markdown, on one line. */
export interface Passage {
  text: string
  /** What the text is put together from, in its order. */
  pieces: readonly Piece[]
  /** False in lists and footnotes. */
  isRunning: boolean
}

/** A piece of a passage: where it begins in the passage and in the field, as it is read and as it is written. */
interface Piece {
  at: number
  from: number
  read: string
  written: string
}

/** The paragraphs of a field. Headings and tables are none, and code is left out. */
export const passagesOf = once((field: TextField): readonly Passage[] => {
  if (treeOf(field) === undefined) return plainPassages(field.value)
  return nodesIn(field)
    .filter(({ node }) => node.type === 'paragraph')
    .map((visited) => readPassage(visited, field.value))
})

/** Where a stretch of a passage stands in its field. */
export function stretchOf({ pieces }: Passage, from: number, to: number): { from: number; to: number } {
  return { from: offsetOf(pieces, from), to: offsetOf(pieces, to - 1) + 1 }
}

/** What stands between empty lines, without the ends of lines around it. */
function plainPassages(value: string): Passage[] {
  const passages: Passage[] = []
  const last = value.endsWith('\n') ? value.length - 1 : value.length
  for (let from = 0; from < last; ) {
    if (value.charAt(from) === '\n') {
      from++
      continue
    }
    const gap = value.indexOf('\n\n', from)
    const to = gap < 0 ? last : gap
    const text = value.slice(from, to)
    passages.push({
      text: onOneLine(text),
      pieces: [{ at: 0, from, read: text, written: text }],
      isRunning: true,
    })
    from = to
  }
  return passages
}

function readPassage(visited: Visited, value: string): Passage {
  const pieces: Piece[] = []
  let text = ''
  const paragraph = visited.node as Paragraph
  for (const { node } of nodesOf({ type: 'root', children: [paragraph] })) {
    const read = readAs(node)
    if (read === '') continue
    const { from, to } = spanIn(node)
    pieces.push({ at: text.length, from, read, written: value.slice(from, to) })
    text += read
  }
  const isRunning = !isInside(visited, 'listItem') && !isInside(visited, 'footnoteDefinition')
  return { text: onOneLine(text), pieces, isRunning }
}

function onOneLine(text: string): string {
  return text.replace(/[^\S ]/g, ' ')
}

function readAs(node: RootContent | { type: 'root' }): string {
  if (node.type === 'text') return node.value
  return node.type === 'break' ? ' ' : ''
}

function offsetOf(pieces: readonly Piece[], at: number): number {
  const piece = pieces.findLast((candidate) => candidate.at <= at)
  return piece === undefined ? 0 : piece.from + offsetIn(piece, at - piece.at)
}

/** How far an escape or a character reference can be from the character that it stands for. */
const reach = 40

/** The offset in the writing of a piece of a character of its reading, which leaves out escapes and indentation. */
function offsetIn({ read, written }: Piece, offset: number): number {
  if (read === written) return offset
  let next = 0
  let at = 0
  for (const character of read.slice(0, offset + 1).split('')) {
    const found = written.slice(next, next + reach).indexOf(character)
    if (found >= 0) next += found
    at = Math.min(next, Math.max(0, written.length - 1))
    if (found >= 0) next++
  }
  return at
}
