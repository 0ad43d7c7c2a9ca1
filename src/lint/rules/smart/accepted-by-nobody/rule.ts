import type { Accepted, Strategy } from '#core/generated/strategy'
import { goalsOf } from '#core/goals'
import { isOwnGoal } from '#core/smart'
import { defineRule } from '../../../rule.ts'
import { isDraft } from '../../goal-state.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/accepted-by-nobody',
    severity: 'warning',
    since: '0.1.0',
    field: 'accepted',
    docs: {
      da: 'Et accepteret mål siger, hvem der har accepteret det.',
      en: 'An accepted goal says who has accepted it.',
    },
    help: {
      da: "Skriv under 'by', hvem der har sagt ja til målet, eller erklær en mangel.",
      en: "Write under 'by' who has agreed to the goal, or declare a gap.",
    },
    messages: {
      nobody: {
        da: 'Mål {goal} siger, hvordan eller hvornår det er accepteret, men ikke af hvem.',
        en: 'Goal {goal} says how or when it was accepted, but not by whom.',
      },
      notAdopted: {
        da: 'Mål {goal} er accepteret ved vedtagelsen, men dokumentet siger ikke, at det er vedtaget.',
        en: 'Goal {goal} is accepted through the adoption, but the document does not say that it was adopted.',
      },
      several: {
        da: '{count:number} mål er accepteret ved vedtagelsen, men dokumentet siger ikke, at det er vedtaget: {goals:list}.',
        en: '{count:number} goals are accepted through the adoption, but the document does not say that it was adopted: {goals:list}.',
      },
    },
  },
  create: ({ report }) => ({
    strategy(strategy) {
      const accepted = goalsOf(strategy).flatMap(({ value: goal, path }) => {
        const field = goal.smart?.accepted
        if (!isOwnGoal(goal) || field === undefined || field.gap !== undefined || hasNames(field)) return []
        return [{ field, goal: goal.id ?? '', path: [...path, 'smart', 'accepted'] }]
      })
      for (const { field, goal, path } of accepted) {
        const key = field.how === undefined ? 'date' : 'how'
        if (field.through === undefined && field[key] !== undefined)
          report({ path: [...path, key], messageId: 'nobody', data: { goal } })
      }
      const through = accepted.filter(({ field }) => field.through === 'adoption')
      const [first, ...others] = isAdopted(strategy) ? [] : through
      if (first === undefined) return
      const path = [...first.path, 'through']
      if (others.length === 0) report({ path, messageId: 'notAdopted', data: { goal: first.goal } })
      else
        report({
          path,
          messageId: 'several',
          data: { count: through.length, goals: through.map(({ goal }) => goal).join(',') },
          also: others.map((other) => other.path),
        })
    },
  }),
})

function hasNames({ by }: Accepted): boolean {
  return (by ?? []).length > 0
}

/** Whether the document says that it was adopted; one that is not adopted yet may count on it. */
function isAdopted(strategy: Strategy): boolean {
  const { date, by, how } = strategy.adoption ?? {}
  return isDraft(strategy) || [date, by, how].some((part) => part !== undefined)
}
