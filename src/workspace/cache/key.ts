import { relative, sep } from 'node:path'
import { hashOf } from '../checking/hash.ts'
import type { FoundFile } from '../files.ts'
import type { CheckOptions } from '../lint-files.ts'
import { rulesFor, type Settings } from '../settings.ts'

/** The name of the entry of a file: one for each path, so that what is new takes the place of what is old. */
export function entryName({ path, shownAs }: FoundFile, { root }: Settings): string {
  return hashOf(`${inside(root, path)}\n${shownAs}`)
}

/** Whether a file in the folder of the cache may be an entry, which the cache may remove. */
export function isEntryName(name: string): boolean {
  return /^[\w-]{43}$/.test(name)
}

/**
 * All that what is found in a file hangs on, but for the file itself and its tables: `program`, which is its build with rules and
 * schemas and the place that this counts in, the configuration as it is for this file, and what is asked for. Rules count with the day.
 */
export function keyFor(
  { path, shownAs }: FoundFile,
  settings: Settings,
  { asOf, lang, rules, judgeUnused }: CheckOptions,
  program: readonly string[],
): string {
  const { preset, rules: resolved } = rulesFor(settings, path, rules)
  return hashOf(
    JSON.stringify([
      program,
      process.versions.node,
      [inside(settings.root, path), shownAs],
      [settings.language, settings.profile, preset, [...resolved]],
      [asOf, lang, judgeUnused],
    ]),
  )
}

function inside(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}
