import { daysBetween, firstDay, lastDay } from '#core/dates'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'adoption/hearing-short',
    severity: 'info',
    since: '0.1.0',
    options: {
      weeks: {
        type: 'number',
        default: 8,
        minimum: 1,
        maximum: 52,
        docs: {
          da: 'Hvor mange uger en høring mindst varer.',
          en: 'How many weeks a hearing lasts at least.',
        },
      },
    },
    docs: {
      da: 'En offentlig høring varer mindst otte uger.',
      en: 'A public hearing lasts at least eight weeks.',
    },
    help: {
      da: "Giv høringen længere tid, eller forklar i 'note', hvorfor den er kort.",
      en: "Give the hearing more time, or explain in 'note' why it is short.",
    },
    messages: {
      short: {
        da: 'Høringen varer {days:number} dage, og {weeks:number} uger er {least:number} dage.',
        en: 'The hearing lasts {days:number} days, and {weeks:number} weeks are {least:number} days.',
      },
    },
  },
  create: ({ options: { weeks }, report }) => ({
    hearing({ start, end, note }, { path }) {
      const [from, to] = [firstDay(start), lastDay(end)]
      if (from === undefined || to === undefined || to < from || note !== undefined) return
      const days = daysBetween(from, to) + 1
      const least = 7 * weeks
      if (days < least) report({ path: [...path, 'end'], messageId: 'short', data: { days, weeks, least } })
    },
  }),
})
