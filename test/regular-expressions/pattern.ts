/** A regular expression as a tree. */
export type Pattern =
  /** One character: a letter, a class, an escape or a dot, as it is written. */
  | { kind: 'character'; source: string }
  | { kind: 'sequence'; parts: readonly Pattern[] }
  | { kind: 'choice'; options: readonly Pattern[] }
  | { kind: 'repeat'; body: Pattern; min: number; max: number; isLazy: boolean }
  | { kind: 'group'; body: Pattern; number: number }
  | { kind: 'look'; body: Pattern; isAhead: boolean; isNegative: boolean }
  | { kind: 'edge'; sign: '^' | '$' | '\\b' | '\\B' }
  | { kind: 'again'; number: number }

interface Reading {
  source: string
  at: number
  groups: number
}

/** Reads the source of a regular expression; throws for what it does not know (names of groups, the flag v). */
export function patternOf(source: string): Pattern {
  const reading = { source, at: 0, groups: 0 }
  const pattern = choice(reading)
  if (reading.at < source.length) throw new Error(`${source} is not understood at ${reading.at}`)
  return pattern
}

function choice(reading: Reading): Pattern {
  const options = [sequence(reading)]
  while (take(reading, '|')) options.push(sequence(reading))
  return options.length === 1 && options[0] !== undefined ? options[0] : { kind: 'choice', options }
}

function sequence(reading: Reading): Pattern {
  const parts: Pattern[] = []
  while (reading.at < reading.source.length && !/[|)]/.test(reading.source.charAt(reading.at)))
    parts.push(repeated(reading))
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sequence', parts }
}

function repeated(reading: Reading): Pattern {
  const body = single(reading)
  const found = match(reading, /(?:[*+?]|\{(\d+)(,?)(\d*)\})(\??)/y)
  if (found === undefined) return body
  const [whole, least, comma, most, lazy] = found
  const isLazy = lazy === '?'
  if (whole.startsWith('*')) return { kind: 'repeat', body, min: 0, max: Number.POSITIVE_INFINITY, isLazy }
  if (whole.startsWith('+')) return { kind: 'repeat', body, min: 1, max: Number.POSITIVE_INFINITY, isLazy }
  if (whole.startsWith('?')) return { kind: 'repeat', body, min: 0, max: 1, isLazy }
  const min = Number(least)
  const max = comma === '' ? min : most === '' ? Number.POSITIVE_INFINITY : Number(most)
  return { kind: 'repeat', body, min, max, isLazy }
}

function single(reading: Reading): Pattern {
  const edge = match(reading, /\^|\$|\\[bB]/y)
  if (edge !== undefined) return { kind: 'edge', sign: edge[0] as '^' }
  const look = match(reading, /\(\?(<?)([=!])/y)
  if (look !== undefined)
    return {
      kind: 'look',
      body: closed(reading),
      isAhead: look[1] === '',
      isNegative: look[2] === '!',
    }
  if (match(reading, /\(\?:/y) !== undefined) return closed(reading)
  if (take(reading, '(')) {
    reading.groups++
    const number = reading.groups
    return { kind: 'group', body: closed(reading), number }
  }
  const again = match(reading, /\\([1-9])/y)
  if (again !== undefined) return { kind: 'again', number: Number(again[1]) }
  const character = match(
    reading,
    /\[(?:[^\]\\]|\\[\s\S])*\]|\\(?:u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|c[A-Z]|[\s\S])|[^()|*+?]/uy,
  )
  if (character === undefined) throw new Error(`${reading.source} is not understood at ${reading.at}`)
  return { kind: 'character', source: character[0] }
}

function closed(reading: Reading): Pattern {
  const body = choice(reading)
  if (!take(reading, ')')) throw new Error(`${reading.source} has an open bracket`)
  return body
}

function take(reading: Reading, sign: string): boolean {
  if (!reading.source.startsWith(sign, reading.at)) return false
  reading.at += sign.length
  return true
}

function match(reading: Reading, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reading.at
  const found = pattern.exec(reading.source)
  if (found === null) return undefined
  reading.at = pattern.lastIndex
  return found
}
