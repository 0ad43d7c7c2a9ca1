import type { StrategyDocument } from '#core/document'
import { pathOf, pointerOf } from '#core/located'
import { type Plain, plainValue } from '#document/bind'
import type { Field } from '#document/field'
import { fieldOf } from '#document/shape'

/** The fields that say what the document is; a change in one of them concerns all that it holds. */
const headFields = [
  'format',
  'id',
  'kind',
  'status',
  'language',
  'publisher',
  'published',
  'adoption',
  'period',
]

/** What of a document has changed since another version of it; plain data, by pointer into the document. */
export interface Changes {
  /** Whether what the document says of itself as a whole has changed. */
  head: boolean
  /** Every thing with an id, and every part of the document, with whether it is new or has changed. */
  places: ReadonlyMap<string, boolean>
}

/**
 * What has changed from one version of a document to another. Things are compared by their ids, wherever they stand; what a thing
 * holds that has an id of its own counts for that and not for the thing.
 */
export function changesBetween(before: StrategyDocument, now: StrategyDocument): Changes {
  const old = thingsOf(before)
  const current = thingsOf(now)
  const isChanged = (key: string): boolean => old.contents.get(key) !== current.contents.get(key)
  return {
    head: headFields.some((field) => isChanged(fieldKey(field))),
    places: new Map([...current.keyAt].map(([pointer, key]) => [pointer, isChanged(key)])),
  }
}

/** Whether the thing that a pointer leads into has changed, else the part of the document, else what it says of itself. */
export function isChangedAt({ head, places }: Changes, pointer: string): boolean {
  if (head) return true
  const path = pathOf(pointer)
  for (let length = path.length; length > 0; length--) {
    const changed = places.get(pointerOf(path.slice(0, length)))
    if (changed !== undefined) return changed
  }
  return false
}

interface Things {
  /** What each thing and part of the document says, in one text. */
  contents: Map<string, string>
  /** The thing or part of the document that stands at a pointer. */
  keyAt: Map<string, string>
}

const fieldKey = (field: string): string => `field ${field}`

function thingsOf({ root }: StrategyDocument): Things {
  const things: Things = { contents: new Map(), keyAt: new Map() }
  const document = plainValue(root)
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return things
  for (const [name, value] of Object.entries(document)) {
    const content = contentOf(value, fieldOf('strategy', name), pointerOf([name]), things)
    note(things, fieldKey(name), pointerOf([name]), content)
  }
  return things
}

function note({ contents, keyAt }: Things, key: string, pointer: string, content: unknown): void {
  contents.set(key, `${contents.get(key) ?? ''}${JSON.stringify(content)}`)
  keyAt.set(pointer, key)
}

/** A value without the order of its keys, and with only the name of each thing in it that has an id. */
function contentOf(value: Plain, field: Field | undefined, pointer: string, things: Things): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const item =
      field?.item ?? (field?.shape === undefined ? undefined : { types: ['object'], shape: field.shape })
    return value.map((inner, i) => contentOf(inner, item, `${pointer}/${i}`, things))
  }
  const shape = field?.shape ?? ''
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  const content = entries.map(([key, inner]) => {
    const at = pointer + pointerOf([key])
    const own = contentOf(inner, field?.entries ?? fieldOf(shape, key), at, things)
    return [key, field?.entries && field.defines ? named(things, `${field.defines} ${key}`, at, own) : own]
  })
  const id = value['id']
  const kind = fieldOf(shape, 'id')?.defines
  const isNamed = kind !== undefined && typeof id === 'string'
  return isNamed ? named(things, `${kind} ${id}`, pointer, content) : content
}

function named(things: Things, key: string, pointer: string, content: unknown): string {
  note(things, key, pointer, content)
  return key
}
