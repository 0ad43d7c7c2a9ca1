import type { Locale } from '#core/locale'
import { formatNumber } from '#core/locale'
import type { CheckedFile } from '#workspace/check'
import type { CheckSummary } from '#workspace/check-result'
import { say, sayCounts, saySeverity } from '#workspace/findings/words'
import type { ReportedDiagnostic } from '#workspace/report'
import type { Formatter } from '../formatter.ts'
import { bySubject } from '../subjects.ts'
import { literal, literalCode } from './literal.ts'

/** The bytes that a comment on a pull request may have, less some that a workflow may add. */
const commentLimit = 60_000

/** Room for the heading, the sums and what is said of things left out. */
const frame = 2000

export interface MarkdownOptions {
  /** The language of headings and sums; each document's findings are in the document's. */
  locale: Locale
  /** The most bytes of UTF-8 that the text may have. */
  limit?: number
}

/**
 * Markdown for a comment on a pull request: the sums, the score of each document, and a table of findings for each document by
 * what they are about. What there is no room for is counted.
 */
export function markdownFormatter({ locale, limit = commentLimit }: MarkdownOptions): Formatter {
  const rows = bounded(Math.floor((limit - frame) / 4))
  const findings = bounded(limit - frame - rows.limit)
  return {
    start: () => '',
    file(checked) {
      rows.add([scoreRow(checked, locale)])
      const lines = findingRows(checked)
      if (lines.length > 0) findings.add(lines, tableHead(checked))
      return ''
    },
    end: (summary) => formatPage(summary, rows, findings, locale),
  }
}

/** Lines as long as there is room for them, and how many there were too many. */
interface Bounded {
  limit: number
  lines: string[]
  omitted: number
  add(lines: readonly string[], head?: string): void
}

function bounded(limit: number): Bounded {
  let used = 0
  const kept: Bounded = {
    limit,
    lines: [],
    omitted: 0,
    add(lines, head) {
      let lead = head === undefined ? '' : `${head}\n`
      for (const line of lines) {
        const size = Buffer.byteLength(lead) + Buffer.byteLength(line) + 1
        // Once something is left out, all that follows is.
        if (kept.omitted > 0 || used + size > limit) kept.omitted++
        else {
          kept.lines.push(lead + line)
          used += size
          lead = ''
        }
      }
    },
  }
  return kept
}

function formatPage(summary: CheckSummary, rows: Bounded, findings: Bounded, locale: Locale): string {
  const { score, suppressed } = summary
  const n = (count: number): string => formatNumber(count, locale)
  const title = score === null ? 'stratlint' : say('smartScore', locale, { score })
  const blocks = [`## ${title}`, sayCounts(summary, locale)]
  if (suppressed > 0) blocks.push(say('suppressed', locale, { count: n(suppressed) }))
  blocks.push([scoreHead(locale), ...rows.lines].join('\n'))
  if (rows.omitted > 0) blocks.push(say('moreDocuments', locale, { count: n(rows.omitted) }))
  if (findings.lines.length > 0) blocks.push(findings.lines.join('\n').replace(/^\n/, ''))
  if (findings.omitted > 0) blocks.push(say('moreFindings', locale, { count: n(findings.omitted) }))
  return `${blocks.join('\n\n')}\n`
}

function scoreHead(locale: Locale): string {
  const names = ['goals', 'gaps', 'errors', 'warnings', 'infos'] as const
  const head = [
    say('document', locale),
    'SMART',
    ...['S', 'M', 'A', 'R', 'T'],
    ...names.map((name) => say(name, locale)),
  ]
  return `${tableRow(head)}\n${tableRow(head.map((_, i) => (i === 0 ? '---' : '--:')))}`
}

function scoreRow({ path, score, diagnostics }: CheckedFile, locale: Locale): string {
  const count = (severity: string): number => diagnostics.filter((one) => one.severity === severity).length
  const numbers = [score.smart, ...Object.values(score.letters), score.goals, score.gaps]
  const counts = [count('error'), count('warning'), count('info')]
  const cells = [...numbers, ...counts].map((n) => (n === null ? '–' : formatNumber(n, locale)))
  return tableRow([literalCode(path), ...cells])
}

function tableHead({ path, locale }: CheckedFile): string {
  const head = (['subject', 'severity', 'line', 'finding', 'rule'] as const).map((name) => say(name, locale))
  const rule = tableRow(head.map((_, i) => (i === 2 ? '--:' : '---')))
  return `\n### ${literalCode(path)}\n\n${tableRow(head)}\n${rule}`
}

function findingRows(checked: CheckedFile): string[] {
  return [...bySubject(checked)].flatMap(([subject, found]) =>
    found.map((one) => findingRow(subject, one, checked.locale)),
  )
}

function findingRow(subject: string, found: ReportedDiagnostic, locale: Locale): string {
  const { severity, range, message, help, ruleId, url } = found
  return tableRow([
    literal(subject),
    saySeverity(severity, locale),
    String(range.start.line),
    [message, help].filter(Boolean).map(literal).join('<br>'),
    `[${literalCode(ruleId)}](${address(url)})`,
  ])
}

/** An address that ends neither the link nor the cell that it stands in. */
function address(url: string): string {
  return encodeURI(url).replace(/[()|]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
