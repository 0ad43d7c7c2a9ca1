import type { Indicator } from '#core/generated/strategy'
import { changesIn } from '../../../lexicon/changes.ts'
import { durations, lengthsOfTime } from '../../../lexicon/durations.ts'
import { latin } from '../../../lexicon/latin.ts'
import { percentUnits } from '../../../lexicon/percent.ts'
import { notationOf, numberPattern, readNumber } from '../../figures/notation.ts'

/** A number in a statement that is followed by a unit. */
export interface StatedNumber {
  from: number
  to: number
  value: number
  /** How many decimals are written. */
  digits: number
  /** The word behind it in small letters, or `percent`. */
  unit: string
  /** The word before it. */
  before: string
  /** Whether it is written as a change in percent: «med 25 procent». */
  isChange: boolean
}

const pattern = new RegExp(
  `(?<![${latin}\\d.,§–-]|§ )(${numberPattern.source})(?![\\d–-])(?:(?=[  ]?%)|[  ]?([${latin}]+))?`,
  'g',
)

/**
 * The numbers of a text that stand before a unit; «fra 68 til mindst 85 procent» has two. Years, ages, sections and the
 * numbers of names have no unit that an indicator could have.
 */
export function statedNumbers(text: string, language: string | undefined): StatedNumber[] {
  const notation = notationOf(language)
  const changes = changesIn(text, language)
  const found = [...text.matchAll(pattern)].flatMap((match) => {
    const [, written = '', word = '%'] = match
    const read = readNumber(written, notation)
    if (read === undefined) return []
    const before = /(\p{L}+)\P{L}*$/u.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[1] ?? ''
    const isBare = match[2] === undefined && !/^[  ]?%/.test(text.slice(match.index + written.length))
    const unit = isBare ? '' : word.toLowerCase()
    const to = match.index + written.length
    const isChange = changes.some((change) => change.from <= match.index && to <= change.to)
    return [
      {
        from: match.index,
        to,
        ...read,
        unit: isPercentUnit(unit) ? 'percent' : unit,
        before: before.toLowerCase(),
        isChange,
      },
    ]
  })
  return found.map((number, i) => {
    const next = found[i + 1]
    const between = next && text.slice(number.to, next.from)
    return next && /^[  ](?:til|to|mod)[  ](?:\p{L}+[  ])?$/u.test(between ?? '')
      ? { ...number, unit: next.unit }
      : number
  })
}

/** Whether a number counts what an indicator counts, and is no age, no length of time and no part of its definition. */
export function countsThe(indicator: Indicator, number: StatedNumber, statement: string): boolean {
  const unit = indicator.unit?.trim().toLowerCase() ?? ''
  if (isPercentUnit(unit)) return number.unit === 'percent'
  const [first = ''] = unit.split(/[\s.]/)
  if (!isSameWord(first, number.unit) || durations.years.has(first)) return false
  if (lengthsOfTime(first) && durations.before.has(number.before)) return false
  const written = statement.slice(number.from, number.to)
  const words = `${indicator.name ?? ''} ${indicator.definition ?? ''}`.split(/[^\p{L}\p{N}.,]+/u)
  return !words.includes(written)
}

/** Whether an indicator is measured in percent. */
export function isPercentUnit(unit: string | undefined): boolean {
  const written = unit?.trim().toLowerCase() ?? ''
  return percentUnits.some((word) => written === word || written.startsWith(`${word} `))
}

/** Whether two words differ by an ending at most: «dag» and «dage». */
function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long
    ? short !== ''
    : short.length >= 3 && long.startsWith(short) && long.length <= short.length + 3
}
