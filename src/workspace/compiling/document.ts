import { portfolioEntry } from '#compile/portfolio/entry'
import type { Version } from '#compile/site/versions'
import type { ReportSite } from '#compile/tree'
import type { Locale } from '#core/locale'
import { keptOf } from '../cache/read-before.ts'
import type { HeldFile } from '../checking/held.ts'
import { type CompileOptions, compileFile, isWhole } from '../compile.ts'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import { type LintedFile, lintFile } from '../lint-files.ts'
import type { ReportedDiagnostic } from '../report.ts'
import type { DocumentReport } from '../report-names.ts'
import type { Settings } from '../settings.ts'
import type { Kept } from '../workers/request.ts'
import { notingOutputs, type Output, pathsOf } from './kept/outputs.ts'
import { holdShown } from './shown.ts'

/**
 * What is made of each document of a run, as plain data. With the settings and the task, the document and its tables, it is all that
 * reports of a document are made from: what is made of them is told to be the same by a hash of the whole of it.
 */
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
}

/** A document that reports are made of, with what its page says of other documents. */
export interface Task {
  file: FoundFile
  versions: readonly Version[]
}

/** A document of which no report was made: it cannot be read whole, or not everybody could read the report. */
export type RefusedFile = Omit<LintedFile, 'document' | 'letters' | 'profile'>

/** What there is of a document, whenever it was made, as plain data. */
export interface MadeBefore {
  written: string[]
  /** What pages about all documents show of it, where there are such pages. */
  shown?: HeldFile
}

/** What was made of a document, as plain data. */
export interface MadeDocument extends MadeBefore {
  /** The document with the findings that say why nothing was written of it. */
  refused?: RefusedFile
  /** What was read and written. */
  kept: Kept & { outputs: Output[] }
}

/** Checks a document, makes its reports and lets it go. */
export async function makeDocument(
  host: Host,
  { file, versions }: Task,
  settings: Settings,
  making: Making,
): Promise<MadeDocument> {
  const { asOf, lang, site, hasPortfolio, output } = making
  const { linted, tables } = await lintFile(host, file, settings, { asOf, ...(lang ? { lang } : {}) })
  const noting = notingOutputs(host)
  const violations = await compileKinds(noting.host, linted, versions, making)
  const { outputs } = noting
  const made = { written: pathsOf(outputs, output), kept: { ...keptOf(linted.source, tables), outputs } }
  if (!isWhole(linted)) return { ...made, refused: refusedOf(linted, linted.diagnostics) }
  if (violations.length > 0) return { ...made, refused: refusedOf(linted, violations) }
  if (!site.hasIndex && !hasPortfolio) return made
  const { document, score, profile, summary } = linted
  const entry = portfolioEntry(document, { asOf, score, profile, locale: site.locale })
  return { ...made, shown: holdShown(entry, hasPortfolio ? summary : undefined) }
}

/** Writes the reports of a document, and gives what makes it unfit to be published. */
async function compileKinds(
  host: Host,
  checked: LintedFile,
  versions: Task['versions'],
  { kinds, site: { hasIndex }, ...options }: Making,
): Promise<ReportedDiagnostic[]> {
  const violations = new Map<string, ReportedDiagnostic>()
  for (const report of kinds) {
    const site: ReportSite | undefined = hasIndex
      ? { versions: report === 'strategy' ? versions : [] }
      : undefined
    const made = await compileFile(host, checked, { ...options, report, site })
    for (const found of made.violations) violations.set(found.fingerprint, found)
  }
  return [...violations.values()]
}

function refusedOf(
  { path, locale, summary, source, suppressed, score }: LintedFile,
  diagnostics: ReportedDiagnostic[],
): RefusedFile {
  return { path, locale, summary, source, suppressed, score, diagnostics }
}
