import { defineRule } from '../../../rule.ts'
import { isPercentShare } from '../../percent.ts'

export const rule = defineRule({
  meta: {
    id: 'figures/percent-over-100',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Et nøgletal i procent ligger mellem 0 og 100.',
      en: 'A key figure in percent lies between 0 and 100.',
    },
    help: {
      da: 'Ret tallet eller enheden; er det en ændring, så kald den en stigning eller et fald.',
      en: 'Correct the number or the unit; if it is a change, call it an increase or a decrease.',
    },
    messages: {
      outside: {
        da: '{value:number} procent kan ikke være en andel, for andele ligger mellem 0 og 100.',
        en: '{value:number} percent cannot be a share, since shares lie between 0 and 100.',
      },
    },
  },
  create: (context) => ({
    keyFigure({ unit, what, ...figure }, { path }) {
      if (!isPercentShare(unit, what)) return
      for (const key of ['value', 'min', 'max'] as const) {
        const value = figure[key]
        if (value === undefined || (value >= 0 && value <= 100)) continue
        context.report({ path: [...path, key], messageId: 'outside', data: { value } })
      }
    },
  }),
})
