import type { Shapes, Strategy } from '#core/generated/strategy'
import type { Path } from '#core/located'
import type { Field } from '#document/field'
import { fieldsOf } from '#document/shape'

/** A map on the way to a node, with its shape. */
export interface Holder {
  shape: string
  value: object
  path: Path
}

/** Where a visited node stands: its path, the key it stands under, and the maps that hold it, outermost first. */
export interface Place {
  path: Path
  key: string
  holders: readonly Holder[]
}

/** A text for people; `kind` tells whether it may hold Markdown. */
export interface TextField {
  value: string
  kind: 'plain' | 'inline' | 'block'
  /** The field, as `shape.key`. */
  field: string
}

/** An id that refers to something; `kinds` are the kinds of thing it may name. */
export interface IdUse {
  id: string
  kinds: readonly string[]
  field: string
}

/** What a rule does, by the shape of a map, or at every text, reference and declared gap. */
export type Visitor = {
  [Shape in keyof Shapes]?: (node: Shapes[Shape], place: Place) => void
} & {
  text?: (text: TextField, place: Place) => void
  use?: (use: IdUse, place: Place) => void
  /** Any map that declares a gap, whatever its shape. */
  anyGap?: (gap: { gap: string; due?: string | number; kind?: string }, place: Place) => void
  /** After all else. */
  end?: (strategy: Strategy, place: Place) => void
}

type Handler = (node: never, place: Place) => void

interface Walk {
  handlers: Map<string, Handler[]>
  path: (string | number)[]
  holders: Holder[]
}

/** Walks a strategy once for all visitors, in the order of the document. */
export function walk(strategy: object, visitors: readonly Visitor[]): void {
  const handlers = new Map<string, Handler[]>()
  for (const visitor of visitors) {
    for (const [event, handler] of Object.entries(visitor)) {
      const list = handlers.get(event) ?? []
      list.push(handler as Handler)
      handlers.set(event, list)
    }
  }
  const state: Walk = { handlers, path: [], holders: [] }
  visitMap(state, 'strategy', strategy as { [key: string]: unknown })
  emit(state, 'end', strategy)
}

function emit(walk: Walk, event: string, node: unknown): void {
  const handlers = walk.handlers.get(event)
  if (handlers === undefined) return
  const place: Place = {
    path: walk.path.slice(),
    key: String(walk.path.at(-1) ?? ''),
    holders: walk.holders.slice(),
  }
  for (const handler of handlers) handler(node as never, place)
}

function visitMap(walk: Walk, shape: string, map: { [key: string]: unknown }): void {
  emit(walk, shape, map)
  if (typeof map['gap'] === 'string') emit(walk, 'anyGap', map)
  walk.holders.push({ shape, value: map, path: walk.path.slice() })
  const fields = fieldsOf(shape)
  for (const key of Object.keys(map)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (field !== undefined) visitStep(walk, key, map[key], field, `${shape}.${key}`)
  }
  walk.holders.pop()
}

function visitStep(walk: Walk, step: string | number, value: unknown, field: Field, name: string): void {
  walk.path.push(step)
  visitValue(walk, value, field, name)
  walk.path.pop()
}

function visitValue(walk: Walk, value: unknown, field: Field, name: string): void {
  if (typeof value === 'string') visitText(walk, value, field, name)
  else if (Array.isArray(value)) {
    const item =
      field.item ?? (field.shape === undefined ? undefined : { types: ['object'], shape: field.shape })
    if (item) for (const [i, inner] of value.entries()) visitStep(walk, i, inner, item, name)
  } else if (typeof value === 'object' && value !== null) {
    const map = value as { [key: string]: unknown }
    if (field.shape !== undefined) visitMap(walk, field.shape, map)
    else if (field.entries) {
      for (const key of Object.keys(map)) visitStep(walk, key, map[key], field.entries, name)
    }
  }
}

function visitText(walk: Walk, value: string, field: Field, name: string): void {
  if (value === '') return
  if (field.text !== undefined) emit(walk, 'text', { value, kind: field.text, field: name })
  if (field.refs !== undefined) emit(walk, 'use', { id: value, kinds: field.refs, field: name })
}

/** The nearest map of a shape around a place, or undefined. */
export function holderOf<Shape extends keyof Shapes>(
  place: Place,
  shape: Shape,
): { value: Shapes[Shape]; path: Path } | undefined {
  const holder = place.holders.findLast((candidate) => candidate.shape === shape)
  return holder as { value: Shapes[Shape]; path: Path } | undefined
}
