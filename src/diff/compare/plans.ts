import type { DateText } from '#core/dates'
import type { Milestone, Resource } from '#core/generated/strategy'
import { fieldOf } from '#document/shape'
import { similarPairs } from '../things/similar-pairs.ts'
import { type At, type Comparison, itemsOf, report, type Two, under } from './comparison.ts'
import { compareField, pairBy } from './generic.ts'
import { shiftData, shiftOf } from './times.ts'

/** Compares milestones; the same id or title is the same milestone, then a similar title. */
export function compareMilestones(c: Comparison, two: Two): void {
  const byId = pairBy(itemsOf<Milestone>(two.before), itemsOf<Milestone>(two.after), ({ value }) => value?.id)
  const byTitle = pairBy(byId.left.before, byId.left.after, ({ value }) => value?.title)
  const rest = pairSimilar(byTitle.left.before, byTitle.left.after, ({ value }) => value?.title ?? '')
  for (const pair of [...byId.pairs, ...byTitle.pairs, ...rest.pairs]) compareMilestone(c, pair)
  for (const before of rest.left.before) report(c, 'milestone/dropped', { before }, { name: nameOf(before) })
  for (const after of rest.left.after) report(c, 'milestone/added', { after }, { name: nameOf(after) })
}

function nameOf({ value }: At<Milestone>): string {
  return value?.title ?? value?.id ?? ''
}

function compareMilestone(c: Comparison, two: { before: At<Milestone>; after: At<Milestone> }): void {
  const name = nameOf(two.after)
  const date = under<DateText>(two, 'date')
  const { before, after } = date
  const shift = shiftOf(before?.value, after?.value)
  if (before !== undefined && after !== undefined && shift !== undefined) {
    report(c, `milestone/${shift}`, date, { name, ...shiftData(before.value, after.value) })
  } else if ((before === undefined) !== (after === undefined)) {
    report(c, after === undefined ? 'milestone/undated' : 'milestone/dated', date, {
      name,
      date: String((after ?? before)?.value),
    })
  } else compareField(c, date, fieldOf('milestone', 'date'), 'milestone.date')
  compareOthers(c, 'milestone', two, ['id', 'date'])
}

/** Compares the money and other means of a goal; the same use is the same means, then a similar one. */
export function compareResources(c: Comparison, two: Two): void {
  const byUse = pairBy(itemsOf<Resource>(two.before), itemsOf<Resource>(two.after), ({ value }) =>
    useOf(value),
  )
  const rest = pairSimilar(byUse.left.before, byUse.left.after, ({ value }) => value?.what ?? '')
  // Of one means alone that is left on each side, the one has taken the place of the other.
  const [before, ...moreBefore] = rest.left.before
  const [after, ...moreAfter] = rest.left.after
  const isReplaced = moreBefore.length + moreAfter.length === 0 && before !== undefined && after !== undefined
  const replaced = isReplaced && (before.value?.amount === undefined) === (after.value?.amount === undefined)
  const pairs = [...byUse.pairs, ...rest.pairs, ...(replaced ? [{ before, after }] : [])]
  for (const pair of pairs) compareResource(c, pair)
  if (replaced) return
  for (const at of rest.left.before) report(c, 'resource/dropped', { before: at }, resourceData(at.value))
  for (const at of rest.left.after) report(c, 'resource/added', { after: at }, resourceData(at.value))
}

function useOf(value: Resource | undefined): string | undefined {
  const { what, amount, currency } = value ?? {}
  return what ?? (amount === undefined ? undefined : `${amount} ${currency}`)
}

function resourceData(value: Resource | undefined): { as: string; [key: string]: string | number } {
  const { what, amount, currency } = value ?? {}
  if (amount !== undefined) return { as: 'amount', amount, currency: currency ?? '' }
  return { as: 'what', what: what ?? '' }
}

function compareResource(c: Comparison, two: { before: At<Resource>; after: At<Resource> }): void {
  compareAmount(c, under(two, 'amount'))
  compareOthers(c, 'resource', two, ['amount', 'currency'])
  const currency = under(two, 'currency')
  if (under(two, 'amount').before?.value === under(two, 'amount').after?.value)
    compareField(c, currency, fieldOf('resource', 'currency'), 'resource.currency')
}

/** Compares an amount of money with the currency that stands beside it. */
export function compareAmount(c: Comparison, two: Two): void {
  const from = two.before?.value as number | undefined
  const to = two.after?.value as number | undefined
  if (from === to) return
  const before = { before: from ?? 0, beforeCurrency: currencyBeside(c.before.strategy, two.before) }
  const after = { after: to ?? 0, afterCurrency: currencyBeside(c.after.strategy, two.after) }
  if (from === undefined)
    report(c, 'resource/added', two, { as: 'amount', amount: to ?? 0, currency: after.afterCurrency })
  else if (to === undefined)
    report(c, 'resource/dropped', two, { as: 'amount', amount: from, currency: before.beforeCurrency })
  else if (before.beforeCurrency !== after.afterCurrency)
    report(c, 'resource/changed', two, { ...before, ...after })
  else report(c, to > from ? 'resource/more' : 'resource/less', two, { ...before, ...after })
}

function currencyBeside(strategy: object, at: At | undefined): string {
  let value: unknown = strategy
  for (const step of at?.path.slice(0, -1) ?? [])
    value = (value as { [key: string]: unknown } | undefined)?.[step]
  return String((value as { currency?: string } | undefined)?.currency ?? '')
}

function compareOthers(c: Comparison, shape: string, two: Two, except: readonly string[]): void {
  const keys = new Set([...Object.keys(two.after?.value ?? {}), ...Object.keys(two.before?.value ?? {})])
  for (const key of keys) {
    if (!except.includes(key)) compareField(c, under(two, key), fieldOf(shape, key), `${shape}.${key}`)
  }
}

function pairSimilar<T>(
  before: readonly At<T>[],
  after: readonly At<T>[],
  textOf: (at: At<T>) => string,
): { pairs: { before: At<T>; after: At<T> }[]; left: { before: At<T>[]; after: At<T>[] } } {
  const features = (at: At<T>): { text: string; marks: string[] } => ({ text: textOf(at), marks: [] })
  const pairs = similarPairs(before.map(features), after.map(features)).flatMap(([i, j]) => {
    const from = before[i]
    const to = after[j]
    return from === undefined || to === undefined ? [] : [{ before: from, after: to }]
  })
  const usedBefore = new Set(pairs.map((pair) => pair.before))
  const usedAfter = new Set(pairs.map((pair) => pair.after))
  return {
    pairs,
    left: {
      before: before.filter((at) => !usedBefore.has(at)),
      after: after.filter((at) => !usedAfter.has(at)),
    },
  }
}
