import type { Path } from '#core/located'
import { type Step, stepsOf } from '#document/shape'
import { walkShapes } from '#document/walk'
import type { IdUse } from './walk.ts'

/** Where something that has an id is defined. */
export interface Definition {
  kind: string
  id: string
  /** The path of the thing itself. */
  path: Path
}

/** Every id of a document: what is defined, in the order of the document, and what refers to it. */
export interface Ids {
  definitions: readonly Definition[]
  /** The first definition of an id of one of the kinds. */
  find(id: string, kinds: readonly string[]): Definition | undefined
  uses: readonly (IdUse & { path: Path })[]
  /** Ids of key figures that texts bind numbers to with `[39](fig:id)`. */
  boundFigures: ReadonlySet<string>
}

/** A link that binds a number in a text to a key figure: `[39](fig:id)`; the id follows the first six characters. */
export const figureLink = /\]\(fig:([\w.-]{1,100})\)/g

/** Collects the ids of a strategy. */
export function idsOf(strategy: object): Ids {
  const definitions: Definition[] = []
  const byKind = new Map<string, Map<string, Definition>>()
  const uses: (IdUse & { path: Path })[] = []
  const boundFigures = new Set<string>()
  const define = (found: Definition): void => {
    definitions.push(found)
    const ofKind = byKind.get(found.kind) ?? new Map<string, Definition>()
    if (!ofKind.has(found.id)) byKind.set(found.kind, ofKind.set(found.id, found))
  }
  collect(strategy, { field: { types: ['object'], shape: 'strategy' }, name: '' }, [], define)
  walkShapes(strategy, {
    text(value, { refs, text }, field, place) {
      if (refs !== undefined) uses.push({ id: value, kinds: refs, field, path: place().path })
      if (text === undefined || !value.includes('](fig:')) return
      for (const match of value.matchAll(figureLink)) if (match[1]) boundFigures.add(match[1])
    },
  })
  const find = (id: string, kinds: readonly string[]): Definition | undefined => {
    for (const kind of kinds) {
      const found = byKind.get(kind)?.get(id)
      if (found !== undefined) return found
    }
    return undefined
  }
  return { definitions, find, uses, boundFigures }
}

/** `path` is taken along, and written out where an id is defined. */
function collect(
  value: unknown,
  { field, item, entries }: Step,
  path: (string | number)[],
  add: (found: Definition) => void,
): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    if (item !== undefined) for (let i = 0; i < value.length; i++) collectUnder(i, value[i], item, path, add)
    return
  }
  const map = value as { [key: string]: unknown }
  const steps = stepsOf(field.shape ?? '')
  for (const key of Object.keys(map)) {
    const step = entries ?? steps.get(key)
    if (step === undefined) continue
    const { defines } = entries === undefined ? step.field : field
    const id = entries === undefined ? map[key] : key
    if (defines !== undefined && typeof id === 'string' && (entries !== undefined || id !== ''))
      add({ kind: defines, id, path: entries === undefined ? [...path] : [...path, key] })
    collectUnder(key, map[key], step, path, add)
  }
}

function collectUnder(
  key: string | number,
  value: unknown,
  step: Step,
  path: (string | number)[],
  add: (found: Definition) => void,
): void {
  path.push(key)
  collect(value, step, path, add)
  path.pop()
}
