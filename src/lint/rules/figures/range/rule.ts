import type { Path } from '#core/located'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'figures/range',
    severity: 'error',
    since: '0.1.0',
    docs: {
      da: 'Det laveste tal i et interval er ikke større end det højeste.',
      en: 'The lowest number of a range is not larger than the highest.',
    },
    help: {
      da: "Byt om på 'min' og 'max', eller ret det ene tal.",
      en: "Swap 'min' and 'max', or correct one of the numbers.",
    },
    messages: {
      reversed: {
        da: 'Det laveste tal ({min:number}) er større end det højeste ({max:number}).',
        en: 'The lowest number ({min:number}) is larger than the highest ({max:number}).',
      },
    },
  },
  create(context) {
    const check = ({ min, max }: { min?: number; max?: number }, path: Path): void => {
      if (min === undefined || max === undefined || min <= max) return
      context.report({ path: [...path, 'min'], messageId: 'reversed', data: { min, max } })
    }
    return {
      keyFigure: (figure, { path }) => check(figure, path),
      target: (target, { path }) => check(target, path),
    }
  },
})
