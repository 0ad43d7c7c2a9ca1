import { keptOf } from '../cache/read-before.ts'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import { type CheckOptions, lintFile } from '../lint-files.ts'
import type { Settings } from '../settings.ts'
import { UsageError } from '../usage-error.ts'
import type { FileOutcome } from '../workers/request.ts'
import { hold } from './held.ts'
import type { Stopwatch } from './stopwatch.ts'

/** Checks one of several files. Never throws. */
export async function outcomeOf(
  host: Host,
  file: FoundFile,
  settings: Settings,
  options: CheckOptions,
  stopwatch: Stopwatch | undefined,
): Promise<FileOutcome> {
  try {
    const { linted, tables } = await lintFile(host, file, settings, options, stopwatch)
    return { kind: 'held', held: hold(linted), kept: keptOf(linted.source, tables) }
  } catch (error) {
    if (error instanceof UsageError) return { kind: 'usage', wording: error.wording }
    return { kind: 'crash', reason: error instanceof Error ? error.message : String(error) }
  }
}
