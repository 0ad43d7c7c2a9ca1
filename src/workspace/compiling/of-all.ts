import { join } from 'node:path'
import type { PortfolioEntry } from '#compile/portfolio/entry'
import type { Summary } from '#core/summary'
import { silence } from '#lint/suppress'
import { isLeft, readBaseline } from '../baseline.ts'
import { comparedFindings } from '../comparing/compare.ts'
import { type CompileOptions, writeReport } from '../compile.ts'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import { wordFindings } from '../report.ts'
import type { AnyReport } from '../report-names.ts'
import { baselineKey } from '../reported.ts'
import type { Settings } from '../settings.ts'
import type { Site } from './document.ts'

/** How pages about all documents are made. */
export interface SharedPages extends Omit<CompileOptions, 'report' | 'site'> {
  reports: readonly AnyReport[]
}

/** Writes the report about all documents, with what comparing them finds. */
export async function writePortfolio(
  host: Host,
  {
    entries,
    summaries,
    files,
  }: { entries: PortfolioEntry[]; summaries: Summary[]; files: readonly FoundFile[] },
  settings: Settings,
  { locale, hasIndex }: Site,
  options: SharedPages,
): Promise<string[]> {
  const found = comparedFindings(summaries, files, settings, { asOf: options.asOf })
  const baseline = await readBaseline(host, settings.root)
  const paths = new Map(files.map(({ path, shownAs }) => [shownAs, path]))
  const findings = summaries.flatMap((summary) => {
    const { reported } = silence(summary.suppressions, found.get(summary.path) ?? [])
    const key = baselineKey(settings, paths.get(summary.path) ?? summary.path)
    return wordFindings(summary, reported, locale).filter((one) => !isLeft(baseline, key, one))
  })
  const links = options.reports.includes('strategy')
  const { compilePortfolio } = await import('#compile/portfolio/portfolio')
  const { profile } = settings
  const report = compilePortfolio(entries, { asOf: options.asOf, locale, findings, links, profile })
  return writeReport(host, report, 'portfolio', { ...options, site: hasIndex ? { versions: [] } : undefined })
}

/** Writes the pages that lead to all reports. */
export async function writeIndex(
  host: Host,
  entries: readonly PortfolioEntry[],
  { profile }: Settings,
  { locale }: Site,
  options: SharedPages,
): Promise<string[]> {
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
