import { isOwnGoal } from '#core/smart'
import { defineRule } from '../../../rule.ts'
import { holderOf } from '../../../walk.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/resource-without-amount',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'Nye eller ansøgte penge har et beløb.',
      en: 'Money that is new or applied for has an amount.',
    },
    help: {
      da: "Skriv beløbet i 'amount' og valutaen i 'currency'.",
      en: "Write the amount in 'amount' and the currency in 'currency'.",
    },
    messages: {
      new: {
        da: 'Der er nye midler til målet, men det står ikke, hvor mange.',
        en: 'There is new money for the goal, but it does not say how much.',
      },
      applied: {
        da: 'Der er søgt om midler til målet, men det står ikke, hvor mange.',
        en: 'Money is applied for, but it does not say how much.',
      },
    },
  },
  create: ({ report }) => ({
    resource({ funding, amount }, place) {
      const goal = holderOf(place, 'goal')?.value
      if (goal === undefined || !isOwnGoal(goal) || amount !== undefined) return
      if (funding === 'new' || funding === 'applied')
        report({ path: [...place.path, 'funding'], messageId: funding })
    },
  }),
})
