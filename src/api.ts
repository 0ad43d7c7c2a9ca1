/**
 * stratlint for programs: what `stratlint check` and `stratlint compile` do, as functions. Nothing here prints, ends the process or
 * changes the working directory. Files are read by `check` and `compile`, and written by `compile` alone, where `output` is given.
 */
import { resolve } from 'node:path'
import { isDate } from '#core/dates'
import type { Strategy } from '#core/generated/strategy'
import { type Locale, localeOf } from '#core/locale'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { checkFiles } from '#workspace/check'
import type { CheckResult, FileResult } from '#workspace/check-result'
import { fileResult, resultSummary, summing } from '#workspace/check-sums'
import { compileAll } from '#workspace/compile-all'
import { loadSettings } from '#workspace/config'
import { shown } from '#workspace/files'
import { type Host, nodeHost, withoutWriting } from '#workspace/host'
import { type ReportedDiagnostic, wordDiagnostics } from '#workspace/report'
import { type AnyReport, allReports, type ReportFormat, reportFormats } from '#workspace/report-names'
import { UsageError } from '#workspace/usage-error'
import { findWork, today, type Work } from '#workspace/work'
import manifest from '../package.json' with { type: 'json' }

export type { Severity } from '#core/diagnostic'
export type { Strategy } from '#core/generated/strategy'
export type { Locale } from '#core/locale'
export type { Score } from '#core/score'
export type { Position, Range } from '#core/source'
export type { CheckResult, FileResult, ResultSummary } from '#workspace/check-result'
export type { ReportedDiagnostic, ReportedPlace } from '#workspace/report'
export type { AnyReport, ReportFormat } from '#workspace/report-names'
export { UsageError }

/** The text of a document, and the path that it has or would have: configuration and files beside it are found from there. */
export interface TextInput {
  text: string
  path: string
}

/** What to work on: files, folders and patterns as on the command line (none: what the configuration names), or one text. */
export type Input = string | readonly string[] | TextInput

export interface Options {
  /** The folder that paths count from. Without it, the working directory of the process. */
  cwd?: string
  /** A configuration file, in place of the `stratlint.config.yaml` in `cwd` or above it. */
  config?: string
  /** False to run no plugins, which are code. Without it they run. */
  plugins?: boolean
  /** The day to count with, `YYYY-MM-DD`. Without it, today. */
  asOf?: string
  /** The language of messages. Without it the configuration's, else the document's own. */
  lang?: Locale
}

export interface CompileOptions extends Options {
  /** Which reports to make. Without it, `strategy`. */
  reports?: readonly AnyReport[]
  /** In which formats. Without it, `html`. */
  formats?: readonly ReportFormat[]
  /** A folder to write the files to. Without it nothing is written. */
  output?: string
}

/** A file of a report. */
export interface CompiledFile {
  /** Relative to `output`, with `/`, such as `eksempelby-unge.audit.pdf`. */
  path: string
  bytes: Uint8Array
}

export interface CompileResult {
  files: CompiledFile[]
  /** The documents that no report was made of, with the findings that say why. */
  failed: FileResult[]
}

export interface ParseResult {
  /** What of the text fits the format, as plain values. Any field may be missing. */
  document: Strategy
  /** What is wrong with the YAML, and what does not fit the format. Rules are no part of it: see `check`. */
  diagnostics: ReportedDiagnostic[]
}

/**
 * Reads the text of a strategy. Never throws: what is wrong stands in `diagnostics`. `path` is what diagnostics call the file, and
 * `lang` the language that they are in, in place of the document's own. No file is read.
 */
export function parse(text: string, { path, lang }: { path: string; lang?: Locale }): ParseResult {
  const parsed = parseStrategy(createSource(path, text))
  const { strategy, diagnostics } = parsed
  const locale = lang ?? localeOf(strategy.language)
  return { document: strategy, diagnostics: wordDiagnostics(parsed, diagnostics, locale) }
}

