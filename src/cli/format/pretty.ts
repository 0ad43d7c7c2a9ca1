import type { ChalkInstance } from 'chalk'
import type { Locale } from '#core/locale'
import type { Score } from '#core/score'
import type { ComparedFile } from '#workspace/check'
import type { CheckSummary } from '#workspace/check-result'
import { visible } from '../visible.ts'
import { counted, countSeverities, type FindingOptions, formatFindings, shownFindings } from './findings.ts'
import type { Formatter } from './formatter.ts'

export interface PrettyOptions extends FindingOptions {
  /** The language of the summary; each file's findings are in the file's. */
  locale: Locale
}

const words = {
  noGoals: { da: 'ingen mål kan læses', en: 'no goal can be read' },
  total: { da: 'i alt', en: 'in all' },
}

/** For people at a terminal: findings by file with the text they mark, each file's SMART score, and the sums. */
export function prettyFormatter(options: PrettyOptions): Formatter<ComparedFile> {
  return {
    start: () => '',
    file: (checked) => formatFile(checked, options),
    end: (summary) => formatSummary(summary, options),
  }
}

/** The sums alone, in one line. */
export function summaryFormatter(options: PrettyOptions): Formatter {
  return { start: () => '', file: () => '', end: (summary) => formatSummary(summary, options) }
}

function formatFile(checked: ComparedFile, options: PrettyOptions): string {
  const { chalk, quiet } = options
  const { path, locale, source } = checked
  const shown = shownFindings(checked.diagnostics, options)
  if (quiet && shown.length === 0) return ''
  const findings = formatFindings(shown, { path, locale, sourceOf: () => source }, options)
  const heading = chalk.bold.underline(visible(path))
  const score = quiet ? '' : `${formatScore(checked.score, locale, chalk)}\n`
  return `${[heading, ...findings].join('\n')}\n${score}\n`
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
    ...countSeverities(summary, locale, chalk),
    counted(summary.gaps, locale, 'mangel', 'mangler', 'gap', 'gaps'),
  ]
  const byComment = summary.suppressed - summary.left
  if (byComment > 0) parts.push(`${byComment} ${locale === 'da' ? 'slået fra' : 'suppressed'}`)
  if (summary.left > 0) parts.push(`${summary.left} ${locale === 'da' ? 'ladt ligge' : 'left alone'}`)
  const documents = counted(summary.files, locale, 'dokument', 'dokumenter', 'document', 'documents')
  const where = `${locale === 'da' ? 'i' : 'in'} ${documents}`
  const score = summary.score === null ? '' : `, SMART ${chalk.bold(`${summary.score}`)}/100`
  return `${parts.join(', ')} ${where}${score}\n`
}
