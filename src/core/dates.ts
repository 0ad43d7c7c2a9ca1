import type { Locale } from './locale.ts'

/** A date as documents write it: `2026`, `'2026'`, `2026-03` or `2026-03-31`. */
export type DateText = string | number

const pattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** Whether a value has the form of a date and names a day, month or year that exists. */
export function isDate(value: unknown): value is DateText {
  if (typeof value !== 'string' && typeof value !== 'number') return false
  const match = pattern.exec(String(value))
  if (match === null) return false
  return match[3] === undefined || Number(match[3]) <= daysInMonth(Number(match[1]), Number(match[2]))
}

/** The first day of a date as `YYYY-MM-DD`: 2026 is 2026-01-01. Undefined for what is no date. */
export function firstDay(date: DateText | undefined): string | undefined {
  if (!isDate(date)) return undefined
  const [year, month = '01', day = '01'] = String(date).split('-')
  return `${year}-${month}-${day}`
}

/** The last day of a date as `YYYY-MM-DD`: 2026 is 2026-12-31, 2026-02 is 2026-02-28. Undefined for what is no date. */
export function lastDay(date: DateText | undefined): string | undefined {
  if (!isDate(date)) return undefined
  const [year = '', month = '12', day] = String(date).split('-')
  return `${year}-${month}-${day ?? String(daysInMonth(Number(year), Number(month))).padStart(2, '0')}`
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Days from one `YYYY-MM-DD` to another, negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

const months: Record<Locale, readonly string[]> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** A date in words: `2028-12-31` is "31. december 2028" in Danish, "31 December 2028" in English. */
export function formatDate(date: DateText, locale: Locale): string {
  if (!isDate(date)) return String(date)
  const [year = '', month, day] = String(date).split('-')
  if (month === undefined) return year
  const name = months[locale][Number(month) - 1] ?? month
  if (day === undefined) return `${name} ${year}`
  return `${Number(day)}${locale === 'da' ? '.' : ''} ${name} ${year}`
}
