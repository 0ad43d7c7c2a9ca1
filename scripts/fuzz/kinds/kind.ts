import { defaultSettings } from '#workspace/settings'
import { UsageError } from '#workspace/usage-error'
import { mutated } from '../mutations.ts'
import type { Random } from '../random.ts'

/** One kind of input. `run` throws for anything but a refusal that the user is told in words. */
export interface Kind {
  make(random: Random): string
  run(input: string): Promise<void>
}

export const settings = defaultSettings('/w', '/w')
export const asOf = '2026-11-22'
export const file = { path: '/w/a.yaml', shownAs: 'a.yaml' }

/** Makes inputs by changing texts at random; these are read when they are needed. */
export function mutatedFrom(seeds: () => readonly string[]): Kind['make'] {
  let kept: readonly string[] | undefined
  return (random) => {
    kept ??= seeds()
    return mutated(random.pick(kept), random)
  }
}

export async function refusable(run: () => Promise<unknown>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
  }
}
