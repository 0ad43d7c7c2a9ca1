import { isDate } from '#core/dates'

/** A date in figures, where it stands, and the day that it surely is, as `YYYY-MM-DD`, if only one can be meant. */
export interface FiguredDate {
  from: number
  to: number
  day?: string
}

const iso = /(?<![\p{L}\d./-])(\d{4})-(\d{2})-(\d{2})(?![\p{L}\d/-]|[.,]\d)/gu
const slashed = /(?<![\p{L}\d./-])(\d{1,2})\/(\d{1,2})([/-])(\d{4}|\d{2})(?![\p{L}\d/-]|[.,]\d)/gu

/** The dates in figures in a text, such as `2026-03-31` and `31/3/2026`. What is no day of the calendar is no date. */
export function datesIn(text: string): FiguredDate[] {
  const found: FiguredDate[] = []
  for (const { 0: day, index: from } of text.matchAll(iso))
    if (isDate(day)) found.push({ from, to: from + day.length, day })
  for (const { 0: written, 1: one = '', 2: two = '', 3: mark, 4: year = '', index: from } of text.matchAll(
    slashed,
  )) {
    const days = daysOf(one, two, year.padStart(4, '20'), mark === '-')
    const [day, other] = days
    if (day === undefined) continue
    const isSure = other === undefined && year.length === 4
    found.push({ from, to: from + written.length, ...(isSure ? { day } : {}) })
  }
  return found.sort((a, b) => a.from - b.from)
}

/** The days that two numbers and a year can mean; Danes write 31/3-2026, and nobody puts the month first there. */
function daysOf(one: string, two: string, year: string, isDayFirst: boolean): string[] {
  const dayFirst = dayOf(year, two, one)
  const monthFirst = isDayFirst ? dayFirst : dayOf(year, one, two)
  return [...new Set([dayFirst, monthFirst])].filter(isDate)
}

function dayOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
