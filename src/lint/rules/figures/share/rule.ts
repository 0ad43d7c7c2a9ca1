import type { KeyFigure } from '#core/generated/strategy'
import { defineRule } from '../../../rule.ts'
import { entryOf } from '../../entry.ts'

export const rule = defineRule({
  meta: {
    id: 'figures/share',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'En andel i procent passer med de to tal, den er regnet af.',
      en: 'A share in percent agrees with the two numbers that it is worked out from.',
    },
    help: {
      da: 'Regn efter, og ret enten procenten eller et af de to tal.',
      en: 'Check the sum, and correct either the percentage or one of the two numbers.',
    },
    messages: {
      differs: {
        da: '{value:number} af {whole:number} er {share:number} procent og ikke {percent:number} procent.',
        en: '{value:number} of {whole:number} is {share:number} percent, not {percent:number} percent.',
      },
    },
  },
  create: (context) => ({
    keyFigure(figure, { path }) {
      const { of, percent } = figure.share ?? {}
      const whole = entryOf(context.document.strategy.keyFigures, of)
      if (percent === undefined || whole === undefined || !isComparable(figure, whole)) return
      const [value, total] = [figure.value ?? 0, whole.value ?? 0]
      const digits = decimalsOf(percent)
      const half = 0.5 / 10 ** digits + 1e-9
      const least = (100 * (value - slackOf(value))) / (total + slackOf(total))
      const most = (100 * (value + slackOf(value))) / (total - slackOf(total))
      if (percent + half >= least && percent - half <= most) return
      const share = Number(((100 * value) / total).toFixed(Math.min(digits + 1, 6)))
      context.report({
        path: [...path, 'share', 'percent'],
        messageId: 'differs',
        data: { value, whole: total, share, percent },
      })
    },
  }),
})

/** Whether two figures are exact numbers of the same thing, so that one can be divided by the other. */
function isComparable(part: KeyFigure, whole: KeyFigure): boolean {
  if (part.approximate || whole.approximate) return false
  if (part.value === undefined || whole.value === undefined || whole.value <= 0) return false
  return part.unit === undefined || whole.unit === undefined || part.unit === whole.unit
}

/** How far a number with decimals may be rounded: 1.3 is 1.25 to 1.35. Whole numbers are taken to be counted. */
function slackOf(value: number): number {
  const digits = decimalsOf(value)
  return digits === 0 ? 0 : 0.5 / 10 ** digits
}

function decimalsOf(value: number): number {
  const text = String(value)
  return text.includes('e') ? 0 : (text.split('.')[1]?.length ?? 0)
}
