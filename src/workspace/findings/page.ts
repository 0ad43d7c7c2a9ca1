import type { RootContent, TableRow } from 'mdast'
import { cleanLine } from '#compile/clean'
import { type Block, bullets, h, link, p, row, rowHeaderTable, strong } from '#compile/nodes'
import type { Report } from '#compile/tree'
import { formatNumber, type Locale } from '#core/locale'
import type { Score } from '#core/score'
import type { ReportedDiagnostic } from '../report.ts'
import { say, sayCounts, saySeverity } from './words.ts'

/** What the page tells of a document. */
export interface PageFile {
  path: string
  title: string | undefined
  publisher: string | undefined
  locale: Locale
  score: Score
  /** The findings by what they are about, in words. */
  subjects: ReadonlyMap<string, readonly ReportedDiagnostic[]>
}

export interface PageSums {
  errors: number
  warnings: number
  infos: number
  gaps: number
  /** Findings that are silenced or left alone. */
  suppressed: number
  score: number | null
}

export interface PageOptions {
  /** `YYYY-MM-DD` */
  asOf: string
  /** The language of the page; each document's findings are in the document's. */
  locale: Locale
  version: string
}

/** The findings of a check as one HTML page: the score of each document, then its findings by what they are about. */
export async function emitFindingsPage(
  files: readonly PageFile[],
  sums: PageSums,
  options: PageOptions,
): Promise<Uint8Array> {
  const { emitHtml } = await import('#compile/emit/html/emit-html')
  return emitHtml(findingsReport(files, sums, options), { fonts: [], version: options.version })
}

function findingsReport(files: readonly PageFile[], sums: PageSums, { asOf, locale }: PageOptions): Report {
  const title = say('title', locale)
  const smart = sums.score === null ? [] : [p(strong(say('smartScore', locale, { score: sums.score })))]
  const silent =
    sums.suppressed === 0
      ? []
      : [p(say('suppressed', locale, { count: formatNumber(sums.suppressed, locale) }))]
  const children: RootContent[] = [
    h(1, 'gennemgang', title),
    ...smart,
    p(sayCounts(sums, locale)),
    ...silent,
    h(2, 'point', say('scores', locale)),
    scoreTable(files, locale),
    ...files.flatMap((file, i) => documentPart(file, `dokument-${i + 1}`)),
  ]
  const [publisher = '', ...others] = new Set(files.map((file) => file.publisher ?? ''))
  const shared = others.length === 0 ? publisher : ''
  const meta = { id: 'gennemgang', title, language: locale, locale, publisher: shared, facts: [], asOf }
  return { meta: { ...meta, report: 'findings', draft: false }, root: { type: 'root', children } }
}

function scoreTable(files: readonly PageFile[], locale: Locale): Block {
  const names = ['goals', 'gaps', 'errors', 'warnings', 'infos'] as const
  const head = [
    say('document', locale),
    'SMART',
    ...['S', 'M', 'A', 'R', 'T'],
    ...names.map((name) => say(name, locale)),
  ]
  const align = [null, ...head.slice(1).map(() => 'right' as const)]
  const rows = files.map((file, i) => scoreRow(file, `#dokument-${i + 1}`, locale))
  return rowHeaderTable(head, rows, { align })
}

function scoreRow({ path, score, subjects }: PageFile, address: string, locale: Locale): TableRow {
  const found = [...subjects.values()].flat()
  const count = (severity: string): number => found.filter((one) => one.severity === severity).length
  const numbers = [
    score.smart,
    ...Object.values(score.letters),
    score.goals,
    score.gaps,
    count('error'),
    count('warning'),
    count('info'),
  ]
  return row([
    link(address, cleanLine(path)),
    ...numbers.map((n) => (n === null ? '–' : formatNumber(n, locale))),
  ])
}

function documentPart({ path, title, locale, subjects }: PageFile, id: string): RootContent[] {
  const file = cleanLine(path)
  const name = cleanLine(title ?? '')
  const head = [
    h(2, id, name === '' ? file : name),
    ...(name === '' ? [] : [p(`${say('file', locale)}: ${file}`)]),
  ]
  if (subjects.size === 0) return [...head, p(say('none', locale))]
  const parts = [...subjects].flatMap(([subject, found], i): RootContent[] => [
    h(3, `${id}-${i + 1}`, cleanLine(subject)),
    bullets(found.map((one) => findingItem(one, path, locale))),
  ])
  return [...head, ...parts]
}

function findingItem(found: ReportedDiagnostic, path: string, locale: Locale): Block[] {
  const { severity, message, help, ruleId, url, range, related } = found
  const place = { severity: saySeverity(severity, locale), line: range.start.line }
  const text = p(
    strong(say('inLine', locale, place)),
    ` ${cleanLine(message)} ${cleanLine(help)} (`,
    link(url, ruleId),
    ')',
  )
  if (related === undefined || related.length === 0) return [text]
  const others = related.map((one): Block[] => {
    const file = one.path === path ? '' : `${cleanLine(one.path)}, `
    return [
      p(`${cleanLine(one.message)} (${file}${say('line', locale).toLowerCase()} ${one.range.start.line})`),
    ]
  })
  return [text, bullets(others)]
}
