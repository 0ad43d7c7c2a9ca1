import type { ChalkInstance } from 'chalk'
import { formatNumber, type Locale } from '#core/locale'
import type { Counts, RegisterCoverage } from '#trace/coverage'
import { isOwed } from '#trace/kinds'
import type { TracedFile, TraceRun } from '#workspace/trace'
import { summarise, type TraceSummary } from '#workspace/trace-summary'
import { say, sayOmissions, sayTerm, sayTextState } from '#workspace/trace-words'
import { visible } from '../../visible.ts'
import { counted, countSeverities, formatFindings, shownFindings } from '../findings.ts'
import type { PrettyOptions } from '../pretty.ts'

/** For people at a terminal: each document's counts by register and kind, its findings, and the sums. */
export function formatTracePretty(run: TraceRun, options: PrettyOptions): string {
  const files = run.files.map((file) => formatFile(file, options))
  return `${files.join('')}${formatSummary(summarise(run), options)}`
}

function formatFile(file: TracedFile, options: PrettyOptions): string {
  const { path, locale, registers, diagnostics, sources } = file
  const { chalk, quiet } = options
  const shown = shownFindings(diagnostics, options)
  if (quiet && shown.length === 0) return ''
  const context = { path, locale, sourceOf: (name: string) => sources.get(name) }
  const lines = [
    chalk.bold.underline(visible(path)),
    ...(quiet ? [] : registers.flatMap((register) => [...formatRegister(register, locale, chalk), ''])),
    ...formatFindings(shown, context, options),
  ]
  const text = lines.join('\n').trimEnd()
  return `${text}\n\n`
}

const columns = ['passages', 'cited', 'omitted', 'uncovered'] as const

/** A line for each kind of passage, numbers under the words that they count. */
function formatRegister(register: RegisterCoverage, locale: Locale, chalk: ChalkInstance): string[] {
  const rows = register.kinds.map(({ kind, counts }) => ({
    name: sayTerm(`passageKind.${kind}`, locale),
    counts,
    isOwed: isOwed(kind),
  }))
  const total = { name: say('total', locale).toLowerCase(), counts: register.total, isOwed: false }
  const width = Math.max(...[...rows, total].map(({ name }) => name.length))
  const heads = columns.map((column) => say(column, locale).toLowerCase())
  const line = ({ name, counts, isOwed }: typeof total): string => {
    const cells = columns.map((column, i) =>
      cell(column, counts, (heads[i] ?? '').length, { locale, chalk, isOwed }),
    )
    return `    ${name.padEnd(width)}  ${cells.join('  ')}`
  }
  const omissions = sayOmissions(register.total, locale)
  return [
    `  ${visible(register.path)}: ${chalk.dim(sayTextState(register.text, locale))}`,
    `    ${' '.repeat(width)}  ${chalk.dim(heads.join('  '))}`,
    ...rows.map(line),
    chalk.bold(line(total)),
    ...(omissions === '' ? [] : [chalk.dim(`    ${say('omittedAs', locale).toLowerCase()}: ${omissions}`)]),
  ]
}

interface CellStyle {
  locale: Locale
  chalk: ChalkInstance
  /** Whether an uncovered passage of the row is an error. */
  isOwed: boolean
}

function cell(
  column: (typeof columns)[number],
  counts: Counts,
  width: number,
  { locale, chalk, isOwed }: CellStyle,
): string {
  const text = formatNumber(counts[column], locale).padStart(width)
  if (counts[column] === 0) return column === 'uncovered' ? chalk.green(text) : chalk.dim(text)
  if (column !== 'uncovered') return text
  return isOwed ? chalk.red(text) : chalk.yellow(text)
}

function formatSummary(summary: TraceSummary, { chalk, locale }: PrettyOptions): string {
  const { counts, files } = summary
  const sums = columns.map((column) => {
    const word = column === 'passages' && counts.passages === 1 ? 'passage' : column
    return `${formatNumber(counts[column], locale)} ${say(word, locale).toLowerCase()}`
  })
  const documents = counted(files, locale, 'dokument', 'dokumenter', 'document', 'documents')
  const where = `${locale === 'da' ? 'i' : 'in'} ${documents}`
  return `${sums.join(', ')}: ${countSeverities(summary, locale, chalk).join(', ')} ${where}\n`
}
