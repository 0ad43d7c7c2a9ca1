import type { MessageData } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import type { Json } from '#core/fingerprint'
import { isMap, keySpan, nearestNode, type Path, pointerOf } from '#core/located'
import { type Range, rangeOf } from '#core/source'
import type { Field } from '#document/field'
import { placeAt } from '#document/shape'
import type { Change, Subject } from '../change.ts'
import { type ChangeKind, strengths } from '../strengths.ts'
import type { Matching, ThingPair } from '../things/match.ts'
import type { Fields } from '../things/things.ts'
import { sameKey } from './same.ts'

/** Two versions of a thing while they are compared. */
export interface Comparison {
  before: StrategyDocument
  after: StrategyDocument
  matching: Matching
  pair: ThingPair
  subject: Subject
  changes: Change[]
  /** Compares two versions of a map of a shape, field by field. `term` names the field that holds it. */
  compareMaps(shape: string, two: Two, term: string): void
}

/** A value of one version with the path that leads to it. */
export interface At<T = unknown> {
  path: Path
  value: T
}

/** Two versions of a value; one of them is missing where it was added or removed. */
export interface Two<T = unknown> {
  before?: At<T> | undefined
  after?: At<T> | undefined
}

/** Notes a change of one kind. */
export function report(
  c: Comparison,
  kind: ChangeKind,
  { before, after }: Two,
  data: MessageData = {},
): void {
  const ranges = {
    ...(before === undefined ? {} : { before: rangeAt(c.before, before.path) }),
    ...(after === undefined ? {} : { after: rangeAt(c.after, after.path) }),
  }
  c.changes.push({
    kind,
    strength: strengths[kind].strength,
    subject: c.subject,
    pointer: pointerOf((after ?? before)?.path ?? []),
    ...(before === undefined ? {} : { before: before.value as Json }),
    ...(after === undefined ? {} : { after: after.value as Json }),
    ranges,
    data,
  })
}

/** Where a value stands; a map or list is shown by its key, a thing by its id. */
function rangeAt({ root, source }: StrategyDocument, path: Path): Range {
  const node = nearestNode(root, path)
  if (typeof node.value !== 'object' || node.value === null) return rangeOf(source, node)
  if (node.keyStart >= 0) return rangeOf(source, keySpan(node))
  const first = isMap(node.value) ? (node.value['id'] ?? Object.values(node.value)[0]) : undefined
  if (first !== undefined) return rangeOf(source, typeof first.value === 'object' ? keySpan(first) : first)
  return rangeOf(source, { start: node.start, end: Math.min(node.end, node.start + 1) })
}

/** Both versions of what stands under a key of two maps. */
export function under<T = unknown>({ before, after }: Two, key: string): Two<T> {
  return { before: childOf<T>(before, key), after: childOf<T>(after, key) }
}

function childOf<T>(at: At | undefined, key: string): At<T> | undefined {
  const map = at?.value
  if (at === undefined || typeof map !== 'object' || map === null || !Object.hasOwn(map, key))
    return undefined
  const value = (map as Fields)[key]
  return value === undefined ? undefined : { path: [...at.path, key], value: value as T }
}

/** The items of a list with their paths; none where there is no list. */
export function itemsOf<T = unknown>(at: At | undefined): At<T>[] {
  if (at === undefined || !Array.isArray(at.value)) return []
  return at.value.map((value, i) => ({ path: [...at.path, i], value }))
}

/** Whether two versions say the same. */
export function isSame(c: Comparison, { before, after }: Two, field?: Field): boolean {
  const of = field ?? placeAt((after ?? before)?.path ?? []).field
  return keyOf(c, before, 'before', of) === keyOf(c, after, 'after', of)
}

/** A text that is the same for what says the same in either version. */
export function keyOf(c: Comparison, at: At | undefined, side: 'before' | 'after', field?: Field): string {
  if (at === undefined) return ''
  return sameKey(
    at.value,
    field ?? placeAt(at.path).field,
    side === 'before' ? c.matching.renames : new Map(),
  )
}

/** What a document calls the actor, reference, indicator, … that an id stands for; else the id. */
export function nameOf({ strategy }: StrategyDocument, kind: string, id: string): string {
  const holders: { [kind: string]: object | undefined } = {
    actor: strategy.actors,
    reference: strategy.references,
    targetGroup: strategy.targetGroups,
    indicator: strategy.indicators,
  }
  const map = holders[kind] as
    | { [id: string]: { name?: string; title?: string; citedAs?: string } }
    | undefined
  const entry = map !== undefined && Object.hasOwn(map, id) ? map[id] : undefined
  return entry?.name ?? entry?.title ?? entry?.citedAs ?? id
}
