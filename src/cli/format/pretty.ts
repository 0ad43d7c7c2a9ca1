import type { ChalkInstance } from 'chalk'
import type { Severity } from '#core/diagnostic'
import { formatNumber, type Locale } from '#core/locale'
import type { Score } from '#core/score'
import type { CheckedFile } from '#workspace/check'
import type { ReportedDiagnostic } from '#workspace/report'
import { visible } from '../visible.ts'
import { codeFrame } from './code-frame.ts'
import type { CheckSummary, Formatter } from './formatter.ts'

export interface PrettyOptions {
  chalk: ChalkInstance
  /** The width of the terminal in characters. */
  columns: number
  /** The language of the summary; each file's findings are in the file's. */
  locale: Locale
  /** Errors only. */
  quiet: boolean
}

const words = {
  error: { da: 'fejl', en: 'error' },
  warning: { da: 'advarsel', en: 'warning' },
  info: { da: 'bemærkning', en: 'note' },
  noGoals: { da: 'ingen mål kan læses', en: 'no goal can be read' },
  total: { da: 'i alt', en: 'in all' },
}

/** For people at a terminal: findings by file with the text they mark, each file's SMART score, and the sums. */
export function prettyFormatter(options: PrettyOptions): Formatter {
  return {
    start: () => '',
    file: (checked) => formatFile(checked, options),
    end: (summary) => formatSummary(summary, options),
  }
}

function formatFile(checked: CheckedFile, options: PrettyOptions): string {
  const { chalk, quiet } = options
  const shown = checked.diagnostics.filter(({ severity }) => !quiet || severity === 'error')
  if (quiet && shown.length === 0) return ''
  const helped = new Set<string>()
  const findings = shown.map((found) => {
    const isFirst = !helped.has(found.ruleId)
    helped.add(found.ruleId)
    return formatFinding(found, checked, isFirst, options)
  })
  const heading = chalk.bold.underline(visible(checked.path))
  const score = quiet ? '' : `${formatScore(checked.score, checked.locale, chalk)}\n`
  return `${[heading, ...findings].join('\n')}\n${score}\n`
}

function formatFinding(
  found: ReportedDiagnostic,
  checked: CheckedFile,
  isFirst: boolean,
  options: PrettyOptions,
): string {
  const { chalk, columns } = options
  const { line, column } = found.range.start
  const place = chalk.dim(`${line}:${column}`)
  const label = paint(found.severity, chalk)(words[found.severity][checked.locale])
  const head = `  ${place}  ${label}  ${visible(found.message)}  ${chalk.dim(found.ruleId)}`
  if (found.severity === 'info') return head
  const frame = codeFrame(checked.document.source, found.range, {
    chalk,
    columns,
    paint: paint(found.severity, chalk),
  })
  const help = isFirst && found.help !== '' ? [`        ${chalk.cyan('→')} ${found.help}`] : []
  return [head, ...frame, ...help, ''].join('\n')
}

function paint(severity: Severity, chalk: ChalkInstance): (text: string) => string {
  if (severity === 'error') return chalk.red
  return severity === 'warning' ? chalk.yellow : chalk.blue
}

function formatScore(score: Score, locale: Locale, chalk: ChalkInstance): string {
  if (score.smart === null) return `  SMART  ${words.noGoals[locale]}`
  const letters = Object.entries(score.letters).map(
    ([letter, value]) => `${letter} ${gauge(value ?? 0, chalk)}`,
  )
  const counts = `${counted(score.goals, locale, 'eget mål', 'egne mål', 'own goal', 'own goals')}, ${counted(score.gaps, locale, 'mangel', 'mangler', 'gap', 'gaps')}`
  return `  ${chalk.bold('SMART')}  ${letters.join('  ')}  ${words.total[locale]} ${chalk.bold(`${score.smart}`)}/100  ${chalk.dim(counts)}`
}

function gauge(value: number, chalk: ChalkInstance): string {
  const text = String(value).padStart(3)
  if (value >= 80) return chalk.green(text)
  return value >= 40 ? chalk.yellow(text) : chalk.red(text)
}

function formatSummary(summary: CheckSummary, { chalk, locale }: PrettyOptions): string {
  const parts = [
    (summary.errors > 0 ? chalk.red : chalk.green)(
      counted(summary.errors, locale, 'fejl', 'fejl', 'error', 'errors'),
    ),
    counted(summary.warnings, locale, 'advarsel', 'advarsler', 'warning', 'warnings'),
    counted(summary.infos, locale, 'bemærkning', 'bemærkninger', 'note', 'notes'),
    counted(summary.gaps, locale, 'mangel', 'mangler', 'gap', 'gaps'),
  ]
  if (summary.suppressed > 0)
    parts.push(`${summary.suppressed} ${locale === 'da' ? 'slået fra' : 'suppressed'}`)
  const documents = counted(summary.files, locale, 'dokument', 'dokumenter', 'document', 'documents')
  const where = `${locale === 'da' ? 'i' : 'in'} ${documents}`
  const score = summary.score === null ? '' : `, SMART ${chalk.bold(`${summary.score}`)}/100`
  return `${parts.join(', ')} ${where}${score}\n`
}

function counted(n: number, locale: Locale, da: string, daMany: string, en: string, enMany: string): string {
  const word = locale === 'da' ? (n === 1 ? da : daMany) : n === 1 ? en : enMany
  return `${formatNumber(n, locale)} ${word}`
}
