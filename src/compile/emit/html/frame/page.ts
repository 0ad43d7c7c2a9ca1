import type { Element, ElementContent, Root } from 'hast'
import { cleanLine } from '../../../clean.ts'
import { dataAddress, type Look } from '../../../look/look.ts'
import { element } from '../../../markup/element.ts'
import type { EmitOptions, Report, ReportMeta, ReportSite } from '../../../tree.ts'
import copyScript from '../site/copy-link.client.js'
import { linkWords, siteBar } from '../site/place.ts'
import { siteStyle } from '../style/site.ts'
import { say } from '../words.ts'
import { contentsList } from './contents.ts'
import { type PageFrame, pageOf } from './head.ts'

/** The whole page around the content of a report. */
export function htmlPage(
  report: Report,
  content: readonly ElementContent[],
  { version, site, look }: Pick<EmitOptions, 'version' | 'site' | 'look'>,
): Root {
  const { meta } = report
  const contents = contentsList(report.root)
  const opening = takeOpening(content)
  const title = [meta.title, meta.publisher].filter((part) => part !== '').join(' – ')
  return pageOf(
    {
      title: meta.draft ? `${say('draft', meta.locale)}: ${title}` : title,
      description: meta.subtitle === undefined ? undefined : cleanLine(meta.subtitle),
      language: meta.language,
      locale: meta.locale,
      version,
      theme: look?.theme,
      ...(site === undefined ? {} : sitePart(site)),
    },
    element('a', { className: ['skip'], href: '#content' }, say('skip', meta.locale)),
    site === undefined ? undefined : siteBar(site, meta.locale),
    masthead(meta, opening, logoOf(look, meta.publisher)),
    element(
      'div',
      { className: ['layout'] },
      contents === undefined ? undefined : navigation(contents, meta),
      { ...element('main', { id: 'content', tabIndex: -1 }), children: opening.rest },
    ),
    footer(meta, version),
    site === undefined ? undefined : linkWords(meta.locale),
  )
}

/** What the frame of a page has more as part of a site. */
function sitePart({ versions }: ReportSite): Pick<PageFrame, 'styles' | 'script' | 'alternates'> {
  const alternates = versions.map(({ id, language }) => ({ href: `${id}.html`, language }))
  return { styles: [siteStyle], script: copyScript, alternates }
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

/** The publisher's own picture. */
export function logoOf(look: Look | undefined, publisher: string): Element | undefined {
  if (look?.logo === undefined) return undefined
  return element('img', { className: ['logo'], src: dataAddress(look.logo), alt: publisher })
}

function masthead(
  meta: ReportMeta,
  { title, subtitle, warnings, facts }: Opening,
  logo: Element | undefined,
): Element {
  const draft = meta.draft ? [element('strong', {}, say('draft', meta.locale))] : []
  const banner = [...draft, ...warnings]
  return element(
    'header',
    { className: ['masthead'] },
    banner.length > 0 ? element('div', { className: ['draft'] }, ...banner) : undefined,
    element(
      'div',
      { className: ['masthead-inner'] },
      logo,
      publisherLine(meta, { className: ['publisher'] }),
      ...(title.length > 0 ? title : [element('h1', {}, meta.title)]),
      ...subtitle,
      ...facts,
    ),
  )
}

/** Nothing where the report is about documents of several publishers. */
function publisherLine(
  { publisher, unit }: ReportMeta,
  properties: Parameters<typeof element>[1] = {},
): Element | undefined {
  const line = [publisher, unit].filter((part) => part !== undefined && part !== '').join(' · ')
  return line === '' ? undefined : element('p', properties, line)
}

/** Closed on narrow screens; the style sheet opens it where there is a column for it. */
function navigation(contents: Element, { locale }: ReportMeta): Element {
  const title = say('contents', locale)
  const details = element('details', {}, element('summary', {}, title), contents)
  const wideTitle = element('p', { className: ['contents-title'], ariaHidden: 'true' }, title)
  return element('nav', { className: ['contents'], ariaLabel: title }, wideTitle, details)
}

export function footer(meta: ReportMeta, version: string): Element {
  return element(
    'footer',
    { className: ['colophon'] },
    publisherLine(meta),
    element('p', {}, say('asOf', meta.locale, { date: meta.asOf })),
    element('p', {}, say('madeWith', meta.locale, { version })),
  )
}
