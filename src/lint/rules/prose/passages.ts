import type { Paragraph, RootContent } from 'mdast'
import type { StrategyDocument } from '#core/document'
import { isInside, nodesOf, spanIn, type Visited } from '#document/markdown'
import type { TextField } from '../../walk.ts'
import { treeOf } from '../field-tree.ts'

/** A paragraph as it is read: without the marks of Markdown, on one line. */
export interface Passage {
  text: string
  /** For each character of the text, its offset in the field. */
  offsets: readonly number[]
  /** False in lists and footnotes. */
  isRunning: boolean
}

/** The paragraphs of a field. Headings and tables are none, and code is left out. */
export function passagesOf(document: StrategyDocument, field: TextField): Passage[] {
  const tree = treeOf(document, field)
  if (tree === undefined) return plainPassages(field.value)
  return nodesOf(tree)
    .filter(({ node }) => node.type === 'paragraph')
    .map((visited) => readPassage(visited, field.value))
}

/** Where a stretch of a passage stands in its field. */
export function stretchOf({ offsets }: Passage, from: number, to: number): { from: number; to: number } {
  return { from: offsets[from] ?? 0, to: (offsets[to - 1] ?? 0) + 1 }
}

function plainPassages(value: string): Passage[] {
  const paragraphs = [...value.matchAll(/[^\n]+(?:\n[^\n]+)*/g)]
  return paragraphs.map(({ 0: text, index }) => ({
    text: text.replace(/\s/g, ' '),
    offsets: Array.from({ length: text.length }, (_, i) => index + i),
    isRunning: true,
  }))
}

function readPassage(visited: Visited, value: string): Passage {
  const pieces: string[] = []
  const offsets: number[] = []
  const paragraph = visited.node as Paragraph
  for (const { node } of nodesOf({ type: 'root', children: [paragraph] })) {
    const text = readAs(node)
    if (text === '') continue
    pieces.push(text.replace(/\s/g, ' '))
    align(text, value, spanIn(node), offsets)
  }
  const isRunning = !isInside(visited, 'listItem') && !isInside(visited, 'footnoteDefinition')
  return { text: pieces.join(''), offsets, isRunning }
}

function readAs(node: RootContent | { type: 'root' }): string {
  if (node.type === 'text') return node.value
  return node.type === 'break' ? ' ' : ''
}

/** How far an escape or a character reference can be from the character that it stands for. */
const reach = 40

/** Adds the offset in the field of each character of a node's text, which leaves out escapes and indentation. */
function align(
  text: string,
  value: string,
  { from, to }: { from: number; to: number },
  offsets: number[],
): void {
  const source = value.slice(from, to)
  let at = 0
  for (const character of text.split('')) {
    const found = source.slice(at, at + reach).indexOf(character)
    if (found >= 0) at += found
    offsets.push(from + Math.min(at, Math.max(0, source.length - 1)))
    if (found >= 0) at++
  }
}
