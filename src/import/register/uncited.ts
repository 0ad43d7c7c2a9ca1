import type { Passage } from '#core/generated/register'
import type { DraftWords } from '../lexicon/lexicon.ts'

/** The ids of all passages that a draft cites. */
export function tracesIn(value: unknown): Set<string> {
  const cited = new Set<string>()
  visitMaps(value, (map) => {
    if (Array.isArray(map['traces'])) for (const trace of map['traces']) cited.add(String(trace))
  })
  return cited
}

/** Takes out all citations, where there is no register to cite. */
export function removeTraces(value: unknown): void {
  visitMaps(value, (map) => {
    delete map['traces']
  })
}

function visitMaps(value: unknown, visit: (map: { [key: string]: unknown }) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) visit(value as { [key: string]: unknown })
  for (const inner of Object.values(value)) visitMaps(inner, visit)
}

/** Passages, of which those that the draft has no place for say why: headings and lead-ins that only lead to others. */
export function withoutUncited(
  passages: readonly Passage[],
  cited: ReadonlySet<string>,
  words: DraftWords,
): Passage[] {
  return passages.map((passage) => {
    if (passage.omitted !== undefined || cited.has(passage.id ?? '')) return passage
    return { ...passage, kind: 'furniture', omitted: { as: 'furniture', note: words.heading } }
  })
}
