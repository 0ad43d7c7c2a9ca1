import type { Element } from 'hast'
import type { Locale } from '#core/locale'
import { element } from '../../../markup/element.ts'
import { say } from '../../../site/words.ts'
import type { ReportSite } from '../../../tree.ts'
import { versionLine } from './cards.ts'
import { dataScript } from './data-script.ts'

/** The way from a report back to the page that lists all of them, and to the same document in other languages. */
export function siteBar({ versions }: ReportSite, locale: Locale): Element {
  return element(
    'nav',
    { className: ['site-bar'], ariaLabel: say('siteNavigation', locale) },
    element('p', {}, element('a', { href: 'index.html' }, say('home', locale))),
    versions.length === 0 ? undefined : versionLine(versions, locale),
  )
}

/** What the script that copies links says. */
export function linkWords(locale: Locale): Element {
  const names = ['copy', 'copyTo', 'copied', 'notCopied'] as const
  const words = Object.fromEntries(names.map((name) => [name, say(name, locale)]))
  return dataScript('link-words', words)
}
