import type { RootContent } from 'mdast'
import { type DateText, formatDate, isDate } from '#core/dates'
import type { Gap, Span } from '#core/generated/strategy'
import { formatNumber } from '#core/locale'
import { cleanLine } from '../../clean.ts'
import { onOneLine } from '../../fields.ts'
import { type Inline, inline, joined, marked, p, strong } from '../../nodes.ts'
import type { Build } from './build.ts'
import { actor, reference } from './names.ts'

/** A declared gap, said plainly: what is missing, why, who fills it in and when. */
export function gapNote(b: Build, gap: Gap): Inline {
  const why = gap.kind === undefined || gap.kind === 'silent' ? '' : ` (${b.term(`gap.${gap.kind}`)})`
  const details = joined('; ', [
    gap.owner === undefined ? undefined : [b.say('gapOwner'), ' ', actor(b, gap.owner)],
    gap.due === undefined ? undefined : b.say('gapDue', { date: gap.due }),
    gap.see === undefined ? undefined : [b.say('gapSee'), ' ', reference(b, gap.see)],
  ])
  const lead = marked(strong(`${b.say('gap')}${why}:`), 'gap')
  return [lead, ' ', b.inline(gap.gap), details.length > 0 ? [' (', details, ')'] : undefined]
}

/** Whether a value declares a gap. */
export function isGap(value: unknown): value is Gap {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'gap')
}

/** A day, month or year inside a sentence: "den 31. december 2025", "i februar 2024", "i 2024". */
export function onDate(b: Build, date: DateText): string {
  if (!isDate(date)) return cleanLine(String(date))
  return b.say(String(date).length > 7 ? 'onDay' : 'inMonth', { date })
}

export function dateText(b: Build, date: DateText | undefined): string | undefined {
  return date === undefined ? undefined : cleanLine(formatDate(date, b.locale))
}

/** A stretch of time: "2026-2029" as "2026–2029", other dates as "1. maj 2026 til 30. juni 2028". */
export function spanText(b: Build, span: Span | undefined): string | undefined {
  const { start, end } = span ?? {}
  if (start === undefined) return end === undefined ? undefined : b.say('to', { date: end })
  if (end === undefined) return b.say('from', { date: start })
  if (String(start) === String(end)) return dateText(b, start)
  if (/^\d{4}$/.test(String(start)) && /^\d{4}$/.test(String(end))) return `${start}–${end}`
  return b.say('between', { start, end })
}

/** A number with what it counts; a step of a scale as it is. */
export function valueText(b: Build, value: number | string, unit: string | undefined): string {
  if (typeof value !== 'number') return cleanLine(String(value))
  const number = formatNumber(value, b.locale)
  return unit === undefined || unit === '' ? number : `${number} ${cleanLine(unit)}`
}

/** An amount of money: "1.300.000 kr." or "DKK 1,300,000". */
export function moneyText(
  b: Build,
  amount: number | undefined,
  currency: string | undefined,
): string | undefined {
  if (amount === undefined) return undefined
  const number = formatNumber(amount, b.locale)
  if (currency === undefined) return number
  const code = cleanLine(currency)
  if (b.locale === 'en') return `${code} ${number}`
  return `${number} ${code === 'DKK' ? 'kr.' : code}`
}

/** How often something happens; a duration of ISO 8601 such as P2Y in words. */
export function frequencyText(b: Build, frequency: string | undefined): string | undefined {
  if (frequency === undefined) return undefined
  const [, count, unit] = /^P(\d{1,3})([DWMY])$/.exec(frequency) ?? []
  if (count !== undefined && unit !== undefined) return b.term(`every.${unit}`, { n: Number(count) })
  return b.term(`frequency.${cleanLine(frequency)}`)
}

/** How the source prints a figure, where that differs. */
export function printedText(b: Build, printed: string | undefined): string | undefined {
  return printed === undefined ? undefined : b.say('printed', { text: cleanLine(printed) })
}

/** The group that a figure is about: the words of a breakdown. */
export function dimensionText(dimension: { [id: string]: string } | undefined): string | undefined {
  const words = Object.values(dimension ?? {}).map((word) => cleanLine(String(word)))
  return words.length === 0 ? undefined : words.join(', ')
}

/** "Label: content", or nothing where there is no content. */
export function labelled(label: string, ...content: readonly Inline[]): Inline {
  const nodes = inline(...content)
  return nodes.length === 0 ? undefined : [`${label}: `, nodes]
}

/** Longer texts that belong to a table and stand below it, because a cell holds one paragraph at most. */
export interface Below {
  /** The depth of the heading that the table stands under. */
  depth: number
  blocks: RootContent[]
}

/** A text for a table cell: its one paragraph, else a word on where it stands below. */
export function cellField(b: Build, markdown: string | undefined, below: Below, label: string): Inline {
  const blocks = b.block(markdown, below.depth)
  const [first] = blocks
  if (first === undefined) return undefined
  if (blocks.length === 1 && first.type === 'paragraph') return onOneLine(first.children)
  below.blocks.push(p(strong(label)), ...blocks)
  return b.say('seeBelow', { what: label })
}
