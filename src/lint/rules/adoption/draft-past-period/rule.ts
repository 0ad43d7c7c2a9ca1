import { firstDay, lastDay } from '#core/dates'
import { defineRule } from '../../../rule.ts'
import { isDraft } from '../../goal-state.ts'

export const rule = defineRule({
  meta: {
    id: 'adoption/draft-past-period',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Et udkast er vedtaget, før den periode begynder, som det skal gælde for.',
      en: 'A draft is adopted before the period begins that it is to apply to.',
    },
    help: {
      da: "Ret 'status', hvis dokumentet er vedtaget, eller flyt 'period'.",
      en: "Correct 'status' if the document has been adopted, or move 'period'.",
    },
    messages: {
      begun: {
        da: 'Dokumentet er ikke vedtaget, men perioden er begyndt ({start:date}).',
        en: 'The document is not adopted, but the period has begun ({start:date}).',
      },
      over: {
        da: 'Dokumentet er ikke vedtaget, men perioden er slut ({end:date}).',
        en: 'The document is not adopted, but the period is over ({end:date}).',
      },
    },
  },
  create: ({ asOf, report }) => ({
    strategy(strategy) {
      const { start, end } = strategy.period ?? {}
      const [begins, ends] = [firstDay(start), lastDay(end)]
      if (!isDraft(strategy)) return
      if (end !== undefined && ends !== undefined && ends < asOf)
        report({ path: ['status'], messageId: 'over', data: { end } })
      else if (start !== undefined && begins !== undefined && begins < asOf)
        report({ path: ['status'], messageId: 'begun', severity: 'info', data: { start } })
    },
  }),
})
