import { relative, sep } from 'node:path'
import type { Source } from '#core/source'
import { parseStrategy } from '#document/parse'
import { portfolioRules } from '#lint/generated/rules'
import { type Baseline, isLeft } from './baseline.ts'
import type { Effort } from './checking/effort.ts'
import type { FoundFile } from './files.ts'
import { fileAt } from './git.ts'
import type { Host } from './host.ts'
import { type CheckOptions, lintSource } from './lint-files.ts'
import type { ReportedDiagnostic } from './report.ts'
import type { Settings } from './settings.ts'
import { changesBetween, isChangedAt } from './since.ts'
import { sourceOf } from './source.ts'

export interface ReportOptions extends CheckOptions {
  /** The findings to leave alone; without it, those of the workspace's own list. */
  baseline?: Baseline | 'all'
  /** A commit: only findings about what has changed since then are reported. */
  since?: string
  effort?: Effort
}

/** The name of a file in a baseline: its path from the workspace root. */
export function baselineKey({ root }: Pick<Settings, 'root'>, path: string): string {
  return relative(root, path).split(sep).join('/')
}

/** A file with its findings, and those of them that the baseline has. */
export interface Sorted {
  diagnostics: ReportedDiagnostic[]
  /** The findings that are not reported because the baseline has them. */
  left: ReportedDiagnostic[]
}

/** Divides the findings of a file into those that are reported and those that are left alone. */
export async function sortFindings(
  host: Host,
  { diagnostics, source }: { diagnostics: readonly ReportedDiagnostic[]; source: Source | undefined },
  file: FoundFile,
  settings: Settings,
  { baseline, since, ...options }: ReportOptions & { baseline: Baseline | 'all' },
): Promise<Sorted> {
  const key = baselineKey(settings, file.path)
  const left = new Set(diagnostics.filter((found) => isLeft(baseline, key, found)))
  const others = diagnostics.filter((found) => !left.has(found))
  const isNew =
    since === undefined || source === undefined
      ? undefined
      : await newSince(host, since, source, file, settings, options)
  return { diagnostics: isNew === undefined ? others : others.filter(isNew), left: [...left] }
}

/** The rules whose findings hang on other files than the one that they are in. */
const comparing = new Set<string>(portfolioRules.map(({ meta }) => meta.id))

/**
 * Tells findings about what has changed since a commit, and such as a change elsewhere in the file has brought about. What is
 * wrong with the YAML is always told, since it hides what has changed. Undefined where the commit does not know the file, so that
 * all of it is new.
 */
async function newSince(
  host: Host,
  commit: string,
  source: Source,
  file: FoundFile,
  settings: Settings,
  options: CheckOptions,
): Promise<((found: ReportedDiagnostic) => boolean) | undefined> {
  const content = await fileAt(commit, file.path)
  if (content === undefined) return undefined
  const before = await lintSource(host, sourceOf(content, file.shownAs), file, settings, options)
  const changes = changesBetween(before.document, parseStrategy(source))
  const known = new Set(before.diagnostics.map(({ fingerprint }) => fingerprint))
  return ({ ruleId, pointer, fingerprint }) =>
    ruleId.startsWith('yaml/') ||
    isChangedAt(changes, pointer) ||
    !(comparing.has(ruleId) || known.has(fingerprint))
}
