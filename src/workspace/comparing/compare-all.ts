import type { Diagnostic } from '#core/diagnostic'
import { filesPerThread } from '../checking/effort.ts'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { CheckOptions } from '../lint-files.ts'
import type { Settings } from '../settings.ts'
import { threadStart } from '../workers/thread-start.ts'
import { comparable } from './comparable.ts'
import { comparedFindings } from './compare.ts'

/**
 * What comparing files finds, by the paths of the files, from their summaries as they are held. Many are compared in a thread, whose memory
 * can be kept small; where it breaks down, here.
 */
export async function compareAll(
  host: Host,
  files: readonly FoundFile[],
  summaries: readonly Uint8Array[],
  settings: Settings,
  options: CheckOptions,
): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  if (summaries.length >= filesPerThread) {
    const { compareInThread } = await import('../workers/thread.ts')
    const found = await compareInThread(host, threadStart(settings, options, false), { files, summaries })
    if (found !== undefined) return found
  }
  return comparedFindings(comparable(summaries), files, settings, options)
}
