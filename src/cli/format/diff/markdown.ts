import type { Locale } from '#core/locale'
import {
  type DiffRun,
  type DiffSide,
  type DocumentDiff,
  type ReportedChange,
  summarise,
} from '#workspace/diff/report'
import { countStrengths, gather, type Line, strengthWords, type ThingLines, textsOf } from './gathered.ts'
import { plainMarkdown } from './plain-markdown.ts'
import { markWords, type Stretch } from './word-marks.ts'
import { say } from './words.ts'

/** GitHub takes comments of up to 65,536 characters; the rest is room for what others put around this. */
const mostCharacters = 60_000
/** A longer text is cut. */
const mostOfText = 600
/** From so many lines on, a document's stronger and weaker changes are folded up as well. */
const mostOpenLines = 40

/** For a pull request: what is weaker and stronger in lists by document and theme, neutral changes folded up. */
export function formatDiffMarkdown(run: DiffRun, locale: Locale): string {
  const isMany = run.base !== undefined
  const head = [`## ${say(isMany ? 'titleMany' : 'title', locale)}`, '', ...summaryOf(run, locale), '']
  const room = { left: mostCharacters - head.join('\n').length - 400, cut: 0 }
  const parts = run.documents.map((document) => ({
    document,
    heading: headingOf(document),
    open: fitting(mainBlocks(document), room),
  }))
  const body = parts.flatMap(({ document, heading, open }) => [
    ...heading,
    ...folded(open, document.locale),
    ...neutralOf(document, room),
  ])
  const cut = room.cut === 0 ? [] : [say('cut', locale, { n: room.cut }), '']
  const text = [...head, ...body, ...cut].join('\n')
  return `${text.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`
}

function summaryOf(run: DiffRun, locale: Locale): string[] {
  const summary = summarise(run)
  const base = run.base
  const compared =
    base === undefined
      ? []
      : [
          '',
          `<sub>${plainMarkdown(say('base', locale, { ref: base.ref }))}</sub> \`${base.commit.slice(0, 10)}\``,
        ]
  if (summary.documents === 0)
    return [`${say(base === undefined ? 'none' : 'noneMany', locale)}.`, ...compared]
  const where =
    summary.documents === 1 ? say('inOne', locale) : say('inDocuments', locale, { n: summary.documents })
  const rest = summary.unreadable === 0 ? '' : `, ${say('unreadable', locale, { n: summary.unreadable })}`
  const [weaker = '', stronger = '', neutral = ''] = countStrengths(summary, locale)
  return [`**▼ ${weaker}**, **▲ ${stronger}**, ${neutral} ${where}${rest}`, ...compared]
}

function headingOf({ before, after, locale }: DocumentDiff): string[] {
  const side = after ?? before
  const title = plainMarkdown(side?.title ?? side?.id ?? side?.path ?? '')
  const moved =
    before !== undefined && after !== undefined && before.path !== after.path
      ? `, ${plainMarkdown(say('moved', locale, { path: before.path }))}`
      : ''
  return [`### ${title}`, '', `<sub>${plainMarkdown(side?.path ?? '')}${moved}</sub>`, '']
}

/** Lines of Markdown that belong together. */
type Block = string[]

/** What is told openly: what could not be compared, and what is weaker or stronger. */
function mainBlocks(document: DocumentDiff): Block[] {
  const { before, after } = document
  const problems = [...problemsOf(before, 'old', document), ...problemsOf(after, 'new', document)]
  return [...problems, ...blocksOf(document, ({ strength, isNotice }) => strength !== 'neutral' || isNotice)]
}

function problemsOf(
  side: DiffSide | undefined,
  which: 'old' | 'new',
  { isCompared, locale }: DocumentDiff,
): Block[] {
  if (side === undefined || side.diagnostics.length === 0) return []
  const isBroken = !isCompared && side.diagnostics.some(({ ruleId }) => ruleId.startsWith('yaml/'))
  const found = side.diagnostics.map(
    ({ message, range }) =>
      `  - ${plainMarkdown(`${side.path}:${range.start.line}:${range.start.column} ${message}`)}`,
  )
  return [[`- ⚠ ${say(isBroken ? `${which}Unreadable` : `${which}Partly`, locale)}:`, ...found]]
}

