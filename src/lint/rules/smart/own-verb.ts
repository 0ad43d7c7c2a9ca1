import type { MainVerbs } from '../../lexicon/main-verbs.ts'
import { listedVerb, tokensOf } from './main-verb.ts'

/** Public bodies by the end of their names, in Danish. */
const bodies = /(?:kommune|kommunen|centeret|centret|forvaltningen|regionen|teamet|enheden)$/

/**
 * The stretch of a statement that holds its main verb, if it is a listed one and the public body does it: first in the
 * statement, in the passive, or after «vi», «kommunen» and the like. What citizens do is not meant.
 */
export function ownVerb(statement: string, words: MainVerbs): { from: number; to: number } | undefined {
  const found = listedVerb(statement, words)
  if (found === undefined) return undefined
  const before = tokensOf(statement.slice(0, found.from)).map(({ word }) => word)
  const [verb = ''] = tokensOf(statement.slice(found.from, found.to)).map(({ word }) => word)
  const isPassive = verb.endsWith('es') || words.auxiliaries.has(before.at(-1) ?? '')
  const isOurs = before.some((word) => words.subjects.has(word) || bodies.test(word))
  const isLead = before.every(
    (word) => words.leads.has(word) || words.adverbs.has(word) || word === words.marker,
  )
  if (!isPassive && !isOurs && !isLead) return undefined
  return statement.slice(found.to).trimStart().startsWith('sig ') ? undefined : found
}
