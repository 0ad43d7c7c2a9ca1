import type { DateText } from '#core/dates'
import type { MessageData } from '#core/diagnostic'
import type { Goal, Indicator, InterimValue, Strategy, Target } from '#core/generated/strategy'
import { fieldOf } from '#document/shape'
import { type At, type Comparison, itemsOf, nameOf, report, type Two, under } from '../comparison.ts'
import { compareGaps, gapKeysOf } from '../gaps.ts'
import { compareField, pairBy } from '../generic.ts'
import { shiftData, shiftOf } from '../times.ts'
import { dimensionKey, verdictOf } from './demand.ts'

type TargetAt = At<Target>
interface TargetPair {
  before: TargetAt
  after: TargetAt
}

/**
 * Compares the targets of a goal. Targets of one indicator and group belong together, of several those of one date; what is
 * left over has another indicator and is paired in its order.
 */
export function compareTargets(c: Comparison, two: Two): void {
  const old = itemsOf<Target>(two.before)
  const now = itemsOf<Target>(two.after)
  const isOnly = Math.max(old.length, now.length) < 2
  const measure = ({ value }: TargetAt, side: 'before' | 'after'): string | undefined => {
    const id = value?.indicator
    if (id === undefined) return undefined
    const name = side === 'before' ? (c.matching.renames.get('indicator')?.get(id) ?? id) : id
    return `${name} ${dimensionKey(value.dimension)}`
  }
  const exact = pairBy(old, now, (at, side) => `${measure(at, side)} ${at.value?.date ?? ''}`)
  const same = pairBy(exact.left.before, exact.left.after, measure)
  for (const pair of [...exact.pairs, ...same.pairs]) compareTarget(c, pair, isOnly)
  const { before, after } = same.left
  for (const [i, at] of before.entries()) {
    const other = after[i]
    if (other === undefined) report(c, 'target/dropped', { before: at }, { ...dataOf(c, at, 'before') })
    else {
      const data = { before: indicatorName(c, at, 'before'), after: indicatorName(c, other, 'after') }
      report(c, 'target/incomparable', { before: at, after: other }, { as: 'indicator', ...data })
    }
  }
  for (const at of after.slice(before.length))
    report(c, 'target/added', { after: at }, dataOf(c, at, 'after'))
}

function compareTarget(c: Comparison, pair: TargetPair, isOnly: boolean): void {
  const verdict = verdictOf(
    { target: pair.before.value, indicator: indicatorOf(c.before.strategy, pair.before.value) },
    { target: pair.after.value, indicator: indicatorOf(c.after.strategy, pair.after.value) },
  )
  const of: MessageData = isOnly ? {} : { as: 'of', of: indicatorName(c, pair.after, 'after') }
  if (verdict !== undefined) report(c, `target/${verdict}`, pair, { ...levels(c, pair), ...of })
  compareDates(c, pair, of)
  compareInterim(c, pair)
  compareGaps(c, 'target', pair, 'target')
  const special = new Set([...gapKeysOf('target'), ...valueKeys, 'date', 'interim', 'indicator', 'dimension'])
  const keys = new Set([...Object.keys(pair.after.value), ...Object.keys(pair.before.value)])
  for (const key of keys) {
    if (!special.has(key)) compareField(c, under(pair, key), fieldOf('target', key), `target.${key}`)
  }
}

const valueKeys = ['value', 'min', 'max', 'change'] as const

/** A target without a date is due at the deadline, which is told of itself. */
function compareDates(c: Comparison, pair: TargetPair, of: MessageData): void {
  const { before, after } = under<DateText>(pair, 'date')
  if (before === undefined && after === undefined) return
  const from = before?.value ?? deadlineOf(c.pair.before?.value)
  const to = after?.value ?? deadlineOf(c.pair.after?.value)
  const shift = shiftOf(from, to)
  if (from !== undefined && to !== undefined) {
    if (shift !== undefined)
      report(c, `target/${shift}`, datesOr(pair, before, after), { ...shiftData(from, to), ...of })
    else compareField(c, { before, after }, fieldOf('target', 'date'), 'target.date')
    return
  }
  const date = String(from ?? to)
  report(c, to === undefined ? 'target/undated' : 'target/dated', { before, after }, { date, ...of })
}

function datesOr(pair: TargetPair, before: At | undefined, after: At | undefined): Two {
  return { before: before ?? pair.before, after: after ?? pair.after }
}

function deadlineOf(goal: object | undefined): DateText | undefined {
  return (goal as Goal | undefined)?.smart?.timeBound?.deadline
}

function compareInterim(c: Comparison, pair: TargetPair): void {
  const old = itemsOf<InterimValue>(under(pair, 'interim').before)
  const now = itemsOf<InterimValue>(under(pair, 'interim').after)
  const byDate = pairBy(old, now, ({ value }) => (value?.date === undefined ? undefined : String(value.date)))
  const byValue = pairBy(byDate.left.before, byDate.left.after, ({ value }) => String(value?.value))
  const { before, after } = byValue.left
  const zipped = before.slice(0, after.length).flatMap((at, i) => {
    const other = after[i]
    return other === undefined ? [] : [{ before: at, after: other }]
  })
  for (const two of [...byDate.pairs, ...byValue.pairs, ...zipped]) compareStep(c, pair, two)
  for (const at of before.slice(after.length)) report(c, 'interim/dropped', { before: at }, stepData(at))
  for (const at of after.slice(before.length)) report(c, 'interim/added', { after: at }, stepData(at))
}

