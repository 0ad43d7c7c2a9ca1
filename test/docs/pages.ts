import { readdirSync, readFileSync } from 'node:fs'
import type { Code, Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** A page of the documentation. */
export interface Page {
  /** From the root of the repository, with `/`. */
  path: string
  tree: Root
}

const reader = unified().use(remarkParse).use(remarkGfm)

/** Every page that people read: those at the root of the repository, and all below docs. */
export const pages: readonly Page[] = [
  ...readdirSync('.'),
  ...readdirSync('docs', { recursive: true }).map((name) => `docs/${String(name).replaceAll('\\', '/')}`),
]
  .filter((path) => path.endsWith('.md'))
  .sort()
  .map((path) => ({ path, tree: reader.parse(readFileSync(path, 'utf8')) }))

/** A fenced block of a page. */
export interface Block {
  language: string
  /** What stands after the language. */
  meta: string
  text: string
  /** Why the commands of the block are not run, as the comment before it says: `<!-- not run: server -->`. */
  notRun: string | undefined
}

/** The fenced blocks of a page, in their order. */
export function blocksOf({ tree }: Page): Block[] {
  const blocks: Block[] = []
  visit(tree, 'code', (code: Code, index, parent) => {
    const before: Nodes | undefined = index === undefined ? undefined : parent?.children[index - 1]
    const comment = before?.type === 'html' ? before.value : ''
    blocks.push({
      language: code.lang ?? '',
      meta: code.meta ?? '',
      text: code.value,
      notRun: /<!-- not run: (.+) -->/.exec(comment)?.[1],
    })
  })
  return blocks
}
