import type { Actor, Indicator } from '#core/generated/strategy'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Finding } from '../recognise/passage.ts'
import type { Passages } from '../register/passages.ts'
import { slugOf } from './write/ids.ts'
import { tidy } from './write/markdown.ts'

/** What the parts of a draft are made with. */
export interface DraftContext {
  lexicon: Lexicon
  passages: Passages
  /** An id that is used nowhere else in the draft. */
  newId(wanted: string, fallback: string): string
  /** Comments above the maps that a reader should look at twice. */
  comments: Map<object, string>
  indicators: { [id: string]: Indicator }
  actors: { [id: string]: Actor }
  /** Whether the source says who has adopted it, so that its goals are adopted with it. */
  isAdopted: boolean
  /** The words of the document as they stand in it. */
  words: ReadonlySet<string>
}

/** The passages of some findings, each once. */
export function tracesOf(findings: readonly Finding[], { passages }: DraftContext): string[] {
  return [...new Set(findings.flatMap((finding) => passages.idOf(finding) ?? []))]
}

/** The text of a finding as a statement: without the quotation marks around it, with a capital letter first. */
export function statementOf({ stretch }: Finding): string {
  const text = tidy(stretch.text)
  const bare = /^["”»“„«](?=[^"”»“„«]*["”»“„«][.]?$)/u.test(text)
    ? text.replace(/^["”»“„«]|["”»“„«](?=\.?$)/gu, '')
    : text
  return bare.replace(/^\p{Ll}/u, (first) => first.toUpperCase())
}

/** The id of an actor by name, who is written among the actors where the document has not named it before. */
export function actorId(
  name: string,
  kind: Actor['kind'],
  traces: string[],
  { actors, newId }: DraftContext,
): string {
  const own = tidy(name)
  const known = Object.entries(actors).find(([, actor]) => actor.name?.toLowerCase() === own.toLowerCase())
  if (known !== undefined) return known[0]
  const id = newId(slugOf(own), 'aktoer')
  actors[id] = { name: own, ...(kind === undefined ? {} : { kind }), traces }
  return id
}
