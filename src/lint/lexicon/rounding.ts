/** Words by which a text says that it rounds a number; in small letters. */
export const roundingWords: readonly string[] = [
  // Danish
  ...[
    'omkring',
    'cirka',
    'ca.',
    'knap',
    'godt',
    'næsten',
    'omtrent',
    'op mod',
    'mere end',
    'over',
    'mindst',
    'højst',
    'op til',
  ],
  // English
  ...[
    'about',
    'around',
    'approximately',
    'nearly',
    'almost',
    'roughly',
    'just over',
    'more than',
    'at least',
    'up to',
  ],
  '~',
]

/** Words that multiply the number before them. */
export const scales: readonly { factor: number; words: readonly string[] }[] = [
  { factor: 1e3, words: ['tusind', 'tusinde', 'thousand'] },
  { factor: 1e6, words: ['mio', 'mill', 'million', 'millioner', 'millions'] },
  { factor: 1e9, words: ['mia', 'milliard', 'milliarder', 'billion', 'billions', 'bn'] },
]
