import type {
  BlockContent,
  Blockquote,
  Break,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  TableCell,
  TableRow,
  Text,
} from 'mdast'
import type { RowHeaderTable } from './tree.ts'

/** Inline content in short: a string stands for a text node, undefined and '' for nothing. */
export type Inline = string | PhrasingContent | undefined | readonly Inline[]

/** Blocks that may stand in a quote, a list item or the report itself. */
export type Block = BlockContent | RowHeaderTable

export const lineBreak: Break = { type: 'break' }

/** Inline nodes of parts; texts that meet are joined, so that no syntax can arise between them. */
export function inline(...parts: readonly Inline[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const part of parts) addInline(nodes, part)
  return nodes
}

function addInline(nodes: PhrasingContent[], part: Inline): void {
  if (part === undefined || part === '') return
  if (typeof part === 'string') addNode(nodes, text(part))
  else if ('type' in part) addNode(nodes, part)
  else for (const inner of part) addInline(nodes, inner)
}

/** Nodes with texts that meet joined, and empty texts left out. */
export function joinTexts<T extends RootContent>(nodes: readonly T[]): T[] {
  const joined: T[] = []
  for (const node of nodes) addNode(joined, node)
  return joined
}

function addNode<T extends RootContent>(nodes: T[], node: T): void {
  const last = nodes.at(-1)
  if (node.type !== 'text') nodes.push(node)
  else if (last?.type === 'text') nodes[nodes.length - 1] = { ...last, value: last.value + node.value }
  else if (node.value !== '') nodes.push(node)
}

export function text(value: string): Text {
  return { type: 'text', value }
}

export function p(...parts: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(...parts) }
}

/** A heading; depths beyond 6 are 6. */
export function h(depth: number, id: string, ...parts: readonly Inline[]): Heading {
  const level = Math.max(1, Math.min(6, depth)) as Heading['depth']
  return { type: 'heading', depth: level, data: { id }, children: inline(...parts) }
}

export function strong(...parts: readonly Inline[]): Strong {
  return { type: 'strong', children: inline(...parts) }
}

export function link(url: string, ...parts: readonly Inline[]): Link {
  return { type: 'link', url, children: inline(...parts) }
}

export function bullets(items: readonly (readonly Block[])[]): List {
  return { type: 'list', ordered: false, spread: false, children: items.map((item) => listItem(item)) }
}

export function numbered(items: readonly ListItem[]): List {
  return { type: 'list', ordered: true, start: 1, spread: false, children: [...items] }
}

export function listItem(blocks: readonly Block[], id?: string): ListItem {
  const children = blocks as BlockContent[]
  return {
    type: 'listItem',
    spread: blocks.length > 1,
    children,
    ...(id === undefined ? {} : { data: { id } }),
  }
}

export function quote(className: string, blocks: readonly RootContent[], id?: string): Blockquote {
  const data = { className: [className], ...(id === undefined ? {} : { id }) }
  return { type: 'blockquote', data, children: blocks as Blockquote['children'] }
}

export function cell(...parts: readonly Inline[]): TableCell {
  return { type: 'tableCell', children: inline(...parts) }
}

export function row(cells: readonly Inline[], id?: string): TableRow {
  const children = cells.map((parts) => cell(parts))
  return { type: 'tableRow', children, ...(id === undefined ? {} : { data: { id } }) }
}

/** A table with its column headers in `head` and the name of each row in the row's first cell. */
export function rowHeaderTable(
  head: readonly Inline[],
  rows: readonly TableRow[],
  more: { caption?: string; align?: RowHeaderTable['align'] } = {},
): RowHeaderTable {
  return { type: 'rowHeaderTable', ...more, children: [row(head), ...rows] }
}

/**
 * A table without the columns that are empty in every row; a bullet list where only the names of the rows are left.
 */
export function compactTable(
  head: readonly Inline[],
  rows: readonly TableRow[],
  more: { caption?: string; align?: RowHeaderTable['align'] } = {},
): RowHeaderTable | List {
  const kept = head.map(
    (_, i) => i === 0 || rows.some(({ children }) => (children[i]?.children.length ?? 0) > 0),
  )
  if (kept.filter(Boolean).length === 1) {
    const items = rows.map(({ children, data }) => listItem([p(children[0]?.children)], data?.id))
    return { type: 'list', ordered: false, spread: false, children: items }
  }
  const keep = <T>(items: readonly T[]): T[] => items.filter((_, i) => kept[i])
  const align = more.align ? { align: keep(more.align) } : {}
  const compact = rows.map((item) => ({ ...item, children: keep(item.children) }))
  return rowHeaderTable(keep(head), compact, { ...more, ...align })
}

/** The same node, marked for style sheets. */
export function marked<T extends RootContent>(node: T, ...className: string[]): T {
  return { ...node, data: { ...node.data, className } }
}

/** Inline parts with a separator between those that hold anything. */
export function joined(separator: Inline, parts: readonly Inline[]): PhrasingContent[] {
  const filled = parts.map((part) => inline(part)).filter((part) => part.length > 0)
  return inline(filled.map((part, i) => (i === 0 ? part : [separator, part])))
}

/** Sentences of a table cell, each on its own line where the format can show it, and each closed by a full stop. */
export function sentences(parts: readonly Inline[]): PhrasingContent[] {
  return joined(
    lineBreak,
    parts.map((part) => capitalised(closed(inline(part)))),
  )
}

/** Inline nodes that begin with a capital letter, where they begin with text. */
export function capitalised(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return [...nodes]
  return [text(first.value.charAt(0).toUpperCase() + first.value.slice(1)), ...rest]
}

function closed(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1)
  if (last === undefined) return nodes
  return /[.!?:…]["»”’)]?\s*$/.test(endingOf(last)) ? nodes : inline(nodes, '.')
}

function endingOf(node: PhrasingContent): string {
  if ('value' in node) return node.value
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last === undefined ? '' : endingOf(last)
}

/** Inline nodes with strong emphasis taken off, to stand in strong emphasis themselves. */
export function withoutStrong(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'strong') return withoutStrong(node.children)
    if (!('children' in node)) return [node]
    return [{ ...node, children: withoutStrong(node.children as PhrasingContent[]) } as PhrasingContent]
  })
}
