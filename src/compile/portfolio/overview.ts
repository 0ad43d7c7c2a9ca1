import type { RootContent, TableRow } from 'mdast'
import { letters } from '#core/smart'
import { wordOf } from '#core/smart-profiles'
import { cell, h, type Inline, inline, lineBreak, marked, p, row, rowHeaderTable, strong } from '../nodes.ts'
import type { ScoreState } from '../tree.ts'
import type { Portfolio } from './context.ts'
import type { PortfolioEntry } from './entry.ts'

/** How many documents and goals there are, and each document's facts. */
export function documentPart(portfolio: Portfolio): RootContent[] {
  const { entries, say, count, term, anchor } = portfolio
  const title = h(2, anchor(say('documents')), say('documents'))
  if (entries.length === 0) return [title, p(say('empty'))]
  const cited = sumOf(entries, ({ cited }) => cited)
  const documents = count(entries.length, 'document')
  const goals = count(
    sumOf(entries, ({ goals }) => goals.length),
    'goal',
  )
  const text = [
    say('contains', { documents, goals }),
    cited === 0 ? '' : say('citedGoals', { cited: count(cited, 'cited') }),
  ]
  const head = [say('document'), say('publisher'), say('period'), say('status'), say('goalCount')]
  const rows = entries.map((entry) =>
    row([
      portfolio.document(entry),
      entry.publisher,
      entry.period ?? say('noPeriod'),
      term(`status.${entry.status ?? 'unknown'}`),
      String(entry.goals.length),
    ]),
  )
  const align = ['left', 'left', 'left', 'left', 'right'] as const
  const table = rowHeaderTable(head, rows, { align: [...align] })
  return [title, p(text.filter(Boolean).join(' ')), marked(table, 'documents')]
}

/** The points of each document for each letter, with a sign that is filled to match. */
export function heatPart(portfolio: Portfolio): RootContent[] {
  const { entries, say, anchor, locale, profile } = portfolio
  if (entries.length === 0) return []
  const heads = letters.map((letter) => inline(strong(letter), lineBreak, wordOf(profile, letter)[locale]))
  const rows = entries.map((entry) => heatRow(portfolio, portfolio.document(entry), pointsOf(entry)))
  const average = heatRow(portfolio, say('allGoals'), averagePoints(entries))
  const table = rowHeaderTable(
    [say('document'), ...heads, say('average')],
    entries.length > 1 ? [...rows, average] : rows,
    { caption: say('heatCaption'), align: ['left', ...heads.map(() => 'center' as const), 'center'] },
  )
  return [h(2, anchor(say('heat')), say('heat')), p(say('heatText')), marked(table, 'heat')]
}

/** The points for the five letters and together, from 0 to 100; null where there are no goals. */
type Points = readonly (number | null)[]

function pointsOf({ score }: PortfolioEntry): Points {
  return [...letters.map((letter) => score.letters[letter]), score.smart]
}

/** The mean over the goals of all documents, so that a document with many goals weighs more. */
export function averagePoints(entries: readonly PortfolioEntry[]): Points {
  return [...letters, 'all'].map((_, i) => {
    const scored = entries.flatMap((entry) => {
      const points = pointsOf(entry)[i]
      return typeof points === 'number' ? [{ points, goals: entry.score.goals }] : []
    })
    const goals = sumOf(scored, (one) => one.goals)
    return goals === 0 ? null : Math.round(sumOf(scored, (one) => one.points * one.goals) / goals)
  })
}

function heatRow({ say }: Portfolio, name: Inline, points: Points): TableRow {
  const cells = points.map((value) => {
    if (value === null) return cell(say('noScore'))
    return { ...cell(String(value)), data: { className: [`state-${scoreState(value)}`] } }
  })
  return { type: 'tableRow', children: [cell(name), ...cells] }
}

/** The nearest quarter; only a score of 0 looks empty, and only 100 looks full. */
export function scoreState(points: number): ScoreState {
  if (points <= 0) return 'score-0'
  if (points >= 100) return 'score-100'
  if (points < 37.5) return 'score-25'
  return points < 62.5 ? 'score-50' : 'score-75'
}

/** How many goals lack an owner, a deadline or a target group. */
export function missingPart(portfolio: Portfolio): RootContent[] {
  const { entries, say, anchor } = portfolio
  const counts = entries.map((entry) => missingIn([entry]))
  const all = missingIn(entries)
  if (all.goals === 0) return []
  const isComplete = all.owner === 0 && all.deadline === 0
  const head = [
    say('document'),
    say('goalCount'),
    say('withoutOwner'),
    say('withoutDeadline'),
    say('withoutGroup'),
  ]
  const cells = ({ goals, owner, deadline, group }: Missing): string[] =>
    [goals, owner, deadline, group].map(String)
  const rows = entries.map((entry, i) => row([portfolio.document(entry), ...cells(counts[i] ?? all)]))
  const total = entries.length > 1 ? [row([say('average'), ...cells(all)])] : []
  const text = isComplete
    ? say('nothingMissing')
    : say('missingText', { goals: all.goals, owner: all.owner, deadline: all.deadline })
  return [
    h(2, anchor(say('missing')), say('missing')),
    p(text),
    rowHeaderTable(head, [...rows, ...total], { align: ['left', 'right', 'right', 'right', 'right'] }),
  ]
}

interface Missing {
  goals: number
  owner: number
  deadline: number
  group: number
}

/** How many of the goals that documents set lack what somebody needs to act on them. */
export function missingIn(entries: readonly PortfolioEntry[]): Missing {
  const goals = entries.flatMap((entry) => entry.goals)
  return {
    goals: goals.length,
    owner: goals.filter(({ owner }) => owner === undefined).length,
    deadline: goals.filter(({ deadline }) => deadline === undefined).length,
    group: goals.filter(({ groups }) => groups.length === 0).length,
  }
}

function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0)
}
