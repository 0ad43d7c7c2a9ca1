import { join } from 'node:path'
import { silence } from '#lint/suppress'
import { type Baseline, isLeft } from '../baseline.ts'
import type { HeldFile } from '../checking/held.ts'
import { comparedFindings } from '../comparing/compare.ts'
import { type CompileOptions, writeReport } from '../compile.ts'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import { wordFindings } from '../report.ts'
import type { AnyReport } from '../report-names.ts'
import { baselineKey } from '../reported.ts'
import type { Settings } from '../settings.ts'
import type { Site } from './document.ts'
import { shownEntry, shownSummary } from './shown.ts'

/** How pages about all documents are made. */
export interface SharedPages extends Omit<CompileOptions, 'report' | 'site'> {
  reports: readonly AnyReport[]
}

/** All that pages about all documents are made from: what is made is told to be the same by a hash of the whole of it. */
export interface AllDocuments {
  /** What is shown of each of which reports were made, in the order of the files. */
  documents: readonly HeldFile[]
  files: readonly FoundFile[]
  settings: Settings
  site: Site
  options: SharedPages
  /** The findings that are left alone. */
  baseline: Baseline
}

/** Writes the report about all documents, with what comparing them finds. */
export async function writePortfolio(
  host: Host,
  { documents, files, settings, site: { locale, hasIndex }, options, baseline }: AllDocuments,
): Promise<string[]> {
  const summaries = documents.map(shownSummary)
  const found = comparedFindings(summaries, files, settings, { asOf: options.asOf })
  const paths = new Map(files.map(({ path, shownAs }) => [shownAs, path]))
  const findings = summaries.flatMap((summary) => {
    const { reported } = silence(summary.suppressions, found.get(summary.path) ?? [])
    const key = baselineKey(settings, paths.get(summary.path) ?? summary.path)
    return wordFindings(summary, reported, locale).filter((one) => !isLeft(baseline, key, one))
  })
  const links = options.reports.includes('strategy')
  const { compilePortfolio } = await import('#compile/portfolio/portfolio')
  const { profile } = settings
  const entries = documents.map(shownEntry)
  const report = compilePortfolio(entries, { asOf: options.asOf, locale, findings, links, profile })
  return writeReport(host, report, 'portfolio', { ...options, site: hasIndex ? { versions: [] } : undefined })
}

/** Writes the pages that lead to all reports. */
export async function writeIndex(
  host: Host,
  { documents, settings: { profile }, site: { locale }, options }: AllDocuments,
): Promise<string[]> {
  const entries = documents.map(shownEntry)
  const reports = options.reports.filter((report) => report !== 'strategy')
  const listing = { asOf: options.asOf, locale, reports, profile }
  const written: string[] = []
  if (options.formats.includes('html')) {
    const { emitHtmlIndex } = await import('#compile/emit/html/site/emit-index')
    const path = join(options.output, 'index.html')
    await host.writeFile(
      path,
      emitHtmlIndex(entries, { ...listing, version: options.version, look: options.look }),
    )
    written.push(path)
  }
  if (!options.formats.includes('md')) return written
  const { compileListing } = await import('#compile/site/listing')
  const list = compileListing(entries, listing)
  return [...written, ...(await writeReport(host, list, 'index', { ...options, formats: ['md'] }))]
}
