import { type DateText, lastDay } from '#core/dates'

const months: { readonly [frequency: string]: number } = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
  'every-two-years': 24,
  'every-four-years': 48,
}

/**
 * The last day (`YYYY-MM-DD`) on which something that happens at a frequency is to happen again after a date; the period
 * counts from the date's last day. Undefined where the frequency sets no time, such as `as-needed`.
 */
export function nextAfter(date: DateText | undefined, frequency: string | undefined): string | undefined {
  const from = lastDay(date)
  if (from === undefined || frequency === undefined) return undefined
  if (frequency === 'weekly') return daysLater(from, 7)
  const [, count, unit] = /^P(\d{1,3})([DWMY])$/.exec(frequency) ?? []
  const known = Object.hasOwn(months, frequency) ? months[frequency] : undefined
  if (known !== undefined) return monthsLater(from, known)
  if (count === undefined || Number(count) === 0) return undefined
  if (unit === 'D' || unit === 'W') return daysLater(from, Number(count) * (unit === 'W' ? 7 : 1))
  return monthsLater(from, Number(count) * (unit === 'Y' ? 12 : 1))
}

function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The same day of a later month; the last day of a month leads to the last day of the other, as a quarter's does. */
function monthsLater(day: string, count: number): string | undefined {
  const [year = 0, month = 0, inMonth = 0] = day.split('-').map(Number)
  const isLast = day === lastDay(day.slice(0, 7))
  const at = new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 7)
  const end = lastDay(at)
  if (end === undefined) return undefined
  return isLast || inMonth > Number(end.slice(8)) ? end : `${at}-${String(inMonth).padStart(2, '0')}`
}
