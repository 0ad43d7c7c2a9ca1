import { join } from 'node:path'
import { fieldViolations } from '#compile/accessibility/fields'
import { type PortfolioEntry, portfolioEntry } from '#compile/portfolio/entry'
import type { Version } from '#compile/site/versions'
import type { ReportSite } from '#compile/tree'
import { type Locale, localeOf } from '#core/locale'
import type { Summary } from '#core/summary'
import { parseStrategy } from '#document/parse'
import { silence } from '#lint/suppress'
import { isLeft, readBaseline } from './baseline.ts'
import { comparedFindings } from './check.ts'
import { type CompileOptions, compileFile, isWhole, writeReport } from './compile.ts'
import type { FoundFile } from './files.ts'
import type { Host } from './host.ts'
import { type LintedFile, lintFiles } from './lint-files.ts'
import { loadLook } from './look.ts'
import { type ReportedDiagnostic, wordFindings } from './report.ts'
import { type AnyReport, type DocumentReport, reportKinds } from './report-names.ts'
import { baselineKey } from './reported.ts'
import type { Settings } from './settings.ts'
import { readSource } from './source.ts'
import { UsageError } from './usage-error.ts'

export interface RunOptions extends Omit<CompileOptions, 'report' | 'site' | 'look'> {
  reports: readonly AnyReport[]
  /** The language of messages, and of pages about several documents. */
  lang?: Locale
}

/** A step of a run: the files that it wrote, and the document that they are of, if they are of one. */
export interface CompiledStep {
  checked?: LintedFile
  /** False for a document that could not be read whole, or whose report not everybody could read: its findings say why nothing was written. */
  isWhole: boolean
  written: string[]
}

/**
 * Makes the reports of files, one document after another, then what is made of all of them: the portfolio where it is asked
 * for, and with the strategies of several documents the page that leads to them. A document that cannot be read whole gives a
 * step in which nothing is written. Documents are let go when their reports are made.
 */
export async function* compileAll(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  asked: RunOptions,
): AsyncGenerator<CompiledStep> {
  const { reports, asOf, lang } = asked
  const options: Run = { ...asked, look: await loadLook(host, settings) }
  const kinds = reportKinds.filter((kind) => reports.includes(kind))
  const site = await planSite(host, files, settings, options)
  const isShared = site.hasIndex || reports.includes('portfolio')
  const names = new Map(site.hasIndex ? [['index', 'index']] : [])
  if (reports.includes('portfolio')) names.set('portfolio', 'portfolio')
  const entries: PortfolioEntry[] = []
  const summaries: Summary[] = []
  for await (const checked of lintFiles(host, files, settings, { asOf, ...(lang ? { lang } : {}) })) {
    assertNewName(checked, names)
    const { written, violations } = await compileKinds(host, checked, kinds, site, options)
    const canBeRead = isWhole(checked) && violations.length === 0
    const told = violations.length === 0 ? checked : { ...checked, diagnostics: violations }
    yield { checked: told, isWhole: canBeRead, written }
    if (!isShared || !canBeRead) continue
    const { document, score, profile } = checked
    entries.push(portfolioEntry(document, { asOf, score, profile, locale: site.locale }))
    summaries.push(checked.summary)
  }
  if (reports.includes('portfolio'))
    yield {
      isWhole: true,
      written: await writePortfolio(host, { entries, summaries, files }, settings, site, options),
    }
  if (site.hasIndex)
    yield { isWhole: true, written: await writeIndex(host, entries, settings, site, options) }
}

/** A run with what its reports look like. */
type Run = RunOptions & Pick<CompileOptions, 'look'>

/** What is known of the documents before the first report is made. */
interface Site {
  /** Whether a page leads to all reports. */
  hasIndex: boolean
  /** The language of pages about several documents. */
  locale: Locale
  versions: ReadonlyMap<string, readonly Version[]>
}

/** Reads the documents once beforehand, where their pages are to lead to each other. */
async function planSite(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  { reports, formats, lang }: RunOptions,
): Promise<Site> {
  const hasIndex = files.length > 1 && reports.includes('strategy') && formats.some(isIndexFormat)
  if (!hasIndex && !reports.includes('portfolio')) return { hasIndex, locale: 'da', versions: new Map() }
  const documents: Pick<PortfolioEntry, 'id' | 'language' | 'translates'>[] = []
  for (const file of files) {
    const document = parseStrategy(await readSource(host, file.path, file.shownAs))
    const { strategy } = document
    if (strategy.id === undefined || !isWhole(document) || fieldViolations(document).length > 0) continue
    const translates = (strategy.relations ?? []).flatMap(({ type, strategy: other }) =>
      type === 'translates' && other !== undefined ? [other] : [],
    )
    documents.push({ id: strategy.id, language: strategy.language ?? 'da', translates })
  }
  const english = documents.filter(({ language }) => localeOf(language) === 'en')
  const usual = english.length > documents.length / 2 ? 'en' : 'da'
  const { versionsOf } = await import('#compile/site/versions')
  return { hasIndex, locale: lang ?? settings.language ?? usual, versions: versionsOf(documents) }
}

function isIndexFormat(format: string): format is 'html' | 'md' {
  return format === 'html' || format === 'md'
}

async function compileKinds(
  host: Host,
  checked: LintedFile,
  kinds: readonly DocumentReport[],
  { hasIndex, versions }: Site,
  options: Run,
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

/** Two documents of one id would be written to the same files, and so would one that is called as a page of all. */
function assertNewName({ path, document }: LintedFile, names: Map<string, string>): void {
  const id = document.strategy.id
  if (id === undefined) return
  const other = names.get(id)
  if (other === id) throw new UsageError(wordings.reserved, { id, path })
  if (other !== undefined) throw new UsageError(wordings.sameId, { id, path, other })
  names.set(id, path)
}

async function writePortfolio(
  host: Host,
  {
    entries,
    summaries,
    files,
  }: { entries: PortfolioEntry[]; summaries: Summary[]; files: readonly FoundFile[] },
  settings: Settings,
  { locale, hasIndex }: Site,
  options: Run,
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

async function writeIndex(
  host: Host,
  entries: readonly PortfolioEntry[],
  { profile }: Settings,
  { locale }: Site,
  options: Run,
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

const wordings = {
  sameId: {
    da: "'{path}' og '{other}' har samme id '{id}', så deres rapporter ville overskrive hinanden. Giv den ene et nyt id.",
    en: "'{path}' and '{other}' have the same id '{id}', so their reports would overwrite each other. Give one a new id.",
  },
  reserved: {
    da: "'{path}' har id '{id}', og sådan hedder en side om alle dokumenterne. Giv dokumentet et andet id.",
    en: "'{path}' has the id '{id}', which is the name of a page about all documents. Give the document another id.",
  },
}
