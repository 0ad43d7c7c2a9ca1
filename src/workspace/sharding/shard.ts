import { createHash } from 'node:crypto'
import { compareText } from '#core/diagnostic'
import type { FoundFile } from '../files.ts'

/** One of several parts of a check, from 1 to `of`. */
export interface Shard {
  index: number
  of: number
}

/** More machines than anybody has for this. */
export const mostShards = 999

/**
 * The files of a part, in their order. Every file is in one part, whatever order they come in, and no part has more than its share. Where
 * a file goes hangs on a hash of its path, and it goes on to the next part only where that one is full: so when a file comes or
 * goes, most others stay in their part, whose cache knows them.
 */
export function filesOfShard(files: readonly FoundFile[], { index, of }: Shard): FoundFile[] {
  const share = Math.ceil(files.length / of)
  const loads = Array.from({ length: of }, () => 0)
  const own = new Set<string>()
  for (const { path, home } of inOrder(files)) {
    let part = home % of
    while ((loads[part] ?? 0) >= share) part = (part + 1) % of
    loads[part] = (loads[part] ?? 0) + 1
    if (part === index - 1) own.add(path)
  }
  return files.filter(({ shownAs }) => own.has(shownAs))
}

/** The paths of files with a number that each makes up, in an order that hangs on the paths alone. */
function inOrder(files: readonly FoundFile[]): { path: string; home: number }[] {
  return files
    .map(({ shownAs: path }) => ({
      path,
      home: createHash('sha256').update(path).digest().readUInt32BE(0),
    }))
    .sort((a, b) => a.home - b.home || compareText(a.path, b.path))
}
