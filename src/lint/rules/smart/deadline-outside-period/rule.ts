import { type DateText, firstDay, lastDay } from '#core/dates'
import type { Path } from '#core/located'
import { isOwnGoal } from '#core/smart'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/deadline-outside-period',
    severity: 'warning',
    since: '0.1.0',
    field: 'timeBound',
    docs: {
      da: 'Et måls frist ligger i den periode, som dokumentet gælder.',
      en: "A goal's deadline lies in the period that the document applies to.",
    },
    help: {
      da: "Ret fristen eller 'period', eller forklar i 'note', hvorfor de ikke følges ad.",
      en: "Correct the deadline or 'period', or explain in 'note' why they differ.",
    },
    messages: {
      before: {
        da: 'Fristen {deadline:date} ligger, før perioden begynder ({start:date}).',
        en: 'The deadline {deadline:date} lies before the period begins ({start:date}).',
      },
      after: {
        da: 'Fristen {deadline:date} ligger, efter at perioden er slut ({end:date}).',
        en: 'The deadline {deadline:date} lies after the period has ended ({end:date}).',
      },
    },
  },
  create(context) {
    const { start, end } = context.document.strategy.period ?? {}
    const from = firstDay(start)
    const until = lastDay(end)
    const check = (deadline: DateText | undefined, path: Path): void => {
      const first = firstDay(deadline)
      const last = lastDay(deadline)
      if (deadline === undefined || first === undefined || last === undefined) return
      if (start !== undefined && from !== undefined && last < from)
        context.report({ path, messageId: 'before', data: { deadline, start } })
      else if (end !== undefined && until !== undefined && first > until)
        context.report({ path, messageId: 'after', severity: 'info', data: { deadline, end } })
    }
    return {
      goal(goal, { path }) {
        if (!isOwnGoal(goal)) return
        const deadline = goal.smart?.timeBound?.deadline
        check(deadline, [...path, 'smart', 'timeBound', 'deadline'])
        for (const [i, { date }] of (goal.smart?.measurable?.targets ?? []).entries()) {
          if (String(date) === String(deadline)) continue
          check(date, [...path, 'smart', 'measurable', 'targets', i, 'date'])
        }
      },
    }
  },
})
