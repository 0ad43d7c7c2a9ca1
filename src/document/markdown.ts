import type { Node, Parent, Root, RootContent } from 'mdast'
import { lazily } from './lazily.ts'
import { isBeyondReading } from './markdown-bounds.ts'
import { readPlainMarkdown } from './plain-markdown/read.ts'

/** How much Markdown a field takes: on one line, or with blocks such as lists and tables. */
export type MarkdownKind = 'inline' | 'block'

const inlineSyntax = /[\\`*_[\]<>~&@]|https?:|www\./i
const blockSyntax = /^[ ]*(?:[-+=#>|:]|\d{1,9}[.)])|^ {4}| {2}$/m

/** Whether a text may hold Markdown; one that does not reads the same without a parser. */
export function mayHoldMarkdown(text: string, kind: MarkdownKind): boolean {
  return inlineSyntax.test(text) || (kind === 'block' && blockSyntax.test(text))
}

/** Most documents are checked without it, and it takes longer to load than a document takes to check. */
const parser = lazily<typeof import('./markdown-parser.ts')>('markdown-parser')

/**
 * The Markdown of a field as a tree, which nobody may change: whoever asks for the same text gets the same tree. In an inline field,
 * marks of blocks are plain characters. What takes the parser too long, or nests deeper than it can follow, is one literal paragraph.
 */
export function parseMarkdown(text: string, kind: MarkdownKind): Root {
  return (
    readPlainMarkdown(text, kind) ?? parsedBefore(text, kind) ?? remembered(text, kind, parsed(text, kind))
  )
}

function parsed(text: string, kind: MarkdownKind): Root {
  if (isBeyondReading(text)) return literally(text)
  try {
    return parser()[kind](text)
  } catch (error) {
    if (error instanceof RangeError) return literally(text)
    throw error
  }
}

/** The trees that the parser gave last: rules and reports read the same texts of a document, one after the other. */
const trees = { inline: new Map<string, Root>(), block: new Map<string, Root>() }
let rememberedCharacters = 0

/** More than the texts of a document that need the parser. A character takes up to a hundred bytes of a tree. */
const mostCharacters = 50_000

function parsedBefore(text: string, kind: MarkdownKind): Root | undefined {
  return trees[kind].get(text)
}

function remembered(text: string, kind: MarkdownKind, tree: Root): Root {
  rememberedCharacters += text.length
  if (rememberedCharacters > mostCharacters) {
    trees.inline.clear()
    trees.block.clear()
    rememberedCharacters = text.length
  }
  if (text.length <= mostCharacters) trees[kind].set(text, tree)
  return tree
}

function literally(text: string): Root {
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] }
}

/** A node of a tree, and the visit to the node that holds it. */
export interface Visited {
  node: Root | RootContent
  parent: Visited | undefined
}

/** Every node of a tree, in the order of the text. A text may nest deeper than calls can. */
export function nodesOf(root: Root): Visited[] {
  const found: Visited[] = []
  const open: Visited[] = [{ node: root, parent: undefined }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next)
    for (const child of childrenOf(next.node).toReversed()) open.push({ node: child, parent: next })
  }
  return found
}

/** Whether a node stands inside one of a type. */
export function isInside({ parent }: Visited, type: RootContent['type']): boolean {
  for (let at = parent; at !== undefined; at = at.parent) if (at.node.type === type) return true
  return false
}

/** The words of a node and of all that it holds. */
export function wordsOf(node: RootContent): string {
  return nodesOf({ type: 'root', children: [node] })
    .map(({ node: inner }) => {
      if ('value' in inner) return inner.value
      return 'alt' in inner ? (inner.alt ?? '') : ''
    })
    .join('')
}

/** Where a node stands in the text of its field, as offsets. */
export function spanIn({ position }: Node): { from: number; to: number } {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 }
}

function childrenOf(node: Root | RootContent): RootContent[] {
  return 'children' in node ? ((node as Parent).children as RootContent[]) : []
}
