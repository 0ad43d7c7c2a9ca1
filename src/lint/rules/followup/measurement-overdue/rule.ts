import { lastDay } from '#core/dates'
import type { Indicator } from '#core/generated/strategy'
import { goalsOf } from '#core/goals'
import { isOwnGoal } from '#core/smart'
import { defineRule } from '../../../rule.ts'
import { isDraft, isExpired, isOpen } from '../../goal-state.ts'
import { dayAfter, intervalOf } from '../../interval.ts'
import { isMeasuredElsewhere, measurementsOf } from '../../series.ts'
import { baselinesOf } from '../../smart/values.ts'

export const rule = defineRule({
  meta: {
    id: 'followup/measurement-overdue',
    severity: 'warning',
    since: '0.1.0',
    options: {
      months: {
        type: 'number',
        default: 3,
        minimum: 0,
        maximum: 24,
        docs: {
          da: 'Hvor mange måneder en måling må være om at blive gjort op.',
          en: 'How many months a measurement may take to be worked out.',
        },
      },
    },
    docs: {
      da: 'En indikator, som et åbent mål bruger, bliver målt så tit, som der står.',
      en: 'An indicator that an open goal uses is measured as often as it says.',
    },
    help: {
      da: "Skriv den nye måling under 'measurements', eller ret 'frequency' til det, der bliver gjort.",
      en: "Write the new measurement under 'measurements', or correct 'frequency' to what is done.",
    },
    messages: {
      overdue: {
        da: "Indikatoren '{indicator}' skulle være målt {due:date}, men den nyeste måling er fra {latest:date}.",
        en: "The indicator '{indicator}' was to be measured {due:date}, but the latest measurement is from {latest:date}.",
      },
    },
  },
  create: ({ document, asOf, options, report }) => ({
    strategy(strategy) {
      if (isExpired(document.strategy, asOf) || isDraft(strategy)) return
      const used = new Set(
        goalsOf(strategy)
          .filter(({ value }) => isOwnGoal(value) && isOpen(value))
          .flatMap(({ value }) => value.smart?.measurable?.targets ?? [])
          .map(({ indicator }) => indicator),
      )
      for (const [id, indicator] of Object.entries(strategy.indicators ?? {})) {
        const interval = intervalOf(indicator.frequency)
        const latest = latestDay(indicator)
        if (!used.has(id) || interval === undefined || latest === undefined) continue
        const due = dayAfter(latest, interval)
        if (dayAfter(due, { months: options.months, days: 0 }) >= asOf) continue
        report({
          path: ['indicators', id, 'frequency'],
          messageId: 'overdue',
          data: { indicator: id, due, latest },
        })
      }
    },
  }),
})

/** The last day of the newest value; undefined where there is none, or where the values stand in a file that could not be read. */
function latestDay(indicator: Indicator): string | undefined {
  if (isMeasuredElsewhere(indicator)) return undefined
  const measured = measurementsOf(indicator).filter(({ value }) => value !== undefined)
  const days = [...baselinesOf(indicator), ...measured].flatMap(({ date }) => lastDay(date) ?? [])
  return days.sort().at(-1)
}
