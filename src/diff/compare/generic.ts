import { type DateText, isDate } from '#core/dates'
import type { MessageData } from '#core/diagnostic'
import type { Field } from '#document/field'
import { similarPairs } from '../things/similar-pairs.ts'
import { type At, type Comparison, isSame, itemsOf, keyOf, nameOf, report, type Two } from './comparison.ts'

/** Compares two versions of a field that no rule of its own is for. */
export function compareField(c: Comparison, two: Two, field: Field | undefined, term: string): void {
  const { before, after } = two
  if (isSame(c, two, field)) return
  if (Array.isArray(before?.value ?? []) && Array.isArray(after?.value ?? [])) {
    const shape = field?.item?.shape ?? field?.shape
    if (shape === undefined) compareList(c, two, field, term)
    else compareItems(c, two, shape, term)
    return
  }
  const what = field?.text === undefined ? 'field' : 'text'
  if (before === undefined) report(c, `${what}/added`, two, { field: term })
  else if (after === undefined) report(c, `${what}/removed`, two, { field: term })
  else if (what === 'text' && field?.text !== 'plain') report(c, 'text/reworded', two, { field: term })
  else report(c, 'field/changed', two, { field: term, ...shownAs(c, two, field, term) })
}

/** How a message shows both versions of a value; nothing of values that are no single word, number or date. */
function shownAs(c: Comparison, { before, after }: Two, field: Field | undefined, term: string): MessageData {
  const from = before?.value
  const to = after?.value
  if (field?.date === true && isDate(from) && isDate(to)) return { as: 'date', ...texts(from, to) }
  if (typeof from === 'number' && typeof to === 'number') return { as: 'number', before: from, after: to }
  if (typeof from === 'boolean' && typeof to === 'boolean')
    return { as: 'term', before: `truth.${from}`, after: `truth.${to}` }
  if (typeof from !== 'string' || typeof to !== 'string') return {}
  if (field?.values !== undefined) return { as: 'term', before: `${term}.${from}`, after: `${term}.${to}` }
  const kind = field?.refs?.[0] ?? ''
  return { as: 'text', before: nameOf(c.before, kind, from), after: nameOf(c.after, kind, to) }
}

function texts(before: DateText, after: DateText): MessageData {
  return { before: String(before), after: String(after) }
}

/** Lists of texts: what came and what went. Their order counts for nothing, except that of a scale. */
function compareList(c: Comparison, two: Two, field: Field | undefined, term: string): void {
  const old = itemsOf(two.before)
  const now = itemsOf(two.after)
  const oldKeys = new Set(old.map((at) => keyOf(c, at, 'before', field?.item)))
  const nowKeys = new Set(now.map((at) => keyOf(c, at, 'after', field?.item)))
  const added = [...nowKeys].filter((key) => !oldKeys.has(key)).length
  const dropped = [...oldKeys].filter((key) => !nowKeys.has(key)).length
  if (added + dropped > 0) report(c, 'list/changed', two, { field: term, added, dropped })
}

const keys = ['term', 'name', 'risk', 'strategy', 'register', 'what', 'title', 'reference'] as const

/**
 * Lists of maps without ids: what is the same on both sides is left alone; then those with the same name or date belong together,
 * then similar ones.
 */
export function compareItems(c: Comparison, two: Two, shape: string, term: string): void {
  const { left, pairs } = pairItems(c, itemsOf(two.before), itemsOf(two.after), shape)
  for (const pair of pairs) c.compareMaps(shape, pair, term)
  for (const before of left.before) report(c, 'item/dropped', { before }, { field: term, ...named(before) })
  for (const after of left.after) report(c, 'item/added', { after }, { field: term, ...named(after) })
}

interface Paired {
  pairs: Two[]
  left: { before: At[]; after: At[] }
}

function pairItems(c: Comparison, before: At[], after: At[], shape: string): Paired {
  const field: Field = { types: ['object'], shape }
  const same = pairBy(before, after, (at, side) => keyOf(c, at, side, field))
  const called = pairBy(same.left.before, same.left.after, ({ value }) => callOf(value))
  const rest = called.left
  const similar = similarPairs(rest.before.map(featuresOf), rest.after.map(featuresOf))
  const pairs = similar.map(([i, j]): Two => ({ before: rest.before[i], after: rest.after[j] }))
  const usedBefore = new Set(pairs.map((pair) => pair.before))
  const usedAfter = new Set(pairs.map((pair) => pair.after))
  return {
    pairs: [...called.pairs, ...pairs],
    left: {
      before: rest.before.filter((at) => !usedBefore.has(at)),
      after: rest.after.filter((at) => !usedAfter.has(at)),
    },
  }
}

/** Pairs the items that have the same key, in their order; items without a key are left. */
export function pairBy<T extends At>(
  before: readonly T[],
  after: readonly T[],
  key: (at: T, side: 'before' | 'after') => string | undefined,
): { pairs: { before: T; after: T }[]; left: { before: T[]; after: T[] } } {
  const waiting = new Map<string, T[]>()
  for (const at of before) {
    const name = key(at, 'before')
    const known = name === undefined ? undefined : waiting.get(name)
    if (known !== undefined) known.push(at)
    else if (name !== undefined) waiting.set(name, [at])
  }
  const pairs: { before: T; after: T }[] = []
  const left: T[] = []
  const taken = new Map<string, number>()
  for (const at of after) {
    const name = key(at, 'after')
    const same = name === undefined ? undefined : waiting.get(name)
    const next = name === undefined ? 0 : (taken.get(name) ?? 0)
    const mate = same?.[next]
    if (name !== undefined) taken.set(name, next + 1)
    if (mate === undefined) left.push(at)
    else pairs.push({ before: mate, after: at })
  }
  const used = new Set(pairs.map((pair) => pair.before))
  return { pairs, left: { before: before.filter((at) => !used.has(at)), after: left } }
}

function callOf(value: unknown): string | undefined {
  const map = (value ?? {}) as { [key: string]: unknown }
  const key = keys.find((name) => typeof map[name] === 'string')
  if (key !== undefined) return `${key} ${map[key]}`
  return map['date'] === undefined
    ? undefined
    : `date ${map['date']} ${JSON.stringify(map['dimension'] ?? {})}`
}

function featuresOf({ value }: At): { text: string; marks: string[] } {
  const texts = Object.values(value ?? {}).filter((inner) => typeof inner === 'string')
  return { text: texts.join(' '), marks: [] }
}

function named({ value }: At): MessageData {
  const map = (value ?? {}) as { [key: string]: unknown }
  const key = [...keys, 'date' as const].find((name) => map[name] !== undefined)
  return key === undefined ? {} : { as: 'named', name: String(map[key]) }
}
