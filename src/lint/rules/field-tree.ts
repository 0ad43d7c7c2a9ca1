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
  let known = trees.get(document)
  if (known === undefined) trees.set(document, (known = new Map()))
  const key = `${readAs} ${value}`
  let tree = known.get(key)
  if (tree === undefined) known.set(key, (tree = parseMarkdown(value, readAs)))
  return tree
}
