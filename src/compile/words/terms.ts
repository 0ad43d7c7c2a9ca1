import type { Wording } from '#core/message'
import { valueWords } from '#core/value-words'

const term = (da: string, en: string): Wording => ({ da, en })

/** The values of the format in the words of a report, by the field that they stand in: `status.adopted`. */
export const terms: { readonly [value: string]: Wording } = {
  ...byKind(),
  'the.strategy': term('strategien', 'strategy'),
  'the.policy': term('politikken', 'policy'),
  'the.plan': term('planen', 'plan'),
  'the.programme': term('programmet', 'programme'),
  'the.document': term('dokumentet', 'document'),
  'every.D': term('hver {n:number}. dag', 'every {n:number} days'),
  'every.W': term('hver {n:number}. uge', 'every {n:number} weeks'),
  'every.M': term('hver {n:number}. måned', 'every {n:number} months'),
  'every.Y': term('hvert {n:number}. år', 'every {n:number} years'),
  'section.box': term('Boks', 'Box'),
  'state.filled': term('Udfyldt', 'Filled in'),
  'state.partly': term('Delvist', 'Partly'),
  'state.gap': term('Mangler', 'Missing'),
  'state.missing': term('Mangler', 'Missing'),
  'state.none': term('–', '–'),
  'one.theme': term('tema', 'theme'),
  'many.theme': term('temaer', 'themes'),
  'one.goal': term('mål', 'goal'),
  'many.goal': term('mål', 'goals'),
  'one.objective': term('konkret mål', 'objective'),
  'many.objective': term('konkrete mål', 'objectives'),
  'one.cited': term('mål, som andre har sat', 'goal set by others'),
  'many.cited': term('mål, som andre har sat', 'goals set by others'),
  'one.action': term('handling', 'action'),
  'many.action': term('handlinger', 'actions'),
  'one.milestone': term('milepæl', 'milestone'),
  'many.milestone': term('milepæle', 'milestones'),
  'one.indicator': term('indikator', 'indicator'),
  'many.indicator': term('indikatorer', 'indicators'),
}

/** `status.adopted` and the like: the words of the format's own values. */
function byKind(): { [term: string]: Wording } {
  return Object.fromEntries(
    Object.entries(valueWords).flatMap(([kind, words]) =>
      Object.entries(words).map(([value, wording]) => [`${kind}.${value}`, wording]),
    ),
  )
}
