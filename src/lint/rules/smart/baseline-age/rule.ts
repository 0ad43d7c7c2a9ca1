import { type DateText, firstDay, lastDay } from '#core/dates'
import type { Baseline, Indicator } from '#core/generated/strategy'
import type { Path } from '#core/located'
import { isOwnGoal } from '#core/smart'
import { defineRule } from '../../../rule.ts'
import { holderOf } from '../../../walk.ts'
import { entryOf } from '../../entry.ts'
import { dueOf } from '../../goal-state.ts'
import { dayAfter } from '../../interval.ts'
import { atLevel } from '../../level.ts'
import { isMeasuredElsewhere, measurementsOf } from '../../series.ts'
import { baselineFor } from '../values.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/baseline-age',
    severity: 'warning',
    since: '0.1.0',
    field: 'measurable',
    options: {
      years: {
        type: 'number',
        default: 5,
        minimum: 1,
        maximum: 30,
        docs: {
          da: 'Hvor mange år gammelt et udgangspunkt må være, når arbejdet begynder.',
          en: 'How many years old a baseline may be when the work begins.',
        },
      },
    },
    docs: {
      da: 'Et udgangspunkt er målt før måltallets dato og ikke for længe, før arbejdet begyndte.',
      en: "A baseline was measured before the target's date, and not too long before the work began.",
    },
    help: {
      da: 'Mål igen, eller skriv en nyere måling ind.',
      en: 'Measure again, or write a newer measurement.',
    },
    messages: {
      old: {
        da: 'Udgangspunktet fra {date:date} er mere end {years:number} år ældre end arbejdet, der begynder {begun:date}.',
        en: 'The baseline from {date:date} is more than {years:number} years older than the work, which begins {begun:date}.',
      },
      late: {
        da: 'Måltallet gælder {due:date}, men udgangspunktet er først målt {date:date}.',
        en: 'The target is due {due:date}, but the baseline was only measured {date:date}.',
      },
    },
  },
  create({ document: { strategy }, options: { years }, report }) {
    const told = new Set<Baseline>()
    const begun = strategy.adoption?.date ?? strategy.period?.start
    return {
      target(target, place) {
        const goal = holderOf(place, 'goal')?.value
        const indicator = entryOf(strategy.indicators, target.indicator)
        if (goal === undefined || indicator === undefined || !isOwnGoal(goal)) return
        const baseline = baselineFor(indicator, target)
        const { date } = baseline ?? {}
        const due = dueOf(goal, target)
        if (baseline === undefined || date === undefined) return
        if (due !== undefined && isFrom(date, due)) {
          const path = [...place.path, 'indicator']
          report({ path, messageId: 'late', data: { due, date }, ...atLevel(goal) })
        } else if (begun !== undefined && !told.has(baseline) && isOld(indicator, date, begun, years)) {
          told.add(baseline)
          const path: Path = [
            'indicators',
            target.indicator ?? '',
            'baseline',
            ...indexOf(indicator, baseline),
          ]
          const data = { date, years, begun }
          report({ path: [...path, 'date'], messageId: 'old', severity: 'info', data })
        }
      },
    }
  },
})

/** Whether a date begins on or after the last day of another. */
function isFrom(date: DateText, other: DateText): boolean {
  const [day, end] = [firstDay(date), lastDay(other)]
  return day !== undefined && end !== undefined && day >= end
}

/** Whether a baseline is too old, and nothing was measured between it and the beginning of the work. */
function isOld(indicator: Indicator, date: DateText, begun: DateText, years: number): boolean {
  const [day, start] = [lastDay(date), firstDay(begun)]
  if (day === undefined || start === undefined || isMeasuredElsewhere(indicator)) return false
  const isNewer = measurementsOf(indicator).some((point) => (firstDay(point.date) ?? '') > day)
  return !isNewer && dayAfter(day, { months: 12 * years, days: 0 }) < start
}

function indexOf({ baseline }: Indicator, wanted: Baseline): number[] {
  return Array.isArray(baseline) ? [baseline.indexOf(wanted)] : []
}
