/** Units that mean percent, in small letters. `procentpoint` is a difference, and no share. */
export const percentUnits: readonly string[] = [
  'procent',
  'percent',
  'percentage',
  'per cent',
  'pct',
  'pct.',
  '%',
]

/**
 * Beginnings of words that tell of a number in percent that may lie outside 0-100: growth and differences can
 * be negative, and a house, a ward or a budget can be more than full.
 */
export const openEnded: readonly string[] = [
  // Danish
  'ændring',
  'stigning',
  'vækst',
  'tilvækst',
  'fald',
  'indeks',
  'belægning',
  'udnyttelse',
  'forbrug',
  'dækning',
  'forskel',
  'afvigelse',
  // English
  'change',
  'growth',
  'increase',
  'decrease',
  'index',
  'occupancy',
  'utilisation',
  'utilization',
  'spending',
  'coverage',
  'difference',
  'deviation',
  'point',
]
