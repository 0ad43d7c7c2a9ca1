import { characterTest } from './matcher.ts'
import type { Pattern } from './pattern.ts'

/** A text that is made to cost an expression much: something many times over, between what comes before and after it. */
export interface Attack {
  before: string
  pumped: string
  after: string
}

export function textOf({ before, pumped, after }: Attack, times: number): string {
  return before + pumped.repeat(times) + after
}

/** Characters of the kinds that texts have, beside those that an expression names itself. */
const usual = [
  ...'aEeoæØ1907 \t\n\r.,:;!?"\'()[]{}<>/\\|@#%&*+-=_~^`$§–—…•’”»\u00a0\u00ad\u2028\u0000\ufeff\ufffd',
]

/** The most characters that are taken for different. */
const mostCharacters = 14

/** The most attacks on one expression: of more, every so many are made. */
const mostAttacks = 2000

/** Attacks on an expression, made from its own parts: whatever it repeats, whatever it begins with, and each kind of character. */
export function attacksOn(pattern: Pattern, flags: string): Attack[] {
  const signs = kindsOfCharacter(pattern, flags)
  const sampler = { flags, signs }
  const attacks = new Map<string, Attack>()
  const add = (before: string, pumped: string, ends: readonly string[] = signs.slice(0, 5)): void => {
    if (pumped === '' || pumped.length > 60) return
    for (const after of ['', ...ends])
      attacks.set(`${before}\n${pumped}\n${after}`, { before, pumped, after })
  }
  const whole = sample(pattern, sampler)
  const few = signs.slice(0, 5)
  const pairs = few.flatMap((a) => few.filter((b) => a !== b).map((b) => a + b))
  for (const sign of signs)
    for (const before of ['', whole, ...few.slice(0, 3)]) add(before, sign, [...few, ...pairs])
  for (const pair of pairs) add('', pair)
  for (const { before, part } of partsOf(pattern, sampler)) {
    const pumps = new Set(part.kind === 'character' ? signs.filter(characterTest(part.source, flags)) : [])
    for (let choice = 0; choice < 4; choice++) pumps.add(sample(part, { ...sampler, choice }))
    for (const pumped of pumps) {
      add(before, pumped)
      add('', before + pumped)
      if (before !== '') add('', pumped)
    }
  }
  const all = [...attacks.values()]
  const stride = Math.ceil(all.length / mostAttacks)
  return all.filter((_, i) => i % stride === 0)
}

/** One character of each kind that the expression tells apart, those first that it takes in most places. */
function kindsOfCharacter(pattern: Pattern, flags: string): string[] {
  const tests = [...new Set(charactersOf(pattern))].map((source) => characterTest(source, flags))
  const own = charactersOf(pattern).filter((source) => [...source].length === 1)
  const kinds = new Map<string, { sign: string; places: number }>()
  for (const sign of [...usual, ...own]) {
    const answers = tests.map((test) => test(sign))
    const key = answers.map(Number).join('')
    if (!kinds.has(key)) kinds.set(key, { sign, places: answers.filter(Boolean).length })
  }
  const all = [...kinds.values()].sort((a, b) => b.places - a.places).map(({ sign }) => sign)
  // What the expression takes nowhere is what it stumbles over.
  const none = [...kinds.values()].filter(({ places }) => places === 0).map(({ sign }) => sign)
  return [...new Set([...none, ...all])].slice(0, mostCharacters)
}

function charactersOf(pattern: Pattern): string[] {
  if (pattern.kind === 'character') return [pattern.source]
  return childrenOf(pattern).flatMap(charactersOf)
}

function childrenOf(pattern: Pattern): readonly Pattern[] {
  if (pattern.kind === 'sequence') return pattern.parts
  if (pattern.kind === 'choice') return pattern.options
  return 'body' in pattern ? [pattern.body] : []
}

/** Every part that is repeated, alternatives of it, and beginnings of sequences, each with a text that leads up to it. */
function partsOf(pattern: Pattern, sampler: Sampler): { before: string; part: Pattern }[] {
  const found: { before: string; part: Pattern }[] = []
  const walk = (part: Pattern, before: string): void => {
    // What has a length of its own costs the same wherever it stands.
    if (!hasRepetitions(part)) return
    if (part.kind === 'repeat') found.push({ before, part: part.body })
    if (part.kind === 'choice')
      for (const [i, option] of part.options.entries())
        if (i < 3 || hasRepetitions(option)) found.push({ before, part: option })
    if (part.kind !== 'sequence') {
      for (const inner of childrenOf(part)) walk(inner, before)
      return
    }
    let lead = before
    for (const [i, inner] of part.parts.entries()) {
      walk(inner, lead)
      const upTo: Pattern = { kind: 'sequence', parts: part.parts.slice(0, i + 1) }
      if (i > 0 && hasRepetitions(upTo)) found.push({ before, part: upTo })
      lead += sample(inner, sampler)
    }
  }
  walk(pattern, '')
  return found
}

/** Whether a pattern repeats anything. */
export function hasRepetitions(pattern: Pattern): boolean {
  return (pattern.kind === 'repeat' && pattern.max > 1) || childrenOf(pattern).some(hasRepetitions)
}

interface Sampler {
  flags: string
  signs: readonly string[]
  /** Which of several alternatives is taken. */
  choice?: number
}

/** A text that a pattern takes, as far as that can be told without looking around. */
function sample(pattern: Pattern, sampler: Sampler): string {
  const { signs, flags, choice = 0 } = sampler
  switch (pattern.kind) {
    case 'character': {
      const fitting = [...signs, ...usual].filter(characterTest(pattern.source, flags))
      if (fitting.length > 0) return fitting[choice % fitting.length] ?? ''
      return [...pattern.source].length === 1 ? pattern.source : ''
    }
    case 'sequence':
      return pattern.parts.map((part) => sample(part, sampler)).join('')
    case 'choice': {
      const option = pattern.options[choice % pattern.options.length]
      return option === undefined ? '' : sample(option, sampler)
    }
    case 'repeat':
      return sample(pattern.body, sampler).repeat(Math.min(pattern.max, Math.max(pattern.min, 1)))
    case 'group':
      return sample(pattern.body, sampler)
    default:
      return ''
  }
}
