import type { Lexicon } from '../../lexicon/lexicon.ts'
import { wordsPattern } from '../../lexicon/match.ts'
import type { ImportedLine } from '../../text.ts'
import type { Line } from '../lines.ts'
import { isContinuation, joinLines, mended } from '../text/join.ts'
import { type Stretch, sliced, trimmed } from '../text/stretch.ts'
import { bulletOf } from './bullets.ts'
import { isLeadIn } from './line-kinds.ts'

/** A paragraph, an item of a list, a row of a table; whether a paragraph is a heading is found out later. */
export interface Block {
  form: 'paragraph' | 'item' | 'row' | 'note' | 'heading' | 'quote' | 'box'
  stretch: Stretch
  /** Of an item its nesting from 1, of a heading its level. */
  level: number
  /** Of a numbered item. */
  number?: number
  cells?: readonly Stretch[]
  isHead?: boolean
  indent: number
  mark: string
  blankBefore: boolean
  blankAfter: boolean
  /** How many lines it was written on. */
  lines: number
  /** The index of its first line in the document. */
  line: number
}

const footnote = /^(?:[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+|\[\d{1,2}\]|\^\d{1,2})\s*(?=\S)/u

/** Lines as blocks: wrapped lines and sentences that a page broke are joined again. */
export function readBlocks(
  lines: readonly Line[],
  given: (line: Line) => ImportedLine | undefined,
  lexicon: Lexicon,
): Block[] {
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  const unmarked = new Set<Block>()
  let previous: Line | undefined
  for (const line of lines) {
    const block = blockOf(line, given(line))
    const last = blocks.at(-1)
    const isInList =
      last !== undefined && beginsItem(block, lexicon) && (unmarked.has(last) || leadsIn(last, lexicon))
    if (isInList) unmarked.add(block)
    if (last === undefined || isInList || !continues(last, block, previous, width)) blocks.push(block)
    else {
      const { text, box } = joinLines(last.stretch, block.stretch, lexicon)
      last.stretch = text
      last.blankAfter = block.blankAfter
      last.lines++
      if (box !== undefined) blocks.push({ ...last, form: 'box', stretch: box, mark: '' })
    }
    previous = line
  }
  const all = blocks.map((block) => ({ ...block, stretch: mended(block.stretch, lexicon) }))
  findLostItems(all)
  nest(all)
  return all
}

function blockOf(line: Line, given: ImportedLine | undefined): Block {
  const { stretch, indent, blankBefore, blankAfter, index } = line
  const plain: Block = {
    form: 'paragraph',
    stretch,
    level: 1,
    indent,
    mark: '',
    blankBefore,
    blankAfter,
    lines: 1,
    line: index,
  }
  const { role, level = 1, cells, isHead } = given ?? {}
  const row = cells === undefined ? undefined : cellsIn(stretch, cells)
  if (row !== undefined) return { ...plain, form: 'row', cells: row, ...(isHead ? { isHead } : {}) }
  if (role === 'heading') return { ...plain, form: 'heading', level }
  if (role === 'quote') return { ...plain, form: 'quote' }
  if (role === 'footnote' || role === 'caption') return { ...plain, form: 'note' }
  if (role === 'item' || role === 'ordered-item') {
    const bullet = bulletOf(stretch, indent)
    const number = role === 'item' ? {} : { number: bullet?.number ?? 1 }
    return { ...plain, form: 'item', level, mark: 'given', stretch: bullet?.stretch ?? stretch, ...number }
  }
  if (stretch.text.includes('\t')) return { ...plain, form: 'row', cells: tabCells(stretch) }
  const mark = footnote.exec(stretch.text)
  if (mark !== null) return { ...plain, form: 'note' }
  const bullet = bulletOf(stretch, indent)
  return bullet === undefined ? plain : { ...plain, form: 'item', ...bullet }
}

function tabCells(stretch: Stretch): Stretch[] {
  const cells: Stretch[] = []
  let at = 0
  for (const cell of stretch.text.split('\t')) {
    cells.push(trimmed(sliced(stretch, at, at + cell.length)))
    at += cell.length + 1
  }
  return cells
}

/** The cells of a row where they are found in its line; a row that is written otherwise is one cell. */
function cellsIn(stretch: Stretch, cells: readonly string[]): Stretch[] {
  let at = 0
  const found: Stretch[] = []
  for (const cell of cells) {
    const text = cell.replace(/\s+/g, ' ').trim()
    const start = stretch.text.indexOf(text, at)
    if (start < 0) return [stretch]
    found.push(sliced(stretch, start, start + text.length))
    at = start + text.length
  }
  return found
}

/** The width that lines are wrapped at, where the text is wrapped at all. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const inside = lines.filter(({ blankAfter }) => !blankAfter).map(({ stretch }) => stretch.text.length)
  if (inside.length < 8) return undefined
  const sorted = inside.sort((a, b) => a - b)
  const high = sorted[Math.floor(sorted.length * 0.9)] ?? 0
  return high >= 50 && high <= 130 ? high : undefined
}

function leadsIn({ form, stretch: { text } }: Block, lexicon: Lexicon): boolean {
  return form === 'paragraph' && (/:$/.test(text) || isLeadIn(text, lexicon))
}

/** Whether a line without a mark begins as an item does: with the mark of an infinitive, or with a verb. */
function beginsItem(
  { form, stretch: { text } }: Block,
  { infinitive, actionStarts, ongoingStarts }: Lexicon,
): boolean {
  if (form !== 'paragraph' || !/^\p{Ll}/u.test(text)) return false
  return wordsPattern([`${infinitive}(?= )`, ...actionStarts, ...ongoingStarts], 'start').test(text)
}

function continues(last: Block, next: Block, previous: Line | undefined, width: number | undefined): boolean {
  if (next.form !== 'paragraph' || !['paragraph', 'item', 'note'].includes(last.form)) return false
  const { text } = last.stretch
  if (/:$/.test(text)) return false
  if (isContinuation(next.stretch))
    return last.form === 'paragraph' || !next.blankBefore || /[^.!?]$/.test(text)
  if (next.blankBefore || width === undefined || previous === undefined) return false
  const isFull = previous.stretch.text.length + previous.indent >= width * 0.7
  return isFull && !/^["”»]/.test(next.stretch.text)
}

/** A line that is indented as the text of the item above it, but begins a sentence of its own: an item without its mark. */
function findLostItems(blocks: readonly Block[]): void {
  blocks.forEach((block, i) => {
    const above = blocks[i - 1]
    if (block.form !== 'paragraph' || above?.form !== 'item' || block.blankBefore) return
    if (block.indent <= above.indent || !/[.!?]$/.test(above.stretch.text)) return
    block.form = 'item'
    block.indent = above.indent
    block.mark = above.mark
  })
}

/** The nesting of items, by their indents and their marks. */
function nest(blocks: readonly Block[]): void {
  let open: Block[] = []
  for (const block of blocks) {
    if (block.form !== 'item') {
      if (block.form !== 'note' && block.form !== 'box') open = []
      continue
    }
    if (block.mark === 'given') continue
    const same = open.findLastIndex(({ indent, mark }) => indent === block.indent && mark === block.mark)
    const kept = same >= 0 ? open.slice(0, same) : open.filter(({ indent }) => isAbove(indent, block, open))
    block.level = kept.length + 1
    open = [...kept, block]
  }
}

function isAbove(indent: number, block: Block, open: readonly Block[]): boolean {
  if (indent < block.indent) return true
  const last = open.at(-1)
  return indent === block.indent && last?.mark !== block.mark && /:$/.test(last?.stretch.text ?? '')
}
