import type { GoalSummary, Summary } from '#core/summary'
import { definePortfolioRule } from '../../../portfolio.ts'
import { byId, isCurrent, titleOf } from '../documents.ts'
import { foreignGoal } from '../goal-ids.ts'

export const rule = definePortfolioRule({
  meta: {
    id: 'portfolio/deadline-clash',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'Et mål eller et dokument, der skal bære et andet, er færdigt senest samtidig med det.',
      en: 'A goal or document that is to carry another one ends no later than it.',
    },
    help: {
      da: 'Flyt den ene frist, eller skriv, hvorfor arbejdet går videre.',
      en: 'Move one of the deadlines, or write why the work goes on.',
    },
    messages: {
      goal: {
        da: "Målet har frist {deadline:date}, men skal bidrage til mål {goal} i '{path}' med frist {other:date}.",
        en: "The goal is due on {deadline:date}, but is to contribute to goal {goal} in '{path}', due on {other:date}.",
      },
      period: {
        da: "Dokumentet gælder til {end:date}, men udmønter '{title}', der kun gælder til {other:date}.",
        en: "The document applies until {end:date}, but implements '{title}', which applies only until {other:date}.",
      },
      other: { da: 'Her står den anden dato.', en: 'Here is the other date.' },
    },
  },
  check(summaries, context) {
    const current = summaries.filter(isCurrent)
    const documents = byId(current)
    for (const summary of current) {
      for (const { goal, other, target } of carried(summary, documents)) {
        if (goal.deadline === undefined || target.deadline === undefined) continue
        if (goal.deadline <= target.deadline) continue
        context.report({
          summary,
          place: goal.deadlinePlace ?? goal.place,
          messageId: 'goal',
          data: { deadline: goal.deadline, goal: target.id ?? '', path: other.path, other: target.deadline },
          related: [{ summary: other, place: target.deadlinePlace ?? target.place, messageId: 'other' }],
        })
      }
      for (const other of implemented(summary, documents)) {
        const [end, otherEnd] = [summary.period.end, other.period.end]
        if (end === undefined || otherEnd === undefined || end <= otherEnd) continue
        context.report({
          summary,
          place: summary.places.end ?? summary.places.id,
          messageId: 'period',
          data: { end, title: titleOf(other), other: otherEnd },
          related: [{ summary: other, place: other.places.end ?? other.places.id, messageId: 'other' }],
        })
      }
    }
  },
})

type Documents = ReadonlyMap<string, readonly Summary[]>

/** The goals of other documents that goals of a document support; goals that are met or dropped have no deadline ahead. */
function carried(
  summary: Summary,
  documents: Documents,
): { goal: GoalSummary; other: Summary; target: GoalSummary }[] {
  return summary.goals.filter(isOpen).flatMap((goal) =>
    goal.supports.flatMap(({ id }) => {
      const named = foreignGoal(id)
      const others = named === undefined ? [] : (documents.get(named.strategy) ?? [])
      return others.flatMap((other) =>
        other.goals
          .filter((target) => target.id === named?.goal && isOpen(target))
          .map((target) => ({ goal, other, target })),
      )
    }),
  )
}

function isOpen({ status }: GoalSummary): boolean {
  return status === undefined || status === 'open'
}

function implemented(summary: Summary, documents: Documents): Summary[] {
  return summary.relations
    .filter(({ type }) => type === 'implements')
    .flatMap(({ strategy }) => documents.get(strategy) ?? [])
    .filter((other) => other !== summary)
}
