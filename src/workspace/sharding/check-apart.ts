import { type CheckedFile, releaseHeld, sortFiles } from '../check.ts'
import { holdAll } from '../checking/hold-all.ts'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { ReportOptions } from '../reported.ts'
import type { Settings } from '../settings.ts'

/**
 * Checks the files of a part, each by itself: what takes all documents is left to when the parts are merged. `isAlone` says
 * that there is no other document to compare with.
 */
export async function* checkApart(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  options: ReportOptions,
  isAlone: boolean,
): AsyncGenerator<CheckedFile> {
  const asked = isAlone ? options : { ...options, judgeUnused: false }
  const held = await holdAll(host, files, settings, asked, options.effort ?? {})
  yield* sortFiles(host, releaseHeld(host, files, held), files, settings, options)
}
