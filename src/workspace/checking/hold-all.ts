import { type Cache, openCache } from '../cache/cache.ts'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { CheckOptions } from '../lint-files.ts'
import type { Settings } from '../settings.ts'
import { UsageError } from '../usage-error.ts'
import type { FileOutcome } from '../workers/request.ts'
import { threadStart } from '../workers/thread-start.ts'
import { type Effort, filesPerThread, threadsFor } from './effort.ts'
import type { HeldFile } from './held.ts'
import { keepMemorySmall } from './memory.ts'
import { outcomeOf } from './outcome.ts'
import { addSpent, count, timed } from './stopwatch.ts'

/**
 * Checks files each by itself, and gives what is kept of each in their order; undefined where the program failed. Findings that
 * still hold are taken from the cache, and the other files are shared out among threads. Throws UsageError as a check by one
 * thread would.
 */
export async function holdAll(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  options: CheckOptions,
  effort: Effort,
): Promise<(HeldFile | undefined)[]> {
  const { stopwatch, cacheOf } = effort
  keepMemorySmall(files.length)
  const cache = await openCache(host, files.length, settings, options, cacheOf)
  const held: (HeldFile | undefined)[] = await timed(stopwatch, 'cache', () => cache.find(files))
  const rest = [...files.keys()].filter((i) => held[i] === undefined)
  count(stopwatch, 'files', files.length)
  count(stopwatch, 'cached', files.length - rest.length)
  const outcomes = await outcomesOf(
    host,
    rest.flatMap((i) => files[i] ?? []),
    settings,
    options,
    effort,
  )
  const kept = judged(
    outcomes,
    rest.flatMap((i) => files[i] ?? []),
    effort,
  )
  for (const [n, i] of rest.entries()) held[i] = kept[n]?.held
  await timed(stopwatch, 'cache', () => keepAll(cache, kept))
  return held
}

/** A file with what is kept of it. */
type KeptFile = Extract<FileOutcome, { kind: 'held' }> & { file: FoundFile }

/** What can be kept of each file. Throws where the run is wrong, and where nobody is told of what the program fails on. */
function judged(
  outcomes: readonly (FileOutcome | undefined)[],
  files: readonly FoundFile[],
  { onCrash }: Effort,
): (KeptFile | undefined)[] {
  return files.map((file, i) => {
    const outcome = outcomes[i]
    if (outcome === undefined || outcome.kind === 'held') return outcome && { ...outcome, file }
    if (outcome.kind === 'usage') throw new UsageError(outcome.wording)
    if (onCrash === undefined) throw new Error(outcome.reason)
    onCrash({ path: file.shownAs, reason: outcome.reason })
    return undefined
  })
}

/** How many entries are written at a time. */
const writesAtOnce = 8

async function keepAll(cache: Cache, files: readonly (KeptFile | undefined)[]): Promise<void> {
  for (let from = 0; from < files.length; from += writesAtOnce) {
    const some = files.slice(from, from + writesAtOnce).flatMap((one) => one ?? [])
    await Promise.all(some.map(({ file, held, kept }) => cache.keep(file, held, kept)))
  }
  await cache.tidy(files.length)
}

/** How many files a thread is given at a time. */
const batch = 8

/**
 * What becomes of each file. Few files are checked by this thread, more by threads of their own: the memory of those can be kept small, and is
 * free again when they end.
 */
async function outcomesOf(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  options: CheckOptions,
  { jobs, stopwatch }: Effort,
): Promise<(FileOutcome | undefined)[]> {
  const outcomes: (FileOutcome | undefined)[] = []
  const threads = files.length === 0 ? 1 : threadsFor(files.length, jobs)
  count(stopwatch, 'threads', threads)
  const queue = [...files.keys()].reverse()
  const own = async (): Promise<void> => {
    for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
      const file = files[i]
      if (file !== undefined) outcomes[i] = await outcomeOf(host, file, settings, options, stopwatch)
    }
  }
  if (threads === 1 && files.length < filesPerThread) {
    await own()
    return outcomes
  }
  const { startThread } = await import('../workers/thread.ts')
  const start = threadStart(settings, options, stopwatch !== undefined)
  const other = async (): Promise<void> => {
    const thread = startThread(host, start)
    while (queue.length > 0 && !thread.isBroken()) {
      const indexes = queue.splice(-batch).reverse()
      const done = await thread.check(indexes.flatMap((i) => files[i] ?? []))
      for (const [n, i] of indexes.entries()) {
        if (done[n] === undefined) queue.push(i)
        else outcomes[i] = done[n]
      }
    }
    const spent = await thread.end()
    if (spent !== undefined && stopwatch !== undefined) addSpent(stopwatch, spent)
  }
  await Promise.all(Array.from({ length: threads }, other))
  // What a thread that broke down has left.
  await own()
  return outcomes
}
