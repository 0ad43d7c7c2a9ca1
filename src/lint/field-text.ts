import type { Root } from 'mdast'
import { once } from '#core/once'
import { mayHoldMarkdown, nodesOf, parseMarkdown, type Visited } from '#document/markdown'
import { readWords, type Words } from './lexicon/vocabulary.ts'
import type { TextField } from './text-field.ts'

/** The Markdown of a text as a tree, or undefined where it holds none. */
export function treeOf(text: TextField): Root | undefined {
  return readingOf(text).tree
}

/** Every node of the Markdown of a text, in the order of the text; none where it holds no Markdown. */
export function nodesIn(text: TextField): readonly Visited[] {
  const { tree } = readingOf(text)
  return tree === undefined ? [] : nodesOfTree(tree)
}

const nodesOfTree = once(nodesOf)

/** The words of a text, by which rules see fast what it does not hold. */
export function wordsOf(text: TextField): Words {
  return readingOf(text).words
}

const readingOf = once(({ value, kind }: TextField) => {
  const isMarkdown = kind !== 'plain' && mayHoldMarkdown(value, kind)
  return { words: readWords(value), tree: isMarkdown ? parseMarkdown(value, kind) : undefined }
})
