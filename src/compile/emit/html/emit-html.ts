import type { ElementContent, Nodes } from 'hast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import type { Locale } from '#core/locale'
import { cleanText } from '../../clean.ts'
import type { Emitter } from '../../tree.ts'
import { groupCards } from './cards.ts'
import { createContext } from './context.ts'
import { htmlHandlers } from './handlers.ts'
import { backIcon } from './icons.ts'
import { htmlPage } from './page.ts'
import { say } from './words.ts'

const stringifier = unified().use(rehypeStringify, { upperDoctype: true }).freeze()

/**
 * Writes a report as one HTML page in UTF-8. The page needs no other file, asks for none, holds no script, and takes
 * nothing of the report's text as markup.
 */
export const emitHtml: Emitter = async (report, { version }) => {
  const { locale } = report.meta
  const handlers = htmlHandlers(createContext(report))
  const converter = unified().use(remarkRehype, { ...footnoteOptions(locale), handlers })
  const hast = await converter.run(report.root)
  const page = htmlPage(report, groupCards(hast.children as ElementContent[]), version)
  cleanTexts(page)
  return new TextEncoder().encode(stringifier.stringify(page))
}

/** Takes what HTML cannot hold out of all texts and attributes; the serialiser would write some of it as references. */
function cleanTexts(node: Nodes): void {
  if (node.type === 'text') node.value = cleanText(node.value)
  if (node.type === 'element') {
    const { properties } = node
    for (const name in properties) {
      const value = properties[name]
      if (typeof value === 'string') properties[name] = cleanText(value)
    }
  }
  if ('children' in node) for (const child of node.children) cleanTexts(child)
}

function footnoteOptions(locale: Locale): Options {
  return {
    clobberPrefix: 'note-',
    footnoteLabel: say('footnotes', locale),
    footnoteLabelProperties: {},
    footnoteBackContent: () => [backIcon()],
    footnoteBackLabel: (index, place) =>
      say(place > 1 ? 'backToTextAgain' : 'backToText', locale, { number: index + 1, place }),
  }
}
