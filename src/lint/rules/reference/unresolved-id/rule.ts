import type { Severity } from '#core/diagnostic'
import type { Path } from '#core/located'
import { closest } from '#core/similar'
import { replacing } from '../../../edits.ts'
import { type Definition, figureLink } from '../../../ids.ts'
import { defineRule } from '../../../rule.ts'

/** Ids that name something outside the document, which other checks look for, as they do for `document#goal`. */
const elsewhere = new Set(['passage', 'strategy'])

export const rule = defineRule({
  meta: {
    id: 'reference/unresolved-id',
    severity: 'error',
    since: '0.1.0',
    fixable: 'safe',
    docs: {
      da: 'Et id, der henvises til, findes i dokumentet.',
      en: 'An id that is referred to exists in the document.',
    },
    help: {
      da: "Ret id'et, eller tilføj det, som det skal henvise til.",
      en: 'Correct the id, or add what it is to refer to.',
    },
    messages: {
      unknown: {
        da: "Dokumentet har ikke {kinds:choice} med id'et '{id}'.",
        en: "The document does not have {kinds:choice} with the id '{id}'.",
      },
      similar: {
        da: "Dokumentet har ikke {kinds:choice} med id'et '{id}'. Mente du '{meant}'?",
        en: "The document does not have {kinds:choice} with the id '{id}'. Did you mean '{meant}'?",
      },
      otherKind: {
        da: "'{id}' er {actual:term}, men her skal stå id'et på {kinds:choice}.",
        en: "'{id}' is {actual:term}, but this field takes the id of {kinds:choice}.",
      },
    },
  },
  create(context) {
    const { document, ids } = context
    const kindOf = new Map(
      ids.definitions.filter(({ kind }) => kind !== 'strategy').map(({ id, kind }) => [id, kind]),
    )
    let likely: Likely | undefined
    const check = (id: string, kinds: readonly string[], at: IdPlace): void => {
      if (ids.find(id, kinds) !== undefined || id.includes('#') || kinds.some((kind) => elsewhere.has(kind)))
        return
      const data = { id, kinds: kinds.map((kind) => `a.${kind}`).join(',') }
      const other = kindOf.get(id)
      if (other !== undefined) {
        context.report({ ...at, messageId: 'otherKind', data: { ...data, actual: `a.${other}` } })
        return
      }
      likely ??= byKindAndDigits(ids.definitions)
      const meant = similarId(id, kinds, likely)
      if (meant === undefined) {
        context.report({ ...at, messageId: 'unknown', data })
        return
      }
      const edits = [replacing(document, at.path, at.part, meant)]
      context.report({ ...at, messageId: 'similar', data: { ...data, meant }, fix: { kind: 'safe', edits } })
    }
    return {
      use: ({ id, kinds }, { path }) => check(id, kinds, { path, part: { from: 0, to: id.length } }),
      text({ value }, { path }) {
        if (!value.includes('](fig:')) return
        for (const { 1: id = '', index } of value.matchAll(figureLink)) {
          const from = index + '](fig:'.length
          check(id, ['keyFigure'], { path, part: { from, to: from + id.length }, severity: 'warning' })
        }
      },
    }
  },
})

/** Where an id is used: the stretch of a text that holds it. */
interface IdPlace {
  path: Path
  part: { from: number; to: number }
  severity?: Severity
}

/** The ids that a misspelt one may mean, by kind and digits: another number means another thing. */
type Likely = ReadonlyMap<string, readonly string[]>

function byKindAndDigits(definitions: readonly Definition[]): Likely {
  const likely = new Map<string, string[]>()
  for (const { kind, id } of definitions) {
    const key = `${kind} ${digitsOf(id)}`
    const list = likely.get(key)
    if (list === undefined) likely.set(key, [id])
    else list.push(id)
  }
  return likely
}

/** The id that a misspelt one means, if there is one only; short ids are all alike, and mean nothing. */
function similarId(id: string, kinds: readonly string[], likely: Likely): string | undefined {
  if (id.length < 4) return undefined
  const digits = digitsOf(id)
  const candidates = new Set(kinds.flatMap((kind) => likely.get(`${kind} ${digits}`) ?? []))
  const best = closest(id, candidates)
  if (best === undefined) return undefined
  candidates.delete(best)
  return closest(id, candidates) === undefined ? best : undefined
}

function digitsOf(id: string): string {
  return id.replace(/\D+/g, ' ').trim()
}
