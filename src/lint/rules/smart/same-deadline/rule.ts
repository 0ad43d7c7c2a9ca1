import { lastDay } from '#core/dates'
import { defineRule } from '../../../rule.ts'
import { ownObjectives } from '../../goal-state.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/same-deadline',
    severity: 'info',
    since: '0.1.0',
    options: {
      goals: {
        type: 'number',
        default: 4,
        minimum: 2,
        maximum: 50,
        docs: {
          da: 'Hvor mange konkrete mål der må have samme frist, når alle har den.',
          en: 'How many objectives may have the same deadline where all have it.',
        },
      },
    },
    docs: {
      da: 'De konkrete mål har ikke alle sammen samme frist.',
      en: 'The objectives do not all have the same deadline.',
    },
    help: {
      da: 'Giv de mål, der kan nås først, en tidligere frist, så I kan se undervejs, om det går.',
      en: 'Give the goals that can be met first an earlier deadline, so that you see on the way how it goes.',
    },
    messages: {
      same: {
        da: 'Alle {count:number} konkrete mål med en frist har den samme: {deadline:date}.',
        en: 'All {count:number} objectives with a deadline have the same one: {deadline:date}.',
      },
    },
  },
  create: ({ options, report }) => ({
    strategy(strategy) {
      const dated = ownObjectives(strategy).filter(({ value }) => lastDay(value.smart?.timeBound?.deadline))
      const first = dated[0]
      const deadline = first?.value.smart?.timeBound?.deadline
      if (first === undefined || deadline === undefined || dated.length <= options.goals) return
      const day = lastDay(deadline)
      if (dated.some(({ value }) => lastDay(value.smart?.timeBound?.deadline) !== day)) return
      report({
        path: [...first.path, 'smart', 'timeBound', 'deadline'],
        messageId: 'same',
        data: { count: dated.length, deadline },
      })
    },
  }),
})
