import { lastDay } from '#core/dates'
import type { Goal, Indicator, Target } from '#core/generated/strategy'
import { isOwnGoal } from '#core/smart'
import { defineRule } from '../../../rule.ts'
import { holderOf } from '../../../walk.ts'
import { entryOf } from '../../entry.ts'
import { dueOf, isOpen } from '../../goal-state.ts'
import { yearsBetween } from '../../interval.ts'
import { type Point, seriesOf } from '../../series.ts'
import { destinationOf } from '../destination.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/required-pace',
    severity: 'info',
    since: '0.1.0',
    options: {
      times: {
        type: 'number',
        default: 2,
        minimum: 1,
        maximum: 20,
        docs: {
          da: 'Hvor mange gange så hurtigt som før det må være nødvendigt at gå.',
          en: 'How many times as fast as before may be needed.',
        },
      },
    },
    docs: {
      da: 'Måltallet kræver ikke en meget hurtigere udvikling end den bedste, der er målt.',
      en: 'The target does not require a much faster change than the best that was measured.',
    },
    help: {
      da: "Forklar under 'realistic', hvad der nu er anderledes, eller giv målet mere tid.",
      en: "Explain under 'realistic' what is different now, or give the goal more time.",
    },
    messages: {
      fast: {
        da: "Måltallet kræver en ændring på {required:number} om året, og den bedste målte for '{indicator}' er {best:number} om året.",
        en: "The target requires a change of {required:number} a year, and the best measured for '{indicator}' is {best:number} a year.",
      },
    },
  },
  create: ({ document, asOf, options, report }) => ({
    target(target, place) {
      const goal = holderOf(place, 'goal')?.value
      const indicator = entryOf(document.strategy.indicators, target.indicator)
      if (goal === undefined || indicator === undefined || !isOwnGoal(goal) || !isOpen(goal)) return
      const pace = paceOf(goal, target, indicator, asOf)
      if (pace === undefined || pace.required <= options.times * Math.max(pace.best, 0)) return
      report({
        path: [...place.path, 'indicator'],
        messageId: 'fast',
        data: {
          indicator: target.indicator ?? '',
          required: rounded(pace.required * pace.sign),
          best: rounded(pace.best * pace.sign),
        },
      })
    },
  }),
})

/** Shorter times say nothing about a year. */
const leastYears = 0.2

/**
 * The change a year that a target requires from the latest number on, and the best between two numbers so far, both
 * positive where they lead towards the target. A target of none is a principle, and is not judged.
 */
function paceOf(goal: Goal, target: Target, indicator: Indicator, asOf: string) {
  const points = seriesOf(indicator, target)
  const latest = points.at(-1)
  const due = lastDay(dueOf(goal, target))
  const aim = destinationOf(indicator, target)
  if (latest === undefined || points.length < 2 || due === undefined || due < asOf || !aim) return undefined
  const left = yearsBetween(latest.day, due)
  const way = aim - latest.value
  const sign = Math.sign(aim - (points[0]?.value ?? aim))
  const paces = points.slice(1).flatMap((point, i) => paceBetween(points[i] ?? point, point, sign))
  if (left < leastYears || way * sign <= 0 || paces.length === 0) return undefined
  return { required: (way * sign) / left, best: Math.max(...paces), sign }
}

function paceBetween(from: Point, to: Point, sign: number): number[] {
  const years = yearsBetween(from.day, to.day)
  return years < leastYears ? [] : [((to.value - from.value) * sign) / years]
}

function rounded(value: number): number {
  return Number(value.toFixed(1))
}
