import type { MessageData } from '#core/diagnostic'
import type { Baseline, Indicator, Strategy, Target } from '#core/generated/strategy'
import { goalsOf } from '#core/goals'
import { fieldOf } from '#document/shape'
import { type At, type Comparison, report, type Two, under } from '../comparison.ts'
import { compareGaps, gapKeysOf } from '../gaps.ts'
import { compareField, pairBy } from '../generic.ts'
import { dimensionKey, directionOfBoth, isSameScale, numberOf, type Sense } from './demand.ts'

/** Compares the baselines of an indicator, those of one group with each other. */
export function compareBaseline(c: Comparison, two: Two): void {
  const { pairs, left } = pairBy(baselinesAt(two.before), baselinesAt(two.after), ({ value }) =>
    dimensionKey(value?.dimension),
  )
  for (const pair of pairs) compareOne(c, pair)
  for (const before of left.before) compareOne(c, { before })
  for (const after of left.after) compareOne(c, { after })
}

function baselinesAt(at: At | undefined): At<Baseline>[] {
  if (at === undefined) return []
  if (!Array.isArray(at.value)) return [at as At<Baseline>]
  return at.value.map((value, i) => ({ path: [...at.path, i], value }))
}

function compareOne(c: Comparison, two: Two<Baseline>): void {
  const gap = compareGaps(c, 'baseline', two, 'indicator.baseline')
  const skipped = gapKeysOf('baseline')
  const { before, after } = under<number | string>(two, 'value')
  const isReplaced = gap === 'gap/declared' || gap === 'gap/filled'
  const group = Object.values((two.after ?? two.before)?.value?.dimension ?? {}).join(', ')
  const of: MessageData = group === '' ? {} : { as: 'of', of: group }
  if (before === undefined && after === undefined) return
  if (before === undefined || after === undefined) {
    const value = (after ?? before)?.value ?? ''
    if (!isReplaced)
      report(c, after === undefined ? 'baseline/removed' : 'baseline/added', two, { value, ...of })
    return
  }
  if (before.value !== after.value) {
    const kind = verdictOf(c, before.value, after.value, (two.after ?? two.before)?.value?.dimension)
    report(c, `baseline/${kind}`, { before, after }, { before: before.value, after: after.value, ...of })
  }
  const keys = new Set([...Object.keys(two.after?.value ?? {}), ...Object.keys(two.before?.value ?? {})])
  for (const key of keys) {
    if (key === 'value' || key === 'dimension' || skipped.has(key)) continue
    compareField(c, under(two, key), fieldOf('baseline', key), `baseline.${key}`)
  }
}

function verdictOf(
  c: Comparison,
  before: number | string,
  after: number | string,
  dimension: Baseline['dimension'],
): 'harder' | 'easier' | 'changed' {
  const old = (c.pair.before?.value ?? {}) as Indicator
  const now = (c.pair.after?.value ?? {}) as Indicator
  const from = numberOf(before, old)
  const to = numberOf(after, now)
  if (!isSameScale(old, now) || from === undefined || to === undefined || from === to) return 'changed'
  const targets = [
    ...targetsOf(c.before.strategy, c.pair.before?.id, dimension),
    ...targetsOf(c.after.strategy, c.pair.after?.id, dimension),
  ]
  const senses = new Set(targets.map((target) => senseOf(target, directionOfBoth(old, now))))
  const [sense] = senses
  if (senses.size !== 1 || sense === undefined) return 'changed'
  return to > from === (sense === 'down') ? 'harder' : 'easier'
}

/** The targets with a level that rest on an indicator; a change counts from the baseline and goes along with it. */
function targetsOf(strategy: Strategy, id: string | undefined, dimension: Baseline['dimension']): Target[] {
  return goalsOf(strategy)
    .flatMap(({ value }) => value.smart?.measurable?.targets ?? [])
    .filter(
      (target) =>
        target.indicator === id &&
        dimensionKey(target.dimension) === dimensionKey(dimension) &&
        (target.value ?? target.min ?? target.max) !== undefined,
    )
}

function senseOf({ value, min, max }: Target, direction: Indicator['direction']): Sense | undefined {
  if (direction === 'increase') return 'up'
  if (direction === 'decrease') return 'down'
  if (value !== undefined || (min !== undefined && max !== undefined)) return undefined
  return min !== undefined ? 'up' : 'down'
}
