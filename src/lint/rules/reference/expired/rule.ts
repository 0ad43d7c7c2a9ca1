import { lastDay } from '#core/dates'
import { defineRule } from '../../../rule.ts'

/** These say it themselves, or were never in force, which the rules on adoption look at. */
const silent: ReadonlySet<string> = new Set(['expired', 'superseded', 'draft', 'consultation'])

export const rule = defineRule({
  meta: {
    id: 'reference/expired',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'Et dokument, hvis periode er slut, siger selv, at det er udløbet.',
      en: 'A document whose period has ended says itself that it has expired.',
    },
    help: {
      da: "Skriv 'status: expired' eller 'status: superseded', eller forlæng perioden, hvis det er besluttet.",
      en: "Write 'status: expired' or 'status: superseded', or extend the period if that has been decided.",
    },
    messages: {
      ended: {
        da: 'Perioden sluttede {end:date}, men det fremgår ikke af dokumentets status.',
        en: 'The period ended {end:date}, but the status of the document does not say so.',
      },
    },
  },
  create: (context) => ({
    strategy({ status, period }) {
      const end = lastDay(period?.end)
      if (end === undefined || end >= context.asOf || silent.has(status ?? '')) return
      context.report({ path: ['period', 'end'], messageId: 'ended', data: { end } })
    },
  }),
})
