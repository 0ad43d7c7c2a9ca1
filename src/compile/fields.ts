import type {
  BlockContent,
  Definition,
  FootnoteDefinition,
  Heading,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import { toString as plainTextOf } from 'mdast-util-to-string'
import { mayHoldMarkdown, parseMarkdown } from '#document/markdown'
import { cleanLine, cleanText, safeUrl } from './clean.ts'
import { inline, joinTexts, p, strong, text } from './nodes.ts'

/** What the Markdown of a field needs to know of the report that it becomes part of. */
export interface Grafting {
  /**
   * The place in the report that an address of the document's own leads to: `fig:…` of a key figure, `#…` of an id.
   * Undefined for other addresses, null for a place that the report does not have.
   */
  target(url: string): string | undefined | null
  /** An id for a heading, unique in the report. */
  headingId(title: string): string
  /** The footnotes of the report so far; those of the field are added. */
  footnotes: FootnoteDefinition[]
}

interface Definitions {
  links: Map<string, Definition>
  footnotes: Map<string, FootnoteDefinition>
}

interface Graft extends Definitions {
  grafting: Grafting
  /** The report's names of the footnotes of this field that have been taken over. */
  renamed: Map<string, string>
  /** The depth in the report of a heading of the field. */
  depthOf(depth: number): number
}

/** Where a node stands in its field: how deep, whether among blocks, and whether in a footnote. */
interface Place {
  depth: number
  flow: boolean
  note: boolean
}

const mayBeEmpty: ReadonlySet<string> = new Set(['tableRow', 'tableCell', 'listItem'])
const top: Place = { depth: 0, flow: true, note: false }

/** Containers deeper than this are literal text: no reader can tell them apart, and later stages walk them recursively. */
const maxDepth = 20

/** The inline Markdown of a field as phrasing nodes. */
export function inlineField(value: string | undefined, grafting: Grafting): PhrasingContent[] {
  if (typeof value !== 'string') return []
  const markdown = cleanText(value).trim()
  if (!mayHoldMarkdown(markdown, 'inline')) return inline(cleanLine(markdown))
  const root = parseMarkdown(markdown, 'inline')
  const blocks = graftField(root, grafting, 0)
  return onOneLine(inline(blocks.map((block, i) => [i === 0 ? undefined : ' ', phrasingOf(block)])))
}

/**
 * The Markdown of a field as blocks. `depth` is that of the heading which the field stands under: the field's own
 * headings are moved below it and skip no level.
 */
export function blockField(value: string | undefined, depth: number, grafting: Grafting): BlockContent[] {
  if (typeof value !== 'string') return []
  const markdown = cleanText(value).replace(/^\n+/, '').trimEnd()
  if (markdown === '') return []
  if (!mayHoldMarkdown(markdown, 'block')) {
    return markdown.split(/\n\s*\n/).map((paragraph) => p(cleanLine(paragraph)))
  }
  return graftField(parseMarkdown(asRead(value, markdown), 'block'), grafting, depth) as BlockContent[]
}

/**
 * The text as it stands in the document where that gives the same tree, since it has been read like that before: a line break at the
 * end only shows in HTML that is left open.
 */
function asRead(value: string, markdown: string): string {
  return value === `${markdown}\n` && !markdown.includes('<') ? value : markdown
}

/** The words of a field without any markup: for labels, links and document properties. */
export function plainField(value: string | undefined): string {
  const none: Grafting = { target: () => undefined, headingId: () => '', footnotes: [] }
  return cleanLine(plainTextOf(inlineField(value, none).filter(({ type }) => type !== 'footnoteReference')))
}

/** A field's tree as it goes into the report. A footnote that nothing refers to follows as text, so that none is lost. */
function graftField(root: Root, grafting: Grafting, depth: number): RootContent[] {
  const found: Definitions = { links: new Map(), footnotes: new Map() }
  collect(root, found, 0)
  const graft: Graft = { ...found, grafting, renamed: new Map(), depthOf: depthsBelow(depth) }
  const blocks = graftAll(root.children, graft, top)
  const unused = [...found.footnotes.values()].filter(({ identifier }) => !graft.renamed.has(identifier))
  return [...blocks, ...unused.flatMap(({ children }) => graftAll(children, graft, top))]
}

function collect(node: Root | RootContent, found: Definitions, depth: number): void {
  if (node.type === 'definition' && !found.links.has(node.identifier)) found.links.set(node.identifier, node)
  if (node.type === 'footnoteDefinition' && !found.footnotes.has(node.identifier)) {
    found.footnotes.set(node.identifier, node)
  }
  if ('children' in node && depth <= maxDepth)
    for (const child of node.children) collect(child, found, depth + 1)
}

/** Gives each heading of a field its depth in the report: one more than the heading that it belongs under. */
function depthsBelow(depth: number): Graft['depthOf'] {
  const open: number[] = []
  return (own) => {
    while ((open.at(-1) ?? 0) >= own) open.pop()
    open.push(own)
    return Math.min(6, depth + open.length)
  }
}

function graftAll(nodes: readonly RootContent[], graft: Graft, place: Place): RootContent[] {
  return joinTexts(nodes.flatMap((node) => graftNode(node, graft, place)))
}

function graftNode(node: RootContent, graft: Graft, place: Place): RootContent[] {
  switch (node.type) {
    case 'text':
      return [text(cleanText(node.value).replace(/(?<!\s)\s*\n\s*/g, ' '))]
    case 'html':
      return place.flow ? [p(cleanText(node.value))] : [text(cleanText(node.value))]
    case 'inlineCode':
    case 'code':
      return [{ type: node.type, value: cleanText(node.value) }]
    case 'image':
    case 'imageReference':
      return [text(cleanText(node.alt ?? ''))]
    case 'definition':
    case 'footnoteDefinition':
      return []
    case 'link':
      return graftLink(node.url, node.children, graft, place)
    case 'linkReference':
      return graftLink(graft.links.get(node.identifier)?.url ?? '', node.children, graft, place)
    case 'footnoteReference':
      return graftReference(node.identifier, graft)
    case 'heading':
      return [graftHeading(node, graft, place)]
    default:
      return graftParent(node, graft, place)
  }
}

function graftParent(node: RootContent, graft: Graft, place: Place): RootContent[] {
  if (!('children' in node)) return [{ ...node, position: undefined } as RootContent]
  if (place.depth >= maxDepth) {
    const words = cleanText(plainTextOf(node))
    return place.flow ? [p(words)] : [text(words)]
  }
  const flow = node.type === 'blockquote' || node.type === 'listItem' || node.type === 'list'
  const children = graftAll(node.children, graft, { ...place, depth: place.depth + 1, flow })
  const isEmpty = children.length === 0 && !mayBeEmpty.has(node.type)
  if (node.type === 'listItem') return [spaced({ ...node, position: undefined, children } as ListItem)]
  return isEmpty ? [] : [{ ...node, position: undefined, children } as RootContent]
}

function graftLink(url: string, children: PhrasingContent[], graft: Graft, place: Place): RootContent[] {
  const grafted = graftAll(children, graft, { ...place, flow: false }) as PhrasingContent[]
  const own = graft.grafting.target(url)
  const target = own === undefined ? safeUrl(url) : own
  if (target === undefined || target === null || plainTextOf(grafted).trim() === '') return grafted
  return [{ type: 'link', url: target, children: grafted }]
}

function graftHeading(node: Heading, graft: Graft, place: Place): RootContent {
  const children = graftAll(node.children, graft, { ...place, flow: false }) as PhrasingContent[]
  if (place.note) return p(strong(children))
  const depth = graft.depthOf(node.depth) as Heading['depth']
  return { type: 'heading', depth, data: { id: graft.grafting.headingId(plainTextOf(children)) }, children }
}

/** A reference to a footnote; with the first one, the footnote itself goes into the report. */
function graftReference(identifier: string, graft: Graft): RootContent[] {
  const definition = graft.footnotes.get(identifier)
  if (definition === undefined) return [text(`[^${identifier}]`)]
  const known = graft.renamed.get(identifier)
  const name = known ?? String(graft.grafting.footnotes.length + 1)
  if (known === undefined) {
    graft.renamed.set(identifier, name)
    const note: FootnoteDefinition = {
      type: 'footnoteDefinition',
      identifier: name,
      label: name,
      children: [],
    }
    graft.grafting.footnotes.push(note)
    note.children = graftAll(definition.children, graft, {
      depth: 1,
      flow: true,
      note: true,
    }) as BlockContent[]
  }
  return [{ type: 'footnoteReference', identifier: name, label: name }]
}

function phrasingOf(block: RootContent): PhrasingContent[] {
  return block.type === 'paragraph' ? block.children : inline(plainTextOf(block))
}

/** An item with blank lines between its blocks, unless it only has a line and a list: other blocks could run together. */
function spaced(item: ListItem): ListItem {
  return item.children.every(({ type }) => type === 'paragraph' || type === 'list')
    ? item
    : { ...item, spread: true }
}

/** Nodes without line breaks, as headings and table cells need them. */
export function onOneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return joinTexts(
    nodes.map((node): PhrasingContent => {
      if (node.type === 'break') return text(' ')
      if (node.type === 'text') return text(node.value.replace(/\s+/g, ' '))
      if (!('children' in node)) return node
      return { ...node, children: onOneLine(node.children as PhrasingContent[]) } as PhrasingContent
    }),
  )
}
