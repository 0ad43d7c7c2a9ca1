import { defineRule } from '../../../rule.ts'
import { entryOf } from '../../entry.ts'

export const rule = defineRule({
  meta: {
    id: 'figures/share-of-unknown',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'En andel er en del af et tal, som kendes og tæller det samme.',
      en: 'A share is part of a number that is known and counts the same thing.',
    },
    help: {
      da: "Skriv tallet i det nøgletal, som andelen er en del af, eller peg på et andet under 'of'.",
      en: "Write the number in the key figure that the share is part of, or name another one under 'of'.",
    },
    messages: {
      noValue: {
        da: "Andelen er {percent:number} procent af '{of}', men det nøgletal har ikke noget tal.",
        en: "The share is {percent:number} percent of '{of}', but that key figure has no number.",
      },
      otherUnit: {
        da: "Andelen tæller {unit}, men '{of}', som den er en del af, tæller {other}.",
        en: "The share counts {unit}, but '{of}', which it is part of, counts {other}.",
      },
    },
  },
  create: (context) => ({
    keyFigure({ share, unit }, { path }) {
      const { of = '', percent } = share ?? {}
      const whole = entryOf(context.document.strategy.keyFigures, of)
      if (whole === undefined || percent === undefined) return
      const at = [...path, 'share', 'of']
      if (whole.value === undefined && whole.min === undefined && whole.max === undefined)
        context.report({ path: at, messageId: 'noValue', data: { percent, of } })
      else if (unit !== undefined && whole.unit !== undefined && plain(unit) !== plain(whole.unit))
        context.report({ path: at, messageId: 'otherUnit', data: { unit, of, other: whole.unit } })
    },
  }),
})

function plain(unit: string): string {
  return unit.trim().toLowerCase()
}
