const cache = new Map<string, RegExp>()

/** A pattern of a list of alternatives that matches whole words only; matched once for each list and flags. */
export function wordsPattern(
  alternatives: readonly string[],
  at: 'start' | 'anywhere' | 'whole' = 'anywhere',
): RegExp {
  const key = `${at} ${alternatives.join('|')}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const body = alternatives.length === 0 ? '(?!)' : `(?:${alternatives.join('|')})`
  const pattern = new RegExp(
    at === 'whole' ? `^${body}$` : `${at === 'start' ? '^' : '(?<![\\p{L}\\p{N}])'}${body}(?![\\p{L}\\p{N}])`,
    'iu',
  )
  cache.set(key, pattern)
  return pattern
}

/** The words of a text that a list of alternatives matches, or undefined. */
export function wordsIn(
  text: string,
  alternatives: readonly string[],
  at: 'start' | 'anywhere' | 'whole' = 'anywhere',
): string | undefined {
  return wordsPattern(alternatives, at).exec(text)?.[0]
}
