import type { Passage } from '#core/generated/register'
import type { Strategy } from '#core/generated/strategy'
import type { DraftWords } from '../lexicon/lexicon.ts'

/** Passages, of which those that the draft has no place for say why: headings and lead-ins that only lead to others. */
export function withoutUncited(passages: readonly Passage[], strategy: Strategy, words: DraftWords): Passage[] {
  const cited = new Set<string>()
  collectTraces(strategy, cited)
  return passages.map((passage) => {
    if (passage.omitted !== undefined || cited.has(passage.id ?? '')) return passage
    return { ...passage, kind: 'furniture', omitted: { as: 'furniture', note: words.heading } }
  })
}

function collectTraces(value: unknown, cited: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collectTraces(item, cited)
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'traces' && Array.isArray(inner)) for (const trace of inner) cited.add(String(trace))
    else collectTraces(inner, cited)
  }
}
