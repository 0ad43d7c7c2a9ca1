import type { Definition, Ids } from '../../ids.ts'

/** The things of a kind that no other place in the document refers to by id. */
export function unusedOf(kind: string, { definitions, uses, boundFigures }: Ids): Definition[] {
  const used = new Set(kind === 'keyFigure' ? boundFigures : [])
  const defined = definitions.filter((definition) => definition.kind === kind)
  const placeOf = new Map(defined.map(({ id, path }) => [id, path]))
  for (const { id, kinds, path } of uses) {
    if (!kinds.includes(kind)) continue
    const own = placeOf.get(id)
    const isInside = own?.every((step, i) => step === path[i]) ?? false
    if (!isInside) used.add(id)
  }
  return defined.filter(({ id }) => !used.has(id))
}
