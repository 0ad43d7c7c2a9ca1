import { firstDay, lastDay } from '#core/dates'
import type { Goal, Indicator, Strategy, Target } from '#core/generated/strategy'
import { isOwnGoal } from '#core/smart'
import { defineRule } from '../../../rule.ts'
import { holderOf } from '../../../walk.ts'
import { entryOf } from '../../entry.ts'
import { dueOf, isExpired, isOpen } from '../../goal-state.ts'
import { yearsBetween } from '../../interval.ts'
import { atLevel } from '../../level.ts'
import { seriesOf } from '../../series.ts'
import { destinationOf } from '../../smart/destination.ts'

export const rule = defineRule({
  meta: {
    id: 'followup/off-track',
    severity: 'warning',
    since: '0.1.0',
    options: {
      percent: {
        type: 'number',
        default: 10,
        minimum: 0,
        maximum: 100,
        docs: {
          da: 'Hvor mange procent af vejen til det næste tal en måling må være bagud.',
          en: 'How many percent of the way to the next number a measurement may be behind.',
        },
      },
    },
    docs: {
      da: 'Den nyeste endelige måling følger den lige linje fra udgangspunktet til det næste tal på vejen.',
      en: 'The latest final measurement follows the straight line from the baseline to the next number on the way.',
    },
    help: {
      da: 'Tal om målet dér, hvor der bliver fulgt op: Skal der gøres noget mere, eller skal måltallet ændres?',
      en: 'Talk about the goal where it is followed up: is more to be done, or is the target to be changed?',
    },
    messages: {
      behind: {
        da: "Indikatoren '{indicator}' er bagud: {actual:number} ved målingen {date:date}, hvor den lige linje mod {aim:number} ({due:date}) er nået til {expected:number}.",
        en: "The indicator '{indicator}' is behind: {actual:number} as measured {date:date}, when the straight line to {aim:number} ({due:date}) has come to {expected:number}.",
      },
    },
  },
  create: ({ document, asOf, options, report }) => ({
    target(target, place) {
      const { strategy } = document
      const goal = holderOf(place, 'goal')?.value
      const indicator = entryOf(strategy.indicators, target.indicator)
      if (goal === undefined || indicator === undefined || !isOwnGoal(goal) || !isOpen(goal)) return
      if (isExpired(strategy, asOf)) return
      const found = lagOf(strategy, goal, target, indicator)
      if (found === undefined || found.lag <= options.percent / 100 + 1e-9) return
      const { actual, date, aim, due, expected } = found
      report({
        path: [...place.path, 'indicator'],
        messageId: 'behind',
        data: { indicator: target.indicator ?? '', actual, date, aim, due, expected },
        ...atLevel(goal),
      })
    },
  }),
})

/** How far the latest final measurement since the work began is behind, as a part of the way to the next number. */
function lagOf(strategy: Strategy, goal: Goal, target: Target, indicator: Indicator) {
  const [baseline, ...measured] = seriesOf(indicator, target)
  const begun = firstDay(goal.smart?.timeBound?.start ?? strategy.adoption?.date ?? strategy.period?.start)
  const latest = measured.filter(({ isFinal, day }) => isFinal && day >= (begun ?? day)).at(-1)
  if (baseline === undefined || latest === undefined) return undefined
  const next = nextStep(goal, target, indicator, latest.day)
  const way = next === undefined ? 0 : next.value - baseline.value
  if (next === undefined || way === 0 || next.day <= baseline.day || !isForward(indicator, way))
    return undefined
  const part = Math.min(1, yearsBetween(baseline.day, latest.day) / yearsBetween(baseline.day, next.day))
  const expected = baseline.value + way * part
  return {
    lag: (expected - latest.value) / way,
    actual: latest.value,
    date: latest.date,
    aim: next.value,
    due: next.date,
    expected: Number(expected.toFixed(1)),
  }
}

/** The first interim value on a day or after it, else the target itself. */
function nextStep(goal: Goal, target: Target, indicator: Indicator, day: string) {
  const aim = { date: dueOf(goal, target), value: destinationOf(indicator, target) }
  const steps = [...(target.interim ?? []), aim].flatMap(({ date, value }) => {
    const end = lastDay(date)
    return date === undefined || end === undefined || typeof value !== 'number'
      ? []
      : [{ date, day: end, value }]
  })
  steps.sort((a, b) => (a.day < b.day ? -1 : 1))
  return steps.find((step) => step.day >= day) ?? steps.at(-1)
}

function isForward({ direction }: Indicator, way: number): boolean {
  if (direction === 'maintain') return false
  return direction === undefined || way > 0 === (direction === 'increase')
}
