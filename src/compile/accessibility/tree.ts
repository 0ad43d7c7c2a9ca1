import type { Nodes, Root, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Diagnostic } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { rangeOf } from '#core/source'
import type { Report } from '../tree.ts'

/** What a compiled report holds that not everybody could read, once each. */
export function treeViolations({ source, root }: StrategyDocument, report: Report): Diagnostic[] {
  const title =
    typeof root.value === 'object' && root.value !== null && 'title' in root.value
      ? root.value['title']
      : undefined
  const { start, end } = title ?? { start: 0, end: 0 }
  const place = {
    path: source.path,
    pointer: title === undefined ? '' : '/title',
    range: rangeOf(source, { start, end }),
  }
  return faultsIn(report.root).map(({ ruleId, messageId, what }) => ({
    ruleId,
    messageId,
    data: { what },
    severity: 'error',
    ...place,
  }))
}

interface Fault {
  ruleId: string
  messageId: 'missing' | 'in' | 'skipped' | 'words'
  /** The nearest words, by which a reader finds it. */
  what: string
}

function faultsIn(root: Root): Fault[] {
  const found: Fault[] = []
  let heading = ''
  let depth = 0
  const look = (node: Nodes): void => {
    if (node.type === 'heading') {
      heading = textOf(node)
      if (node.depth > depth + 1)
        found.push({ ruleId: 'accessibility/heading', messageId: 'skipped', what: heading })
      depth = node.depth
    }
    const fault = faultOf(node)
    if (fault !== undefined) found.push({ ...fault, what: heading })
    if ('children' in node) for (const child of node.children) look(child)
  }
  look(root)
  return found
}

function faultOf(node: Nodes): Omit<Fault, 'what'> | undefined {
  switch (node.type) {
    case 'image':
      return isBlank(node.alt ?? '') ? { ruleId: 'accessibility/image', messageId: 'in' } : undefined
    case 'link':
      return isBlank(textOf(node)) ? { ruleId: 'accessibility/link', messageId: 'in' } : undefined
    case 'table':
    case 'rowHeaderTable':
      return hasHead(node.children) ? undefined : { ruleId: 'accessibility/table', messageId: 'in' }
    case 'chart':
      return isBlank(node.title) || isBlank(node.description)
        ? { ruleId: 'accessibility/chart', messageId: 'words' }
        : undefined
    case 'matrix':
      return isBlank(node.title) ? { ruleId: 'accessibility/chart', messageId: 'words' } : undefined
    default:
      return undefined
  }
}

function hasHead([head]: readonly TableRow[]): boolean {
  return head?.children.some((cell) => !isBlank(textOf(cell))) === true
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
