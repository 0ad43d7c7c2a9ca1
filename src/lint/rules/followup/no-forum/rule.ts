import type { FollowUp } from '#core/generated/strategy'
import { idPath } from '../../../lint.ts'
import { defineRule } from '../../../rule.ts'
import { isOpen, ownObjectives } from '../../goal-state.ts'

/** With more goals than this, they are told about together. */
const many = 3

export const rule = defineRule({
  meta: {
    id: 'followup/no-forum',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'Et konkret mål bliver fulgt op, enten for sig eller sammen med hele dokumentet.',
      en: 'An objective is followed up, either by itself or with the whole document.',
    },
    help: {
      da: "Skriv under 'followUp', hvem der ser på målet, hvor og hvor tit.",
      en: "Write under 'followUp' who looks at the goal, where and how often.",
    },
    messages: {
      none: {
        da: 'Ingen skal følge op på mål {goal}.',
        en: 'Nobody is to follow up goal {goal}.',
      },
      several: {
        da: 'Ingen skal følge op på {count:number} konkrete mål: {goals:list}.',
        en: 'Nobody is to follow up {count:number} objectives: {goals:list}.',
      },
    },
  },
  create: (context) => ({
    strategy(strategy) {
      if ((strategy.implementation?.followUp ?? []).some(isPlanned)) return
      const found = ownObjectives(strategy).filter(
        ({ value }) => value.followUp === undefined && isOpen(value),
      )
      const first = found[0]
      if (first !== undefined && found.length > many) {
        const goals = found.map(({ value }) => value.id ?? '').join(',')
        const path = idPath(first.value, first.path)
        context.report({ path, messageId: 'several', data: { count: found.length, goals } })
        return
      }
      for (const { value, path } of found)
        context.report({ path: idPath(value, path), messageId: 'none', data: { goal: value.id ?? '' } })
    },
  }),
})

/** Whether an entry plans a follow-up, and does not only declare that there is none. */
function isPlanned({ what, frequency, owner, forum, next, gap }: FollowUp): boolean {
  if (gap !== undefined) return frequency !== undefined || forum !== undefined || next !== undefined
  return [what, frequency, owner, forum, next].some((part) => part !== undefined)
}
