import type { PhrasingContent } from 'mdast'
import type { MessageData } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import { fill, type Wording } from '#core/message'
import type { SmartProfile } from '#core/smart-profiles'
import { type Inline, inline, link } from '../nodes.ts'
import { reportAddress } from '../report-links.ts'
import { slug } from '../strategy/context/anchors.ts'
import { terms } from '../words/terms.ts'
import type { PortfolioEntry, PortfolioGoal } from './entry.ts'
import { countWords, portfolioWords } from './words.ts'

export type PortfolioWord = keyof typeof portfolioWords

/** What every part of a portfolio knows. */
export interface Portfolio {
  readonly entries: readonly PortfolioEntry[]
  readonly asOf: string
  readonly locale: Locale
  /** What the letters of SMART ask. */
  readonly profile: SmartProfile
  say(word: PortfolioWord, data?: MessageData): string
  /** "1 mål", "3 dokumenter". */
  count(count: number, noun: keyof typeof countWords & string): string
  /** A value of the format in words, such as `status.adopted`. */
  term(value: string): string
  /** An anchor that no other part of the report has. */
  anchor(title: string): string
  /** The title of a document, leading to its report where that lies beside this one. */
  document(entry: PortfolioEntry): PhrasingContent[]
  /** The name of a goal, leading to its place in the document's report. */
  goal(entry: PortfolioEntry, goal: PortfolioGoal): PhrasingContent[]
}

export interface PortfolioInput {
  entries: readonly PortfolioEntry[]
  asOf: string
  locale: Locale
  /** Whether the reports of the documents lie beside this one, so that it can lead to them. */
  links: boolean
  profile: SmartProfile
}

export function createPortfolio({ entries, asOf, locale, links, profile }: PortfolioInput): Portfolio {
  const used = new Set<string>()
  const word = (wording: Wording, data: MessageData = {}): string =>
    fill(wording[locale], data, locale, { messages: {}, help: {}, terms: {} })
  const lead = (entry: PortfolioEntry, anchor: string | undefined, words: Inline): PhrasingContent[] =>
    inline(links ? link(reportAddress(entry.id, anchor), words) : words)
  return {
    entries,
    asOf,
    locale,
    profile,
    say: (name, data) => word(portfolioWords[name], data),
    count: (count, noun) => {
      const words = countWords[noun]
      return words === undefined ? String(count) : `${count} ${word(count === 1 ? words.one : words.many)}`
    },
    term: (value) => terms[value]?.[locale] ?? value,
    anchor: (title) => {
      const wish = slug(title)
      let anchor = wish
      for (let n = 2; used.has(anchor); n++) anchor = `${wish}-${n}`
      used.add(anchor)
      return anchor
    },
    document: (entry) => lead(entry, undefined, entry.title),
    goal: (entry, goal) => lead(entry, goal.anchor, goal.name),
  }
}
