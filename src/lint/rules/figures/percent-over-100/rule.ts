import { defineRule } from '../../../rule.ts'
import { entryOf } from '../../entry.ts'
import { isPercentShare } from '../../percent.ts'

export const rule = defineRule({
  meta: {
    id: 'figures/percent-over-100',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Et nøgletal i procent ligger mellem 0 og 100, og en del er ikke større end det hele.',
      en: 'A key figure in percent lies between 0 and 100, and a part is not larger than its whole.',
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
      larger: {
        da: "{value:number} kan ikke være en del af '{of}', som kun er {whole:number}.",
        en: "{value:number} cannot be part of '{of}', which is only {whole:number}.",
      },
    },
  },
  create: (context) => ({
    keyFigure({ unit, what, share, ...figure }, { path }) {
      if (isPercentShare(unit, what)) {
        for (const key of ['value', 'min', 'max'] as const) {
          const value = figure[key]
          if (value === undefined || (value >= 0 && value <= 100)) continue
          context.report({ path: [...path, key], messageId: 'outside', data: { value } })
        }
      }
      const whole = entryOf(context.document.strategy.keyFigures, share?.of)
      const { value } = figure
      if (value === undefined || whole?.value === undefined || whole.value < 0 || value <= whole.value) return
      if (unit !== undefined && whole.unit !== undefined && unit !== whole.unit) return
      if (figure.approximate || whole.approximate || share?.of === undefined) return
      const data = { value, of: share.of, whole: whole.value }
      context.report({ path: [...path, 'value'], messageId: 'larger', data })
    },
  }),
})
