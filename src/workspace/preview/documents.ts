import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Look } from '#compile/look/look'
import { slug } from '#compile/strategy/context/anchors'
import type { StrategyDocument } from '#core/document'
import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import type { Source } from '#core/source'
import { parseStrategy } from '#document/parse'
import { type CheckedFile, checkFiles } from '../check.ts'
import { compileFile, isWhole } from '../compile.ts'
import type { FoundFile } from '../files.ts'
import { type Host, writingTo } from '../host.ts'
import { lintDocument } from '../lint-files.ts'
import { loadLook } from '../look.ts'
import { readTables, withTables } from '../measurements.ts'
import type { DocumentReport } from '../report-names.ts'
import type { Settings } from '../settings.ts'
import { UsageError } from '../usage-error.ts'

/** What is previewed, and how. */
export interface PreviewSource {
  /** The settings and documents, looked up anew whenever something has changed. Rejects with UsageError as it must be told. */
  find(host: Host): Promise<{ settings: Settings; files: readonly FoundFile[] }>
  /** The day to count with, `YYYY-MM-DD`. */
  asOf(): string
  /** The language of messages; without it the configuration's, else each document's own. */
  lang?: Locale
  /** Which report of the documents is shown. */
  report: DocumentReport
  /** The version of the program. */
  version: string
}

/** A report that is made when it is first asked for. */
export interface LiveReport {
  /** The same for the same report. */
  version: number
  /** The bytes that `compile` would write. */
  bytes(): Promise<Uint8Array>
}

export interface PreviewedDocument {
  /** Names the document in addresses, for as long as the preview runs. */
  key: string
  checked: CheckedFile
  /** Whether the document can be read whole, so that the report is of what it says now. */
  isWhole: boolean
  /** The report of the document as it last could be read whole. */
  report: LiveReport | undefined
}

/** What the pages show. */
export interface PreviewState {
  documents: readonly PreviewedDocument[]
  /** The language of what is not about one document. */
  locale: Locale
  /** Why the documents could not be looked up again; they are shown as they were. */
  problem?: Wording
}

export interface Documents {
  readonly state: PreviewState
  /** Looks everything up again. Rejects with UsageError, and once `host` does; the state is then what it was. */
  renew(host: Host): Promise<void>
  /** Says on the pages why looking everything up again has failed. */
  fail(error: unknown): void
}

/** The documents of a preview, none at first. */
export function createDocuments(source: PreviewSource): Documents {
  const keys = createKeys()
  const reports = createReports(source)
  let state: PreviewState = { documents: [], locale: 'da' }
  return {
    get state() {
      return state
    },
    async renew(host) {
      const { settings, files } = await source.find(host)
      const look = await loadLook(host, settings)
      const lookPrint = fingerprintOf(look)
      const options = { asOf: source.asOf(), ...(source.lang ? { lang: source.lang } : {}) }
      const byPath = new Map(files.map((file) => [file.shownAs, file]))
      const documents: PreviewedDocument[] = []
      for await (const checked of checkFiles(host, files, settings, options)) {
        const file = byPath.get(checked.path)
        if (file === undefined) continue
        const whole = isWhole(checked)
        const input = { host, file, settings, options, checked, look, lookPrint }
        const { source: text } = checked
        const report =
          whole && text !== undefined
            ? reports.of({
                ...input,
                ...(await documentWithTables(host, text, file, settings)),
                source: text,
              })
            : reports.last(file)
        documents.push({ key: keys(file, checked.summary.id), checked, isWhole: whole, report })
      }
      const locale = source.lang ?? settings.language ?? documents[0]?.checked.locale ?? 'da'
      state = { documents, locale }
    },
    fail(error) {
      state = { ...state, problem: wordingOf(error) }
    },
  }
}

/** The key of a file stays the same, though its id is edited: it is in the addresses of open pages. */
function createKeys(): (file: FoundFile, id: string | undefined) => string {
  const byPath = new Map<string, string>()
  const taken = new Set<string>()
  return ({ path }, id) => {
    const known = byPath.get(path)
    if (known !== undefined) return known
    const wish = slug(id ?? basename(path).replace(/\.ya?ml$/i, ''))
    let key = wish
    for (let n = 2; taken.has(key); n++) key = `${wish}-${n}`
    taken.add(key)
    byPath.set(path, key)
    return key
  }
}

interface ReportInput {
  host: Host
  file: FoundFile
  source: Source
  /** The document as it was read, and what tells one content of its tables from another. */
  document: StrategyDocument
  tablesPrint: string
  settings: Settings
  options: { asOf: string; lang?: Locale }
  checked: CheckedFile
  look: Look
  /** The same for the same look. */
  lookPrint: string
}

interface Reports {
  /** The report of a document as it is now: the one that was made before, where nothing that it shows has changed. */
  of(input: ReportInput): LiveReport
  /** The latest report of a file, if it has one. */
  last(file: FoundFile): LiveReport | undefined
}

function createReports({ report: kind, version }: PreviewSource): Reports {
  const latest = new Map<string, { basis: string; report: LiveReport }>()
  let made = 0
  return {
    of(input) {
      const { path } = input.file
      const { diagnostics, locale, score } = input.checked
      const { source, options, settings, lookPrint, tablesPrint } = input
      const shown = [
        source.text,
        options.asOf,
        diagnostics,
        locale,
        score,
        settings.profile,
        lookPrint,
        tablesPrint,
      ]
      const basis = JSON.stringify(shown)
      const known = latest.get(path)
      if (known?.basis === basis) return known.report
      let bytes: Promise<Uint8Array> | undefined
      made++
      const report: LiveReport = {
        version: made,
        bytes: () => {
          bytes ??= makeReport(input, kind, version)
          return bytes
        },
      }
      latest.set(path, { basis, report })
      return report
    },
    last: ({ path }) => latest.get(path)?.report,
  }
}

/** Compiles as `compile` does, with the file kept in memory. */
async function makeReport(input: ReportInput, report: DocumentReport, version: string): Promise<Uint8Array> {
  const { host, file, document, settings, options, look } = input
  const written: Uint8Array[] = []
  const keeping = writingTo(host, (content) => written.push(content))
  const linted = lintDocument(document, file, settings, options)
  const { asOf } = options
  await compileFile(keeping, linted, {
    asOf,
    report,
    formats: ['html'],
    output: '',
    version,
    look,
    isPreview: true,
  })
  const [bytes] = written
  if (bytes === undefined) throw new Error(`no report was made of ${file.shownAs}`)
  return bytes
}

/** Reads a document once more with its tables, whose bytes are no part of its text. */
async function documentWithTables(
  host: Host,
  source: Source,
  { path }: FoundFile,
  settings: Settings,
): Promise<Pick<ReportInput, 'document' | 'tablesPrint'>> {
  const parsed = parseStrategy(source)
  const tables = await readTables(host, parsed, path, settings)
  const print = createHash('sha256')
  for (const [name, table] of tables) print.update(name).update(table)
  return { document: await withTables(parsed, tables), tablesPrint: print.digest('hex') }
}

function fingerprintOf({ theme, logo }: Look): string {
  return createHash('sha256')
    .update(JSON.stringify(theme ?? null))
    .update(logo?.bytes ?? '')
    .digest('base64')
}

function wordingOf(error: unknown): Wording {
  if (error instanceof UsageError) return error.wording
  const message = error instanceof Error ? error.message : String(error)
  return { da: `Intern fejl: ${message}`, en: `Internal error: ${message}` }
}
