import { type DateText, daysBetween, firstDay, lastDay } from '#core/dates'
import type { Goal, Indicator, Target } from '#core/generated/strategy'
import type { Path } from '#core/located'
import { isOwnGoal } from '#core/smart'
import { defineRule, type RuleContext } from '../../../rule.ts'
import { holderOf } from '../../../walk.ts'
import { entryOf } from '../../entry.ts'
import { dueOf, isOpen } from '../../goal-state.ts'
import { dayAfter, type Interval, intervalOf } from '../../interval.ts'
import { atLevel } from '../../level.ts'
import { baselineFor } from '../../smart/values.ts'

const messages = {
  followUp: {
    da: 'Der går længere tid mellem opfølgningerne, end der er fra {start:date} til fristen {due:date}.',
    en: 'More time passes between the follow-ups than there is from {start:date} to the deadline {due:date}.',
  },
  indicator: {
    da: "Indikatoren '{indicator}' bliver ikke målt igen mellem udgangspunktet {start:date} og måltallets dato {due:date}.",
    en: "The indicator '{indicator}' is not measured again between the baseline {start:date} and the target's date {due:date}.",
  },
  unverified: {
    da: "Måltallet gælder {due:date}, men indikatoren '{indicator}' bliver målt {before:date} og {after:date}.",
    en: "The target is due {due:date}, but the indicator '{indicator}' is measured {before:date} and {after:date}.",
  },
} as const

type Report = RuleContext<typeof messages>['report']

export const rule = defineRule({
  meta: {
    id: 'followup/cadence',
    severity: 'warning',
    since: '0.1.0',
    options: {
      months: {
        type: 'number',
        default: 6,
        minimum: 1,
        maximum: 24,
        docs: {
          da: 'Hvor mange måneder den nærmeste måling må ligge fra måltallets dato.',
          en: "How many months the nearest measurement may lie from the target's date.",
        },
      },
    },
    docs: {
      da: 'Et mål bliver fulgt op og målt, inden fristen er gået.',
      en: 'A goal is followed up and measured before its deadline has passed.',
    },
    help: {
      da: 'Følg op oftere, eller flyt datoen til et tidspunkt, hvor der bliver målt.',
      en: 'Follow up more often, or move the date to a time when there is a measurement.',
    },
    messages,
  },
  create(context) {
    const { strategy } = context.document
    return {
      goal(goal, { path }) {
        if (!isOwnGoal(goal) || !isOpen(goal)) return
        const begun = goal.smart?.timeBound?.start ?? strategy.adoption?.date ?? strategy.period?.start
        checkFollowUp(context.report, goal, begun, [...path, 'followUp', 'frequency'])
      },
      target(target, place) {
        const goal = holderOf(place, 'goal')?.value
        const indicator = entryOf(strategy.indicators, target.indicator)
        if (goal === undefined || indicator === undefined || !isOwnGoal(goal) || !isOpen(goal)) return
        const at = { path: [...place.path, 'indicator'], ...atLevel(goal) }
        const rhythm = rhythmOf(goal, target, indicator)
        if (rhythm === undefined) return
        const { start, due, before, after, months } = rhythm
        const id = target.indicator ?? ''
        if (before === undefined)
          context.report({ ...at, messageId: 'indicator', data: { indicator: id, start, due } })
        else if (months > context.options.months)
          context.report({
            ...at,
            messageId: 'unverified',
            severity: 'info',
            data: { indicator: id, due, before, after },
          })
      },
    }
  },
})

function checkFollowUp(report: Report, goal: Goal, start: DateText | undefined, path: Path): void {
  const due = goal.smart?.timeBound?.deadline
  const [begun, end] = [firstDay(start), lastDay(due)]
  const interval = intervalOf(goal.followUp?.frequency)
  if (start === undefined || due === undefined || begun === undefined || end === undefined) return
  if (interval === undefined || begun >= end) return
  // A period of whole years ends the day before the next follow-up would be.
  if (daysBetween(end, dayAfter(begun, interval)) <= 1) return
  report({ path, messageId: 'followUp', data: { start, due }, ...atLevel(goal) })
}

/**
 * The measurements around the date of a target: the last one on or before it, none where it would be the baseline, the
 * first one after it, and the months from the nearer one to the date.
 */
function rhythmOf(goal: Goal, target: Target, indicator: Indicator) {
  const start = baselineFor(indicator, target)?.date
  const due = dueOf(goal, target)
  const [from, end] = [lastDay(start), lastDay(due)]
  const interval = intervalOf(indicator.frequency)
  if (start === undefined || due === undefined || from === undefined || end === undefined) return undefined
  if (interval === undefined || from >= end) return undefined
  // No month has more than 31 days, so that so many steps never lead too far.
  let step = Math.max(1, Math.floor(daysBetween(from, end) / (31 * interval.months + interval.days)))
  let before = step === 1 ? from : dayAfter(from, times(interval, step - 1))
  let after = dayAfter(from, times(interval, step))
  while (after <= end && before < after) {
    before = after
    after = dayAfter(from, times(interval, ++step))
  }
  const days = Math.min(daysBetween(before, end), daysBetween(end, after))
  const isBaseline = before === from && daysBetween(end, after) > slackDays
  return { start, due, before: isBaseline ? undefined : before, after, months: days / daysInMonth }
}

function times({ months, days }: Interval, step: number): Interval {
  return { months: step * months, days: step * days }
}

/** Half a month: the time that a count in the week after a date may take. */
const slackDays = 15
const daysInMonth = 30.5