function compareStep(
  c: Comparison,
  pair: TargetPair,
  two: { before: At<InterimValue>; after: At<InterimValue> },
): void {
  const target = ({ value }: At<InterimValue>, of: TargetAt): Target => ({
    ...(value?.value === undefined ? {} : { value: value.value }),
    ...(of.value.dimension === undefined ? {} : { dimension: of.value.dimension }),
  })
  const verdict = verdictOf(
    bound(
      target(two.before, pair.before),
      pair.before.value,
      indicatorOf(c.before.strategy, pair.before.value),
    ),
    bound(target(two.after, pair.after), pair.after.value, indicatorOf(c.after.strategy, pair.after.value)),
  )
  const values = { before: two.before.value?.value ?? '', after: two.after.value?.value ?? '' }
  if (verdict !== undefined) {
    const kind = verdict === 'harder' || verdict === 'easier' ? verdict : 'changed'
    report(c, `interim/${kind}`, two, { ...values, date: String(two.after.value?.date ?? '') })
  }
  const from = two.before.value?.date
  const to = two.after.value?.date
  const shift = shiftOf(from, to)
  if (shift !== undefined && from !== undefined && to !== undefined)
    report(c, `interim/${shift}`, two, { value: values.after, ...shiftData(from, to) })
  else compareField(c, under(two, 'date'), fieldOf('interimValue', 'date'), 'interimValue.date')
  for (const key of ['note', 'traces'])
    compareField(c, under(two, key), fieldOf('interimValue', key), `interimValue.${key}`)
}

/** A value on the way binds to the side that its target does. */
function bound(
  step: Target,
  target: Target,
  indicator: Indicator | undefined,
): { target: Target; indicator: Indicator } {
  const known = indicator ?? {}
  if (known.direction !== undefined) return { target: step, indicator: known }
  const { min, max } = target
  if (min !== undefined && max === undefined)
    return { target: step, indicator: { ...known, direction: 'increase' } }
  if (max !== undefined && min === undefined)
    return { target: step, indicator: { ...known, direction: 'decrease' } }
  return { target: step, indicator: known }
}

function stepData({ value }: At<InterimValue>): MessageData {
  return { value: value?.value ?? '', date: String(value?.date ?? '') }
}

function indicatorOf({ indicators }: Strategy, { indicator }: Target): Indicator | undefined {
  if (indicators === undefined || indicator === undefined) return undefined
  return Object.hasOwn(indicators, indicator) ? indicators[indicator] : undefined
}

function indicatorName(c: Comparison, { value }: TargetAt, side: 'before' | 'after'): string {
  return value?.indicator === undefined ? '' : nameOf(c[side], 'indicator', value.indicator)
}

function dataOf(c: Comparison, at: TargetAt, side: 'before' | 'after'): MessageData {
  const { aim, level, unit } = levelOf(at.value ?? {}, indicatorOf(c[side].strategy, at.value ?? {}))
  const name = indicatorName(c, at, side)
  return name === '' ? { aim, level, unit } : { as: 'of', of: name, aim, level, unit }
}

/** Both values in words; the unit is said once where both have it. */
function levels(c: Comparison, { before, after }: TargetPair): MessageData {
  const old = levelOf(before.value, indicatorOf(c.before.strategy, before.value))
  const now = levelOf(after.value, indicatorOf(c.after.strategy, after.value))
  return {
    beforeAim: old.aim,
    before: old.level,
    beforeUnit: old.unit === now.unit ? '' : old.unit,
    afterAim: now.aim,
    after: now.level,
    afterUnit: now.unit,
  }
}

interface LevelWords {
  aim: string
  level: number | string
  unit: string
}

function levelOf({ value, min, max, change }: Target, indicator: Indicator | undefined): LevelWords {
  const unit = indicator?.unit === undefined ? '' : indicator.unit
  if (value !== undefined)
    return { aim: 'aim.value', level: value, unit: typeof value === 'number' ? unit : '' }
  if (min !== undefined && max !== undefined) return { aim: 'aim.value', level: `${min}–${max}`, unit }
  if (min !== undefined) return { aim: 'aim.min', level: min, unit }
  if (max !== undefined) return { aim: 'aim.max', level: max, unit }
  if (change?.percent !== undefined) return { aim: 'aim.change', level: change.percent, unit: '%' }
  if (change?.points !== undefined) return { aim: 'aim.change', level: change.points, unit: 'unit.points' }
  if (change?.amount !== undefined) return { aim: 'aim.change', level: change.amount, unit }
  return { aim: 'aim.none', level: '', unit: '' }
}
