import type { Pattern } from './pattern.ts'

/** How far a search got. */
export interface Search {
  /** How often a character was looked at: the work of an engine that tries one way after another, as V8's does. */
  steps: number
  /** The stretches that were found, all of them where the expression has the flag g or y, else the first. */
  found: [number, number][]
}

/** Says that a search was given up. */
export class TooMuch extends Error {}

type Next = (at: number) => boolean

/**
 * Looks for an expression as V8 does, and counts the work: the same count on every machine, however busy it is. Throws TooMuch
 * after `mostSteps`.
 */
export function createSearch(pattern: Pattern, flags: string): (text: string, mostSteps?: number) => Search {
  const tests = new Map<string, (character: string) => boolean>()
  const testOf = (source: string): ((character: string) => boolean) => {
    const known = tests.get(source) ?? characterTest(source, flags)
    tests.set(source, known)
    return known
  }
  return (text, mostSteps = Number.POSITIVE_INFINITY) => {
    const run: Run = { text, flags, steps: 0, mostSteps, taken: [], testOf }
    return { found: allFound(run, pattern), steps: run.steps }
  }
}

/** Whether a character by itself is one that a class, an escape or a letter means. */
export function characterTest(source: string, flags: string): (character: string) => boolean {
  const alone = new RegExp(`^(?:${source})$`, flags.replace(/[gym]/g, ''))
  const known = new Map<string, boolean>()
  return (character) => {
    const answer = known.get(character) ?? alone.test(character)
    known.set(character, answer)
    return answer
  }
}

interface Run {
  text: string
  flags: string
  steps: number
  mostSteps: number
  /** What the groups hold, by their numbers. */
  taken: ([number, number] | undefined)[]
  testOf(source: string): (character: string) => boolean
}

function allFound(run: Run, pattern: Pattern): [number, number][] {
  const { text, flags } = run
  const isSticky = flags.includes('y')
  const all = isSticky || flags.includes('g')
  const found: [number, number][] = []
  let start = 0
  while (start <= text.length) {
    run.taken = []
    let end = -1
    const isFound = tried(run, pattern, start, false, (at) => {
      end = at
      return true
    })
    if (isFound) {
      found.push([start, end])
      if (!all) return found
      start = end > start ? end : start + 1
    } else if (isSticky || isFixed(pattern, flags)) return found
    else start++
  }
  return found
}

/** Whether an expression can only begin where the text begins, so that no other place is tried. */
function isFixed(pattern: Pattern, flags: string): boolean {
  if (flags.includes('m')) return false
  if (pattern.kind === 'edge') return pattern.sign === '^'
  if (pattern.kind === 'group') return isFixed(pattern.body, flags)
  if (pattern.kind === 'sequence') return pattern.parts[0] !== undefined && isFixed(pattern.parts[0], flags)
  return pattern.kind === 'choice' && pattern.options.every((option) => isFixed(option, flags))
}

/** Tries a pattern at a place, forwards or (within a look behind) backwards, and then what comes next. */
function tried(run: Run, pattern: Pattern, at: number, isBack: boolean, next: Next): boolean {
  switch (pattern.kind) {
    case 'character':
      return step(run, pattern.source, at, isBack) && next(isBack ? at - 1 : at + 1)
    case 'sequence':
      return inTurn(run, isBack ? pattern.parts.toReversed() : pattern.parts, 0, at, isBack, next)
    case 'choice':
      return pattern.options.some((option) => tried(run, option, at, isBack, next))
    case 'repeat':
      return repeated(run, pattern, at, isBack, next)
    case 'group':
      return grouped(run, pattern, at, isBack, next)
    case 'look': {
      const { taken } = run
      run.taken = [...taken]
      const isThere = tried(run, pattern.body, at, !pattern.isAhead, () => true)
      if (isThere === pattern.isNegative || pattern.isNegative) run.taken = taken
      return isThere !== pattern.isNegative && next(at)
    }
    case 'edge':
      return isEdge(run, pattern.sign, at) && next(at)
    case 'again': {
      const [from, to] = run.taken[pattern.number] ?? [0, 0]
      const text = run.text.slice(from, to)
      run.steps += text.length
      const start = isBack ? at - text.length : at
      return run.text.startsWith(text, start) && next(isBack ? start : at + text.length)
    }
  }
}

function step(run: Run, source: string, at: number, isBack: boolean): boolean {
  if (++run.steps > run.mostSteps) throw new TooMuch()
  const character = run.text.charAt(isBack ? at - 1 : at)
  return character !== '' && run.testOf(source)(character)
}

function inTurn(
  run: Run,
  parts: readonly Pattern[],
  first: number,
  at: number,
  isBack: boolean,
  next: Next,
): boolean {
  const part = parts[first]
  if (part === undefined) return next(at)
  return tried(run, part, at, isBack, (end) => inTurn(run, parts, first + 1, end, isBack, next))
}

function grouped(
  run: Run,
  { body, number }: Pattern & { kind: 'group' },
  at: number,
  isBack: boolean,
  next: Next,
): boolean {
  const before = run.taken[number]
  const isFound = tried(run, body, at, isBack, (end) => {
    run.taken[number] = isBack ? [end, at] : [at, end]
    return next(end)
  })
  if (!isFound) run.taken[number] = before
  return isFound
}

function repeated(
  run: Run,
  pattern: Pattern & { kind: 'repeat' },
  at: number,
  isBack: boolean,
  next: Next,
): boolean {
  const { body, min, max, isLazy } = pattern
  if (body.kind === 'character') return characters(run, pattern, body.source, at, isBack, next)
  const more = (count: number, from: number): boolean =>
    count < max &&
    tried(run, body, from, isBack, (end) => (end !== from || count < min) && round(count + 1, end))
  const round = (count: number, from: number): boolean => {
    if (count < min) return more(count, from)
    return isLazy ? next(from) || more(count, from) : more(count, from) || next(from)
  }
  return round(0, at)
}

/** A repeated character, without a call for each. */
function characters(
  run: Run,
  { min, max, isLazy }: Pattern & { kind: 'repeat' },
  source: string,
  at: number,
  isBack: boolean,
  next: Next,
): boolean {
  const place = (count: number): number => (isBack ? at - count : at + count)
  let count = 0
  while (count < min) {
    if (!step(run, source, place(count), isBack)) return false
    count++
  }
  if (isLazy) {
    for (;;) {
      if (next(place(count))) return true
      if (count >= max || !step(run, source, place(count), isBack)) return false
      count++
    }
  }
  while (count < max && step(run, source, place(count), isBack)) count++
  for (; count >= min; count--) {
    run.steps++
    if (next(place(count))) return true
  }
  return false
}

function isEdge({ text, flags }: Run, sign: '^' | '$' | '\\b' | '\\B', at: number): boolean {
  const isLined = flags.includes('m')
  if (sign === '^') return at === 0 || (isLined && /[\n\r\u2028\u2029]/.test(text.charAt(at - 1)))
  if (sign === '$') return at === text.length || (isLined && /[\n\r\u2028\u2029]/.test(text.charAt(at)))
  const isBorder = /\w/.test(text.charAt(at - 1)) !== /\w/.test(text.charAt(at))
  return isBorder === (sign === '\\b')
}
