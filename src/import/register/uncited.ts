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

/**
 * Passages with what the draft makes of them: those that it has no place for, such as headings that only lead to others, say so;
 * those that it cites for a fact, though they are no text, do not.
 */
export function withUses(
  passages: readonly Passage[],
  cited: ReadonlySet<string>,
  words: DraftWords,
): Passage[] {
  return passages.map(({ omitted, ...passage }): Passage => {
    if (cited.has(passage.id ?? ''))
      return omitted === undefined ? passage : { ...passage, kind: 'background' }
    return {
      ...passage,
      kind: 'furniture',
      omitted: omitted ?? { as: 'furniture', note: words.heading },
    }
  })
}
