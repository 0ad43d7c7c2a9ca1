import { resolve } from 'node:path'
import type { Locale } from '#core/locale'
import { changedFiles } from './diff/git-files.ts'
import { compareSources, type DiffRun, type DocumentDiff } from './diff/report.ts'
import { shown } from './files.ts'
import { mergeBaseOf } from './git.ts'
import type { Host } from './host.ts'
import type { Settings } from './settings.ts'
import { readNeeded } from './source.ts'

export interface DiffOptions {
  /** The working directory; paths are shown relative to it. */
  cwd: string
  /** The language of messages; without it the configuration's, else the document's own. */
  lang?: Locale
}

/** Compares two files. Throws UsageError where one of them cannot be read. */
export async function diffFiles(
  host: Host,
  [before, after]: readonly [string, string],
  settings: Settings,
  { cwd, lang }: DiffOptions,
): Promise<DiffRun> {
  const read = (path: string) => readNeeded(host, resolve(cwd, path), shown(cwd, resolve(cwd, path)))
  const compared = compareSources(await read(before), await read(after), lang ?? settings.language)
  return { documents: [compared].filter(hasNews), unchanged: 0 }
}

/**
 * Compares the documents that paths name with what they were when the work parted from a branch or commit: at the merge base,
 * as a pull request shows it. Throws UsageError where git knows no such thing.
 */
export async function diffWithGit(
  host: Host,
  ref: string,
  paths: readonly string[],
  settings: Settings,
  { cwd, lang }: DiffOptions,
): Promise<DiffRun> {
  const commit = await mergeBaseOf(cwd, ref)
  const { versions, unchanged } = await changedFiles(host, cwd, commit, paths, settings)
  const documents = versions.map(({ before, after }) =>
    compareSources(before, after, lang ?? settings.language),
  )
  return { base: { ref, commit }, documents: documents.filter(hasNews), unchanged }
}

/** Whether anything is to be told of a document: a change, another name of its file, or what keeps it from being compared. */
function hasNews({ changes, isCompared, before, after }: DocumentDiff): boolean {
  const diagnostics = (before?.diagnostics.length ?? 0) + (after?.diagnostics.length ?? 0)
  return changes.length > 0 || !isCompared || diagnostics > 0
}
