import type { PhrasingContent, RootContent } from 'mdast'
import { formatDate } from '#core/dates'
import { compareText } from '#core/diagnostic'
import { h, type Inline, joined, lineBreak, marked, row, rowHeaderTable, strong } from '../nodes.ts'
import type { Portfolio, PortfolioWord } from './context.ts'
import type { PortfolioEntry, PortfolioGoal } from './entry.ts'

/** Goals of one document. */
interface Share {
  entry: PortfolioEntry
  goals: PortfolioGoal[]
}

/** Goals that have a theme, target group, owner or deadline in common. */
export interface GoalGroup {
  /** What they have in common; undefined for those that have nothing of the kind. */
  name?: string
  shares: Share[]
}

type NamesOf = (goal: PortfolioGoal) => readonly string[]

const themeOf: NamesOf = ({ theme }) => (theme === undefined ? [] : [theme])
const groupsOf: NamesOf = ({ groups }) => groups
const ownerOf: NamesOf = ({ owner }) => (owner === undefined ? [] : [owner])
const deadlineOf: NamesOf = ({ deadline }) => (deadline === undefined ? [] : [deadline])

/**
 * Goals by what they have in common, in the order in which the documents name it; names that differ in case and space only
 * are one. Those that have nothing of the kind come last.
 */
export function groupGoals(entries: readonly PortfolioEntry[], namesOf: NamesOf): GoalGroup[] {
  const groups = new Map<string, GoalGroup>()
  const without: GoalGroup = { shares: [] }
  for (const entry of entries) {
    for (const goal of entry.goals) {
      const names = namesOf(goal)
      if (names.length === 0) add(without, entry, goal)
      for (const name of new Set(names)) add(groupOf(groups, name), entry, goal)
    }
  }
  return without.shares.length === 0 ? [...groups.values()] : [...groups.values(), without]
}

function groupOf(groups: Map<string, GoalGroup>, name: string): GoalGroup {
  const key = name.toLowerCase().replace(/\s+/g, ' ').trim()
  const known = groups.get(key)
  if (known !== undefined) return known
  const group: GoalGroup = { name, shares: [] }
  groups.set(key, group)
  return group
}

function add({ shares }: GoalGroup, entry: PortfolioEntry, goal: PortfolioGoal): void {
  const last = shares.at(-1)
  if (last?.entry === entry) last.goals.push(goal)
  else shares.push({ entry, goals: [goal] })
}

export function themePart(portfolio: Portfolio): RootContent[] {
  const groups = groupGoals(portfolio.entries, themeOf)
  return groupPart(portfolio, groups, { title: 'byTheme', head: 'theme', none: 'noTheme', listsRest: true })
}

export function targetGroupPart(portfolio: Portfolio): RootContent[] {
  const groups = groupGoals(portfolio.entries, groupsOf)
  return groupPart(portfolio, groups, { title: 'byGroup', head: 'group', none: 'noGroup' })
}

export function ownerPart(portfolio: Portfolio): RootContent[] {
  const groups = groupGoals(portfolio.entries, ownerOf)
  return groupPart(portfolio, groups, { title: 'byOwner', head: 'owner', none: 'noOwner' })
}

/** Goals by their last day, the first day first. */
export function deadlinePart(portfolio: Portfolio): RootContent[] {
  const { asOf, locale, say } = portfolio
  const groups = groupGoals(portfolio.entries, deadlineOf).toSorted((a, b) =>
    compareText(a.name ?? '~', b.name ?? '~'),
  )
  const worded = groups.map(({ name, shares }): GoalGroup => {
    if (name === undefined) return { shares }
    const date = formatDate(name, locale)
    return { name: name < asOf ? `${date} ${say('passed')}` : date, shares }
  })
  return groupPart(portfolio, worded, { title: 'byDeadline', head: 'deadline', none: 'noDeadline' })
}

interface GroupWords {
  title: PortfolioWord
  head: PortfolioWord
  /** What stands in place of a name for goals that have nothing of the kind. */
  none: PortfolioWord
  /** Whether goals that have nothing of the kind are named too, and not only counted. */
  listsRest?: boolean
}

function groupPart(
  portfolio: Portfolio,
  groups: readonly GoalGroup[],
  { title, head, none, listsRest = false }: GroupWords,
): RootContent[] {
  const { say, anchor } = portfolio
  if (groups.length === 0) return []
  const rows = groups.map(({ name, shares }) => {
    const count = shares.reduce((sum, { goals }) => sum + goals.length, 0)
    const content = name !== undefined || listsRest ? goalLines : countLines
    return row([name ?? say(none), String(count), content(portfolio, shares)])
  })
  const columns = [say(head), say('goalCount'), say('whichGoals')]
  return [
    h(2, anchor(say(title)), say(title)),
    marked(rowHeaderTable(columns, rows, { align: ['left', 'right', 'left'] }), 'groups'),
  ]
}

/** The goals, a line each, under the title of their document. */
function goalLines(portfolio: Portfolio, shares: readonly Share[]): PhrasingContent[] {
  const lines = shares.flatMap(({ entry, goals }): Inline[] => [
    strong(entry.title),
    ...goals.map((goal) => portfolio.goal(entry, goal)),
  ])
  return joined(lineBreak, lines)
}

function countLines({ say, count }: Portfolio, shares: readonly Share[]): PhrasingContent[] {
  const lines = shares.map(({ entry, goals }) =>
    say('countIn', { title: entry.title, count: count(goals.length, 'goal') }),
  )
  return joined(lineBreak, lines)
}
