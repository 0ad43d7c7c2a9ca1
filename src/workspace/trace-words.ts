import type { MessageData } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import { fill, type Wording } from '#core/message'
import type { Counts } from '#trace/coverage'
import { messages } from './messages.ts'

/** The words of the coverage of sources, in every output for people. */
export const traceWords = {
  title: { da: 'Kildedækning', en: 'Source coverage' },
  purpose: {
    da: 'Hver passage i kilden er enten nævnt i strategien, udeladt med en grund, eller udækket.',
    en: 'Each passage of the source is either cited by the strategy, omitted for a reason, or uncovered.',
  },
  fact: { da: 'Oplysning', en: 'Fact' },
  content: { da: 'Indhold', en: 'Content' },
  documents: { da: 'Dokumenter', en: 'Documents' },
  findings: { da: 'Fund', en: 'Findings' },
  findingCounts: {
    da: '{errors:number} fejl, {warnings:number} advarsler, {infos:number} bemærkninger',
    en: '{errors:number} errors, {warnings:number} warnings, {infos:number} notes',
  },
  error: { da: 'Fejl', en: 'Error' },
  warning: { da: 'Advarsel', en: 'Warning' },
  info: { da: 'Bemærkning', en: 'Note' },
  kind: { da: 'Type', en: 'Kind' },
  passage: { da: 'Passage', en: 'Passage' },
  passages: { da: 'Passager', en: 'Passages' },
  cited: { da: 'Nævnt', en: 'Cited' },
  omitted: { da: 'Udeladt', en: 'Omitted' },
  omittedAs: { da: 'Udeladt som', en: 'Omitted as' },
  uncovered: { da: 'Udækket', en: 'Uncovered' },
  total: { da: 'I alt', en: 'Total' },
  place: { da: 'Sted', en: 'Place' },
  coverage: { da: 'Dækning', en: 'Coverage' },
  countsOf: { da: 'Passager i {register} efter type', en: 'Passages of {register} by kind' },
  passagesOf: { da: 'Alle passager i {register}', en: 'All passages of {register}' },
  file: { da: 'Fil', en: 'File' },
  register: { da: 'Kilderegister', en: 'Source register' },
  text: { da: 'Kildetekst', en: 'Source text' },
  textRead: { da: 'passagerne er holdt op mod teksten', en: 'the passages are verified against the text' },
  textMissing: {
    da: 'ikke holdt op mod teksten, som ikke er i mappen med kildetekster',
    en: 'not verified: the text is not in the folder of source texts',
  },
  textNone: {
    da: 'ikke holdt op mod teksten; det kræver en mappe med kildetekster (--text)',
    en: 'not verified against the text, which takes a folder of source texts (--text)',
  },
  subject: { da: '{subject:subject}', en: '{subject:subject}' },
  term: { da: '{term:term}', en: '{term:term}' },
} satisfies { [name: string]: Wording }

/** A phrase in a language, its placeholders filled. */
export function say(name: keyof typeof traceWords, locale: Locale, data: MessageData = {}): string {
  return fill(traceWords[name][locale], data, locale, messages)
}

/** The word for a kind of passage or of omission, such as `passageKind.goal`. */
export function sayTerm(term: string, locale: Locale): string {
  return say('term', locale, { term })
}

/** Why passages are omitted: "sidestøj 8, gentagelse 1". */
export function sayOmissions({ omittedAs }: Counts, locale: Locale): string {
  return Object.entries(omittedAs)
    .map(([as, n]) => `${sayTerm(`omission.${as}`, locale)} ${n}`)
    .join(', ')
}

/** Whether a register was held against its text. */
export function sayTextState(state: 'read' | 'missing' | 'outside' | 'none', locale: Locale): string {
  if (state === 'read') return say('textRead', locale)
  return say(state === 'none' ? 'textNone' : 'textMissing', locale)
}
