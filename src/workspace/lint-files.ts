import type { Severity } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { type Locale, localeOf } from '#core/locale'
import type { LetterFinding, Score } from '#core/score'
import type { SmartProfile } from '#core/smart-profiles'
import type { Source } from '#core/source'
import { summarise } from '#core/summarise'
import type { Summary } from '#core/summary'
import type { TableFile } from '#document/measurements/bind'
import { parseStrategy } from '#document/parse'
import { documentRules, portfolioRules } from '#lint/generated/rules'
import { lint } from '#lint/lint'
import { type Stopwatch, timed } from './checking/stopwatch.ts'
import { timedRules } from './checking/timed-rules.ts'
import type { FoundFile } from './files.ts'
import type { Host } from './host.ts'
import { readTables, withMeasurements, withTables } from './measurements.ts'
import { guarded } from './plugins.ts'
import { type ReportedDiagnostic, wordDiagnostics } from './report.ts'
import { rulesFor, type Settings } from './settings.ts'
import { readSource } from './source.ts'

export interface CheckOptions {
  /** `YYYY-MM-DD` */
  asOf: string
  /** The language of messages; without it the configuration's, else the document's own. */
  lang?: Locale
  /** Severities that go before any configuration. */
  rules?: ReadonlyMap<string, Severity | 'off'>
  /** False where only some of the rules or places are looked at: no suppression is called unused then. */
  judgeUnused?: boolean
}

/** What checking one file by itself gave. */
export interface LintedFile {
  path: string
  locale: Locale
  summary: Summary
  source: Source
  document: StrategyDocument
  diagnostics: ReportedDiagnostic[]
  /** The findings that comments silence. */
  suppressed: ReportedDiagnostic[]
  /** The letters of goals that a warning or error takes half a point from, silenced or not. */
  letters: readonly LetterFinding[]
  score: Score
  /** What the letters of SMART ask. */
  profile: SmartProfile
}

/** Checks files one after another, each by itself, so that a caller can use each as it is done. */
export async function* lintFiles(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  options: CheckOptions,
): AsyncGenerator<LintedFile> {
  for (const file of files) yield (await lintFile(host, file, settings, options)).linted
}

/** Checks a file by itself, and gives with it the tables of measurements that were read. */
export async function lintFile(
  host: Host,
  file: FoundFile,
  settings: Settings,
  options: CheckOptions,
  stopwatch?: Stopwatch,
): Promise<{ linted: LintedFile; tables: ReadonlyMap<string, TableFile> }> {
  const source = await timed(stopwatch, 'read', () => readSource(host, file.path, file.shownAs))
  const parsed = timed(stopwatch, 'validate', () => parseStrategy(source))
  const tables = await readTables(host, parsed, file.path, settings)
  const document = await timed(stopwatch, 'validate', () => withTables(parsed, tables))
  return { linted: lintDocument(document, file, settings, options, stopwatch), tables }
}

const portfolioRuleIds = portfolioRules.map(({ meta }) => meta.id)

/** Checks a text as the content of a file, with the measurements that lie beside it. */
export async function lintSource(
  host: Host,
  source: Source,
  file: FoundFile,
  settings: Settings,
  options: CheckOptions,
): Promise<LintedFile> {
  return lintDocument(await readDocument(host, source, file, settings), file, settings, options)
}

/** Reads a text as the content of a file, with the measurements that lie beside it. */
export function readDocument(
  host: Host,
  source: Source,
  file: FoundFile,
  settings: Settings,
): Promise<StrategyDocument> {
  return withMeasurements(host, parseStrategy(source), file.path, settings)
}

/** Checks a document that has been read. */
export function lintDocument(
  document: StrategyDocument,
  file: FoundFile,
  settings: Settings,
  options: CheckOptions,
  stopwatch?: Stopwatch,
): LintedFile {
  const pluginRules = settings.plugins.flatMap((plugin) => plugin.rules.map(guarded))
  const rules = timedRules([...documentRules, ...pluginRules], stopwatch)
  const run = {
    ...rulesFor(settings, file.path, options.rules),
    profile: settings.profile,
    asOf: options.asOf,
    otherRules: portfolioRuleIds,
    judgeUnused: options.judgeUnused ?? true,
  }
  const result = timed(stopwatch, 'lint', () => lint(document, rules, run))
  const locale = options.lang ?? settings.language ?? localeOf(document.strategy.language)
  const { diagnostics, suppressed } = result
  // Both are worded together, so that a finding that is silenced never has the fingerprint of one that is not.
  const worded = wordDiagnostics(document, [...diagnostics, ...suppressed], locale, pluginRules)
  return {
    path: file.shownAs,
    locale,
    summary: summarise(document, result.suppressions),
    source: document.source,
    document,
    diagnostics: worded.slice(0, diagnostics.length),
    suppressed: worded.slice(diagnostics.length),
    letters: result.letters,
    score: result.score,
    profile: settings.profile,
  }
}
