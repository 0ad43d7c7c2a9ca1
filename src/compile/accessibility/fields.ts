import type { Root, RootContent } from 'mdast'
import type { Diagnostic } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { nodeAt, type Path, pointerOf } from '#core/located'
import { rangeOf } from '#core/source'
import { locate } from '#document/locate'
import { mayHoldMarkdown, nodesOf, parseMarkdown, spanIn, wordsOf } from '#document/markdown'
import { walkShapes } from '#document/walk'

/** Without these signs a text holds no link, image or table that has to be named. */
const namedThings = /[[|]/

/** What the texts of a document hold that not everybody could read, each with its place. */
export function fieldViolations(document: StrategyDocument): Diagnostic[] {
  const found: Diagnostic[] = []
  walkShapes(document.strategy, {
    text(value, { text }, _, place) {
      const kind = text === 'block' || text === 'inline' ? text : undefined
      if (kind === undefined || !namedThings.test(value) || !mayHoldMarkdown(value, kind)) return
      for (const { node } of nodesOf(parseMarkdown(value, kind))) {
        const ruleId = faultOf(node)
        if (ruleId !== undefined)
          found.push(violation(document, ruleId, place().path, spanIn(markedPart(node))))
      }
    },
  })
  return found
}

function faultOf(node: Root | RootContent): string | undefined {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return (node.alt ?? '').trim() === '' ? 'accessibility/image' : undefined
    case 'link':
    case 'linkReference':
      return wordsOf(node).trim() === '' ? 'accessibility/link' : undefined
    case 'table': {
      const [head] = node.children
      const isNamed = head?.children.some((cell) => wordsOf(cell).trim() !== '') === true
      return isNamed ? undefined : 'accessibility/table'
    }
    default:
      return undefined
  }
}

/** A table is told by its first row. */
function markedPart(node: Root | RootContent): Root | RootContent {
  return node.type === 'table' ? (node.children[0] ?? node) : node
}

function violation(
  { source, root }: StrategyDocument,
  ruleId: string,
  path: Path,
  { from, to }: { from: number; to: number },
): Diagnostic {
  const node = nodeAt(root, path) ?? root
  const range = rangeOf(source, locate(source, node, from, to))
  const place = { path: source.path, pointer: pointerOf(path), range }
  return { ruleId, messageId: 'missing', data: {}, severity: 'error', ...place }
}
