import type { RootContent } from 'mdast'
import { formatDate } from '#core/dates'
import { compareText } from '#core/diagnostic'
import { joinList } from '#core/locale'
import { pagesOf } from '../charts/pages.ts'
import { stateWords } from '../charts/words.ts'
import { h, p, row, rowHeaderTable } from '../nodes.ts'
import type { ChartNode, TimelineChart } from '../tree.ts'
import type { Portfolio } from './context.ts'
import type { PortfolioEntry } from './entry.ts'

type Bar = TimelineChart['bars'][number]
type Point = TimelineChart['points'][number]

/** More rows than this cannot be read in one picture; the table of the same dates stands alone then. */
const mostRows = 60

/** The periods of the documents and the deadlines of their objectives on one line of time. */
export function timelinePart(portfolio: Portfolio): RootContent[] {
  const { entries, say, anchor } = portfolio
  const bars = entries.flatMap((entry) => barOf(entry, portfolio.asOf))
  const points = entries.flatMap((entry) => [...edgesOf(portfolio, entry), ...deadlinesOf(portfolio, entry)])
  if (bars.length + points.length === 0) return []
  const undated = entries.filter(({ start, end }) => start === undefined && end === undefined)
  const titles = joinList(
    undated.map(({ title }) => `»${title}«`),
    portfolio.locale,
  )
  const all: Items = { bars, points, ...spanOf(bars, points) }
  return [
    h(2, anchor(say('timeline')), say('timeline')),
    ...(undated.length === 0 ? [] : [p(say('undated', { titles }))]),
    ...(bars.length + points.length > mostRows ? [tableAlone(portfolio, all)] : chartsOf(portfolio, all)),
  ]
}

/** What a picture shows, and the days that its line of time runs between. */
interface Items {
  bars: Bar[]
  points: Point[]
  start: string
  end: string
}

function spanOf(bars: readonly Bar[], points: readonly Point[]): { start: string; end: string } {
  const days = [...bars.flatMap(({ start, end }) => [start, end]), ...points.map(({ date }) => date)].sort()
  return { start: days[0] ?? '', end: days.at(-1) ?? '' }
}

function tableAlone(portfolio: Portfolio, all: Items): RootContent {
  const title = portfolio.say('timelineTitle')
  return { ...chartOf(portfolio, all, title).children[0], caption: title }
}

/** One picture, or several on the same line of time where one would be too high for a page. */
function chartsOf(portfolio: Portfolio, { bars, points, start, end }: Items): ChartNode[] {
  const { say } = portfolio
  const pages = pagesOf([
    ...bars.map((bar) => ({ label: bar.label, bar })),
    ...points.map((point) => ({ label: point.label, point })),
  ])
  return pages.map((rows, i) => {
    const part = {
      bars: rows.flatMap((row) => ('bar' in row ? [row.bar] : [])),
      points: rows.flatMap((row) => ('point' in row ? [row.point] : [])),
    }
    const title = say('timelineTitle')
    const data = { title, number: i + 1, count: pages.length }
    return chartOf(portfolio, { ...part, start, end }, pages.length === 1 ? title : say('timelinePart', data))
  })
}

function chartOf(portfolio: Portfolio, { bars, points, start, end }: Items, title: string): ChartNode {
  const { say, count, anchor, locale, asOf } = portfolio
  const parts = [
    bars.length > 0 ? count(bars.length, 'period') : '',
    points.length > 0 ? count(points.length, 'date') : '',
  ]
  const things = joinList(parts.filter(Boolean), locale)
  const head = [say('document'), say('from'), say('to'), say('status')]
  const rows = [
    ...bars.map((bar) =>
      row([
        bar.label,
        formatDate(bar.start, locale),
        formatDate(bar.end, locale),
        stateWords.documents[bar.state][locale],
      ]),
    ),
    ...points.map(({ label, date }) => row([label, '', formatDate(date, locale), ''])),
  ]
  return {
    type: 'chart',
    id: anchor('graf-tidslinje'),
    title,
    description: say('timelineText', { things, start, end }),
    spec: { kind: 'timeline', of: 'documents', start, end, bars, points, asOf },
    children: [rowHeaderTable(head, rows)],
  }
}

/** The period of a document, where both of its ends are known. */
function barOf({ title, status, start, end }: PortfolioEntry, asOf: string): Bar[] {
  if (start === undefined || end === undefined || end < start) return []
  if (status === 'superseded') return [{ label: title, start, end, state: 'cancelled' }]
  const state = asOf < start ? 'planned' : asOf > end ? 'completed' : 'ongoing'
  return [{ label: title, start, end, state }]
}

/** The one end of a period that is known. */
function edgesOf({ say }: Portfolio, { title, start, end }: PortfolioEntry): Point[] {
  if (start !== undefined && end === undefined) return [{ label: say('begins', { title }), date: start }]
  if (start === undefined && end !== undefined) return [{ label: say('ends', { title }), date: end }]
  return []
}

/** The days by which a document wants to reach its objectives, once each. */
function deadlinesOf({ say, count }: Portfolio, { title, goals }: PortfolioEntry): Point[] {
  const counts = new Map<string, number>()
  for (const { level, deadline } of goals) {
    if (level === 'objective' && deadline !== undefined) counts.set(deadline, (counts.get(deadline) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([date, n]) => ({ label: say('objectivesDue', { title, count: count(n, 'objective') }), date }))
}
