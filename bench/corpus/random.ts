/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  one<T>(of: readonly T[]): T
  /** Whether something that happens with a probability does. */
  chance(probability: number): boolean
}

export function randomFrom(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  return {
    between,
    one: (of) => {
      const chosen = of[between(0, of.length - 1)]
      if (chosen === undefined) throw new Error('nothing to choose from')
      return chosen
    },
    chance: (probability) => next() < probability,
  }
}
