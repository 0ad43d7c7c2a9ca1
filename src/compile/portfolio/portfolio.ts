import { formatDate } from '#core/dates'
import { joinList, type Locale } from '#core/locale'
import { type SmartProfile, usualProfile } from '#core/smart-profiles'
import { h, marked, p } from '../nodes.ts'
import type { Report } from '../tree.ts'
import { conflictPart, type PortfolioFinding } from './conflicts.ts'
import { createPortfolio, type Portfolio } from './context.ts'
import type { PortfolioEntry } from './entry.ts'
import { deadlinePart, ownerPart, targetGroupPart, themePart } from './groups.ts'
import { documentPart, heatPart, missingPart } from './overview.ts'
import { timelinePart } from './timeline.ts'

/** More publishers than this are counted, not named. */
const mostNames = 3

export interface PortfolioOptions {
  /** The day that the report is made for, `YYYY-MM-DD`. */
  asOf: string
  locale: Locale
  /** What comparing the documents found. */
  findings: readonly PortfolioFinding[]
  /** Whether the reports of the documents lie beside this one, so that it can lead to them. */
  links: boolean
  /** What the letters of SMART ask. */
  profile?: SmartProfile
}

/**
 * Compiles several documents to one report: how complete their goals are, where they contradict each other, and all goals by
 * theme, target group, owner and deadline. Goals that a document only cites are left out. Pure, in the order of `entries`.
 */
export function compilePortfolio(entries: readonly PortfolioEntry[], options: PortfolioOptions): Report {
  const { asOf, locale, findings, links, profile = usualProfile } = options
  const portfolio = createPortfolio({ entries, asOf, locale, links, profile })
  const { say, count, anchor } = portfolio
  const title = say('title')
  const goals = entries.reduce((sum, entry) => sum + entry.goals.length, 0)
  const subtitle = say('subtitle', {
    documents: count(entries.length, 'document'),
    publishers: count(publishersOf(entries).length, 'publisher'),
    goals: count(goals, 'goal'),
  })
  return {
    meta: {
      report: 'portfolio',
      id: 'portfolio',
      title,
      subtitle,
      language: locale,
      locale,
      publisher: publisherOf(entries),
      facts: factsOf(portfolio),
      draft: false,
      asOf,
    },
    root: {
      type: 'root',
      children: [
        h(1, anchor(title), title),
        marked(p(subtitle), 'subtitle'),
        ...documentPart(portfolio),
        ...heatPart(portfolio),
        ...missingPart(portfolio),
        ...conflictPart(portfolio, findings),
        ...timelinePart(portfolio),
        ...themePart(portfolio),
        ...targetGroupPart(portfolio),
        ...ownerPart(portfolio),
        ...deadlinePart(portfolio),
      ],
    },
  }
}

/** What the title page says of the documents. */
function factsOf({ entries, say, count, locale, asOf }: Portfolio): Report['meta']['facts'] {
  const publishers = publishersOf(entries)
  const goals = entries.reduce((sum, entry) => sum + entry.goals.length, 0)
  const names =
    publishers.length > mostNames ? count(publishers.length, 'publisher') : joinList(publishers, locale)
  return [
    { label: say('documents'), value: count(entries.length, 'document') },
    { label: say('publisher'), value: names },
    { label: say('goalCount'), value: count(goals, 'goal') },
    { label: say('asOf'), value: formatDate(asOf, locale) },
  ].filter(({ value }) => value !== '')
}

/** The publishers of the documents, once each. */
function publishersOf(entries: readonly PortfolioEntry[]): string[] {
  return [...new Set(entries.map(({ publisher }) => publisher))].filter((name) => name !== '')
}

/** The publisher that all documents share, or nothing. */
export function publisherOf(entries: readonly PortfolioEntry[]): string {
  const [name = '', ...others] = publishersOf(entries)
  return others.length === 0 ? name : ''
}
