import type { StrategyDocument } from '#core/document'
import { type Features, similarPairs } from './similar-pairs.ts'
import { type Fields, type Thing, themeOf, thingsOf, titleOf } from './things.ts'

/** A thing in two versions of a document; one of them is missing where it was added or dropped. */
export interface ThingPair {
  before?: Thing
  after?: Thing
}

export interface Matching {
  /** In the order of the new document; what was dropped stands last of its kind. */
  pairs: ThingPair[]
  /** What a thing of the old document has become. */
  afterOf: ReadonlyMap<Thing, Thing>
  /** The new ids of things that have another, by kind and by their old id. */
  renames: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** Things that others refer to go before those. */
const order = [
  'strategy',
  'actor',
  'reference',
  'targetGroup',
  'keyFigure',
  'indicator',
  'goal',
  'theme',
  'action',
]

/**
 * Finds for each thing of the old document what it has become. The same id of the same kind is the same thing; of what is left
 * over, things of a kind are paired by likeness.
 */
export function matchThings(before: StrategyDocument, after: StrategyDocument): Matching {
  const old = byKind(thingsOf(before))
  const now = byKind(thingsOf(after))
  const kinds = [...new Set([...order, ...old.keys(), ...now.keys()])]
  const renames = new Map<string, Map<string, string>>()
  const afterOf = new Map<Thing, Thing>()
  const pairs = kinds.flatMap((kind) => {
    const found = matchKind(old.get(kind) ?? [], now.get(kind) ?? [], renames)
    for (const pair of found) note(pair, afterOf, renames)
    return found
  })
  return { pairs, afterOf, renames }
}

function byKind(things: readonly Thing[]): Map<string, Thing[]> {
  const kinds = new Map<string, Thing[]>()
  for (const thing of things) {
    const known = kinds.get(thing.kind)
    if (known === undefined) kinds.set(thing.kind, [thing])
    else known.push(thing)
  }
  return kinds
}

function note(
  { before, after }: ThingPair,
  afterOf: Map<Thing, Thing>,
  renames: Map<string, Map<string, string>>,
): void {
  if (before === undefined || after === undefined) return
  afterOf.set(before, after)
  if (before.id === undefined || after.id === undefined || before.id === after.id) return
  const known = renames.get(before.kind) ?? new Map<string, string>()
  renames.set(before.kind, known.set(before.id, after.id))
}

type Renames = Matching['renames']

function matchKind(old: readonly Thing[], now: readonly Thing[], renames: Renames): ThingPair[] {
  if (old[0]?.kind === 'strategy' && now[0] !== undefined) return [{ before: old[0], after: now[0] }]
  const byId = new Map<string, Thing>()
  for (const thing of old) if (thing.id !== undefined && !byId.has(thing.id)) byId.set(thing.id, thing)
  const beforeOf = new Map<Thing, Thing>()
  for (const thing of now) {
    const same = thing.id === undefined ? undefined : byId.get(thing.id)
    if (same === undefined) continue
    beforeOf.set(thing, same)
    byId.delete(same.id ?? '')
  }
  const taken = new Set(beforeOf.values())
  const oldLeft = old.filter((thing) => !taken.has(thing))
  const nowLeft = now.filter((thing) => !beforeOf.has(thing))
  const similar = similarPairs(
    oldLeft.map((thing) => featuresOf(thing, renames)),
    nowLeft.map((thing) => featuresOf(thing, new Map())),
  )
  for (const [i, j] of similar) {
    const before = oldLeft[i]
    const after = nowLeft[j]
    if (before !== undefined && after !== undefined) beforeOf.set(after, before)
  }
  const kept = new Set(beforeOf.values())
  const pairs = now.map((after): ThingPair => {
    const before = beforeOf.get(after)
    return before === undefined ? { after } : { before, after }
  })
  return [...pairs, ...old.filter((thing) => !kept.has(thing)).map((before) => ({ before }))]
}

/** What a thing says; of one without words, which only its whole tells apart, all that it holds. */
function featuresOf(thing: Thing, renames: Renames): Features {
  const { text, marks } = saidIn(thing, renames)
  return { text: text === '' ? JSON.stringify(thing.value) : text, marks }
}

/** Of a goal: what it says, what it is measured by and when it is due. Of anything else: what it says. */
function saidIn(thing: Thing, renames: Renames): Features {
  const { kind, value } = thing
  if (kind === 'goal')
    return { text: textOf([value['title'], value['statement']]), marks: marksOf(value, renames) }
  if (kind === 'theme') {
    const goals = Array.isArray(value['goals']) ? value['goals'] : []
    return {
      text: textOf([value['title'], value['rationale'], ...goals.map((goal) => goal?.statement)]),
      marks: [],
    }
  }
  if (kind === 'action') {
    const theme = themeOf(thing)
    return { text: textOf([titleOf(thing), value['body']]), marks: theme?.id === undefined ? [] : [theme.id] }
  }
  const scalars = Object.entries(value).filter(([key]) => key !== 'id')
  return { text: textOf(scalars.map(([, inner]) => inner)), marks: [] }
}

interface GoalMarks {
  measurable?: { targets?: { indicator?: string }[] }
  timeBound?: { deadline?: string | number }
}

function marksOf(goal: Fields, renames: Renames): string[] {
  const { measurable, timeBound } = (goal['smart'] ?? {}) as GoalMarks
  const indicators = (measurable?.targets ?? []).flatMap(({ indicator }) =>
    indicator === undefined ? [] : [renames.get('indicator')?.get(indicator) ?? indicator],
  )
  const deadline = timeBound?.deadline
  return [...new Set(indicators), ...(deadline === undefined ? [] : [`until ${deadline}`])]
}

function textOf(values: readonly unknown[]): string {
  return values.filter((value) => typeof value === 'string' || typeof value === 'number').join(' ')
}
