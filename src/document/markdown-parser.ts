import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const gfm = unified().use(remarkParse).use(remarkGfm)

/** Reads Markdown with lists, tables and all else. */
export function block(text: string): Root {
  return blocks.parse(text)
}

/** Reads Markdown in which the marks of blocks are plain characters. */
export function inline(text: string): Root {
  return inlines.parse(text)
}

const blockConstructs = [
  'list',
  'headingAtx',
  'setextUnderline',
  'thematicBreak',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'htmlFlow',
  'table',
  'tasklistCheck',
]

const blocks = gfm().freeze()
const inlines = gfm()
  .data('micromarkExtensions', [{ disable: { null: blockConstructs } }])
  .freeze()