/**
 * Checks documents, alone and against each other, and gives what `stratlint check --format json` writes. Rejects with UsageError for
 * a path that does not exist, no document, or a configuration that cannot be read; a broken document is a result like any other.
 */
export async function check(input: Input = [], options: Options = {}): Promise<CheckResult> {
  const { host, work, asOf, lang } = await begin(input, options)
  const sums = summing()
  const files: FileResult[] = []
  for await (const checked of checkFiles(host, work.files, work.settings, { asOf, ...lang })) {
    sums.add(checked)
    files.push(fileResult(checked))
  }
  return { version: '1', tool, asOf, files, summary: resultSummary(sums.end()) }
}

/**
 * Makes the reports of documents, as `stratlint compile` does, and gives them as bytes. With `output` they are written as well, each
 * as soon as it is made. Rejects with UsageError as `check` does, and with the system's own error where `output` cannot be written.
 */
export async function compile(input: Input = [], options: CompileOptions = {}): Promise<CompileResult> {
  const { reports = ['strategy'], formats = ['html'], output } = options
  for (const report of reports) assertOneOf(allReports, report, 'reports')
  for (const format of formats) assertOneOf(reportFormats, format, 'formats')
  const { host, work, asOf, lang, cwd } = await begin(input, options)
  const folder = resolve(cwd, output ?? '.')
  const files: CompiledFile[] = []
  const failed: FileResult[] = []
  const keeping = keepingTo(output === undefined ? undefined : nodeHost, host, (path, bytes) =>
    files.push({ path: shown(folder, path), bytes }),
  )
  const run = { asOf, ...lang, reports, formats, output: folder, version: manifest.version }
  for await (const { refused } of compileAll(keeping, work.files, work.settings, run))
    if (refused !== undefined) failed.push(fileResult(refused))
  return { files, failed }
}

/** A host that reads as another does, and hands over what is written when it is written, if it is to be. */
function keepingTo(
  disk: Host | undefined,
  host: Host,
  keep: (path: string, bytes: Uint8Array) => void,
): Host {
  return {
    ...host,
    writeFile: async (path, content) => {
      await disk?.writeFile(path, content)
      keep(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
    },
  }
}

interface Begun {
  host: Host
  work: Work
  cwd: string
  asOf: string
  lang: { lang?: Locale }
}

/** Finds what there is to work on. A text stands in its place on a host that keeps it in memory. */
async function begin(input: Input, options: Options): Promise<Begun> {
  const { asOf = today(), lang, config, plugins } = options
  if (!isDate(asOf) || asOf.length !== 10) throw new UsageError(words.date, { asOf: String(asOf) })
  if (lang !== undefined) assertOneOf(['da', 'en'], lang, 'lang')
  const cwd = resolve(options.cwd ?? '.')
  const common = { cwd, asOf, lang: lang === undefined ? {} : { lang } }
  if (typeof input === 'object' && 'text' in input) {
    const path = resolve(cwd, input.path)
    const host = withoutWriting(nodeHost)
    await host.writeFile(path, input.text)
    const settings = await loadSettings(host, cwd, config, plugins)
    return { ...common, host, work: { settings, files: [{ path, shownAs: shown(cwd, path) }], otherYaml: 0 } }
  }
  const paths = typeof input === 'string' ? [input] : input
  return { ...common, host: nodeHost, work: await findWork(nodeHost, paths, { cwd, config, plugins }) }
}

function assertOneOf(known: readonly string[], value: string, name: string): void {
  if (!known.includes(value))
    throw new UsageError(words.unknown, { name, value: String(value), known: known.join(', ') })
}

const tool = `stratlint ${manifest.version}`

const words = {
  date: {
    da: "'{asOf}' er ikke en dato. Skriv asOf som ÅÅÅÅ-MM-DD.",
    en: "'{asOf}' is no date. Write asOf as YYYY-MM-DD.",
  },
  unknown: {
    da: "'{name}' kan ikke være '{value}'. Vælg mellem {known}.",
    en: "'{name}' cannot be '{value}'. Choose from {known}.",
  },
}
