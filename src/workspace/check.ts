import type { Severity } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { type Locale, localeOf } from '#core/locale'
import type { Score } from '#core/score'
import { parseStrategy } from '#document/parse'
import { allRules } from '#lint/generated/rules'
import { lint } from '#lint/lint'
import type { FoundFile } from './files.ts'
import type { Host } from './host.ts'
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
}

/** What checking one file gave. */
export interface CheckedFile {
  path: string
  locale: Locale
  document: StrategyDocument
  diagnostics: ReportedDiagnostic[]
  suppressed: number
  score: Score
}

/** Checks files one after another, so that a caller can show each as it is done. */
export async function* checkFiles(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  options: CheckOptions,
): AsyncGenerator<CheckedFile> {
  for (const file of files) {
    const source = await readSource(host, file.path, file.shownAs)
    const document = parseStrategy(source)
    const result = lint(document, allRules, {
      ...rulesFor(settings, file.path, options.rules),
      profile: settings.profile,
      asOf: options.asOf,
    })
    const locale = options.lang ?? settings.language ?? localeOf(document.strategy.language)
    yield {
      path: file.shownAs,
      locale,
      document,
      diagnostics: wordDiagnostics(document, result.diagnostics, locale),
      suppressed: result.suppressed.length,
      score: result.score,
    }
  }
}
