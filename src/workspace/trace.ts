import { compareDiagnostics } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { type Locale, localeOf } from '#core/locale'
import type { LocatedNode } from '#core/located'
import type { Source } from '#core/source'
import { parseStrategy } from '#document/parse'
import type { Format } from '#document/shape'
import type { RegisterCoverage } from '#trace/coverage'
import type { SourceInput } from '#trace/registers'
import { type Trace, traceStrategy } from '#trace/trace'
import type { FoundFile } from './files.ts'
import type { Host } from './host.ts'
import { type ReportedDiagnostic, wordDiagnostics } from './report.ts'
import type { Settings } from './settings.ts'
import { readSource } from './source.ts'
import { findTexts, readSourceInput } from './trace-files.ts'

export interface TraceOptions {
  /** The working directory; paths are shown relative to it. */
  cwd: string
  /** The folder of source texts, as the user names it; without it `seeds/texts` of the workspace, where that exists. */
  texts?: string
  /** The language of messages; without it the configuration's, else the document's own. */
  lang?: Locale
}

/** How one document covers its sources. */
export interface TracedFile {
  path: string
  locale: Locale
  document: StrategyDocument
  registers: RegisterCoverage[]
  /** In the document and its registers. */
  diagnostics: ReportedDiagnostic[]
  /** The files that the diagnostics are in, by path. */
  sources: ReadonlyMap<string, Source>
}

export interface TraceRun {
  files: TracedFile[]
  /** The documents that name no sources. */
  skipped: string[]
}

/**
 * Traces documents to their sources. A document that does not fit the format is not traced: what could not be read of it
 * would count as uncovered. Throws UsageError where a named folder of texts does not exist.
 */
export async function traceFiles(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  options: TraceOptions,
): Promise<TraceRun> {
  const texts = await findTexts(host, options.cwd, settings.root, options.texts)
  const folders = { cwd: options.cwd, root: settings.root, ...(texts === undefined ? {} : { texts }) }
  const run: TraceRun = { files: [], skipped: [] }
  for (const file of files) {
    const document = parseStrategy(await readSource(host, file.path, file.shownAs))
    const { sources = [], language } = document.strategy
    const locale = options.lang ?? settings.language ?? localeOf(language)
    if (document.diagnostics.length > 0) {
      run.files.push(tracedFile(document, [], { registers: [], diagnostics: document.diagnostics }, locale))
    } else if (sources.length === 0) run.skipped.push(file.shownAs)
    else {
      const inputs: SourceInput[] = []
      for (const { register = '' } of sources) {
        inputs.push(await readSourceInput(host, file.path, register, folders))
      }
      run.files.push(tracedFile(document, inputs, traceStrategy(document, inputs), locale))
    }
  }
  return run
}

interface ReadFile {
  source: Source
  root: LocatedNode
  format: Format
}

function tracedFile(
  document: StrategyDocument,
  inputs: readonly SourceInput[],
  { registers, diagnostics }: Trace,
  locale: Locale,
): TracedFile {
  const read = new Map<string, ReadFile>()
  for (const { register } of inputs) {
    if (typeof register !== 'string') read.set(register.source.path, { ...register, format: 'register' })
  }
  read.set(document.source.path, { ...document, format: 'strategy' })
  const worded = [...read].flatMap(([path, file]) =>
    wordDiagnostics(
      file,
      diagnostics.filter((found) => found.path === path),
      locale,
    ),
  )
  return {
    path: document.source.path,
    locale,
    document,
    registers,
    diagnostics: worded.sort(compareDiagnostics),
    sources: new Map([...read].map(([path, { source }]) => [path, source])),
  }
}
