import { measure, type Run } from './measure.ts'

/** A program as it is measured. */
export interface Contestant {
  name: string
  command: readonly string[]
  cwd: string
  /** In how many of the rounds it runs; without it, in all. */
  rounds?: number
}

/** The runs of each program by its name, by round. */
export type Results = ReadonlyMap<string, readonly Run[]>

/**
 * Runs programs in turn, round by round, so that what else goes on in the machine meets all of them. Each round begins with another
 * one.
 */
export async function inRounds(
  contestants: readonly Contestant[],
  rounds: number,
  tell: (text: string) => void,
): Promise<Results> {
  const results = new Map(contestants.map(({ name }): [string, Run[]] => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const turn = round % Math.max(1, contestants.length)
    for (const one of [...contestants.slice(turn), ...contestants.slice(0, turn)]) {
      if (round >= (one.rounds ?? rounds)) continue
      const run = await measure(one.command, one.cwd)
      tell(
        `${round + 1}/${rounds} ${one.name}: ${run.wall.toFixed(2)} s, processor ${run.cpu.toFixed(2)} s\n`,
      )
      results.get(one.name)?.push(run)
    }
  }
  return results
}

/** The middle one of some numbers; NaN where there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

export const by = {
  wall: ({ wall }: Run): number => wall,
  cpu: ({ cpu }: Run): number => cpu,
  memory: ({ memory }: Run): number => memory ?? Number.NaN,
} satisfies { [name: string]: (run: Run) => number }

/** The middle of what the runs of a program took. */
export function middle(results: Results, name: string, of: (run: Run) => number): number {
  return median((results.get(name) ?? []).map(of))
}

/** How much one program takes for each unit that another takes: the middle of the ratios within each round. */
export function ratio(results: Results, one: string, other: string, of: (run: Run) => number): number {
  const others = results.get(other) ?? []
  const ratios = (results.get(one) ?? []).flatMap((run, round) => {
    const against = others[round]
    return against === undefined ? [] : [of(run) / of(against)]
  })
  return median(ratios)
}
