import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'

/** What a draft says of what the file does not: the reader of the report sees it. */
const gaps = {
  specific: {
    da: 'Planen siger ikke med egne ord, hvad der ændrer sig.',
    en: 'The plan does not say in words of its own what changes.',
  },
  measurable: {
    da: 'Planen har ingen indikator eller milepæl til målet.',
    en: 'The plan has no indicator or milestone for the goal.',
  },
  accepted: {
    da: 'Filen siger ikke, hvem der har accepteret målet.',
    en: 'The file does not say who has accepted the goal.',
  },
  realistic: {
    da: 'Filen siger ikke, hvorfor målet kan nås.',
    en: 'The file does not say why the goal can be reached.',
  },
  timeBound: {
    da: 'Filen siger ikke, hvornår målet skal være nået.',
    en: 'The file does not say when the goal must be reached.',
  },
  owner: { da: 'Filen siger ikke, hvem der er ansvarlig.', en: 'The file does not say who is responsible.' },
  period: {
    da: 'Filen siger ikke, hvornår planen gælder.',
    en: 'The file does not say when the plan applies.',
  },
  adoption: {
    da: 'Filen siger ikke, om og hvornår planen er vedtaget.',
    en: 'The file does not say whether and when the plan was adopted.',
  },
  target: { da: 'Måltallet er ikke fastlagt.', en: 'The target is not determined.' },
  baseline: { da: 'Filen har intet udgangspunkt.', en: 'The file has no baseline.' },
} satisfies { [field: string]: Wording }

export const otherWords = {
  publisher: { da: 'Ukendt udgiver', en: 'Unknown publisher' },
  unit: { da: 'ukendt enhed', en: 'unknown unit' },
  about: { da: 'Om planen', en: 'About the plan' },
} satisfies { [name: string]: Wording }

/** A declared gap in the language of the draft. */
export function gap(field: keyof typeof gaps, locale: Locale): { gap: string; kind: 'silent' } {
  return { gap: gaps[field][locale], kind: 'silent' }
}

const danish = /[æøå]|\b(?:og|af|til|der|som|ikke|skal|mål|er|den|det)\b/gi
const english = /\b(?:the|and|of|to|for|with|that|is|are|by|in)\b/gi

/** The language of texts: Danish where they have more of its letters and small words than of the English ones. */
export function languageOf(texts: readonly string[]): Locale {
  const text = texts.join(' ').slice(0, 100_000)
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return count(danish) > count(english) ? 'da' : 'en'
}
