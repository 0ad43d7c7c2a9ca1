import { relative, sep } from 'node:path'
import { compareText } from '#core/diagnostic'
import type { Baseline } from '../baseline.ts'
import { hashOf } from '../checking/hash.ts'
import type { FoundFile } from '../files.ts'
import type { CheckOptions } from '../lint-files.ts'
import type { Settings } from '../settings.ts'
import type { Run } from './part.ts'

export interface RunOptions {
  /** The working directory, absolute. */
  cwd: string
  settings: Settings
  baseline: Baseline
  /** Whether no path was named. */
  isWhole: boolean
}

/** What holds for every part of a check of some documents. */
export function runOf(
  files: readonly Pick<FoundFile, 'shownAs'>[],
  { asOf, lang, rules = new Map() }: Pick<CheckOptions, 'asOf' | 'lang' | 'rules'>,
  { isWhole, ...where }: RunOptions,
): Run {
  return {
    asOf,
    lang: lang ?? null,
    rules: [...rules].map(([id, severity]) => ({ id, severity })),
    isWhole,
    documents: documentsOf(files.map(({ shownAs }) => shownAs)),
    settings: settingsHash(where),
  }
}

/** How many documents there are, and a hash of their paths in any order. */
export function documentsOf(paths: readonly string[]): Run['documents'] {
  return { count: paths.length, hash: hashOf(JSON.stringify([...paths].sort(compareText))) }
}

/**
 * A hash of all that findings hang on beside the documents and the command line, wherever the workspace lies on the machine: the working
 * directory in the workspace, the configuration, the rules of plugins, and the findings left alone.
 */
export function settingsHash({ cwd, settings, baseline }: Omit<RunOptions, 'isWhole'>): string {
  const { root, configs, language, profile, preset, plugins } = settings
  return hashOf(
    JSON.stringify([
      relative(root, cwd).split(sep).join('/'),
      configs.map(({ config }) => config),
      [language, profile, preset],
      plugins.map(({ name, rules }) => [name, rules.map(({ meta }) => [meta.id, meta.severity])]),
      [...baseline].map(([path, rules]) => [path, [...rules].map(([id, prints]) => [id, [...prints]])]),
    ]),
  )
}
