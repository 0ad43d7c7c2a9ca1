import type { Indicator } from '#core/generated/strategy'
import type { Path } from '#core/located'
import { defineRule } from '../../../rule.ts'
import { entryOf } from '../../entry.ts'
import { isPercentShare } from '../../percent.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/percent-range',
    severity: 'warning',
    since: '0.1.0',
    field: 'measurable',
    docs: {
      da: 'Tal i procent ligger mellem 0 og 100.',
      en: 'Numbers in percent lie between 0 and 100.',
    },
    help: {
      da: 'Ret tallet eller enheden; skriv en ændring i procent under "change".',
      en: 'Correct the number or the unit; write a change in percent under "change".',
    },
    messages: {
      outside: {
        da: "Tallet {value:number} kan ikke være en andel i '{unit}', for andele ligger mellem 0 og 100.",
        en: "The number {value:number} cannot be a share in '{unit}', since shares lie between 0 and 100.",
      },
    },
  },
  create(context) {
    const check = (indicator: Indicator, value: unknown, path: Path): void => {
      if (typeof value !== 'number' || (value >= 0 && value <= 100)) return
      context.report({ path, messageId: 'outside', data: { value, unit: indicator.unit ?? '' } })
    }
    return {
      indicator(indicator, { path }) {
        if (!isShare(indicator)) return
        for (const key of ['baseline', 'measurements'] as const) {
          const values = indicator[key]
          if (Array.isArray(values))
            for (const [i, item] of values.entries()) check(indicator, item.value, [...path, key, i, 'value'])
          else if (values !== undefined && 'value' in values)
            check(indicator, values.value, [...path, key, 'value'])
        }
      },
      target(target, { path }) {
        const indicator = entryOf(context.document.strategy.indicators, target.indicator)
        if (indicator === undefined || !isShare(indicator)) return
        for (const key of ['value', 'min', 'max'] as const) check(indicator, target[key], [...path, key])
        for (const [i, { value }] of (target.interim ?? []).entries())
          check(indicator, value, [...path, 'interim', i, 'value'])
      },
    }
  },
})

function isShare({ unit, name, definition }: Indicator): boolean {
  return isPercentShare(unit, `${name ?? ''} ${definition ?? ''}`)
}
