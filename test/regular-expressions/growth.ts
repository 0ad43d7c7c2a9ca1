import { type Attack, attacksOn, hasRepetitions, textOf } from './attacks.ts'
import { createSearch, type Search, TooMuch } from './matcher.ts'
import { patternOf } from './pattern.ts'

/** How often a part is repeated: in a first look, and to make sure, where repetitions with a bound have reached it. */
const few = [8, 48] as const
const many = [300, 1200] as const
/** So many attacks are looked at more closely: where none of them goes on growing, a repetition with a bound had not reached it. */
const mostSuspects = 12

/** The steps of a search in an attack of so many repetitions; infinitely many where they are more than `most`. */
function work(search: ReturnType<typeof createSearch>, attack: Attack, times: number, most: number): number {
  try {
    return search(textOf(attack, times), most).steps
  } catch (error) {
    if (error instanceof TooMuch) return Number.POSITIVE_INFINITY
    throw error
  }
}

/** An attack that costs an expression more than in proportion to its length; undefined where none is found. */
export function growthOf(source: string, flags: string): Attack | undefined {
  const pattern = patternOf(source)
  if (!hasRepetitions(pattern)) return undefined
  const search = createSearch(pattern, flags)
  const grows = (attack: Attack, less: number, more: number, limit: number): boolean => {
    const small = work(search, attack, less, 1_000_000)
    if (small === Number.POSITIVE_INFINITY) return true
    return work(search, attack, more, small * limit) === Number.POSITIVE_INFINITY
  }
  const goesOn = (attack: Attack): boolean => {
    const [less, more] = many
    try {
      return grows(attack, less, more, 8)
    } catch (error) {
      // Too deep for the stack, which says nothing about the work.
      if (error instanceof RangeError) return grows(attack, less / 10, more / 10, 8)
      throw error
    }
  }
  const suspects: Attack[] = []
  for (const attack of attacksOn(pattern, flags)) {
    if (grows(attack, ...few, 12)) suspects.push(attack)
    if (suspects.length === mostSuspects) break
  }
  return suspects.find(goesOn)
}

/** As much work as is still done at once. */
export const mostCost = 3_000_000

/**
 * The steps of the attack that makes an expression grow, at a length, where work grows with the square: taken from an eighth of
 * the length, since the counted search is a deep one. None for an expression that does not grow.
 */
export function costAt(source: string, flags: string, length: number): number {
  const attack = growthOf(source, flags)
  if (attack === undefined) return 0
  const times = Math.ceil(length / 8 / attack.pumped.length)
  return 64 * work(createSearch(patternOf(source), flags), attack, times, mostCost)
}

/** A text on which the counted search and the real one do not find the same, as far as attacks go. */
export function disagreement(source: string, flags: string): string | undefined {
  const pattern = patternOf(source)
  const search = createSearch(pattern, flags)
  const real = new RegExp(source, flags)
  return attacksOn(pattern, flags)
    .map((attack) => textOf(attack, 3))
    .find((text) => {
      real.lastIndex = 0
      return String(firstOf(real.exec(text))) !== String(search(text).found[0])
    })
}

function firstOf(found: RegExpExecArray | null): Search['found'][number] | undefined {
  return found === null ? undefined : [found.index, found.index + found[0].length]
}
