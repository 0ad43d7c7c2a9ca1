import { type PortfolioEntry, portfolioEntry } from '#compile/portfolio/entry'
import type { Version } from '#compile/site/versions'
import type { ReportSite } from '#compile/tree'
import type { Locale } from '#core/locale'
import type { Summary } from '#core/summary'
import { type CompileOptions, compileFile, isWhole } from '../compile.ts'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import { type LintedFile, lintFile } from '../lint-files.ts'
import type { ReportedDiagnostic } from '../report.ts'
import type { DocumentReport } from '../report-names.ts'
import type { Settings } from '../settings.ts'

/** What is made of each document of a run, as plain data. */
export interface Making extends Omit<CompileOptions, 'report' | 'site'> {
  kinds: readonly DocumentReport[]
  /** The language of messages, where it is asked for. */
  lang?: Locale
  site: Site
  /** Whether a portfolio is made of all documents. */
  hasPortfolio: boolean
}

/** What is known of the documents before the first report is made. */
export interface Site {
  /** Whether a page leads to all reports. */
  hasIndex: boolean
  /** The language of pages about several documents. */
  locale: Locale
  versions: ReadonlyMap<string, readonly Version[]>
}

/** A document of which no report was made: it cannot be read whole, or not everybody could read the report. */
export type RefusedFile = Omit<LintedFile, 'document' | 'letters' | 'profile'>

/** What was made of a document, as plain data. */
export interface MadeDocument {
  written: string[]
  /** The document with the findings that say why nothing was written of it. */
  refused?: RefusedFile
  /** What pages about all documents show of it, where there are such pages. */
  entry?: PortfolioEntry
  /** What a portfolio compares it by. */
  summary?: Summary
}

/** Checks a document, makes its reports and lets it go. */
export async function makeDocument(
  host: Host,
  file: FoundFile,
  settings: Settings,
  making: Making,
): Promise<MadeDocument> {
  const { asOf, lang, site, hasPortfolio } = making
  const { linted } = await lintFile(host, file, settings, { asOf, ...(lang ? { lang } : {}) })
  const { written, violations } = await compileKinds(host, linted, making)
  if (!isWhole(linted)) return { written, refused: refusedOf(linted, linted.diagnostics) }
  if (violations.length > 0) return { written, refused: refusedOf(linted, violations) }
  if (!site.hasIndex && !hasPortfolio) return { written }
  const { document, score, profile, summary } = linted
  const entry = portfolioEntry(document, { asOf, score, profile, locale: site.locale })
  return hasPortfolio ? { written, entry, summary } : { written, entry }
}

async function compileKinds(
  host: Host,
  checked: LintedFile,
  { kinds, site: { hasIndex, versions }, ...options }: Making,
): Promise<{ written: string[]; violations: ReportedDiagnostic[] }> {
  const written: string[] = []
  const violations = new Map<string, ReportedDiagnostic>()
  for (const report of kinds) {
    const own = report === 'strategy' ? versions.get(checked.document.strategy.id ?? '') : undefined
    const site: ReportSite | undefined = hasIndex ? { versions: own ?? [] } : undefined
    const made = await compileFile(host, checked, { ...options, report, site })
    written.push(...made.written)
    for (const found of made.violations) violations.set(found.fingerprint, found)
  }
  return { written, violations: [...violations.values()] }
}

function refusedOf(
  { path, locale, summary, source, suppressed, score }: LintedFile,
  diagnostics: ReportedDiagnostic[],
): RefusedFile {
  return { path, locale, summary, source, suppressed, score, diagnostics }
}
