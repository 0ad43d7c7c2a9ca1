import { join } from 'node:path'
import { portfolioRules } from '#lint/generated/rules'
import { type Baseline, findingsIn, readBaseline, sizeOf, withFindings, writeBaseline } from './baseline.ts'
import type { CheckedFile } from './check.ts'
import type { FoundFile } from './files.ts'
import type { Host } from './host.ts'
import { baselineKey } from './reported.ts'
import type { Settings } from './settings.ts'

/** Follows a check, and finds out what it means for the baseline of the workspace. */
export interface BaselineReview {
  /** What the workspace's list holds. */
  current: Baseline
  /** The findings that the check is to leave alone. */
  baseline: Baseline | 'all'
  add(checked: CheckedFile): void
  /** After the last file: how many findings were written, or how many of the baseline no longer occur. */
  end(): Promise<number>
}

export interface ReviewOptions {
  /** `write` puts what is found into the baseline, `prune` takes out what no longer occurs, and `tell` writes nothing. */
  action: 'tell' | 'write' | 'prune'
  /** Whether the check is of all that the workspace holds, so that what it does not meet is gone. */
  isWhole: boolean
}

/** The rules whose findings hang on which files are checked together. */
const comparing = new Set<string>(portfolioRules.map(({ meta }) => meta.id))

export async function reviewBaseline(
  host: Host,
  settings: Settings,
  files: readonly FoundFile[],
  { action, isWhole }: ReviewOptions,
): Promise<BaselineReview> {
  const current = await readBaseline(host, settings.root)
  const keys = new Map(files.map((file) => [file.shownAs, baselineKey(settings, file.path)]))
  let next = current
  let written = 0
  return {
    current,
    baseline: action === 'write' ? 'all' : current,
    add({ path, left }) {
      const key = keys.get(path) ?? path
      const unmet = findingsIn(current, key).filter(({ ruleId }) => !isWhole && comparing.has(ruleId))
      next = withFindings(next, key, [...left, ...unmet])
      written += left.length
    },
    async end() {
      if (isWhole) next = await withoutMissingFiles(host, settings.root, next)
      const gone = sizeOf(current) - sizeOf(next)
      if (action === 'write' || (action === 'prune' && gone > 0))
        await writeBaseline(host, settings.root, next)
      return action === 'write' ? written : gone
    },
  }
}

async function withoutMissingFiles(host: Host, root: string, baseline: Baseline): Promise<Baseline> {
  let there = baseline
  for (const file of baseline.keys()) {
    if ((await host.kindOf(join(root, file))) === undefined) there = withFindings(there, file, [])
  }
  return there
}
