import { lastDay } from '#core/dates'
import { defineRule } from '../../../rule.ts'
import { holderOf } from '../../../walk.ts'
import { isExpired, isOpen } from '../../goal-state.ts'

export const rule = defineRule({
  meta: {
    id: 'followup/next-passed',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Den næste opfølgning ligger forude.',
      en: 'The next follow-up lies ahead.',
    },
    help: {
      da: "Skriv i 'next', hvornår der bliver fulgt op næste gang.",
      en: "Write in 'next' when progress is looked at next.",
    },
    messages: {
      passed: {
        da: 'Den næste opfølgning skulle være {next:date}, men den dato er gået.',
        en: 'The next follow-up was to be {next:date}, but that date has passed.',
      },
    },
  },
  create: ({ document, asOf, report }) => ({
    followUp({ next }, place) {
      const day = lastDay(next)
      const goal = holderOf(place, 'goal')?.value
      if (next === undefined || day === undefined || day >= asOf) return
      if (isExpired(document.strategy, asOf) || (goal !== undefined && !isOpen(goal))) return
      report({ path: [...place.path, 'next'], messageId: 'passed', data: { next } })
    },
  }),
})
