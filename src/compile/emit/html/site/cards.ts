import type { Element } from 'hast'
import type { Locale } from '#core/locale'
import { letters } from '#core/smart'
import { type SmartProfile, wordOf } from '#core/smart-profiles'
import { element } from '../../../markup/element.ts'
import { written } from '../../../markup/write.ts'
import type { PortfolioEntry } from '../../../portfolio/entry.ts'
import { scoreState } from '../../../portfolio/overview.ts'
import type { ListingOptions } from '../../../site/listing.ts'
import { languageName, type Version } from '../../../site/versions.ts'
import { counted, say } from '../../../site/words.ts'
import { terms } from '../../../words/terms.ts'
import { stateIcon } from '../icons.ts'

/** The documents of a site, a card each. */
export function documentCards(entries: readonly PortfolioEntry[], site: CardSite): Element {
  const children = entries.map((entry) => written(element('li', {}, documentCard(entry, site))))
  return { ...element('ul', { className: ['document-cards'] }), children }
}

/** What lies beside a document's report. */
interface CardSite {
  versions: ReadonlyMap<string, readonly Version[]>
  reports: ListingOptions['reports']
  locale: Locale
  profile: SmartProfile
}

function documentCard(entry: PortfolioEntry, { versions, reports, locale, profile }: CardSite): Element {
  const { id, title, language, publisher, unit, kind, status = 'unknown', period, goals, actions } = entry
  const term = (value: string): string => terms[value]?.[locale] ?? value
  const others = versions.get(id) ?? []
  const headingId = `dokument-${id}`
  const line = [kind === undefined ? '' : term(`kind.${kind}`), term(`status.${status}`)]
  return element(
    'article',
    { className: ['document-card'], ariaLabelledBy: [headingId] },
    element('p', { className: ['document-kind'] }, joined(line)),
    element(
      'h3',
      { id: headingId },
      element('a', { href: `${id}.html`, hrefLang: language, lang: language }, title),
    ),
    element('p', {}, joined([publisher, unit ?? ''])),
    element('p', {}, `${say('period', locale)}: ${period ?? say('noPeriod', locale)}`),
    element(
      'p',
      {},
      joined([counted(goals.length, 'goal', locale), counted(actions.length, 'action', locale)]),
    ),
    letterList(entry, locale, profile),
    otherReports(id, reports, locale),
    others.length === 0 ? undefined : versionLine(others, locale),
  )
}

/** What else can be read of the document: what its goals lack, and how far they are. */
function otherReports(id: string, reports: CardSite['reports'], locale: Locale): Element | undefined {
  const links = (['audit', 'status'] as const)
    .filter((report) => reports.includes(report))
    .flatMap((report) => [
      ' ',
      element('a', { href: `${id}.${report}.html` }, say(report === 'audit' ? 'audit' : 'progress', locale)),
    ])
  return links.length === 0 ? undefined : element('p', { className: ['versions'] }, ...links.slice(1))
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}

/** The points of the document for each letter: the letter, a sign that is filled to match, and the number. */
function letterList({ score }: PortfolioEntry, locale: Locale, profile: SmartProfile): Element {
  const items = letters.map((letter) => {
    const points = score.letters[letter]
    const word = element('span', { className: ['only-heard'] }, ` ${wordOf(profile, letter)[locale]}: `)
    if (points === null)
      return element('li', {}, element('b', {}, letter), word, element('span', {}, say('noPoints', locale)))
    return element(
      'li',
      {},
      element('b', {}, letter),
      word,
      stateIcon(scoreState(points)),
      element('span', {}, String(points)),
    )
  })
  return element(
    'div',
    { className: ['letters'] },
    element('p', { className: ['only-heard'] }, `${say('lettersOf', locale)}:`),
    element('ul', { className: ['letter-points'] }, ...items),
  )
}

/** Where the same document lies in other languages. */
export function versionLine(versions: readonly Version[], locale: Locale): Element {
  const links = versions.flatMap(({ id, language }) => [
    ' ',
    element('a', { href: `${id}.html`, hrefLang: language, lang: language }, languageName(language)),
  ])
  return element('p', { className: ['versions'] }, `${say('otherLanguages', locale)}:`, ...links)
}
