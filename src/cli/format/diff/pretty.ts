import type { ChalkInstance } from 'chalk'
import type { Strength } from '#diff/strengths'
import {
  type DiffRun,
  type DiffSide,
  type DocumentDiff,
  type ReportedChange,
  summarise,
} from '#workspace/diff/report'
import { visible } from '../../visible.ts'
import { formatFindings } from '../findings.ts'
import type { PrettyOptions } from '../pretty.ts'
import { shownWidth, wrap } from '../wrap.ts'
import {
  countStrengths,
  gather,
  type Line,
  strengthOrder,
  strengthWords,
  type ThingLines,
  textsOf,
} from './gathered.ts'
import { markWords, type Stretch } from './word-marks.ts'
import { say } from './words.ts'

/** For people at a terminal: by document and theme each thing with what its changes do, reworded texts, and the sums. */
export function formatDiffPretty(run: DiffRun, options: PrettyOptions): string {
  const documents = run.documents.map((document) => formatDocument(document, options))
  return `${documents.join('')}${formatSummary(run, options)}`
}

function formatDocument(document: DocumentDiff, options: PrettyOptions): string {
  const { chalk, quiet } = options
  const { before, after, locale } = document
  const path = (after ?? before)?.path ?? ''
  const moved = before !== undefined && after !== undefined && before.path !== after.path
  const from = moved ? chalk.dim(`  ${visible(say('moved', locale, { path: before.path }))}`) : ''
  const sides = [
    ...formatProblems(before, 'old', document, options),
    ...formatProblems(after, 'new', document, options),
  ]
  const themes = gather(document).flatMap(({ theme, things }) => {
    const shown = things
      .map((thing) => formatThing(thing, document, options))
      .filter((lines) => lines.length > 0)
    if (shown.length === 0) return []
    const heading =
      theme === undefined ? [] : [`  ${chalk.bold(`${say('theme', locale)}: ${visible(theme)}`)}`]
    return [...heading, ...shown.flat(), '']
  })
  if (quiet && themes.length === 0 && sides.length === 0) return ''
  return `${[`${chalk.bold.underline(visible(path))}${from}`, ...sides, ...themes].join('\n').trimEnd()}\n\n`
}

function formatProblems(
  side: DiffSide | undefined,
  which: 'old' | 'new',
  { isCompared, locale }: DocumentDiff,
  options: PrettyOptions,
): string[] {
  if (side === undefined || side.diagnostics.length === 0) return []
  const isBroken = !isCompared && side.diagnostics.some(({ ruleId }) => ruleId.startsWith('yaml/'))
  const context = { path: side.path, locale, sourceOf: () => side.source }
  return [
    `  ${options.chalk.yellow('!')} ${say(isBroken ? `${which}Unreadable` : `${which}Partly`, locale)}: ${visible(side.path)}`,
    ...formatFindings(side.diagnostics, context, options),
  ]
}

function formatThing(thing: ThingLines, document: DocumentDiff, options: PrettyOptions): string[] {
  const { chalk, quiet } = options
  const lines = thing.lines.filter(({ strength }) => !quiet || strength === 'weaker')
  if (lines.length === 0) return []
  const title = thing.title === '' ? '' : `  ${visible(shortened(thing.title, options.columns - 24))}`
  return [
    `  ${chalk.bold(visible(thing.name))}${title}`,
    ...lines.flatMap((line) => formatLine(line, document, options)),
  ]
}

const indent = '      '

