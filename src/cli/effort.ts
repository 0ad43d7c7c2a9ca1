import { type Command, InvalidArgumentError } from 'commander'
import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import { buildOf } from '#workspace/cache/build'
import type { Effort } from '#workspace/checking/effort'
import { startStopwatch } from '#workspace/checking/stopwatch'
import { type Host, nodeHost } from '#workspace/host'
import type { Terminal } from './streams.ts'
import { visible } from './visible.ts'

/** The flags that say how a check is done, whatever it finds. */
export interface EffortFlags {
  jobs?: number
  /** False under `--no-cache`. */
  cache?: boolean
  stats?: boolean
}

/** Adds the options that say how a check is done. */
export function effortOptions(command: Command, locale: Locale): Command {
  return command
    .option('--jobs <n>', words.jobs[locale], threadCount)
    .option('--no-cache', words.noCache[locale])
    .option('--stats', words.stats[locale])
}

/** How many threads a person asks for. */
export function threadCount(text: string): number {
  if (!/^([1-9]|[1-9]\d)$/.test(text)) throw new InvalidArgumentError('1, 2, 3, … 99')
  return Number(text)
}

/** How a check is done. Where files are changed by it, or it is of what git knows, nothing of it is kept. */
export async function effortOf(
  { jobs, cache, stats }: EffortFlags,
  { host, isKept, terminal }: { host: Host; isKept: boolean; terminal: Terminal },
): Promise<Effort & { crashes: string[] }> {
  const crashes: string[] = []
  const build = cache !== false && isKept && host === nodeHost ? await buildOf(host) : undefined
  return {
    crashes,
    // Other threads know the disk alone.
    ...(host === nodeHost ? (jobs === undefined ? {} : { jobs }) : { jobs: 1 }),
    ...(build === undefined ? {} : { cacheOf: build }),
    ...(stats ? { stopwatch: startStopwatch() } : {}),
    onCrash({ path, reason }) {
      crashes.push(path)
      const [line = ''] = reason.split('\n')
      const said = words.crash[terminal.locale].replace('{path}', () => path).replace('{reason}', () => line)
      terminal.note(`stratlint: ${visible(said)}\n`)
    },
  }
}

const words = {
  jobs: {
    da: 'læs filer i så mange tråde (normalt: så mange, som det betaler sig)',
    en: 'read files in so many threads (default: as many as pay)',
  },
  noCache: { da: 'gennemgå alle filer forfra', en: 'check every file anew' },
  stats: { da: 'vis, hvad tiden går med', en: 'show what the time is spent on' },
  crash: {
    da: "Intern fejl i '{path}', som ikke er gennemgået: {reason}",
    en: "Internal error in '{path}', which was not checked: {reason}",
  },
} satisfies { [name: string]: Wording }
