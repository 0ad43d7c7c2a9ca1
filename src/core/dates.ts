import type { Locale } from './locale.ts'

/** A date as documents write it: `2026`, `'2026'`, `2026-03` or `2026-03-31`. */
export type DateText = string | number

const pattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** Whether a value has the form of a date and names a day, month or year that exists. */
export function isDate(value: unknown): value is DateText {
  if (typeof value !== 'string' && typeof value !== 'number') return false
  const text = String(value)
  if (!pattern.test(text)) return false
  const day = Number(text.slice(8))
  return day <= 28 || day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
}

/** The first day of a date as `YYYY-MM-DD`: 2026 is 2026-01-01. Undefined for what is no date. */
export function firstDay(date: DateText | undefined): string | undefined {
  if (!isDate(date)) return undefined
  return `${String(date)}-01-01`.slice(0, 10)
}

/** The last day of a date as `YYYY-MM-DD`: 2026 is 2026-12-31, 2026-02 is 2026-02-28. Undefined for what is no date. */
export function lastDay(date: DateText | undefined): string | undefined {
  if (!isDate(date)) return undefined
  const text = String(date)
  if (text.length === 10) return text
  if (text.length === 4) return `${text}-12-31`
  return `${text}-${daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5)))}`
}

/** The days of a month, which is counted from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
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
