import type { Path } from '#core/located'
import type { Field } from './field.ts'
import { alternatives, heads, shapes } from './generated/shapes.ts'

/** The fields of a shape by key; unknown shapes have none. */
export function fieldsOf(shape: string): { [key: string]: Field } {
  return shapes[shape] ?? {}
}

/** A field on the way through a document, with its name as `shape.key`; `item` is that of a list's items. */
export interface Step {
  field: Field
  name: string
  item?: Step
  entries?: Step
}

const stepsByShape = new Map<string, ReadonlyMap<string, Step>>()

/** The fields of a shape by key, made for walks through whole documents. */
export function stepsOf(shape: string): ReadonlyMap<string, Step> {
  const known = stepsByShape.get(shape)
  if (known !== undefined) return known
  const fields = Object.entries(fieldsOf(shape))
  const steps = new Map(fields.map(([key, field]) => [key, stepOf(field, `${shape}.${key}`)]))
  stepsByShape.set(shape, steps)
  return steps
}

function stepOf(field: Field, name: string): Step {
  const { item, entries, shape } = field
  const step: Step = { field, name }
  if (item !== undefined) step.item = stepOf(item, name)
  else if (shape !== undefined) step.item = { field: { types: ['object'], shape }, name }
  if (entries !== undefined) step.entries = stepOf(entries, name)
  return step
}

/** The field under a key of a shape, or undefined where the format has none. */
export function fieldOf(shape: string, key: string): Field | undefined {
  const fields = fieldsOf(shape)
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}

/** Where a path leads in the format: the field there, the shape that holds it, and the key it stands under. */
export interface Place {
  field: Field | undefined
  shape: string | undefined
  key: string | undefined
}

/** The formats that stratlint reads, each named by the shape of its root. */
export type Format = 'strategy' | 'register' | 'config'

/** Follows a path through a format; the field is undefined where the format has none. */
export function placeAt(path: Path, format: Format = 'strategy'): Place {
  let place: Place = { field: { types: ['object'], shape: format }, shape: undefined, key: undefined }
  for (const step of path) place = stepInto(place, String(step))
  return place
}

function stepInto({ field }: Place, step: string): Place {
  const isIndex = /^\d+$/.test(step)
  if (field?.item && isIndex) return { field: field.item, shape: undefined, key: undefined }
  if (field?.types.includes('array') && isIndex && field.shape !== undefined) {
    return { field: { types: ['object'], shape: field.shape }, shape: undefined, key: undefined }
  }
  if (field?.shape !== undefined) return { field: fieldOf(field.shape, step), shape: field.shape, key: step }
  if (field?.entries) return { field: field.entries, shape: undefined, key: step }
  return { field: undefined, shape: undefined, key: step }
}

/** The keys of which a shape needs at least one, where `key` stands first for such a group. */
export function alternativesTo(shape: string, key: string): readonly string[] {
  return alternatives[shape]?.find((group) => group[0] === key) ?? []
}

/** The text that a shape cannot do without, where that is all it needs: `name` of a publisher, `statement` of a vision. */
export function headOf(shape: string): string | undefined {
  return Object.hasOwn(heads, shape) ? heads[shape] : undefined
}
