import type { Path } from '#core/located'
import type { Field } from './field.ts'
import { type Step, stepsOf } from './shape.ts'

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

/** What a walk tells of: every map that the format gives a shape, and every filled text field, in the order of the document. */
export interface Steps {
  /** Before the fields of the map. `place` is made on demand, since few visits need it. */
  map?(shape: string, map: { [key: string]: unknown }, place: () => Place): void
  /** `name` is the field as `shape.key`. */
  text?(value: string, field: Field, name: string, place: () => Place): void
}

interface Walk {
  steps: Steps
  path: (string | number)[]
  holders: Holder[]
  place: () => Place
}

/** Walks a strategy by the shapes of its format; what the format does not know is passed over. */
export function walkShapes(strategy: object, steps: Steps): void {
  const path: (string | number)[] = []
  const holders: Holder[] = []
  const place = (): Place => ({
    path: path.slice(),
    key: String(path.at(-1) ?? ''),
    holders: holders.slice(),
  })
  visitMap({ steps, path, holders, place }, 'strategy', strategy as { [key: string]: unknown })
}

function visitMap(walk: Walk, shape: string, map: { [key: string]: unknown }): void {
  walk.steps.map?.(shape, map, walk.place)
  walk.holders.push({ shape, value: map, path: walk.path.slice() })
  const steps = stepsOf(shape)
  for (const key of Object.keys(map)) {
    const step = steps.get(key)
    if (step !== undefined) visitUnder(walk, key, map[key], step)
  }
  walk.holders.pop()
}

function visitUnder(walk: Walk, key: string | number, value: unknown, step: Step): void {
  walk.path.push(key)
  visitValue(walk, value, step)
  walk.path.pop()
}

function visitValue(walk: Walk, value: unknown, { field, name, item, entries }: Step): void {
  if (typeof value === 'string') {
    if (value !== '') walk.steps.text?.(value, field, name, walk.place)
  } else if (Array.isArray(value)) {
    if (item !== undefined) for (let i = 0; i < value.length; i++) visitUnder(walk, i, value[i], item)
  } else if (typeof value === 'object' && value !== null) {
    const map = value as { [key: string]: unknown }
    if (field.shape !== undefined) visitMap(walk, field.shape, map)
    else if (entries !== undefined)
      for (const key of Object.keys(map)) visitUnder(walk, key, map[key], entries)
  }
}