function blocksOf(document: DocumentDiff, isShown: (line: Line) => boolean): Block[] {
  return gather(document).flatMap(({ theme, things }) => {
    const blocks = things.flatMap((thing) =>
      thing.lines.filter(isShown).map((line) => lineBlock(thing, line, document.locale)),
    )
    if (theme === undefined || blocks.length === 0) return blocks
    return [['', `**${say('theme', document.locale)}: ${plainMarkdown(theme)}**`, ''], ...blocks]
  })
}

function lineBlock(
  { name, title }: ThingLines,
  { strength, isNotice, text, changes }: Line,
  locale: Locale,
): Block {
  const { sign, one } = strengthWords[strength]
  const called = title === '' ? '' : ` ${plainMarkdown(shortened(title, 90))}`
  const texts = changes.flatMap((change) => textLines(change, locale))
  return [
    `- ${isNotice ? '⚠' : sign} **${plainMarkdown(name)}**${called} (${one[locale]}): ${plainMarkdown(shortened(text, mostOfText))}${placesOf(changes)}`,
    ...texts,
  ]
}

function placesOf(changes: readonly ReportedChange[]): string {
  const lines = changes.flatMap(({ ranges: { after } }) => (after === undefined ? [] : [after.start.line]))
  const places = [...new Set(lines)].sort((a, b) => a - b).slice(0, 4)
  return places.length === 0 ? '' : ` <sub>L${places.join(', L')}</sub>`
}

function textLines(change: ReportedChange, locale: Locale): string[] {
  const texts = textsOf(change)
  if (texts === undefined) return []
  const { before, after } = markWords(texts.before, texts.after)
  return [
    `  - ${say('before', locale)}: ${marked(before, 'del')}`,
    `  - ${say('after', locale)}: ${marked(after, 'ins')}`,
  ]
}

/** Texts with what the other version lacks marked, cut where they are long. */
function marked(stretches: readonly Stretch[], tag: 'del' | 'ins'): string {
  let left = mostOfText
  const parts: string[] = []
  for (const { text, isOwn } of stretches) {
    const shown = plainMarkdown(shortened(text, left))
    parts.push(isOwn ? `<${tag}>${shown}</${tag}>` : shown)
    left -= text.length
    if (left <= 0) break
  }
  return parts.join(' ')
}

function shortened(text: string, most: number): string {
  return text.length <= most
    ? text
    : `${Array.from(text)
        .slice(0, Math.max(most - 1, 1))
        .join('')
        .trimEnd()}…`
}

interface Room {
  left: number
  /** How many lines there was no room for. */
  cut: number
}

function fitting(blocks: readonly Block[], room: Room): Block[] {
  return blocks.filter((block) => {
    const length = block.join('\n').length + 1
    if (length > room.left) {
      room.cut += 1
      return false
    }
    room.left -= length
    return true
  })
}

function folded(blocks: readonly Block[], locale: Locale): string[] {
  if (blocks.length === 0) return []
  const open = blocks.slice(0, mostOpenLines).flat()
  const rest = blocks.slice(mostOpenLines)
  if (rest.length === 0) return [...open, '']
  return [...open, '', ...details(say('more', locale, { n: rest.length }), rest.flat())]
}

function neutralOf(document: DocumentDiff, room: Room): string[] {
  const all = blocksOf(document, isFolded)
  const n = gather(document)
    .flatMap(({ things }) => things.flatMap(({ lines }) => lines.filter(isFolded)))
    .reduce((sum, { changes }) => sum + changes.length, 0)
  const blocks = fitting(all, room)
  return blocks.length === 0 ? [] : details(say('neutral', document.locale, { n }), blocks.flat())
}

function isFolded({ strength, isNotice }: Line): boolean {
  return strength === 'neutral' && !isNotice
}

function details(summary: string, lines: readonly string[]): string[] {
  return ['<details>', `<summary>${summary}</summary>`, '', ...lines, '', '</details>', '']
}
