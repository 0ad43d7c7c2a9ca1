import { isOwnGoal } from '#core/smart'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'followup/target-date-missing',
    severity: 'warning',
    since: '0.1.0',
    field: 'timeBound',
    docs: {
      da: 'Et måltal har en dato, eller målet har en frist.',
      en: 'A target has a date, or the goal has a deadline.',
    },
    help: {
      da: `Skriv 'date' ved måltallet eller 'deadline' under 'timeBound'.`,
      en: `Write 'date' beside the target, or 'deadline' under 'timeBound'.`,
    },
    messages: {
      undated: {
        da: 'Måltallet har ingen dato, og mål {goal} har ingen frist.',
        en: 'The target has no date, and goal {goal} has no deadline.',
      },
    },
  },
  create: (context) => ({
    goal(goal, { path }) {
      const { measurable, timeBound } = goal.smart ?? {}
      if (goal.level !== 'objective' || !isOwnGoal(goal)) return
      if (timeBound?.deadline !== undefined || timeBound?.gap !== undefined) return
      for (const [i, target] of (measurable?.targets ?? []).entries()) {
        if (target.date !== undefined || target.gap !== undefined) continue
        context.report({
          path: [...path, 'smart', 'measurable', 'targets', i, 'indicator'],
          messageId: 'undated',
          data: { goal: goal.id ?? '' },
        })
      }
    },
  }),
})
