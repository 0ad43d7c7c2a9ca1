import { availableParallelism } from 'node:os'
import type { Stopwatch } from './stopwatch.ts'

/** A file that the program itself failed on. */
export interface Crash {
  /** The file, as users see it. */
  path: string
  reason: string
}

/** How a check of several files is done. What it finds is the same whatever is chosen. */
export interface Effort {
  /** How many threads read files; without it, as many as pay. */
  jobs?: number
  /** The build of the program whose findings are kept for the next time; without it, none are kept and none used. */
  cacheOf?: string
  stopwatch?: Stopwatch
  /** Told of each file that the program fails on; the others are checked. Without it, the first such failure ends the check. */
  onCrash?(crash: Crash): void
}

/** Files from which another thread pays for its start. */
export const filesPerThread = 150
const mostThreads = 8

/** How many threads are to read so many files; fewer files than pay a thread are read by the first one. */
export function threadsFor(files: number, jobs: number | undefined): number {
  const most = jobs ?? Math.min(availableParallelism(), mostThreads, Math.floor(files / filesPerThread))
  return Math.max(1, Math.min(most, files))
}
