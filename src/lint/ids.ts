import type { Path } from '#core/located'
import type { Field } from '#document/field'
import { fieldsOf } from '#document/shape'
import { type IdUse, walk } from './walk.ts'

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
  const byKind = new Map<string, Definition>()
  const uses: (IdUse & { path: Path })[] = []
  const boundFigures = new Set<string>()
  collect(strategy as { [key: string]: unknown }, { types: ['object'], shape: 'strategy' }, [], (found) => {
    definitions.push(found)
    const key = `${found.kind} ${found.id}`
    if (!byKind.has(key)) byKind.set(key, found)
  })
  walk(strategy, [
    {
      use: ({ id, kinds, field }, { path }) => uses.push({ id, kinds, field, path }),
      text: ({ value }) => {
        for (const match of value.matchAll(figureLink)) if (match[1]) boundFigures.add(match[1])
      },
    },
  ])
  const find = (id: string, kinds: readonly string[]): Definition | undefined => {
    for (const kind of kinds) {
      const found = byKind.get(`${kind} ${id}`)
      if (found !== undefined) return found
    }
    return undefined
  }
  return { definitions, find, uses, boundFigures }
}

function collect(value: unknown, field: Field, path: Path, add: (found: Definition) => void): void {
  if (Array.isArray(value)) {
    const item = field.item ?? {
      types: ['object'],
      ...(field.shape === undefined ? {} : { shape: field.shape }),
    }
    for (const [i, inner] of value.entries()) collect(inner, item, [...path, i], add)
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (field.entries) {
      if (field.defines !== undefined) add({ kind: field.defines, id: key, path: [...path, key] })
      collect(inner, field.entries, [...path, key], add)
      continue
    }
    const fields = fieldsOf(field.shape ?? '')
    const next = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (next === undefined) continue
    if (next.defines !== undefined && typeof inner === 'string' && inner !== '')
      add({ kind: next.defines, id: inner, path })
    collect(inner, next, [...path, key], add)
  }
}
