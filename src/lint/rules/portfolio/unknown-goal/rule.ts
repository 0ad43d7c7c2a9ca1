import { closest } from '#core/similar'
import type { Summary, SummaryPlace } from '#core/summary'
import { definePortfolioRule } from '../../../portfolio.ts'
import { gather } from '../../gather.ts'
import { byId } from '../documents.ts'
import { foreignGoal } from '../goal-ids.ts'

export const rule = definePortfolioRule({
  meta: {
    id: 'portfolio/unknown-goal',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Et dokument eller et mål, som et andet dokument peger på, findes.',
      en: 'A document or goal that another document points to exists.',
    },
    help: {
      da: "Ret id'et, eller tag dokumentet, som det peger på, med i gennemgangen.",
      en: 'Correct the id, or include the document that it points to in the check.',
    },
    messages: {
      strategy: {
        da: "Ingen af de {count:number} dokumenter, der er gennemgået, har id'et '{id}'.",
        en: "None of the {count:number} documents that were checked has the id '{id}'.",
      },
      similar: {
        da: "Ingen af de {count:number} dokumenter, der er gennemgået, har id'et '{id}'. Mente du '{meant}'?",
        en: "None of the {count:number} documents that were checked has the id '{id}'. Did you mean '{meant}'?",
      },
      goal: {
        da: "'{path}' har ikke et mål med id'et '{goal}'.",
        en: "'{path}' does not have a goal with the id '{goal}'.",
      },
    },
  },
  check(summaries, context) {
    const documents = byId(summaries)
    const isSure = summaries.every(({ id, isWhole }) => id !== undefined || isWhole)
    const meantBy = suggestions([...documents.keys()])
    const unknown = (summary: Summary, place: SummaryPlace, id: string): void => {
      if (!isSure) return
      const count = summaries.length
      const meant = meantBy(id)
      if (meant === undefined) context.report({ summary, place, messageId: 'strategy', data: { count, id } })
      else context.report({ summary, place, messageId: 'similar', data: { count, id, meant } })
    }
    for (const summary of summaries) {
      for (const { strategy, place } of summary.relations) {
        if (!documents.has(strategy)) unknown(summary, place, strategy)
      }
      for (const { id, place } of summary.goals.flatMap(({ supports }) => supports)) {
        const named = foreignGoal(id)
        if (named === undefined) continue
        const targets = documents.get(named.strategy)
        if (targets === undefined) unknown(summary, place, named.strategy)
        else if (targets.every((target) => isSurelyWithout(target, named.goal))) {
          const path = targets[0]?.path ?? ''
          context.report({ summary, place, messageId: 'goal', data: { path, goal: named.goal } })
        }
      }
    }
  },
})

/** A document that could not be read whole may have more goals than were read. */
function isSurelyWithout({ isWhole, goals }: Summary, id: string): boolean {
  return isWhole && !goals.some((goal) => goal.id === id)
}

/** Finds the id that a misspelt one means, among those with the same numbers: another year means another document. */
function suggestions(ids: readonly string[]): (id: string) => string | undefined {
  const byDigits = new Map<string, string[]>()
  for (const id of ids) gather(byDigits, digitsOf(id), id)
  const known = new Map<string, string | undefined>()
  return (id) => {
    if (!known.has(id)) known.set(id, closest(id, byDigits.get(digitsOf(id)) ?? []))
    return known.get(id)
  }
}

function digitsOf(id: string): string {
  return id.replace(/\D+/g, ' ').trim()
}
