import { createHash } from 'node:crypto'
import type { Element, ElementContent, Root } from 'hast'
import { element } from '../../charts/parts/element.ts'
import { cleanLine, cleanText } from '../../clean.ts'
import type { Report, ReportMeta } from '../../tree.ts'
import { contentsList } from './contents.ts'
import { base } from './style/base.ts'
import { colours } from './style/colours.ts'
import { content } from './style/content.ts'
import { figures } from './style/figures.ts'
import { page } from './style/page.ts'
import { print } from './style/print.ts'
import { say } from './words.ts'

const styles = cleanText([colours, base, page, content, figures, print].join('\n'))
const styleHash = createHash('sha256').update(styles).digest('base64')

/** Nothing but the page's own style sheet and pictures within the page: no script, no request, no form. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** The whole page around the content of a report. */
export function htmlPage(report: Report, content: readonly ElementContent[], version: string): Root {
  const { meta } = report
  const lang = languageTag.test(meta.language) ? meta.language : meta.locale
  const contents = contentsList(report.root)
  const opening = takeOpening(content)
  const body = element(
    'body',
    {},
    element('a', { className: ['skip'], href: '#content' }, say('skip', meta.locale)),
    masthead(meta, opening),
    element(
      'div',
      { className: ['layout'] },
      contents === undefined ? undefined : navigation(contents, meta),
      { ...element('main', { id: 'content', tabIndex: -1 }), children: opening.rest },
    ),
    footer(meta, version),
  )
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang }, head(meta, version), body),
      { type: 'text', value: '\n' },
    ],
  }
}

function head(meta: ReportMeta, version: string): Element {
  const title = [meta.title, meta.publisher].filter((part) => part !== '').join(' – ')
  return element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    element('title', {}, meta.draft ? `${say('draft', meta.locale)}: ${title}` : title),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'generator', content: `stratlint ${version}` }),
    meta.subtitle === undefined
      ? undefined
      : element('meta', { name: 'description', content: cleanLine(meta.subtitle) }),
    // Without an icon of its own a browser asks the server for one.
    element('link', { rel: ['icon'], href: 'data:,' }),
    element('style', {}, styles),
  )
}

/** What of the report stands beside its title, and what is left for the main part. */
interface Opening {
  title: Element[]
  subtitle: Element[]
  warnings: Element[]
  facts: Element[]
  rest: ElementContent[]
}

function takeOpening(content: readonly ElementContent[]): Opening {
  const opening: Opening = { title: [], subtitle: [], warnings: [], facts: [], rest: [] }
  const chapter = content.findIndex((node) => node.type === 'element' && /^h[2-6]$/.test(node.tagName))
  content.forEach((node, i) => {
    const place = node.type === 'element' && (i < chapter || chapter === -1) ? openingPlace(node) : 'rest'
    opening[place].push(node as Element)
  })
  return opening
}

function openingPlace({ tagName, properties }: Element): keyof Opening {
  if (tagName === 'h1') return 'title'
  const classes = properties.className
  if (!Array.isArray(classes)) return 'rest'
  if (classes.includes('subtitle')) return 'subtitle'
  if (classes.includes('warning')) return 'warnings'
  return tagName === 'dl' && classes.includes('facts') ? 'facts' : 'rest'
}

function masthead(meta: ReportMeta, { title, subtitle, warnings, facts }: Opening): Element {
  const draft = meta.draft ? [element('strong', {}, say('draft', meta.locale))] : []
  const banner = [...draft, ...warnings]
  return element(
    'header',
    { className: ['masthead'] },
    banner.length > 0 ? element('div', { className: ['draft'] }, ...banner) : undefined,
    element(
      'div',
      { className: ['masthead-inner'] },
      element('p', { className: ['publisher'] }, publisherLine(meta)),
      ...(title.length > 0 ? title : [element('h1', {}, meta.title)]),
      ...subtitle,
      ...facts,
    ),
  )
}

function publisherLine({ publisher, unit }: ReportMeta): string {
  return [publisher, unit].filter((part) => part !== undefined && part !== '').join(' · ')
}

/** Closed on narrow screens; the style sheet opens it where there is a column for it. */
function navigation(contents: Element, { locale }: ReportMeta): Element {
  const title = say('contents', locale)
  const details = element('details', {}, element('summary', {}, title), contents)
  const wideTitle = element('p', { className: ['contents-title'], ariaHidden: 'true' }, title)
  return element('nav', { className: ['contents'], ariaLabel: title }, wideTitle, details)
}

function footer(meta: ReportMeta, version: string): Element {
  return element(
    'footer',
    { className: ['colophon'] },
    element('p', {}, publisherLine(meta)),
    element('p', {}, say('asOf', meta.locale, { date: meta.asOf })),
    element('p', {}, say('madeWith', meta.locale, { version })),
  )
}
