import type { ChalkInstance } from 'chalk'
import type { Severity } from '#core/diagnostic'
import { formatNumber, type Locale } from '#core/locale'
import type { Source } from '#core/source'
import type { ReportedDiagnostic, ReportedPlace } from '#workspace/report'
import { visible } from '../visible.ts'
import { codeFrame } from './code-frame.ts'

export interface FindingOptions {
  chalk: ChalkInstance
  /** The width of the terminal in characters. */
  columns: number
  /** Errors only. */
  quiet: boolean
}

/** What findings are about: the document under whose heading they stand, and the files that they are in. */
export interface FindingContext {
  path: string
  locale: Locale
  sourceOf(path: string): Source | undefined
}

/** Room for a place with a line of four digits, so that findings line up. */
const placeWidth = 9

/** The name of a severity. */
export const severityWords = {
  error: { da: 'fejl', en: 'error' },
  warning: { da: 'advarsel', en: 'warning' },
  info: { da: 'bemærkning', en: 'note' },
}

/** The findings that are shown: all of them, or under `quiet` the errors. */
export function shownFindings(
  findings: readonly ReportedDiagnostic[],
  { quiet }: Pick<FindingOptions, 'quiet'>,
): ReportedDiagnostic[] {
  return findings.filter(({ severity }) => !quiet || severity === 'error')
}

/**
 * Each finding with its place, its words and the text that it marks; an advice follows the first finding that it is for. A
 * finding in another file than the document says which.
 */
export function formatFindings(
  findings: readonly ReportedDiagnostic[],
  context: FindingContext,
  options: FindingOptions,
): string[] {
  const helped = new Set<string>()
  return findings.map((found) => {
    const isFirst = !helped.has(found.help)
    helped.add(found.help)
    return formatFinding(found, context, isFirst, options)
  })
}

function formatFinding(
  found: ReportedDiagnostic,
  { path, locale, sourceOf }: FindingContext,
  isFirst: boolean,
  { chalk, columns }: FindingOptions,
): string {
  const { line, column } = found.range.start
  const file = found.path === path ? '' : `  ${visible(found.path)}:`
  const place = chalk.dim(`${file}${line}:${column}`.padStart(placeWidth))
  const label = paint(found.severity, chalk)(severityWords[found.severity][locale])
  const head = `${place}  ${label}  ${visible(found.message)}  ${chalk.dim(found.ruleId)}`
  const source = sourceOf(found.path)
  const related = (found.related ?? []).map((place) => formatRelated(place, path, chalk))
  if (found.severity === 'info' || source === undefined) return [head, ...related].join('\n')
  const frame = codeFrame(source, found.range, { chalk, columns, paint: paint(found.severity, chalk) })
  const help = isFirst && found.help !== '' ? [`        ${chalk.cyan('→')} ${found.help}`] : []
  return [head, ...frame, ...related, ...help, ''].join('\n')
}

function formatRelated(place: ReportedPlace, path: string, chalk: ChalkInstance): string {
  const file = place.path === path ? '' : `${visible(place.path)}:`
  return `        ${chalk.dim(`${file}${place.range.start.line}:`)} ${visible(place.message)}`
}

/** The colour of a severity. */
export function paint(severity: Severity, chalk: ChalkInstance): (text: string) => string {
  if (severity === 'error') return chalk.red
  return severity === 'warning' ? chalk.yellow : chalk.blue
}

/** How many errors, warnings and notes there are, each in words. */
export function countSeverities(
  { errors, warnings, infos }: { errors: number; warnings: number; infos: number },
  locale: Locale,
  chalk: ChalkInstance,
): string[] {
  return [
    (errors > 0 ? chalk.red : chalk.green)(counted(errors, locale, 'fejl', 'fejl', 'error', 'errors')),
    counted(warnings, locale, 'advarsel', 'advarsler', 'warning', 'warnings'),
    counted(infos, locale, 'bemærkning', 'bemærkninger', 'note', 'notes'),
  ]
}

/** A number with the word for what it counts, in the singular or plural of the language. */
export function counted(
  n: number,
  locale: Locale,
  da: string,
  daMany: string,
  en: string,
  enMany: string,
): string {
  const word = locale === 'da' ? (n === 1 ? da : daMany) : n === 1 ? en : enMany
  return `${formatNumber(n, locale)} ${word}`
}
