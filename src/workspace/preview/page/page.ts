import type { Element, Root } from 'hast'
import { cleanLine } from '#compile/clean'
import { element } from '#compile/markup/element'
import { writeHtml } from '#compile/markup/write'
import type { Locale } from '#core/locale'
import type { PreviewState } from '../documents.ts'
import { say } from './words.ts'

export interface PageContent {
  /** What sort of page it is: one of another sort must be loaded anew. */
  kind: 'document' | 'index' | 'missing'
  title: string
  locale: Locale
  /** What state the page shows. */
  revision: string
  body: (Element | undefined)[]
}

/** A page of the preview. The script keeps it up to date: it replaces the elements that have `data-live`, by their ids. */
export function pageOf({ kind, title, locale, revision, body }: PageContent): string {
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('title', {}, cleanLine(title)),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    // Without an icon of its own a browser asks the server for one.
    element('link', { rel: ['icon'], href: 'data:,' }),
    element('link', { rel: ['stylesheet'], href: '/preview.css' }),
    element('script', { src: '/preview.js', type: 'module' }),
  )
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element(
        'html',
        { lang: locale, dataPage: kind, dataRevision: revision },
        head,
        element('body', {}, ...body, lostConnection(locale)),
      ),
      { type: 'text', value: '\n' },
    ],
  }
  return writeHtml(root)
}

/** Why the page shows old documents, if it does. */
export function problemNote({ problem }: PreviewState, locale: Locale): Element {
  const words =
    problem === undefined ? undefined : say('problem', locale, { problem: cleanLine(problem[locale]) })
  const note = words === undefined ? undefined : element('p', { className: ['note', 'problem'] }, words)
  return element('div', { id: 'problem', role: 'alert', dataLive: '' }, note)
}

/** The script fills it with its words when the program no longer answers. */
function lostConnection(locale: Locale): Element {
  return element('p', {
    id: 'connection',
    className: ['note', 'problem'],
    role: 'status',
    hidden: true,
    dataLost: say('stopped', locale),
  })
}
