import type { Lexicon } from '../../lexicon/lexicon.ts'

/** A date as YAML writes it, and the words that it stands in. */
export interface FoundDate {
  /** `2020`, `2020-06` or `2020-06-30`. */
  date: string | number
  words: string
  index: number
}

const year = '(?:19|20)\\d\\d'

/** The first date of a text, with its day or month where they are told. */
export function dateIn(text: string, { months, figures }: Lexicon): FoundDate | undefined {
  const month = `(${months.join('|')})`
  const forms: { pattern: RegExp; read: (match: RegExpExecArray) => string | number }[] = [
    {
      pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\.? ${month} (${year})(?!\\d)`, 'iu'),
      read: ([, day = '', name = '', of = '']) =>
        `${of}-${monthNumber(name, months)}-${day.padStart(2, '0')}`,
    },
    {
      pattern: new RegExp(`(?<!\\p{L})${month} (\\d{1,2}), (${year})(?!\\d)`, 'iu'),
      read: ([, name = '', day = '', of = '']) =>
        `${of}-${monthNumber(name, months)}-${day.padStart(2, '0')}`,
    },
    {
      pattern: new RegExp(`(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-](${year})(?!\\d)`, 'u'),
      read: ([, day = '', name = '', of = '']) => `${of}-${name.padStart(2, '0')}-${day.padStart(2, '0')}`,
    },
    {
      pattern: new RegExp(`(?<!\\d)(${year})-(\\d{2})-(\\d{2})(?!\\d)`, 'u'),
      read: ([date]) => date,
    },
    {
      pattern: new RegExp(`(?<!\\p{L})${month} (${year})(?!\\d)`, 'iu'),
      read: ([, name = '', of = '']) => `${of}-${monthNumber(name, months)}`,
    },
    {
      pattern: new RegExp(`(?<!\\d)([1-4])\\. ${figures.quarter} (?:\\p{L}+ )?(${year})(?!\\d)`, 'iu'),
      read: ([, quarter = '', of = '']) => `${of}-${String(Number(quarter) * 3).padStart(2, '0')}`,
    },
    {
      pattern: new RegExp(`(?<![\\d.,-])(${year})(?![\\d%]|[.,]\\d)`, 'u'),
      read: ([, of = '']) => Number(of),
    },
  ]
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text)
    if (match === null) continue
    const date = read(match)
    if (isDay(date)) return { date, words: match[0], index: match.index }
  }
  return undefined
}

function monthNumber(name: string, months: readonly string[]): string {
  return String(months.indexOf(name.toLowerCase()) + 1).padStart(2, '0')
}

/** Whether the day exists: a number such as 31.2.2020 is none. */
function isDay(date: string | number): boolean {
  if (typeof date === 'number') return true
  const [of = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(of, month, 0)).getUTCDate()
  return month >= 1 && month <= 12 && day >= 1 && day <= last
}

/** When something is to be reached: a date after words such as "by the end of". A period named in passing is none. */
export function deadlineIn(text: string, lexicon: Lexicon): FoundDate | undefined {
  const { deadline, since } = lexicon.figures
  const plain = text.replace(
    new RegExp(`(?<!\\p{L})(?:${since.join('|')})\\s+(?:19|20)\\d\\d`, 'giu'),
    (words) => ' '.repeat(words.length),
  )
  const before = new RegExp(`(?<!\\p{L})(?:${deadline.join('|')})\\s+`, 'giu')
  for (const match of plain.matchAll(before)) {
    const start = match.index + match[0].length
    const rest = plain.slice(start, start + 40)
    const found = dateIn(rest, lexicon)
    if (found === undefined || found.index > 12) continue
    if (/^\s*[-–]\s*\d/u.test(rest.slice(found.index + found.words.length))) continue
    return { ...found, words: match[0] + rest.slice(0, found.index + found.words.length), index: match.index }
  }
  return undefined
}

/** A period such as 2018-2021 that a text names. */
export function periodIn(text: string): { start: number; end: number; words: string } | undefined {
  for (const match of text.matchAll(/(?<![\d.,/])((?:19|20)\d\d)\s?[-–—/]\s?((?:20)?\d\d)(?![\d%])/gu)) {
    const [words, first = '', last = ''] = match
    const start = Number(first)
    const end = last.length === 2 ? Math.floor(start / 100) * 100 + Number(last) : Number(last)
    if (end > start && end - start <= 30) return { start, end, words }
  }
  return undefined
}
