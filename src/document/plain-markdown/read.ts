import type { FootnoteDefinition, Heading, Root, RootContent } from 'mdast'
import { headingForm, itemMarkerOf, noteForm } from './line-forms.ts'
import { listAt } from './list.ts'
import { paragraphAt, paragraphOf } from './paragraph.ts'
import { type Block, endOf, lineAt, type Passage, passageOf, startOf } from './passage.ts'
import { phrasesIn } from './phrases.ts'
import { isTableHead, tableAt } from './table.ts'

/**
 * Reads the Markdown that most fields are written in: paragraphs, headings, simple lists, tables and footnotes, with links and
 * emphasis. The tree is the one that the parser gives; a text that may hold anything else is left to it, and the answer is
 * undefined.
 */
export function readPlainMarkdown(text: string, kind: 'inline' | 'block'): Root | undefined {
  if (beyond.test(text)) return undefined
  const passage = passageOf(text)
  const blockAt = kind === 'block' ? anyBlockAt : linesAt
  const children: RootContent[] = []
  for (let line = 0; line < passage.lines.length; ) {
    if (lineAt(passage, line) === '') {
      line++
      continue
    }
    const block = blockAt(passage, line)
    if (block === undefined) return undefined
    children.push(block.node)
    line = block.after
  }
  return children.length === 0 ? undefined : { type: 'root', children, ...passage.between(0, text.length) }
}

/**
 * Signs of what is not read here: tabs and odd characters, code, escapes, HTML, references to characters, other emphasis, strikes,
 * addresses outside links, images, and spaces at the end of a line.
 */
const beyond =
  /[\t\r\0\ufeff`\\~@]|<(?![ \d])|&(?=[#0-9A-Za-z])|_(?![0-9A-Za-z])|(?<!\[|\]\()https?:|(?<!(?:\[|\]\()(?:https?:\/\/)?)www\.|!\[| (?:\n|$)/i

/** The paragraph of the lines up to the next empty one, whatever they begin with. */
function linesAt(passage: Passage, line: number): Block<RootContent> | undefined {
  if (lineAt(passage, line).startsWith(' ')) return undefined
  const gap = passage.lines.indexOf('', line)
  return paragraphOf(passage, line, gap < 0 ? passage.lines.length : gap, 0)
}

function anyBlockAt(passage: Passage, line: number): Block<RootContent> | undefined {
  const written = lineAt(passage, line)
  if (written.startsWith(' ')) return undefined
  const marker = itemMarkerOf(written)
  if (marker !== undefined) return listAt(passage, line, marker)
  const [opening, signs, title] = headingForm.exec(written) ?? []
  if (opening !== undefined && signs !== undefined && title !== undefined) {
    return headingAt(passage, line, signs, title)
  }
  const [noteOpening, name] = noteForm.exec(written) ?? []
  if (noteOpening !== undefined && name !== undefined) return noteAt(passage, line, name, noteOpening.length)
  return isTableHead(passage, line) ? tableAt(passage, line) : paragraphAt(passage, line)
}

function headingAt(passage: Passage, line: number, signs: string, title: string): Block<Heading> | undefined {
  const end = endOf(passage, line)
  const children = phrasesIn(passage, title, end - title.length)
  if (children === undefined) return undefined
  const depth = signs.length as Heading['depth']
  const node: Heading = { type: 'heading', depth, children, ...passage.between(startOf(passage, line), end) }
  return { node, after: line + 1 }
}

function noteAt(
  passage: Passage,
  line: number,
  name: string,
  width: number,
): Block<FootnoteDefinition> | undefined {
  const paragraph = paragraphAt(passage, line, { kind: 'note', width })
  if (paragraph === undefined) return undefined
  const { node, after } = paragraph
  const place = passage.between(startOf(passage, line), endOf(passage, after - 1))
  return {
    node: { type: 'footnoteDefinition', identifier: name, label: name, children: [node], ...place },
    after,
  }
}
