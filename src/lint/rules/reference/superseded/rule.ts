import { lastDay } from '#core/dates'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'reference/superseded',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'Et dokument, der er udløbet eller afløst, har en periode, som er slut.',
      en: 'A document that has expired or is superseded has a period that has ended.',
    },
    help: {
      da: "Ret 'period.end' til den dag, dokumentet holdt op med at gælde, eller ret 'status'.",
      en: "Set 'period.end' to the day the document ceased to apply, or correct 'status'.",
    },
    messages: {
      expired: {
        da: 'Dokumentet er udløbet, men perioden slutter først {end:date}.',
        en: 'The document has expired, but the period does not end until {end:date}.',
      },
      superseded: {
        da: 'Dokumentet er afløst, men perioden slutter først {end:date}.',
        en: 'The document is superseded, but the period does not end until {end:date}.',
      },
      open: {
        da: 'Dokumentet gælder ikke mere, men perioden har ingen slutdato.',
        en: 'The document no longer applies, but the period has no end date.',
      },
    },
  },
  create: (context) => ({
    strategy({ status, period }) {
      if ((status !== 'expired' && status !== 'superseded') || period === undefined) return
      const end = lastDay(period.end)
      if (end === undefined) {
        if (period.end === undefined && period.gap === undefined)
          context.report({ path: ['period'], part: 'key', messageId: 'open' })
      } else if (end >= context.asOf)
        context.report({ path: ['period', 'end'], messageId: status, data: { end } })
    },
  }),
})
