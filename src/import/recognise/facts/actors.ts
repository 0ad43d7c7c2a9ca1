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
  { actors, conjunctions }: Lexicon,
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
  return mergedForms(found, conjunctions)
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
}

/** A genitive, or a name that goes on to another one after "and", counts as the name that the text has without it. */
function mergedForms(
  found: ReadonlyMap<string, FoundActor>,
  conjunctions: Lexicon['conjunctions'],
): FoundActor[] {
  const joints = new RegExp(` (?:${conjunctions.join('|')}) `, 'gu')
  const baseOf = ({ name }: FoundActor): FoundActor | undefined => {
    const first = [...name.matchAll(joints)].map(({ index }) => name.slice(0, index))
    const shorter = [...first, ...(name.endsWith('s') ? [name.replace(/[’']?s$/u, '')] : [])]
    return shorter.map((own) => found.get(own)).find((own) => own !== undefined)
  }
  return [...found.values()].filter((actor) => {
    const base = baseOf(actor)
    if (base === undefined) return true
    base.count += actor.count
    base.at = Math.min(base.at, actor.at)
    return false
  })
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
