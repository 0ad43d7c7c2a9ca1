import { lastDay } from '#core/dates'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'source/gap-overdue',
    severity: 'error',
    since: '0.1.0',
    docs: {
      da: 'En erklæret mangel er udfyldt, når dens frist er gået.',
      en: 'A declared gap is filled when its date has passed.',
    },
    help: {
      da: `Skriv det, der manglede, i stedet for 'gap', eller aftal en ny dato i 'due'.`,
      en: `Write what was missing in place of 'gap', or agree on a new date in 'due'.`,
    },
    messages: {
      overdue: {
        da: 'Manglen skulle være udfyldt senest {due:date}.',
        en: 'The gap was to be filled by {due:date}.',
      },
    },
  },
  create: (context) => ({
    anyGap({ due }, { path }) {
      const day = lastDay(due)
      if (due === undefined || day === undefined || day >= context.asOf) return
      context.report({ path: [...path, 'due'], messageId: 'overdue', data: { due } })
    },
  }),
})
