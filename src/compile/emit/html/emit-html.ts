import type { ElementContent } from 'hast'
import type { FootnoteDefinition, Nodes } from 'mdast'
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype'
import { unified } from 'unified'
import type { Locale } from '#core/locale'
import { writeHtml } from '../../markup/write.ts'
import type { Emitter } from '../../tree.ts'
import { groupCards } from './cards.ts'
import { createContext, type Handler } from './context.ts'
import { htmlPage } from './frame/page.ts'
import { htmlHandlers } from './handlers.ts'
import { backIcon } from './icons.ts'
import { say } from './words.ts'

/**
 * Writes a report as one HTML page in UTF-8. The page needs no other file, asks for none, and takes nothing of the report's
 * text as markup. Only as part of a site it holds a script, which copies links.
 */
export const emitHtml: Emitter = async (report, { version, site, look }) => {
  const { locale } = report.meta
  const handlers = htmlHandlers(createContext(report))
  const converter = unified().use(remarkRehype, {
    ...footnoteOptions(locale),
    handlers: { ...handlers, root: ((state) => defaultHandlers.root(state, report.root)) as Handler },
  })
  // What is handed over is searched for notes, which takes as long as a third of the rest: so it holds nothing else.
  const hast = await converter.run({ type: 'root', children: notesIn(report.root) })
  const page = htmlPage(report, groupCards(hast.children as ElementContent[]), { version, site, look })
  return new TextEncoder().encode(writeHtml(page))
}

function notesIn(node: Nodes, notes: FootnoteDefinition[] = []): FootnoteDefinition[] {
  if (node.type === 'footnoteDefinition') notes.push(node)
  if ('children' in node) for (const child of node.children) notesIn(child, notes)
  return notes
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
