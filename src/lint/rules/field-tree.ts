import type { Root } from 'mdast'
import type { StrategyDocument } from '#core/document'
import { type MarkdownKind, mayHoldMarkdown, parseMarkdown } from '#document/markdown'
import type { TextField } from '../walk.ts'

const trees = new WeakMap<StrategyDocument, Map<string, Root>>()

/** The Markdown of a field as a tree, or undefined where it holds none. Each text is read once for all rules. */
export function treeOf(
  document: StrategyDocument,
  { value, kind }: TextField,
  readAs: MarkdownKind = kind === 'block' ? 'block' : 'inline',
): Root | undefined {
  if (kind === 'plain' || !mayHoldMarkdown(value, readAs)) return undefined
  const known = trees.get(document) ?? new Map<string, Root>()
  const key = `${readAs} ${value}`
  const tree = known.get(key) ?? parseMarkdown(value, readAs)
  trees.set(document, known.set(key, tree))
  return tree
}
