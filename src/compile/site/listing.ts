import type { Locale } from '#core/locale'
import type { SmartProfile } from '#core/smart-profiles'
import { bullets, h, joined, link, p } from '../nodes.ts'
import type { PortfolioEntry } from '../portfolio/entry.ts'
import { publisherOf } from '../portfolio/portfolio.ts'
import { reportAddress } from '../report-links.ts'
import type { Report, ReportMeta } from '../tree.ts'
import { terms } from '../words/terms.ts'
import { languageName, versionsOf } from './versions.ts'
import { counted, say } from './words.ts'

export interface ListingOptions {
  /** The day that the list is made for, `YYYY-MM-DD`. */
  asOf: string
  locale: Locale
  /** The reports that lie beside the strategies, of each document or, for `portfolio`, of all together. */
  reports: readonly ('audit' | 'status' | 'portfolio')[]
  /** What the letters of SMART ask. */
  profile?: SmartProfile
}

/** The list of the documents of a site as a report: what each is, and where it lies. */
export function compileListing(entries: readonly PortfolioEntry[], options: ListingOptions): Report {
  const { locale, reports } = options
  const meta = listingMeta(entries, options)
  const versions = versionsOf(entries)
  const items = entries.map((entry) => [
    p(
      joined(' · ', [
        link(reportAddress(entry.id), entry.title),
        entry.publisher,
        terms[`status.${entry.status ?? 'unknown'}`]?.[locale],
        entry.period,
        counted(entry.goals.length, 'goal', locale),
        ...(versions.get(entry.id) ?? []).map(({ id, language }) =>
          link(reportAddress(id), languageName(language)),
        ),
      ]),
    ),
  ])
  const overview = p(link(reportAddress('portfolio'), say('portfolio', locale)))
  return {
    meta,
    root: {
      type: 'root',
      children: [
        h(1, 'strategier', meta.title),
        p(meta.subtitle ?? ''),
        ...(reports.includes('portfolio') ? [overview] : []),
        ...(items.length === 0 ? [] : [bullets(items)]),
      ],
    },
  }
}

/** What the first page of a site says of itself. */
export function listingMeta(
  entries: readonly PortfolioEntry[],
  { asOf, locale }: Pick<ListingOptions, 'asOf' | 'locale'>,
): ReportMeta {
  const sum = (count: (entry: PortfolioEntry) => number): number =>
    entries.reduce((total, entry) => total + count(entry), 0)
  const subtitle = say('subtitle', locale, {
    documents: counted(entries.length, 'document', locale),
    goals: counted(
      sum(({ goals }) => goals.length),
      'goal',
      locale,
    ),
    actions: counted(
      sum(({ actions }) => actions.length),
      'action',
      locale,
    ),
  })
  return {
    report: 'index',
    id: 'index',
    title: say('title', locale),
    subtitle,
    language: locale,
    locale,
    publisher: publisherOf(entries),
    facts: [],
    draft: false,
    asOf,
  }
}
