import type { Indicator } from '#core/generated/strategy'
import { isOwnGoal } from '#core/smart'
import { changesIn, namesPoints } from '../../../lexicon/changes.ts'
import { defineRule } from '../../../rule.ts'
import { holderOf } from '../../../walk.ts'
import { entryOf } from '../../entry.ts'
import { atLevel } from '../../level.ts'
import { isPercentShare } from '../../percent.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/percent-or-points',
    severity: 'warning',
    since: '0.1.0',
    field: 'measurable',
    docs: {
      da: 'En ændring af noget, der er målt i procent, siger, om den er i procent eller procentpoint.',
      en: 'A change of something measured in percent says whether it is in percent or percentage points.',
    },
    help: {
      da: "Fra 40 til 44 procent er 4 procentpoint ('points'), men 10 procent ('percent'); skriv det samme i felt og sætning.",
      en: "From 40 to 44 percent is 4 percentage points ('points'), but 10 percent ('percent'); write the same in field and sentence.",
    },
    messages: {
      points: {
        da: "Sætningen siger procentpoint, men feltet er 'percent', som er procent af udgangspunktet.",
        en: "The sentence says percentage points, but the field is 'percent', which is percent of the baseline.",
      },
      percent: {
        da: "Sætningen siger {percent:number} procent, men feltet er 'points', som er procentpoint.",
        en: "The sentence says {percent:number} percent, but the field is 'points', which is percentage points.",
      },
      unclear: {
        da: "Indikatoren '{indicator}' er i procent, så en ændring på {change:number} procent kan også læses som procentpoint.",
        en: "The indicator '{indicator}' is in percent, so a change of {change:number} percent can also be read as percentage points.",
      },
      notPercent: {
        da: "Indikatoren '{indicator}' er ikke i procent, så den kan ikke ændre sig i procentpoint.",
        en: "The indicator '{indicator}' is not in percent, so it cannot change in percentage points.",
      },
    },
  },
  create: ({ document: { strategy }, report }) => ({
    target({ indicator: id = '', change }, place) {
      const goal = holderOf(place, 'goal')?.value
      const indicator = entryOf(strategy.indicators, id)
      if (goal === undefined || change === undefined || indicator === undefined || !isOwnGoal(goal)) return
      const { statement = '' } = goal
      const { percent, points } = change
      const isPoints = namesPoints(statement, strategy.language)
      const at = { path: [...place.path, 'change', percent === undefined ? 'points' : 'percent'] }
      if (percent !== undefined && isShare(indicator)) {
        if (isPoints) report({ ...at, messageId: 'points', ...atLevel(goal) })
        else
          report({ ...at, messageId: 'unclear', severity: 'info', data: { indicator: id, change: percent } })
      } else if (points !== undefined && !mayBePercent(indicator))
        report({ ...at, messageId: 'notPercent', data: { indicator: id }, ...atLevel(goal) })
      else if (points !== undefined && !isPoints) {
        const size = Math.abs(points)
        const isSaid = changesIn(statement, strategy.language).some((change) => change.percent === size)
        if (isSaid) report({ ...at, messageId: 'percent', data: { percent: size }, ...atLevel(goal) })
      }
    },
  }),
})

function isShare({ unit, name, definition }: Indicator): boolean {
  return isPercentShare(unit, `${name ?? ''} ${definition ?? ''}`)
}

/** Whether a unit is some kind of percent or is not known. */
function mayBePercent({ unit }: Indicator): boolean {
  return unit === undefined || /%|per ?cent|procent|pct|point/i.test(unit)
}
