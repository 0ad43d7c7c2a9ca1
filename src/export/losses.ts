import type { Strategy } from '#core/generated/strategy'
import type { Locale } from '#core/locale'
import { type Path, pointerOf } from '#core/located'
import { documentMessages } from '#document/messages'
import { walkShapes } from '#document/walk'

/** A field that a format cannot hold, and where the document has it. */
export interface Loss {
  /** The field, as `shape.key`. */
  field: string
  pointers: string[]
}

/** The fields of each shape that a format holds. */
export type HeldFields = { readonly [shape: string]: readonly string[] }

/**
 * What of a strategy a format cannot hold, in the order of the document. `isLost` tells of fields that are held in some places
 * only. What stands within a lost field is not counted again.
 */
export function lossesOf(
  strategy: Strategy,
  held: HeldFields,
  isLost: (field: string, map: { [key: string]: unknown }, path: Path) => boolean = () => false,
): Loss[] {
  const losses = new Map<string, string[]>()
  const gone = new Set<string>()
  walkShapes(strategy, {
    map(shape, map, place) {
      const { path } = place()
      if (path.some((_, i) => gone.has(pointerOf(path.slice(0, i + 1))))) return
      const known = held[shape] ?? []
      for (const [key, value] of Object.entries(map)) {
        const field = `${shape}.${key}`
        if (!isFilled(value) || (known.includes(key) && !isLost(field, map, path))) continue
        const pointer = pointerOf([...path, key])
        gone.add(pointer)
        losses.set(field, [...(losses.get(field) ?? []), pointer])
      }
    },
  })
  return [...losses].map(([field, pointers]) => ({ field, pointers }))
}

function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false
  return typeof value !== 'object' || Object.keys(value).length > 0
}

/** A loss as a sentence; `target` names the format. */
export function wordLoss({ field, pointers }: Loss, target: string, locale: Locale): string {
  const about = `${term(shapeOf(field), locale)}: ${term(field, locale)} (${field})`
  return locale === 'da'
    ? `${about} kan ikke stå i ${target}. Det står ${pointers.length} ${pointers.length === 1 ? 'sted' : 'steder'} i dokumentet.`
    : `${about} has no place in ${target}. It stands in ${pointers.length} ${pointers.length === 1 ? 'place' : 'places'} of the document.`
}

/** The losses in few lines: one for each kind of thing, with how often a field is lost where that is more than once. */
export function lossLines(losses: readonly Loss[], locale: Locale): string[] {
  const shapes = [...new Set(losses.map(({ field }) => shapeOf(field)))]
  return shapes.map((shape) => {
    const fields = losses
      .filter(({ field }) => shapeOf(field) === shape)
      .map(({ field, pointers: { length } }) => `${term(field, locale)}${length > 1 ? ` (${length})` : ''}`)
    return `${term(shape, locale)}: ${fields.join(', ')}`
  })
}

function shapeOf(field: string): string {
  return field.slice(0, field.indexOf('.'))
}

function term(word: string, locale: Locale): string {
  return documentMessages.terms[word]?.[locale] ?? word
}
