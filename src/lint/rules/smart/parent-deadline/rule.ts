import { lastDay } from '#core/dates'
import { goalsOf } from '#core/goals'
import { isOwnGoal } from '#core/smart'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/parent-deadline',
    severity: 'warning',
    since: '0.1.0',
    field: 'timeBound',
    docs: {
      da: 'Et mål har frist, før eller når det mål har, som det støtter.',
      en: 'A goal is due before or together with the goal that it supports.',
    },
    help: {
      da: 'Ret en af de to frister, så det, der skal ske først, også har frist først.',
      en: 'Correct one of the two deadlines, so that what comes first is due first.',
    },
    messages: {
      late: {
        da: 'Fristen {deadline:date} ligger efter fristen for mål {parent}, som det støtter ({due:date}).',
        en: 'The deadline {deadline:date} lies after the deadline of goal {parent}, which it supports ({due:date}).',
      },
      parent: {
        da: 'Frist for mål {parent}.',
        en: 'Deadline of goal {parent}.',
      },
    },
  },
  create: ({ report }) => ({
    strategy(strategy) {
      const goals = goalsOf(strategy)
      const byId = new Map(goals.map((goal) => [goal.value.id, goal]))
      for (const { value, path } of goals) {
        const deadline = value.smart?.timeBound?.deadline
        const day = lastDay(deadline)
        if (!isOwnGoal(value) || deadline === undefined || day === undefined) continue
        for (const parent of value.supports ?? []) {
          const supported = byId.get(parent)
          const due = supported?.value.smart?.timeBound?.deadline
          if (supported === undefined || due === undefined || day <= (lastDay(due) ?? day)) continue
          report({
            path: [...path, ...deadlinePath],
            messageId: 'late',
            data: { deadline, parent, due },
            related: [{ messageId: 'parent', path: [...supported.path, ...deadlinePath], data: { parent } }],
          })
        }
      }
    },
  }),
})

const deadlinePath = ['smart', 'timeBound', 'deadline'] as const
