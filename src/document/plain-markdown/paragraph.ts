import type { Paragraph } from 'mdast'
import { isInterruption, isPlain, itemMarkerOf } from './line-forms.ts'
import { type Block, endOf, lineAt, type Passage, startOf } from './passage.ts'
import { phrasesIn } from './phrases.ts'
import { isTableHead } from './table.ts'

/** What holds a paragraph, by the marks that its first line begins with. */
export interface Holder {
  kind: 'item' | 'note' | 'root'
  /** How long the marks are. */
  width: number
  /** The sign of the list that an item belongs to. */
  sign?: string
}

const root: Holder = { kind: 'root', width: 0 }

/** The paragraph that begins on a line, after the marks of what holds it; undefined where it is not surely plain. */
export function paragraphAt(passage: Passage, line: number, holder = root): Block<Paragraph> | undefined {
  const after = afterParagraph(passage, line, holder)
  return after === undefined ? undefined : paragraphOf(passage, line, after, holder.width)
}

/** Lines that are a paragraph, without the first characters of the first. */
export function paragraphOf(
  passage: Passage,
  line: number,
  after: number,
  skipped: number,
): Block<Paragraph> | undefined {
  const first = lineAt(passage, line).slice(skipped)
  const chunk = after === line + 1 ? first : [first, ...passage.lines.slice(line + 1, after)].join('\n')
  const from = startOf(passage, line) + skipped
  const children = phrasesIn(passage, chunk, from)
  if (children === undefined) return undefined
  return { node: { type: 'paragraph', children, ...passage.between(from, endOf(passage, after - 1)) }, after }
}

function afterParagraph(passage: Passage, line: number, { kind, width, sign }: Holder): number | undefined {
  if (!isPlain(lineAt(passage, line).slice(width))) return undefined
  for (let after = line + 1; after < passage.lines.length; after++) {
    const next = lineAt(passage, after)
    if (next === '' || isInterruption(next)) return after
    if (kind === 'item' && itemMarkerOf(next)?.sign === sign) return after
    if (kind === 'root' && isTableHead(passage, after)) return after
    if (!isPlain(next.trimStart())) return undefined
  }
  return passage.lines.length
}
