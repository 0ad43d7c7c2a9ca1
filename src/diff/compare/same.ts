import type { Json } from '#core/fingerprint'
import { setOwn } from '#core/located'
import type { Field } from '#document/field'
import { fieldOf } from '#document/shape'

type Renames = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * A value as it counts when two are compared: dates as text, keys in order, and ids that have become others as what they are
 * now. `field` is what the format says of it.
 */
export function normalForm(value: unknown, field: Field | undefined, renames: Renames): Json {
  if (typeof value === 'number') {
    return field?.date === true || !Number.isFinite(value) ? String(value) : value
  }
  if (typeof value === 'string') return renamed(value, field, renames)
  if (typeof value !== 'object' || value === null) return value as Json
  if (Array.isArray(value)) {
    const item =
      field?.item ?? (field?.shape === undefined ? undefined : { types: ['object'], shape: field.shape })
    return value.map((inner) => normalForm(inner, item, renames))
  }
  const map: { [key: string]: Json } = {}
  for (const key of Object.keys(value).sort()) {
    const inner = field?.entries ?? (field?.shape === undefined ? undefined : fieldOf(field.shape, key))
    setOwn(map, key, normalForm((value as { [key: string]: unknown })[key], inner, renames))
  }
  return map
}

/** A text that is the same for what counts as the same. */
export function sameKey(value: unknown, field: Field | undefined, renames: Renames): string {
  return JSON.stringify(normalForm(value, field, renames)) ?? ''
}

function renamed(text: string, field: Field | undefined, renames: Renames): string {
  for (const kind of field?.refs ?? []) {
    const now = renames.get(kind)?.get(text)
    if (now !== undefined) return now
  }
  const figures = renames.get('keyFigure')
  if (field?.text === undefined || figures === undefined) return text
  return text.replace(/\(fig:([^()\s]+)\)/g, (whole, id: string) => {
    const now = figures.get(id)
    return now === undefined ? whole : `(fig:${now})`
  })
}
