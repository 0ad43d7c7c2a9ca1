import type { Root } from 'mdast'
import type { StrategyDocument } from '#core/document'
import { type MarkdownKind, mayHoldMarkdown, nodesOf, parseMarkdown, type Visited } from '#document/markdown'
import type { TextField } from '../walk.ts'
import { oncePerText } from './once-per-text.ts'

/** The Markdown of a field as a tree, or undefined where it holds none. */
export function treeOf(
  document: StrategyDocument,
  { value, kind }: TextField,
  readAs: MarkdownKind = kind === 'block' ? 'block' : 'inline',
): Root | undefined {
  return kind === 'plain' ? undefined : trees(document, value, readAs)
}

const trees = oncePerText((value, kind: MarkdownKind) =>
  mayHoldMarkdown(value, kind) ? parseMarkdown(value, kind) : undefined,
)

/** Every node of the Markdown of a field, in the order of the text; none where it holds no Markdown. */
export function nodesIn(document: StrategyDocument, { value, kind }: TextField): readonly Visited[] {
  return kind === 'plain' ? [] : nodes(document, value, kind)
}

const nodes = oncePerText((value, kind: MarkdownKind, document) => {
  const tree = trees(document, value, kind)
  return tree === undefined ? [] : nodesOf(tree)
})
