import { type CheckedFile, type ComparedFile, compareHeld, releaseHeld, sortFiles } from '../check.ts'
import { hashOf } from '../checking/hash.ts'
import type { Host } from '../host.ts'
import type { ReportOptions } from '../reported.ts'
import type { Settings } from '../settings.ts'
import type { Joined } from './join-parts.ts'

/** Does with the documents of all parts what is left to do when each has been checked by itself. */
export async function* checkJoined(
  host: Host,
  joined: Joined,
  settings: Settings,
  options: Pick<ReportOptions, 'baseline'>,
): AsyncGenerator<CheckedFile> {
  const { run, rules, files, held } = joined
  const asked = {
    ...options,
    asOf: run.asOf,
    ...(rules.size === 0 ? {} : { rules, judgeUnused: false }),
  }
  const compared =
    files.length < 2 ? releaseHeld(host, files, held) : compareHeld(host, files, held, settings, asked)
  yield* sortFiles(host, withTheirTexts(compared, joined), files, settings, asked)
}

/** Only the text that was checked is quoted: what stands at that path now may be another, or none of the workspace's. */
async function* withTheirTexts(
  compared: AsyncIterable<ComparedFile>,
  { texts }: Joined,
): AsyncGenerator<ComparedFile> {
  for await (const one of compared) {
    const isSame = one.source !== undefined && hashOf(one.source.text) === texts.get(one.path)
    yield isSame ? one : { ...one, source: undefined }
  }
}
