import type { GoalSummary, Summary } from '#core/summary'
import { definePortfolioRule } from '../../../portfolio.ts'
import { gather } from '../../gather.ts'
import { bodyOf, isCurrent, replaces } from '../documents.ts'
import { foreignGoal } from '../goal-ids.ts'
import { plainName } from '../names.ts'
import { gistOf, keyOf, keysNear } from './statement.ts'

/** How many goals a finding points to. */
const shown = 10

export const rule = definePortfolioRule({
  meta: {
    id: 'portfolio/duplicate-goal',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'To dokumenter sætter ikke det samme mål uden at vise, at det er det samme.',
      en: 'No two documents set the same goal without showing that it is the same.',
    },
    help: {
      da: "Lad målet stå ét sted, og peg på det fra det andet med 'supports: [dokument#mål]'.",
      en: "Keep the goal in one place, and point to it from the other with 'supports: [document#goal]'.",
    },
    messages: {
      one: {
        da: "Målet siger det samme som et mål i '{path}'.",
        en: "The goal says the same as a goal in '{path}'.",
      },
      several: {
        da: "{count:number} mål siger det samme som mål i '{path}'. Det første står her.",
        en: "{count:number} goals say the same as goals in '{path}'. The first stands here.",
      },
      other: {
        da: "Målet '{same}' siger det samme som '{goal}'.",
        en: "The goal '{same}' says the same as '{goal}'.",
      },
    },
  },
  check(summaries, context) {
    for (const pairs of pairsByDocuments(summaries)) {
      const [first] = pairs
      if (first === undefined) continue
      const found = {
        summary: first.summary,
        place: first.goal.statementPlace ?? first.goal.place,
        related: pairs.slice(0, shown).map(({ goal, other, same }) => ({
          summary: other,
          place: same.statementPlace ?? same.place,
          messageId: 'other' as const,
          data: { goal: goal.id ?? '?', same: same.id ?? '?' },
        })),
      }
      const path = first.other.path
      if (pairs.length === 1) context.report({ ...found, messageId: 'one', data: { path } })
      else context.report({ ...found, messageId: 'several', data: { path, count: pairs.length } })
    }
  },
})

/** A goal, and the goal of an earlier document that says the same. */
interface Pair {
  summary: Summary
  goal: GoalSummary
  other: Summary
  same: GoalSummary
}

/** A goal with what it is about. */
interface Stated {
  summary: Summary
  goal: GoalSummary
  body: string
  gist: readonly string[]
}

/**
 * The pairs of each document with each earlier one, so that a copied plan gives one finding. Shorter goals are known before
 * longer ones, which are looked up with a word less as well.
 */
function pairsByDocuments(summaries: readonly Summary[]): Pair[][] {
  const known = new Map<string, Stated>()
  const pairs = new Map<string, Pair[]>()
  const order = new Map(summaries.map((summary, i) => [summary, i]))
  const isEarlier = (a: Stated, b: Stated): boolean =>
    (order.get(a.summary) ?? 0) < (order.get(b.summary) ?? 0)
  const shortestFirst = summaries.flatMap(statedGoals).sort((a, b) => a.gist.length - b.gist.length)
  for (const item of shortestFirst) {
    const match = keysNear(item.gist)
      .map((key) => known.get(`${item.body}\n${key}`))
      .find((candidate) => candidate !== undefined && candidate.summary !== item.summary)
    const key = `${item.body}\n${keyOf(item.gist)}`
    if (!known.has(key)) known.set(key, item)
    if (match === undefined || isTold(item, match)) continue
    const [before, after] = isEarlier(match, item) ? [match, item] : [item, match]
    const pair = { summary: after.summary, goal: after.goal, other: before.summary, same: before.goal }
    gather(pairs, `${order.get(pair.summary)} ${order.get(pair.other)}`, pair)
  }
  return [...pairs.values()].map((found) => found.sort((a, b) => startOf(a.goal) - startOf(b.goal)))
}

function startOf({ place }: GoalSummary): number {
  return place.range.start.offset
}

/** The goals that a document sets itself and still has; one that is dropped or cited may well stand elsewhere too. */
function statedGoals(summary: Summary): Stated[] {
  const body = bodyOf(summary, undefined)
  if (body === undefined || !isCurrent(summary)) return []
  return summary.goals
    .filter(({ isOwn, status }) => isOwn && status !== 'dropped')
    .map((goal) => ({ summary, goal, body, gist: gistOf(goal.statement ?? '') }))
    .filter(({ gist }) => gist.length > 0)
}

/** Whether the documents show how the goals belong together, or the goals are for different people. */
function isTold(a: Stated, b: Stated): boolean {
  return replaces(a.summary, b.summary) || pointsTo(a, b) || pointsTo(b, a) || areForOthers(a.goal, b.goal)
}

function pointsTo(from: Stated, to: Stated): boolean {
  return from.goal.supports.some(({ id }) => {
    const named = foreignGoal(id)
    return named !== undefined && named.strategy === to.summary.id && named.goal === to.goal.id
  })
}

/** Whether both goals name their target groups, and not the same ones. */
function areForOthers(a: GoalSummary, b: GoalSummary): boolean {
  const [one, other] = [a, b].map(({ groups }) => groups.map(plainName).sort().join('\n'))
  return one !== '' && other !== '' && one !== other
}
