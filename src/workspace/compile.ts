import { basename, join } from 'node:path'
import { accessibilityViolations } from '#compile/accessibility/violations'
import type { Look } from '#compile/look/look'
import type { EmitOptions, Emitter, Report, ReportSite } from '#compile/tree'
import type { Diagnostic } from '#core/diagnostic'
import type { Host } from './host.ts'
import type { LintedFile } from './lint-files.ts'
import { type ReportedDiagnostic, wordDiagnostics } from './report.ts'
import type { DocumentReport, ReportFormat } from './report-names.ts'
import { reportOf } from './reports.ts'

export interface CompileOptions {
  /** `YYYY-MM-DD` */
  asOf: string
  /** Which report; without it, the strategy itself. */
  report?: DocumentReport
  formats: readonly ReportFormat[]
  /** The folder that the reports are written to. */
  output: string
  version: string
  /** The pages that the report is one of. */
  site?: ReportSite | undefined
  look?: Look | undefined
  /** Whether the report is only for its writer, who is to see it though not everybody could read it. */
  isPreview?: boolean
}

/** What became of one document: the files written, or none where it could not be read whole. */
export interface CompiledFile {
  checked: LintedFile
  written: string[]
  /** Why nothing was written of a whole document: not everybody could read the report. */
  violations: readonly ReportedDiagnostic[]
}

/** Whether a document can be published: a report of one that does not fit the format would leave things out. */
export function isWhole({
  diagnostics,
}: {
  diagnostics: readonly Pick<Diagnostic, 'ruleId' | 'severity'>[]
}): boolean {
  return !diagnostics.some(({ ruleId, severity }) => severity === 'error' && /^(yaml|schema)\//.test(ruleId))
}

/** Makes a report of a checked document. */
export async function compileFile(
  host: Host,
  checked: LintedFile,
  options: CompileOptions,
): Promise<CompiledFile> {
  if (!isWhole(checked)) return { checked, written: [], violations: [] }
  const { report: kind = 'strategy', isPreview = false } = options
  const report = await reportOf(kind, checked, options.asOf)
  const found = isPreview ? [] : accessibilityViolations(checked.document, report)
  if (found.length > 0)
    return { checked, written: [], violations: wordDiagnostics(checked.document, found, checked.locale) }
  const id = checked.document.strategy.id ?? basename(checked.path).replace(/\.ya?ml$/i, '')
  const name = kind === 'strategy' ? id : `${id}.${kind}`
  return { checked, written: await writeReport(host, report, name, options), violations: [] }
}

/** Writes a report in each format, and gives the paths. All formats are made before the first is written. */
export async function writeReport(
  host: Host,
  report: Report,
  name: string,
  options: CompileOptions,
): Promise<string[]> {
  const emitOptions = await emitOptionsFor(host, options)
  const outputs: { path: string; bytes: Uint8Array }[] = []
  for (const format of options.formats) {
    const bytes = await emit(format, report, emitOptions)
    outputs.push({ path: join(options.output, `${name}.${format}`), bytes })
  }
  for (const { path, bytes } of outputs) await host.writeFile(path, bytes)
  return outputs.map(({ path }) => path)
}

let fonts: Promise<Uint8Array[]> | undefined

async function emitOptionsFor(
  host: Host,
  { formats, version, site, look }: CompileOptions,
): Promise<EmitOptions> {
  const usesBytes = formats.includes('pdf')
  const usesPaths = formats.includes('docx')
  if (!usesBytes && !usesPaths) return { fonts: [], version, site, look }
  const { fontFiles } = await import('#compile/emit/pdf/fonts')
  const names = fontFiles.map((file) => `fonts/${basename(file)}`)
  if (usesBytes) fonts ??= Promise.all(names.map((name) => host.readAsset(name)))
  const fontPaths = names.map((name) => host.assetPath(name))
  return { fonts: (await fonts) ?? [], fontPaths, version, site, look }
}

/** Each emitter is loaded by the format that needs it. */
async function emit(format: ReportFormat, report: Report, options: EmitOptions): Promise<Uint8Array> {
  const emitter: Emitter = await loaders[format]()
  return emitter(report, options)
}

const loaders: Record<ReportFormat, () => Promise<Emitter>> = {
  html: async () => (await import('#compile/emit/html/emit-html')).emitHtml,
  pdf: async () => (await import('#compile/emit/pdf/pdf')).emitPdf,
  docx: async () => (await import('#compile/emit/docx/emit-docx')).emitDocx,
  md: async () => (await import('#compile/emit/markdown')).emitMarkdown,
}
