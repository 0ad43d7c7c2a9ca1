import { firstDay, lastDay } from '#core/dates'
import { isOwnGoal } from '#core/smart'
import { defineRule } from '../../../rule.ts'
import { atLevel } from '../../level.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/accepted-late',
    severity: 'warning',
    since: '0.1.0',
    field: 'accepted',
    docs: {
      da: 'Et mål er accepteret, før fristen er gået.',
      en: 'A goal is accepted before its deadline has passed.',
    },
    help: {
      da: 'Ret den dato, der er skrevet forkert, eller aftal en ny frist.',
      en: 'Correct the date that is wrong, or agree on a new deadline.',
    },
    messages: {
      late: {
        da: 'Målet blev først accepteret {date:date}, efter at fristen {deadline:date} var gået.',
        en: 'The goal was only accepted {date:date}, after the deadline {deadline:date} had passed.',
      },
      adopted: {
        da: 'Dokumentet blev først vedtaget {date:date}, efter at målets frist {deadline:date} var gået.',
        en: 'The document was only adopted {date:date}, after the deadline of the goal {deadline:date} had passed.',
      },
    },
  },
  create: ({ document, report }) => ({
    goal(goal, { path }) {
      const { accepted, timeBound } = goal.smart ?? {}
      const deadline = timeBound?.deadline
      const isThrough = accepted?.date === undefined && accepted?.through === 'adoption'
      const date = isThrough ? document.strategy.adoption?.date : accepted?.date
      const [day, end] = [firstDay(date), lastDay(deadline)]
      if (!isOwnGoal(goal) || date === undefined || deadline === undefined) return
      if (day === undefined || end === undefined || day <= end) return
      report({
        path: [...path, 'smart', 'accepted', isThrough ? 'through' : 'date'],
        messageId: isThrough ? 'adopted' : 'late',
        data: { date, deadline },
        ...atLevel(goal),
      })
    },
  }),
})
