import {
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Blockquote, Code, Heading, List, ListItem, RootContent, Paragraph as Words } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { cleanLine, cleanText } from '../../../clean.ts'
import type { ChartNode } from '../../../tree.ts'
import { bulletList, deepestLevel, numberedList } from '../style/numbering.ts'
import { styleIds } from '../style/styles.ts'
import { pictureRun } from './charts/pictures.ts'
import { run, words } from './inlines.ts'
import { type Place, paragraphOptions } from './place.ts'
import { matrixTable, reportTable } from './tables/tables.ts'
import { bookmarked, meetAnchor, meetAnchors, placeAnchors, type Walk } from './walk.ts'

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

/** Headings of chapters and their parts stand in the table of contents. */
export const contentsDepth = 2

/** A paragraph of at most this many characters stays with a table, a chart or a list that follows. */
const leadIn = 300

/** Boxes and quotes of at most this many characters stay on one page. */
const shortFrame = 900

/** Blocks of a report as the paragraphs and tables of a document. */
export function blocks(nodes: readonly RootContent[], walk: Walk, place: Place): FileChild[] {
  return nodes.flatMap((node, i) => {
    meetAnchor(node, walk)
    const leads = leadsTo(nodes[i + 1]) && textOf(node).length <= leadIn
    const stays = place.keepNext === 'all' || (place.keepNext === 'inner' && i < nodes.length - 1)
    return block(node, walk, { ...place, keepNext: stays ? 'all' : leads ? 'lead' : undefined })
  })
}

function block(node: RootContent, walk: Walk, place: Place): FileChild[] {
  switch (node.type) {
    case 'heading':
      return heading(node, walk, place)
    case 'paragraph':
      return paragraph(words(node.children, walk), walk, place, isLead(node) ? styleIds.lead : undefined)
    case 'list':
      return list(node, walk, place)
    case 'blockquote':
      return quote(node, walk, place)
    case 'code':
      return code(node, walk, place)
    case 'thematicBreak':
      walk.before = 'rule'
      return []
    case 'table':
    case 'rowHeaderTable':
      return reportTable(node, walk)
    case 'matrix':
      return matrixTable(node, walk)
    case 'chart':
      return chart(node, walk, place)
    case 'footnoteDefinition':
    case 'definition':
    case 'yaml':
      return []
    default:
      meetAnchors(node, walk)
      return paragraph([...placeAnchors(walk), ...run(textOf(node))], walk, place)
  }
}

function paragraph(
  children: ParagraphChild[],
  walk: Walk,
  place: Place,
  style?: string,
  more: IParagraphOptions = {},
): FileChild[] {
  if (children.length === 0) return []
  return [new Paragraph({ ...paragraphOptions(walk, place, style), ...more, children })]
}

function heading(node: Heading, walk: Walk, place: Place): FileChild[] {
  const text = cleanLine(textOf(node))
  const content = words(node.children, walk)
  if (text === '') return paragraph(content, walk, place)
  const level = Math.max(1, node.depth - walk.lift)
  const options = headingOptions(level, walk, place)
  if (level > contentsDepth) return [new Paragraph({ ...options, children: content })]
  const bookmark = `_Toc${walk.headings.length + 1}`
  walk.headings.push({ level, text, bookmark })
  return [new Paragraph({ ...options, children: bookmarked(bookmark, content, walk) })]
}

/** Headings have room above them of their own. */
function headingOptions(level: number, walk: Walk, place: Place): IParagraphOptions {
  if (walk.before === 'table') walk.before = undefined
  const options = paragraphOptions(walk, place, `Heading${level}`)
  const { style: _, ...others } = options
  return { ...others, heading: levels[level - 1] ?? HeadingLevel.HEADING_6 }
}

/** A paragraph that is strong as a whole says the main thing: the statement of a goal or a vision. */
function isLead({ children }: Words): boolean {
  return children.length === 1 && children[0]?.type === 'strong'
}

function leadsTo(next: RootContent | undefined): boolean {
  return next !== undefined && ['table', 'rowHeaderTable', 'chart', 'matrix', 'list'].includes(next.type)
}

function list(node: List, walk: Walk, place: Place): FileChild[] {
  const start = node.start ?? 1
  if (node.ordered) walk.listStarts.add(start)
  walk.listCount += 1
  const numbering = {
    reference: node.ordered ? numberedList(start) : bulletList,
    level: Math.min(place.level, deepestLevel),
    // Each numbered list counts for itself; bullets need no more than one list.
    instance: node.ordered ? walk.listCount : 0,
  }
  const level = Math.min(place.level, deepestLevel) + 1
  const keepNext = place.keepNext === 'all' ? 'all' : undefined
  return node.children.flatMap((item) =>
    listItem(item, walk, { ...place, level, marker: { numbering }, keepNext }),
  )
}

function listItem(item: ListItem, walk: Walk, place: Place): FileChild[] {
  meetAnchor(item, walk)
  if (typeof item.checked !== 'boolean') return blocks(item.children, walk, place)
  const [first, ...others] = item.children
  const sign = run(item.checked ? '☑ ' : '☐ ')
  if (first?.type !== 'paragraph')
    return [...paragraph(sign, walk, place), ...blocks(item.children, walk, place)]
  meetAnchor(first, walk)
  const opening = paragraph([...sign, ...words(first.children, walk)], walk, place)
  return [...opening, ...blocks(others, walk, place)]
}

/** A quote that is marked is a box of the report and quotes nobody. */
function quote(node: Blockquote, walk: Walk, place: Place): FileChild[] {
  const frame = node.data?.className === undefined ? 'quote' : 'box'
  const isShort = textOf(node).length <= shortFrame
  return blocks(node.children, walk, { ...place, frame, keepNext: isShort ? 'inner' : place.keepNext })
}

function code(node: Code, walk: Walk, place: Place): FileChild[] {
  const lines = cleanText(node.value).split('\n')
  const runs = lines.map((text, i) => new TextRun(i === 0 ? { text } : { text, break: 1 }))
  return paragraph([...placeAnchors(walk), ...runs], walk, place, styleIds.code)
}

/** The caption, the picture, and the table of its numbers, held together as far as a page allows. */
function chart(node: ChartNode, walk: Walk, place: Place): FileChild[] {
  const found = walk.pictures.get(node)
  const caption = paragraph([...placeAnchors(walk), ...run(node.title)], walk, place, 'Caption')
  const picture =
    found === undefined
      ? []
      : [new Paragraph({ style: styleIds.picture, children: [pictureRun(node, found)] })]
  return [...caption, ...picture, ...reportTable(node.children[0], walk)]
}
