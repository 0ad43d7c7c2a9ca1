import type { Element, Root } from 'hast'
import type { Locale } from '#core/locale'
import { type SmartProfile, usualProfile } from '#core/smart-profiles'
import type { Look } from '../../../look/look.ts'
import { element } from '../../../markup/element.ts'
import { writeHtml } from '../../../markup/write.ts'
import type { PortfolioEntry } from '../../../portfolio/entry.ts'
import { type ListingOptions, listingMeta } from '../../../site/listing.ts'
import { searchIndex, searchLetters } from '../../../site/search-index.ts'
import { versionsOf } from '../../../site/versions.ts'
import { say } from '../../../site/words.ts'
import { pageOf } from '../frame/head.ts'
import { footer, logoOf } from '../frame/page.ts'
import { siteStyle } from '../style/site.ts'
import { say as sayPage } from '../words.ts'
import { documentCards } from './cards.ts'
import { dataScript } from './data-script.ts'
import { searchForm } from './form.ts'
import searchScript from './search.client.js'
import { actionTable, goalTable, letterLegend } from './things.ts'

export interface IndexOptions extends ListingOptions {
  version: string
  look?: Look | undefined
}

/**
 * Writes the first page of a site: its documents, and all their goals and actions with a search. Without script the page
 * shows all of them. It needs no other file and asks for none.
 */
export function emitHtmlIndex(entries: readonly PortfolioEntry[], options: IndexOptions): Uint8Array {
  return new TextEncoder().encode(writeHtml(indexPage(entries, options)))
}

function indexPage(entries: readonly PortfolioEntry[], options: IndexOptions): Root {
  const { locale, version, reports, look, profile = usualProfile } = options
  const meta = listingMeta(entries, options)
  const { title, subtitle, publisher } = meta
  return pageOf(
    {
      title: [title, publisher].filter((part) => part !== '').join(' – '),
      description: subtitle,
      language: locale,
      locale,
      version,
      theme: look?.theme,
      styles: [siteStyle],
      script: searchScript,
    },
    element('a', { className: ['skip'], href: '#content' }, sayPage('skip', locale)),
    element(
      'header',
      { className: ['masthead'] },
      element(
        'div',
        { className: ['masthead-inner'] },
        logoOf(look, publisher),
        publisher === '' ? undefined : element('p', { className: ['publisher'] }, publisher),
        element('h1', {}, title),
        element('p', { className: ['subtitle'] }, subtitle ?? ''),
      ),
    ),
    element(
      'main',
      { id: 'content', className: ['site'], tabIndex: -1 },
      element('h2', { id: 'documents-title' }, say('documents', locale)),
      reports.includes('portfolio')
        ? element(
            'p',
            { className: ['overview-link'] },
            element('a', { href: 'portfolio.html' }, say('portfolio', locale)),
          )
        : undefined,
      documentCards(entries, { versions: versionsOf(entries), reports, locale, profile }),
      ...searchPart(entries, locale, profile),
    ),
    footer(meta, version),
  )
}

function searchPart(
  entries: readonly PortfolioEntry[],
  locale: Locale,
  profile: SmartProfile,
): (Element | undefined)[] {
  const hasGoals = entries.some(({ goals }) => goals.length > 0)
  const hasActions = entries.some(({ actions }) => actions.length > 0)
  return [
    element('h2', { id: 'search-title' }, say('search', locale)),
    searchForm(entries, locale, profile),
    element('p', { id: 'found', role: 'status', tabIndex: -1 }),
    hasGoals ? letterLegend(locale) : undefined,
    hasGoals ? goalTable(entries, locale, profile) : undefined,
    hasActions ? actionTable(entries, locale) : undefined,
    searchData(entries, locale),
  ]
}

const spokenWords = [
  'found',
  'foundNothing',
  'sortedUp',
  'sortedDown',
  'oneGoal',
  'manyGoals',
  'oneAction',
  'manyActions',
] as const

/** What the script searches, and what it says. */
function searchData(entries: readonly PortfolioEntry[], locale: Locale): Element {
  const words = Object.fromEntries(spokenWords.map((word) => [word, say(word, locale)]))
  const data = { things: searchIndex(entries), letters: searchLetters, words }
  return dataScript('search-index', data)
}
