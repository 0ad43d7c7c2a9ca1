import type { DateText } from '#core/dates'
import type { Indicator, Target } from '#core/generated/strategy'
import { isOwnGoal } from '#core/smart'
import { changesIn, namesBase } from '../../../lexicon/changes.ts'
import { defineRule } from '../../../rule.ts'
import { holderOf } from '../../../walk.ts'
import { entryOf } from '../../entry.ts'
import { atLevel } from '../../level.ts'
import { isMeasuredElsewhere, measurementsOf } from '../../series.ts'
import { isWithin } from '../destination.ts'
import { baselineFor, baselinesOf } from '../values.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/change-without-base',
    severity: 'warning',
    since: '0.1.0',
    field: 'measurable',
    docs: {
      da: 'En ændring siger, hvad den er regnet fra.',
      en: 'A change says what it is counted from.',
    },
    help: {
      da: "Skriv i 'change.since' datoen for det udgangspunkt eller den måling, som ændringen er regnet fra.",
      en: "Write in 'change.since' the date of the baseline or measurement that the change is counted from.",
    },
    messages: {
      undated: {
        da: "Ændringen siger ikke, hvornår den er regnet fra, og udgangspunktet for '{indicator}' har ingen dato.",
        en: "The change does not say when it is counted from, and the baseline of '{indicator}' has no date.",
      },
      unknown: {
        da: "Ændringen er regnet fra {since:date}, men '{indicator}' har hverken udgangspunkt eller måling fra den dato.",
        en: "The change is counted from {since:date}, but '{indicator}' has neither baseline nor measurement from that date.",
      },
      prose: {
        da: "'{words}' siger ikke, hvad ændringen er regnet fra.",
        en: "'{words}' does not say what the change is counted from.",
      },
    },
  },
  create: ({ document: { strategy }, report }) => ({
    target(target, place) {
      const goal = holderOf(place, 'goal')?.value
      const id = target.indicator ?? ''
      const indicator = entryOf(strategy.indicators, id)
      const { change } = target
      if (goal === undefined || !isOwnGoal(goal) || indicator === undefined || change === undefined) return
      if (change.since === undefined && isUndated(indicator, target)) {
        const path = [...place.path, 'change']
        report({ path, messageId: 'undated', data: { indicator: id }, ...atLevel(goal) })
      } else if (change.since !== undefined && !isKnown(indicator, change.since)) {
        const path = [...place.path, 'change', 'since']
        report({ path, messageId: 'unknown', data: { indicator: id, since: change.since }, ...atLevel(goal) })
      }
    },
    goal(goal, { path }) {
      const { statement = '', smart } = goal
      const targets = smart?.measurable?.targets ?? []
      if (!isOwnGoal(goal) || targets.some(isBased)) return
      if (namesBase(statement, strategy.language)) return
      for (const part of changesIn(statement, strategy.language)) {
        const words = statement.slice(part.from, part.to)
        report({
          path: [...path, 'statement'],
          part: { from: part.from, to: part.to },
          messageId: 'prose',
          severity: 'info',
          data: { words },
        })
      }
    },
  }),
})

/** Whether a target says what it is counted from, or leads to a number of its own, which needs no base. */
function isBased({ value, min, max, change }: Target): boolean {
  return change !== undefined || [value, min, max].some((part) => part !== undefined)
}

/** Whether there is a baseline to count from, but none that says when. */
function isUndated(indicator: Indicator, target: Target): boolean {
  const baseline = baselineFor(indicator, target)
  return baseline !== undefined && baseline.date === undefined
}

function isKnown(indicator: Indicator, since: DateText): boolean {
  const points = [...baselinesOf(indicator), ...measurementsOf(indicator)]
  if (points.length === 0 || isMeasuredElsewhere(indicator)) return true
  return points.some(({ date }) => isWithin(date, since))
}
