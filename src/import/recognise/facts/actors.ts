import type { Actor } from '#core/generated/strategy'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Origin } from '../../segment/text/stretch.ts'

export interface FoundActor {
  name: string
  kind: NonNullable<Actor['kind']>
  /** Where it is first named, in the origin's text. */
  at: number
  count: number
}

const most = 40

/** Bodies that a document names, by the forms of their names: councils, committees, departments, units, authorities. */
export function actorsIn(
  { text }: Origin,
  { actors }: Lexicon,
  isText: (offset: number) => boolean,
): FoundActor[] {
  const found = new Map<string, FoundActor>()
  for (const { pattern, kind } of actors) {
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, 'gu'))) {
      if (!isText(match.index)) continue
      const name = match[0].replace(/\s+/g, ' ').trim()
      const known = found.get(name)
      if (known === undefined)
        found.set(name, { name, kind: kind as FoundActor['kind'], at: match.index, count: 1 })
      else known.count++
    }
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
}

/** The municipality that a text names most often: the one that publishes it. */
export function publisherIn(
  { text }: Origin,
  { municipality }: Lexicon,
  isText: (offset: number) => boolean,
): { name: string; at: number } | undefined {
  const counts = new Map<string, { name: string; at: number; count: number }>()
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}-])${municipality}`, 'gu'))) {
    if (!isText(match.index)) continue
    const name = match[0].replace(/\s+/g, ' ').trim()
    const known = counts.get(name)
    if (known === undefined) counts.set(name, { name, at: match.index, count: 1 })
    else known.count++
  }
  return [...counts.values()].reduce<{ name: string; at: number; count: number } | undefined>(
    (best, next) => (best === undefined || next.count > best.count ? next : best),
    undefined,
  )
}

/** Laws that a text cites, with their paragraphs. */
export function lawsIn(
  { text }: Origin,
  { laws }: Lexicon,
  isText: (offset: number) => boolean,
): { words: string; at: number }[] {
  const found = new Map<string, { words: string; at: number }>()
  for (const pattern of laws) {
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}])`, 'gu'))) {
      const words = match[0].replace(/\s+/g, ' ').trim()
      const isPart = [...found.values()].some(
        ({ at, words: known }) => at <= match.index && match.index < at + known.length,
      )
      if (isText(match.index) && !isPart && !found.has(words)) found.set(words, { words, at: match.index })
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at).slice(0, most)
}
