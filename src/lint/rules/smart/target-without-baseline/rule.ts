import type { Target } from '#core/generated/strategy'
import { isOwnGoal } from '#core/smart'
import { defineRule } from '../../../rule.ts'
import { holderOf } from '../../../walk.ts'
import { entryOf } from '../../entry.ts'
import { atLevel } from '../../level.ts'
import { baselinesOf } from '../values.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/target-without-baseline',
    severity: 'warning',
    since: '0.1.0',
    field: 'measurable',
    docs: {
      da: 'Et måltal har et udgangspunkt at blive målt imod.',
      en: 'A target has a baseline to be measured against.',
    },
    help: {
      da: `Skriv under indikatorens 'baseline', hvad tallet er i dag, og hvornår det blev målt.`,
      en: `Write under the indicator's 'baseline' what the number is today, and when it was measured.`,
    },
    messages: {
      missing: {
        da: "Indikatoren '{indicator}' har et måltal, men intet udgangspunkt.",
        en: "The indicator '{indicator}' has a target, but no baseline.",
      },
      gap: {
        da: "Indikatoren '{indicator}' har et måltal, men udgangspunktet er en erklæret mangel.",
        en: "The indicator '{indicator}' has a target, but its baseline is a declared gap.",
      },
    },
  },
  create: (context) => ({
    target(target, place) {
      const goal = holderOf(place, 'goal')?.value
      const id = target.indicator ?? ''
      const indicator = entryOf(context.document.strategy.indicators, id)
      if (goal === undefined || !isOwnGoal(goal) || indicator === undefined || !hasAim(target)) return
      if (baselinesOf(indicator).length > 0) return
      context.report({
        path: [...place.path, 'indicator'],
        messageId: indicator.baseline === undefined ? 'missing' : 'gap',
        data: { indicator: id },
        ...atLevel(goal),
      })
    },
  }),
})

function hasAim({ value, min, max, change }: Target): boolean {
  return [value, min, max, change].some((part) => part !== undefined)
}
