import type { Indicator, Target } from '#core/generated/strategy'
import type { Path } from '#core/located'
import { isOwnGoal } from '#core/smart'
import { defineRule, type RuleContext } from '../../../rule.ts'
import { holderOf } from '../../../walk.ts'
import { entryOf } from '../../entry.ts'
import { atLevel } from '../../level.ts'
import { aimOf, baselineFor, numberOf } from '../values.ts'

const messages = {
  equal: {
    da: 'Måltallet {target:number} er det samme som udgangspunktet, så målet er nået fra begyndelsen.',
    en: 'The target {target:number} is the same as the baseline, so the goal is met from the start.',
  },
  against: {
    da: "Fra udgangspunktet {baseline:number} går måltallet {target:number} den forkerte vej: indikatoren har 'direction: {direction}'.",
    en: "From the baseline {baseline:number} the target {target:number} goes the wrong way: the indicator has 'direction: {direction}'.",
  },
  change: {
    da: "Ændringen {change:number} går den forkerte vej: indikatoren har 'direction: {direction}'.",
    en: "The change {change:number} goes the wrong way: the indicator has 'direction: {direction}'.",
  },
} as const

export const rule = defineRule({
  meta: {
    id: 'smart/target-baseline',
    severity: 'warning',
    since: '0.1.0',
    field: 'measurable',
    docs: {
      da: 'Et måltal ligger et andet sted end udgangspunktet og i den retning, som indikatoren skal gå.',
      en: 'A target lies elsewhere than the baseline, in the direction that the indicator is to move.',
    },
    help: {
      da: `Ret måltallet, udgangspunktet eller 'direction', så de passer sammen.`,
      en: `Correct the target, the baseline or 'direction', so that they fit each other.`,
    },
    messages,
  },
  create: (context) => ({
    target(target, place) {
      const goal = holderOf(place, 'goal')?.value
      const indicator = entryOf(context.document.strategy.indicators, target.indicator)
      if (goal === undefined || !isOwnGoal(goal) || indicator === undefined) return
      const report: typeof context.report = (finding) => context.report({ ...finding, ...atLevel(goal) })
      checkAim(report, indicator, target, place.path)
      checkChange(report, indicator, target, place.path)
    },
  }),
})

type Report = RuleContext<typeof messages>['report']

function checkAim(report: Report, indicator: Indicator, target: Target, path: Path): void {
  const { direction } = indicator
  const aim = aimOf(indicator, target)
  const baseline = baselineFor(indicator, target)?.value
  const from = numberOf(indicator, baseline)
  const to = numberOf(indicator, aim?.value)
  if (aim === undefined || baseline === undefined || from === undefined || to === undefined) return
  if (direction === undefined || direction === 'maintain') return
  const at = { path: [...path, aim.key] }
  if (to === from) report({ ...at, messageId: 'equal', data: { target: aim.value } })
  else if (to > from !== (direction === 'increase'))
    report({ ...at, messageId: 'against', data: { baseline, target: aim.value, direction } })
}

function checkChange(report: Report, { direction }: Indicator, { change }: Target, path: Path): void {
  if (direction === undefined || direction === 'maintain') return
  for (const key of ['percent', 'points', 'amount'] as const) {
    const value = change?.[key]
    if (value === undefined || value === 0 || value > 0 === (direction === 'increase')) continue
    report({ path: [...path, 'change', key], messageId: 'change', data: { change: value, direction } })
  }
}
