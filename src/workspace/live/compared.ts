import type { Diagnostic } from '#core/diagnostic'
import { allRules, documentRules } from '#lint/generated/rules'
import { idsOfRunning } from '#lint/settings'
import { readBaseline } from '../baseline.ts'
import { withCompared } from '../check.ts'
import { comparedFindings } from '../comparing/compare.ts'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { CheckOptions, LintedFile } from '../lint-files.ts'
import type { ReportedDiagnostic } from '../report.ts'
import { sortFindings } from '../reported.ts'
import { rulesFor, type Settings } from '../settings.ts'

/** A document with what comparing it with the others has found, if it was compared. */
export interface Compared {
  file: FoundFile
  linted: LintedFile
  /** Undefined for a document that is checked alone. */
  found: readonly Diagnostic[] | undefined
}

/** What is found by comparing, by the path of the document that it is found in. */
export function findByComparing(
  summaries: readonly LintedFile['summary'][],
  files: readonly FoundFile[],
  settings: Settings,
  options: CheckOptions,
): ReadonlyMap<string, readonly Diagnostic[]> {
  return summaries.length < 2 ? new Map() : comparedFindings(summaries, files, settings, options)
}

/** The findings that `check` reports of a document, which was linted without judging what comments silence. */
export async function reportedFindings(
  host: Host,
  { file, linted, found }: Compared,
  settings: Settings,
  options: CheckOptions,
): Promise<ReportedDiagnostic[]> {
  const rules = [
    ...(found === undefined ? documentRules : allRules),
    ...settings.plugins.flatMap((plugin) => plugin.rules),
  ]
  const ran = idsOfRunning(rules, rulesFor(settings, file.path, options.rules))
  const { diagnostics } = withCompared(linted, found ?? [], ran)
  const baseline = await readBaseline(host, settings.root)
  const sorted = await sortFindings(host, { diagnostics, source: linted.source }, file, settings, {
    ...options,
    baseline,
  })
  return sorted.diagnostics
}
