import type { Nodes, Parents } from 'mdast'
import type { Report } from '../../src/compile/tree.ts'

/** All nodes of a report in the order of reading. */
export function nodesOf(node: Nodes): Nodes[] {
  const children = 'children' in node ? (node as Parents).children : []
  return [node, ...children.flatMap((child) => nodesOf(child))]
}

const foreign = new Set(['html', 'definition', 'linkReference', 'imageReference', 'image', 'yaml'])

/** What is wrong with the tree of a report, in words; nothing for a sound one. */
export function faultsOf(report: Report): string[] {
  const nodes = nodesOf(report.root)
  const ids = nodes.flatMap((node) => [
    ...(node.data?.id === undefined ? [] : [node.data.id]),
    ...(node.type === 'chart' || node.type === 'matrix' ? [node.id] : []),
  ])
  const known = new Set(ids)
  return [
    ...skippedHeadings(nodes),
    ...repeated(ids).map((id) => `the id ${id} stands twice`),
    ...nodes.filter(({ type }) => foreign.has(type)).map(({ type }) => `a node of type ${type}`),
    ...footnoteFaults(nodes),
    ...nodes
      .flatMap((node) => (node.type === 'link' && node.url.startsWith('#') ? [node.url.slice(1)] : []))
      .filter((id) => !known.has(id))
      .map((id) => `a link to #${id}, which is nowhere`),
    ...nodes
      .filter((node) => ['paragraph', 'heading', 'strong', 'link', 'list', 'blockquote'].includes(node.type))
      .filter((node) => (node as Parents).children.length === 0)
      .map(({ type }) => `an empty ${type}`),
    ...nodes.flatMap((node) => (node.type === 'rowHeaderTable' ? raggedRows(node.children) : [])),
  ]
}

function skippedHeadings(nodes: readonly Nodes[]): string[] {
  const headings = nodes.filter((node) => node.type === 'heading')
  return headings.flatMap((heading, i) => {
    const before = headings[i - 1]?.depth ?? 0
    return heading.depth > before + 1 ? [`a heading of depth ${heading.depth} after one of ${before}`] : []
  })
}

function footnoteFaults(nodes: readonly Nodes[]): string[] {
  const definitions = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : []))
  const references = nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : []))
  return [
    ...repeated(definitions).map((id) => `two footnotes called ${id}`),
    ...references.filter((id) => !definitions.includes(id)).map((id) => `no text for footnote ${id}`),
    ...definitions.filter((id) => !references.includes(id)).map((id) => `nothing refers to footnote ${id}`),
  ]
}

function raggedRows(rows: readonly { children: readonly unknown[] }[]): string[] {
  const widths = new Set(rows.map(({ children }) => children.length))
  return widths.size === 1 && rows.length > 1
    ? []
    : [`a table with rows of ${[...widths].join(' and ')} cells`]
}

function repeated(items: readonly string[]): string[] {
  return items.filter((item, i) => items.indexOf(item) !== i)
}
