import type { RootContent } from 'mdast'
import type { Severity } from '#core/diagnostic'
import { type Block, bullets, h, type Inline, p, strong } from '../nodes.ts'
import type { Portfolio } from './context.ts'

/** What comparing the documents found, in words. */
export interface PortfolioFinding {
  severity: Severity
  message: string
  /** The file that it is about, as the entry of the document names it. */
  path: string
  related?: readonly { message: string; path: string }[]
}

const order: readonly Severity[] = ['error', 'warning', 'info']

/** Where the documents contradict or repeat each other, what is most severe first. */
export function conflictPart(portfolio: Portfolio, findings: readonly PortfolioFinding[]): RootContent[] {
  const { entries, say, count, anchor } = portfolio
  if (entries.length < 2) return []
  const title = h(2, anchor(say('conflicts')), say('conflicts'))
  if (findings.length === 0) return [title, p(say('noConflicts'))]
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  const items = sorted.map(({ severity, message, path, related = [] }): Block[] => {
    const lead = p(strong(`${say(severity)}:`), ` ${message} (`, titleOf(portfolio, path), ')')
    const places = related.map((place): Block[] => [
      p(place.message, ' (', titleOf(portfolio, place.path), ')'),
    ])
    return places.length === 0 ? [lead] : [lead, bullets(places)]
  })
  return [
    title,
    p(say('conflictCount', { count: count(findings.length, 'conflict') })),
    { ...bullets(items), spread: items.some((blocks) => blocks.length > 1) },
  ]
}

function titleOf(portfolio: Portfolio, path: string): Inline {
  const entry = portfolio.entries.find((one) => one.path === path)
  return entry === undefined ? path : portfolio.document(entry)
}
