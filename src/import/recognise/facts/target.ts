import type { Lexicon } from '../../lexicon/lexicon.ts'
import { wordsIn } from '../../lexicon/match.ts'
import { deadlineIn, type FoundDate } from './dates.ts'

/** A number that a goal is to reach. */
export interface FoundTarget {
  value?: number
  min?: number
  max?: number
  change?: { percent: number } | { points: number }
  /** The year that a change is counted from. */
  since?: number
  unit: string
  direction?: 'increase' | 'decrease'
  deadline?: FoundDate
  /** The number with the words around it. */
  words: string
}

// A number has no more groups: a row of numbers that is longer is no number, and takes no longer to read.
const number = '(\\d{1,3}(?:[. ]\\d{3}){1,4}|\\d+(?:[.,]\\d+)?)'

/** The number in a goal that says when it is reached: a share, a change, or a count of something. */
export function targetIn(text: string, lexicon: Lexicon): FoundTarget | undefined {
  const plain = withoutDates(text, lexicon)
  const found = halvingIn(plain, lexicon) ?? shareIn(plain, lexicon) ?? countIn(plain, lexicon)
  if (found === undefined) return undefined
  const deadline = deadlineIn(text, lexicon)
  const since = found.change === undefined ? undefined : sinceIn(text, lexicon)
  return {
    ...found,
    ...(since === undefined ? {} : { since }),
    ...(deadline === undefined ? {} : { deadline }),
  }
}

/** "Compared with 2010". */
function sinceIn(text: string, { figures }: Lexicon): number | undefined {
  const found = new RegExp(
    `(?<!\\p{L})(?:${figures.since.join('|')})\\s+((?:19|20)\\d\\d)(?!\\d)`,
    'iu',
  ).exec(text)
  return found === null ? undefined : Number(found[1])
}

function halvingIn(text: string, { figures }: Lexicon): FoundTarget | undefined {
  const halved = wordsIn(text, figures.halved)
  if (halved !== undefined)
    return { change: { percent: -50 }, unit: '%', direction: 'decrease', words: halved }
  const doubled = wordsIn(text, figures.doubled)
  return doubled === undefined
    ? undefined
    : { change: { percent: 100 }, unit: '%', direction: 'increase', words: doubled }
}

function shareIn(text: string, lexicon: Lexicon): FoundTarget | undefined {
  const { percent, points } = lexicon.figures
  const match = new RegExp(`(?<![\\p{L}\\d])${number} ?(${points}|${percent})(?![\\p{L}])`, 'iu').exec(text)
  if (match === null) return undefined
  const [words, digits = '', sign = ''] = match
  const value = numberOf(digits)
  const before = text.slice(Math.max(0, match.index - 80), match.index)
  const direction = directionOf(text, lexicon)
  const isPoints = new RegExp(`^(?:${points})$`, 'iu').test(sign)
  const isChange = new RegExp(`(?:${lexicon.figures.by.join('|')})(?: \\p{L}+){0,2}\\s*$`, 'iu').test(before)
  if (direction !== undefined && (isChange || isPoints)) {
    const size = direction === 'decrease' ? -value : value
    return { change: isPoints ? { points: size } : { percent: size }, unit: '%', direction, words }
  }
  return {
    ...limited(value, before, lexicon),
    unit: '%',
    ...(direction ? { direction } : {}),
    words: withLimit(before, words, lexicon),
  }
}

function countIn(text: string, lexicon: Lexicon): FoundTarget | undefined {
  const unit = '((?:nye |flere |nya |new |more )?\\p{Ll}{3,}(?: \\p{Ll}{4,})?)'
  const pattern = new RegExp(`(?<![\\p{L}\\d§.,/-])${number} ${unit}`, 'gu')
  for (const match of text.matchAll(pattern)) {
    const [words, digits = '', noun = ''] = match
    if (wordsIn(noun.split(' ')[0] ?? '', lexicon.figures.noUnits, 'whole') !== undefined) continue
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    if (/§\s?$/.test(before)) continue
    const name = noun
      .split(' ')
      .filter((word) => !lexicon.figures.small.includes(word))
      .slice(0, 2)
      .join(' ')
    if (name === '') continue
    return {
      ...limited(numberOf(digits), before, lexicon),
      unit: name,
      words: withLimit(before, words, lexicon),
    }
  }
  return undefined
}

/** Dates, paragraphs of laws and ages are numbers that count nothing. */
function withoutDates(text: string, { months, figures }: Lexicon): string {
  const blank = (match: string): string => ' '.repeat(match.length)
  return text
    .replace(new RegExp(`\\d{1,2}\\.? (?:${months.join('|')})(?: (?:19|20)\\d\\d)?`, 'giu'), blank)
    .replace(new RegExp(`[1-4]\\. ${figures.quarter}`, 'giu'), blank)
    .replace(/(?<![\d.,])(?:19|20)\d\d(?:\s?[-–]\s?(?:20)?\d\d)?(?![\d%])/gu, blank)
    .replace(/§{1,2} ?\d+[a-z]?(?:(?:,| og| och| and) ?\d+[a-z]?)*/gu, blank)
    .replace(new RegExp(`(?<!\\d)\\d+(?:\\s?[-–]\\s?\\d+)?[ -](?:${figures.ages})(?!\\p{L})`, 'giu'), blank)
}

function directionOf(text: string, { figures }: Lexicon): 'increase' | 'decrease' | undefined {
  if (wordsIn(text, figures.change.decrease) !== undefined) return 'decrease'
  return wordsIn(text, figures.change.increase) === undefined ? undefined : 'increase'
}

function limited(
  value: number,
  before: string,
  { figures }: Lexicon,
): { value: number } | { min: number } | { max: number } {
  if (endsWith(before, figures.atLeast) !== undefined) return { min: value }
  return endsWith(before, figures.atMost) === undefined ? { value } : { max: value }
}

function withLimit(before: string, words: string, { figures }: Lexicon): string {
  const limit = endsWith(before, [...figures.atLeast, ...figures.atMost])
  return limit === undefined ? words : `${limit} ${words}`
}

function endsWith(before: string, words: readonly string[]): string | undefined {
  return new RegExp(`(?<!\\p{L})(${words.join('|')})\\s*$`, 'iu').exec(before)?.[1]
}

/** "1.300" and "1 300" are thousands; a comma, or a point before one or two digits, begins decimals. */
export function numberOf(digits: string): number {
  const isGrouped = /^\d{1,3}(?:[. ]\d{3})+$/.test(digits)
  return Number(isGrouped ? digits.replace(/[. ]/g, '') : digits.replace(',', '.'))
}
