import type { List, Nodes, Paragraph, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { ChartNode } from '../../../tree.ts'
import { withoutControls } from './glyphs.ts'
import {
  type Conversion,
  extentOf,
  hasNote,
  meetAnchor,
  placeAnchors,
  plainInlines,
  plainText,
  words,
} from './inlines.ts'
import type { Block, Inline, TableBlock } from './nodes.ts'
import { matrixBlock, tableBlock } from './tables.ts'

/** Lists and quotes nested deeper than this are drawn at this depth: Typst refuses very deep content. */
const maxDepth = 6

/** A paragraph of at most this many characters stays with a table or chart that follows. */
const leadIn = 300

/** Quotes with more characters than this may break over two pages. */
const longQuote = 900

/** The most that a picture may take, in mm. */
const pictureSize = { width: 160, height: 200 }

/** What is found while a report is converted, in the order of the document. */
export interface Body extends Conversion {
  contents: Record<string, Inline[]>
  /** The picture of a chart: SVG that the fonts can draw. */
  draw: (chart: ChartNode) => string
  pictures: string[]
  /** The level of the last heading: PDF/UA lets no level be skipped. */
  level: number
  /** How many levels all headings rise. */
  lift: number
}

export function blocks(nodes: readonly RootContent[], body: Body, depth = 0): Block[] {
  return nodes.flatMap((node) => block(node, body, depth))
}

/** The tables of blocks in the order in which a reader meets them. */
export function tablesIn(nodes: readonly Block[]): TableBlock[] {
  return nodes.flatMap((node) => {
    if (node.type === 'table') return [node]
    if (node.type === 'chart') return [node.table]
    if (node.type === 'quote') return tablesIn(node.body)
    return node.type === 'list' ? node.items.flatMap(tablesIn) : []
  })
}

function block(node: RootContent, body: Body, depth: number): Block[] {
  meetAnchor(node, body)
  switch (node.type) {
    case 'heading':
      return heading(node, body)
    case 'paragraph':
      return paragraph(words(node.children, body), depth === 0 && isLead(node))
    case 'list':
      return list(node, body, depth)
    case 'blockquote': {
      const content = blocks(node.children, body, depth + 1)
      const breakable = extentOfBlocks(content) > longQuote
      return depth < maxDepth ? [{ type: 'quote', body: content, breakable }] : content
    }
    case 'code':
      return [{ type: 'code', lines: node.value.split('\n').map((line) => body.drawable(line)) }]
    case 'thematicBreak':
      return [{ type: 'rule' }]
    case 'table':
    case 'rowHeaderTable':
      return [tableBlock(node, body)]
    case 'matrix':
      return [matrixBlock(node, body)]
    case 'chart':
      return [chart(node, body)]
    case 'footnoteDefinition':
    case 'definition':
    case 'yaml':
      return []
    default:
      return paragraph([{ type: 'text', text: body.drawable(textOf(node)) }])
  }
}

function heading(node: Extract<Nodes, { type: 'heading' }>, body: Body): Block[] {
  const content = words(node.children, body)
  if (plainText(content).trim() === '') return paragraph(content)
  body.level = Math.min(Math.max(1, node.depth - body.lift), body.level + 1)
  const label = `heading:${Object.keys(body.contents).length + 1}`
  body.contents[label] = plainInlines(content)
  return [{ type: 'heading', level: body.level, label, body: content }]
}

function paragraph(content: Inline[], isLead = false): Block[] {
  if (content.length === 0) return []
  // Typst leaves the note of a sticky block behind when the block moves to the next page.
  const sticky = !hasNote(content) && (isLead || extentOf(content) <= leadIn)
  return [{ type: isLead ? 'lead' : 'paragraph', body: content, sticky }]
}

/** How much room blocks take, in characters: each of them costs a line besides its words. */
function extentOfBlocks(nodes: readonly Block[]): number {
  return nodes.reduce((sum, node) => {
    switch (node.type) {
      case 'paragraph':
      case 'lead':
      case 'heading':
        return sum + 60 + extentOf(node.body)
      case 'list':
        return sum + extentOfBlocks(node.items.flat())
      case 'quote':
        return sum + extentOfBlocks(node.body)
      case 'rule':
        return sum + 60
      default:
        return Number.POSITIVE_INFINITY
    }
  }, 0)
}

/** A paragraph that is strong as a whole says the main thing: the statement of a goal or a vision. */
function isLead({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === 'strong'
}

function list(node: List, body: Body, depth: number): Block[] {
  const items = node.children.map((item) => {
    meetAnchor(item, body)
    const mark: Inline[] = typeof item.checked === 'boolean' ? checkMark(item.checked, body) : []
    const [first, ...others] = blocks(item.children, body, depth + 1)
    if (first?.type !== 'paragraph') return [...paragraph(mark), ...(first ? [first] : []), ...others]
    return [{ ...first, body: [...mark, ...first.body] }, ...others]
  })
  if (depth >= maxDepth) return items.flat()
  const tight = node.spread !== true && node.children.every((item) => item.spread !== true)
  return [{ type: 'list', ordered: node.ordered === true, start: node.start ?? 1, tight, items }]
}

function checkMark(checked: boolean, body: Body): Inline[] {
  return [...placeAnchors(body), { type: 'text', text: body.drawable(checked ? '☑ ' : '☐ ') }]
}

function chart(node: ChartNode, body: Body): Block {
  const picture = body.draw(node)
  const file = `chart-${body.pictures.push(picture)}.svg`
  return {
    type: 'chart',
    title: body.drawable(node.title),
    alt: withoutControls(node.description),
    file,
    width: pictureWidth(picture),
    table: tableBlock(node.children[0], body),
  }
}

/** The width in mm that keeps a picture on one page: the whole width, or less for a very high one. */
function pictureWidth(svg: string): number {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  const ratio = Number(width) / Number(height)
  return Number.isFinite(ratio) ? Math.min(pictureSize.width, pictureSize.height * ratio) : pictureSize.width
}
