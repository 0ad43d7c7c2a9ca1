import type { Goal, Indicator, Strategy, Target } from '#core/generated/strategy'
import { isOwnGoal } from '#core/smart'
import { defineRule } from '../../../rule.ts'
import { entryOf } from '../../entry.ts'
import { atLevel } from '../../level.ts'
import { proseOf } from '../../running-text.ts'
import { measurementsOf } from '../../series.ts'
import { destinationOf } from '../destination.ts'
import { baselineFor, baselinesOf } from '../values.ts'
import { countsThe, isPercentUnit, type StatedNumber, statedNumbers } from './numbers.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/prose-number',
    severity: 'warning',
    since: '0.1.0',
    field: 'measurable',
    docs: {
      da: 'Tallet i målets sætning er det samme som i felterne.',
      en: "The number in the goal's sentence is the same as in the fields.",
    },
    help: {
      da: 'Ret enten tallet i sætningen eller måltallet, så alle følger det samme tal.',
      en: 'Correct either the number in the sentence or the target, so that everybody follows the same number.',
    },
    messages: {
      value: {
        da: 'Sætningen siger {number:number}, men måltallet er {target:number}.',
        en: 'The sentence says {number:number}, but the target is {target:number}.',
      },
      change: {
        da: 'Sætningen siger {number:number}, men ændringen er {change:number}.',
        en: 'The sentence says {number:number}, but the change is {change:number}.',
      },
      percent: {
        da: 'Sætningen siger {number:number} procent, men fra {baseline:number} til {target:number} er {percent:number} procent.',
        en: 'The sentence says {number:number} percent, but from {baseline:number} to {target:number} is {percent:number} percent.',
      },
    },
  },
  create: ({ document, report }) => ({
    goal(goal, { path }) {
      const { strategy } = document
      const { statement } = goal
      if (statement === undefined || !/\d/.test(statement) || !isOwnGoal(goal)) return
      const measured = targetsOf(strategy, goal)
      if (measured.length === 0) return
      const text = proseOf({ value: statement, kind: 'inline', field: 'goal.statement' }, { unbound: true })
      for (const number of statedNumbers(text, strategy.language)) {
        const concerned = measured.filter((item) => isAbout(number, item, statement))
        if (concerned.some((item) => figuresOf(item).includes(number.value))) continue
        const mismatch = concerned
          .map((item) => mismatchOf(number, item))
          .find((found) => found !== undefined)
        if (mismatch === undefined) continue
        const { from, to } = number
        report({ path: [...path, 'statement'], part: { from, to }, ...mismatch, ...atLevel(goal) })
      }
    },
  }),
})

interface Measured {
  target: Target
  indicator: Indicator
}

function targetsOf({ indicators }: Strategy, goal: Goal): Measured[] {
  return (goal.smart?.measurable?.targets ?? []).flatMap((target) => {
    const indicator = entryOf(indicators, target.indicator)
    return indicator === undefined ? [] : [{ target, indicator }]
  })
}

function isAbout(number: StatedNumber, { target, indicator }: Measured, statement: string): boolean {
  if (number.unit !== 'percent' || isPercentUnit(indicator.unit))
    return countsThe(indicator, number, statement)
  return target.change?.percent !== undefined || number.isChange
}

/** Every number that the fields give for what a target measures. */
function figuresOf({ target, indicator }: Measured): number[] {
  const { value, min, max, change, interim = [], previously = [] } = target
  const values = [...interim, ...previously, ...baselinesOf(indicator), ...measurementsOf(indicator)]
  const changes = [change?.percent, change?.points, change?.amount].map((size) => size && Math.abs(size))
  const others = values.map((item) => item.value)
  const figures = [value, min, max, ...changes, ...others, destinationOf(indicator, target)]
  return figures.filter((figure) => typeof figure === 'number')
}

type Mismatch =
  | { messageId: 'value'; data: { number: number; target: number } }
  | { messageId: 'change'; data: { number: number; change: number } }
  | { messageId: 'percent'; data: { number: number; baseline: number; target: number; percent: number } }

function mismatchOf(stated: StatedNumber, { target, indicator }: Measured): Mismatch | undefined {
  const { unit, value: number, digits, isChange } = stated
  const size = target.change?.percent ?? target.change?.points ?? target.change?.amount
  if (size !== undefined) return { messageId: 'change', data: { number, change: Math.abs(size) } }
  const aim = destinationOf(indicator, target) ?? [target.value, target.min, target.max].find(isNumber)
  const baseline = baselineFor(indicator, target)?.value
  if (!isNumber(aim)) return undefined
  const isShare = isPercentUnit(indicator.unit)
  if (unit !== 'percent' || (isShare && !isChange))
    return { messageId: 'value', data: { number, target: aim } }
  if (!isNumber(baseline) || baseline === 0) return undefined
  const percent = Math.abs((100 * (aim - baseline)) / baseline)
  const isPoints = isShare && Math.abs(aim - baseline) === number
  if (isPoints || Math.abs(percent - number) <= 0.5 / 10 ** digits + 1e-9) return undefined
  return {
    messageId: 'percent',
    data: { number, baseline, target: aim, percent: Number(percent.toFixed(1)) },
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}
