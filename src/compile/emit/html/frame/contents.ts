import type { Element } from 'hast'
import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { element } from '../../../markup/element.ts'

interface Entry {
  id: string
  text: string
  inner: Entry[]
}

/** The headings of chapters and their parts (depths 2 and 3) as nested lists of links, or undefined where there are none. */
export function contentsList(root: Root): Element | undefined {
  const entries: Entry[] = []
  for (const node of root.children) {
    if (node.type !== 'heading' || node.depth === 1 || node.depth > 3 || node.data?.id === undefined) continue
    const entry = { id: node.data.id, text: plainText(node), inner: [] }
    const last = entries.at(-1)
    if (node.depth === 3 && last !== undefined) last.inner.push(entry)
    else entries.push(entry)
  }
  return entries.length === 0 ? undefined : listOf(entries)
}

function listOf(entries: readonly Entry[]): Element {
  const items = entries.map(({ id, text, inner }) =>
    element('li', {}, element('a', { href: `#${id}` }, text), inner.length > 0 ? listOf(inner) : undefined),
  )
  return element('ol', {}, ...items)
}
