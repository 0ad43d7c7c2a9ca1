/**
 * What stands beside numbers in running text, gathered from Danish municipal strategies and their English counterparts; all in
 * small letters.
 */
export interface NumberWords {
  /** Units behind a number with decimals. Where one follows, a number is no date, clock time or section. */
  measures: readonly string[]
  /** What is counted in whole: behind these a number with three decimals is meant in thousands. */
  counted: readonly string[]
  /** Words before a number that names a place or an hour. */
  labels: ReadonlySet<string>
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const danish: NumberWords = {
  measures: [
    ...['procentpoint', 'procent', 'pct.', 'pct', '%', 'promille'],
    ...[
      'mio.',
      'mio',
      'mia.',
      'mia',
      'millioner',
      'million',
      'milliarder',
      'milliard',
      'kr.',
      'kroner',
      'euro',
    ],
    ...[
      'årsværk',
      'fuldtidsstillinger',
      'år',
      'måneder',
      'uger',
      'døgn',
      'dage',
      'timer',
      'minutter',
      'gange',
    ],
    ...[
      'kilometer',
      'km',
      'meter',
      'kvadratmeter',
      'm²',
      'm2',
      'hektar',
      'ton',
      'kilo',
      'kg',
      'liter',
      'point',
    ],
  ],
  counted: [
    ...[
      'kr.',
      'kroner',
      'dkk',
      'euro',
      'personer',
      'borgere',
      'mennesker',
      'unge',
      'børn',
      'voksne',
      'ældre',
    ],
    ...[
      'kvinder',
      'mænd',
      'familier',
      'husstande',
      'boliger',
      'lejligheder',
      'hjemløse',
      'medarbejdere',
      'ansatte',
    ],
    ...[
      'deltagere',
      'elever',
      'brugere',
      'indbyggere',
      'beboere',
      'besøg',
      'sager',
      'pladser',
      'timer',
      'døgn',
    ],
  ],
  labels: set(`
    afsnit kapitel kap. tabel figur bilag punkt pkt. pkt version v. kl. kl klokken nr. nr nummer side s. sag sagsnr. mål
    handling indsats tema trin stk. stk paragraf den d. model lov bekendtgørelse`),
}

const english: NumberWords = {
  measures: [
    ...['percentage points', 'percent', 'per cent', 'pct', '%'],
    ...['million', 'billion', 'bn', 'kroner', 'kr.', 'dkk', 'euros', 'pounds'],
    ...['years', 'months', 'weeks', 'nights', 'days', 'hours', 'minutes', 'times', 'full-time'],
    ...[
      'kilometres',
      'km',
      'metres',
      'square metres',
      'm²',
      'm2',
      'hectares',
      'tonnes',
      'kg',
      'litres',
      'points',
    ],
  ],
  counted: [
    ...[
      'kroner',
      'kr.',
      'dkk',
      'euros',
      'pounds',
      'people',
      'persons',
      'citizens',
      'young',
      'children',
      'adults',
    ],
    ...[
      'women',
      'men',
      'families',
      'households',
      'homes',
      'flats',
      'homeless',
      'employees',
      'staff',
      'participants',
    ],
    ...['pupils', 'users', 'inhabitants', 'residents', 'visits', 'cases', 'places', 'hours', 'nights'],
  ],
  labels: set(`
    section chapter table figure appendix annex item version v. no. no number page p. case goal action theme step at on
    paragraph model act`),
}

/** The words by the language of a document. */
export const numberWords: { readonly [language: string]: NumberWords } = { da: danish, en: english }
