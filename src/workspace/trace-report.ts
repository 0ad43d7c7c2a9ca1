import type { RootContent, TableRow } from 'mdast'
import { cleanLine } from '#compile/clean'
import { type Block, bullets, h, type Inline, p, row, rowHeaderTable, strong } from '#compile/nodes'
import type { Emitter, Report } from '#compile/tree'
import { formatNumber, type Locale } from '#core/locale'
import type { Counts, PassageCoverage, RegisterCoverage } from '#trace/coverage'
import type { TracedFile, TraceRun } from './trace.ts'
import { summarise } from './trace-summary.ts'
import { say, sayOmissions, sayTerm, sayTextState } from './trace-words.ts'

export interface TraceReportOptions {
  /** `YYYY-MM-DD` */
  asOf: string
  /** The language of the page; each document's findings are in the document's. */
  locale: Locale
  version: string
}

/** The coverage of sources as a page: sums, and for each document the counts, the findings and every passage. */
export async function emitTraceReport(
  run: TraceRun,
  format: 'markdown' | 'html',
  options: TraceReportOptions,
): Promise<Uint8Array> {
  const emit = await emitters[format]()
  return emit(traceReport(run, options), { fonts: [], version: options.version })
}

const emitters: Record<'markdown' | 'html', () => Promise<Emitter>> = {
  markdown: async () => (await import('#compile/emit/markdown')).emitMarkdown,
  html: async () => (await import('#compile/emit/html/emit-html')).emitHtml,
}

function traceReport(run: TraceRun, { asOf, locale }: TraceReportOptions): Report {
  const title = say('title', locale)
  const publishers = new Set(run.files.map(({ document }) => document.strategy.publisher?.name ?? ''))
  const [publisher = ''] = publishers.size === 1 ? publishers : []
  const children: RootContent[] = [
    h(1, 'kildedaekning', title),
    sums(run, locale),
    p(say('purpose', locale)),
    ...run.files.flatMap((file, i) => documentPart(file, `dokument-${i + 1}`, locale)),
  ]
  return {
    meta: {
      report: 'trace',
      id: 'kildedaekning',
      title,
      language: locale,
      locale,
      publisher,
      facts: [],
      draft: false,
      asOf,
    },
    root: { type: 'root', children },
  }
}

function sums(run: TraceRun, locale: Locale): Block {
  const { files, counts, errors, warnings, infos } = summarise(run)
  const facts: [string, string][] = [
    [say('documents', locale), formatNumber(files, locale)],
    ...(['passages', 'cited', 'omitted', 'uncovered'] as const).map((key): [string, string] => [
      say(key, locale),
      formatNumber(counts[key], locale),
    ]),
    [say('findings', locale), say('findingCounts', locale, { errors, warnings, infos })],
  ]
  return rowHeaderTable(
    [say('fact', locale), say('content', locale)],
    facts.map((fact) => row(fact)),
  )
}

function documentPart(file: TracedFile, id: string, locale: Locale): RootContent[] {
  const { document, path, registers, diagnostics } = file
  const findings =
    diagnostics.length === 0
      ? []
      : [h(3, `${id}-fund`, say('findings', locale)), bullets(findingItems(file, locale))]
  return [
    h(2, id, cleanLine(document.strategy.title || document.strategy.id || path)),
    p(cleanLine(`${say('file', locale)}: ${path}`)),
    ...findings,
    ...registers.flatMap((register, i) => registerPart(register, `${id}-register-${i + 1}`, locale)),
  ]
}

function findingItems({ diagnostics }: TracedFile, locale: Locale): Block[][] {
  return diagnostics.map(({ severity, message, path, range, ruleId }) => {
    const { line, column } = range.start
    return [
      p(
        strong(`${say(severity, locale)}:`),
        ` ${cleanLine(`${message} (${path}:${line}:${column}, ${ruleId})`)}`,
      ),
    ]
  })
}

function registerPart(register: RegisterCoverage, id: string, locale: Locale): RootContent[] {
  const name = cleanLine(register.title ?? register.id)
  return [
    h(3, id, `${say('register', locale)}: ${name}`),
    bullets([
      [p(cleanLine(`${say('file', locale)}: ${register.path}`))],
      [p(`${say('text', locale)}: ${sayTextState(register.text, locale)}`)],
    ]),
    countsTable(register, name, locale),
    passageTable(register, name, locale),
  ]
}

function countsTable({ kinds, total }: RegisterCoverage, register: string, locale: Locale): Block {
  const columns = ['kind', 'passages', 'cited', 'omitted', 'uncovered', 'omittedAs'] as const
  const rows = [
    ...kinds.map(({ kind, counts }) =>
      countsRow(capital(sayTerm(`passageKind.${kind}`, locale)), counts, locale),
    ),
    countsRow(strong(say('total', locale)), total, locale),
  ]
  return rowHeaderTable(
    columns.map((column) => say(column, locale)),
    rows,
    {
      caption: say('countsOf', locale, { register }),
      align: [null, 'right', 'right', 'right', 'right', null],
    },
  )
}

function countsRow(name: Inline, counts: Counts, locale: Locale): TableRow {
  const numbers = [counts.passages, counts.cited, counts.omitted, counts.uncovered]
  return row([name, ...numbers.map((n) => formatNumber(n, locale)), sayOmissions(counts, locale)])
}

function passageTable({ passages }: RegisterCoverage, register: string, locale: Locale): Block {
  const columns = ['passage', 'kind', 'place', 'coverage'] as const
  const rows = passages.map((passage) =>
    row([
      passage.id,
      capital(sayTerm(`passageKind.${passage.kind}`, locale)),
      passage.at.join(', '),
      coverage(passage, locale),
    ]),
  )
  return rowHeaderTable(
    columns.map((column) => say(column, locale)),
    rows,
    { caption: say('passagesOf', locale, { register }) },
  )
}

/** The nodes that cite a passage, each once; else why it is omitted; else that it is uncovered. */
function coverage({ state, citedBy, omitted }: PassageCoverage, locale: Locale): Inline {
  if (state === 'uncovered') return strong(say('uncovered', locale))
  if (state === 'cited') {
    const subjects = new Set(citedBy.map(({ subject }) => say('subject', locale, { subject })))
    return [...subjects].join(', ')
  }
  const reason = omitted?.as === undefined ? '' : sayTerm(`omission.${omitted.as}`, locale)
  const of = omitted?.of === undefined ? '' : ` (${omitted.of})`
  const note = omitted?.note === undefined ? '' : `. ${omitted.note}`
  return `${say('omitted', locale)}: ${reason}${of}${note}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