function formatLine(
  { strength, isNotice, text, changes }: Line,
  document: DocumentDiff,
  options: PrettyOptions,
): string[] {
  const { chalk, columns } = options
  const { locale } = document
  const { sign, one } = strengthWords[strength]
  const label = isNotice
    ? chalk.yellow(`! ${one[locale]}:`)
    : paint(strength, chalk)(`${sign} ${one[locale]}:`)
  const places = chalk.dim(placesOf(changes, document))
  const sentence = `${label} ${visible(text)}`
  const width = Math.max(40, columns - 4)
  const lines = wrap(sentence, width, '  ').split('\n')
  const last = lines.at(-1) ?? ''
  const isRoom = shownWidth(last) + shownWidth(places) + 2 <= width
  const placed = isRoom ? [...lines.slice(0, -1), `${last}  ${places}`] : [...lines, `  ${places}`]
  const texts = changes.flatMap((change) => formatTexts(change, options))
  return [...placed.map((line) => `    ${line}`), ...texts]
}

/** The places of changes in the new file, and of what is gone in the old one: "ny.yaml:12:3, 14:5". */
function placesOf(changes: readonly ReportedChange[], { before, after }: DocumentDiff): string {
  const places = new Map<string, Set<string>>()
  for (const { ranges } of changes) {
    const range = ranges.after ?? ranges.before
    const path = (ranges.after === undefined ? before : after)?.path
    if (range === undefined || path === undefined) continue
    const known = places.get(path) ?? new Set()
    places.set(path, known.add(`${range.start.line}:${range.start.column}`))
  }
  return [...places].map(([path, found]) => `${visible(path)}:${[...found].join(', ')}`).join('  ')
}

function formatTexts(change: ReportedChange, { chalk, columns }: PrettyOptions): string[] {
  const texts = textsOf(change)
  if (texts === undefined) return []
  const marked = markWords(visible(texts.before), visible(texts.after))
  const line = (
    sign: string,
    stretches: readonly Stretch[],
    mark: (text: string) => string,
    lead: (text: string) => string,
  ): string[] => {
    const shown = stretches.map(({ text, isOwn }) => (isOwn ? eachWord(text, mark) : text)).join(' ')
    return wrap(`${lead(sign)} ${shown}`, Math.max(40, columns - indent.length), '  ')
      .split('\n')
      .map((part) => `${indent}${part}`)
  }
  return [
    ...line('-', marked.before, plainMark(chalk.red, chalk.level === 0, '[-', '-]'), chalk.red),
    ...line('+', marked.after, plainMark(chalk.green, chalk.level === 0, '{+', '+}'), chalk.green),
  ]
}

/** Without colours the marks are signs. */
function plainMark(
  color: (text: string) => string,
  isPlain: boolean,
  open: string,
  close: string,
): (text: string) => string {
  return (text) => (isPlain ? `${open}${text}${close}` : color(text))
}

/** Marks word by word with colours, so that lines can be broken; as one with signs, which stay at the ends. */
function eachWord(text: string, mark: (text: string) => string): string {
  const isColor = mark('x').includes('\u001b')
  return isColor ? text.split(' ').map(mark).join(' ') : mark(text)
}

function shortened(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(20, width) - 1).trimEnd()}…`
}

function paint(strength: Strength, chalk: ChalkInstance): (text: string) => string {
  if (strength === 'weaker') return chalk.red
  return strength === 'stronger' ? chalk.green : chalk.blue
}

function formatSummary(run: DiffRun, { chalk, locale, quiet }: PrettyOptions): string {
  const summary = summarise(run)
  const { documents, unreadable } = summary
  if (quiet && summary.weaker + unreadable === 0) return `${say('noneQuiet', locale)}.\n`
  if (documents === 0) return `${say(run.base === undefined ? 'none' : 'noneMany', locale)}.\n`
  const counts = countStrengths(summary, locale).map((text, i) => {
    const strength = strengthOrder[i] ?? 'neutral'
    return summary[strength] === 0 || strength === 'neutral' ? text : paint(strength, chalk)(text)
  })
  const where = documents === 1 ? say('inOne', locale) : say('inDocuments', locale, { n: documents })
  const rest = unreadable === 0 ? '' : `, ${say('unreadable', locale, { n: unreadable })}`
  return `${counts.join(', ')} ${where}${rest}\n`
}
