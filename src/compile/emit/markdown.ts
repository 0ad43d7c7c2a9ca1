import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { toString as plainTextOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { p, strong } from '../nodes.ts'
import { fileAddress } from '../report-links.ts'
import type { Emitter, RowHeaderTable } from '../tree.ts'

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    // Forges set mathematics between dollar signs.
    unsafe: [{ character: '$', inConstruct: 'phrasing' }],
  })
  .freeze()

/**
 * Report to Markdown as forges show it (GFM). Charts and matrices become their tables, and links within the report lead
 * to the headings, under the anchors that forges give them.
 */
export const emitMarkdown: Emitter = async (report) => {
  const children = report.root.children.flatMap(withFallbacks)
  const root: Root = { type: 'root', children }
  relink(root, forgeAnchors(root))
  return new TextEncoder().encode(writer.stringify(root))
}

/** A node as plain GFM, its own copies of what it holds included. */
function withFallbacks(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'chart':
      return [p(strong(node.title)), p(node.description), ...tableOf(node.children[0], false)]
    case 'matrix':
      return [p(strong(node.title)), ...tableOf(node.children[0], false)]
    case 'rowHeaderTable':
      return tableOf(node, true)
    case 'tableCell':
      return [{ ...node, children: node.children.flatMap(inCell) }]
    default:
      if (!('children' in node)) return [{ ...node }]
      return [{ ...node, children: (node.children as RootContent[]).flatMap(withFallbacks) } as RootContent]
  }
}

/** Line breaks of a cell have no Markdown of their own; forges take this one tag. */
function inCell(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'break') return [{ type: 'html', value: '<br>' }]
  return withFallbacks(node) as PhrasingContent[]
}

function tableOf(table: RowHeaderTable, withCaption: boolean): RootContent[] {
  const { caption, align } = table
  const children = table.children.flatMap(withFallbacks) as RowHeaderTable['children']
  const body: RootContent = { type: 'table', ...(align ? { align } : {}), children }
  return withCaption && caption !== undefined ? [p(strong(caption)), body] : [body]
}

/** For each anchor of the report, the one of the heading that it stands on or under, as forges derive it from the words. */
function forgeAnchors(root: Root): Map<string, string> {
  const anchors = new Map<string, string>()
  const seen = new Map<string, number>()
  let current = ''
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') current = forgeAnchor(plainTextOf(node), seen)
    const id = node.data?.id
    if (id !== undefined) anchors.set(id, current)
    if ('children' in node) for (const child of (node as Parents).children) visit(child)
  }
  visit(root)
  return anchors
}

function forgeAnchor(title: string, seen: Map<string, number>): string {
  const base = title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-')
  const count = seen.get(base) ?? 0
  seen.set(base, count + 1)
  return count === 0 ? base : `${base}-${count}`
}

function relink(node: Nodes, anchors: Map<string, string>): void {
  if (node.type === 'link' && node.url.startsWith('#')) {
    const anchor = anchors.get(node.url.slice(1))
    if (anchor !== undefined) node.url = `#${anchor}`
  } else if (node.type === 'link') {
    // The anchors of another file follow from headings that are not at hand here.
    node.url = fileAddress(node.url, 'md')?.replace(/#.*/, '') ?? node.url
  }
  if ('children' in node) for (const child of (node as Parents).children) relink(child, anchors)
}
