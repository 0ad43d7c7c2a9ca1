import type { StrategyDocument } from '#core/document'
import type { Path } from '#core/located'
import { fieldOf, fieldsOf } from '#document/shape'

/** A map of a document, with any fields. */
export interface Fields {
  readonly [key: string]: unknown
}

/** Something of a document that has an id, or could have one; the document itself is the first. */
export interface Thing {
  /** What it is: `goal`, `actor`, …; `strategy` for the document. */
  kind: string
  id: string | undefined
  value: Fields
  path: Path
  /** The thing that holds it; the document has none. */
  holder?: Thing
}

/** All things of a document, each before those that it holds. */
export function thingsOf({ strategy }: Pick<StrategyDocument, 'strategy'>): Thing[] {
  const things: Thing[] = []
  const waiting: Thing[] = [thingAt('strategy', strategy, [], strategy.id)]
  for (let thing = waiting.pop(); thing !== undefined; thing = waiting.pop()) {
    things.push(thing)
    waiting.push(...heldBy(thing).reverse())
  }
  return things
}

function heldBy(holder: Thing): Thing[] {
  return Object.entries(holder.value).flatMap(([key, held]): Thing[] => {
    const kind = heldKind(holder.kind, key)
    if (kind === undefined || typeof held !== 'object' || held === null) return []
    const path = [...holder.path, key]
    if (Array.isArray(held)) {
      return held.map((value, i) => thingAt(kind, value, [...path, i], idOf(value), holder))
    }
    return Object.entries(held).map(([id, value]) => thingAt(kind, value, [...path, id], id, holder))
  })
}

/** The kind of thing that stands under a key, or undefined where the key holds something else. */
export function heldKind(shape: string, key: string): string | undefined {
  const field = fieldOf(shape, key)
  if (field?.entries !== undefined) return field.defines
  const item = field?.item?.shape
  return item !== undefined && fieldsOf(item)['id']?.defines === item ? item : undefined
}

function thingAt(kind: string, value: unknown, path: Path, id: string | undefined, holder?: Thing): Thing {
  const fields = typeof value === 'object' && value !== null ? (value as Fields) : {}
  return { kind, id, value: fields, path, ...(holder === undefined ? {} : { holder }) }
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined
  return typeof value.id === 'string' ? value.id : undefined
}

const titleKeys = ['title', 'name', 'statement', 'citedAs', 'what'] as const

/** What a person would call a thing, on one line; undefined where it has no words of its own. */
export function titleOf({ value }: Pick<Thing, 'value'>): string | undefined {
  for (const key of titleKeys) {
    const text = value[key]
    if (typeof text === 'string' && text.trim() !== '') return text.replace(/\s+/g, ' ').trim()
  }
  return undefined
}

/** The theme that a thing stands in, or is. */
export function themeOf(thing: Thing): Thing | undefined {
  for (let at: Thing | undefined = thing; at !== undefined; at = at.holder) if (at.kind === 'theme') return at
  return undefined
}
