import { daysBetween, daysInMonth } from '#core/dates'

/** A length of time, as calendar months and days. */
export interface Interval {
  months: number
  days: number
}

const named: { readonly [frequency: string]: Interval } = {
  weekly: { months: 0, days: 7 },
  monthly: { months: 1, days: 0 },
  quarterly: { months: 3, days: 0 },
  'half-yearly': { months: 6, days: 0 },
  yearly: { months: 12, days: 0 },
  'every-two-years': { months: 24, days: 0 },
  'every-four-years': { months: 48, days: 0 },
}

const duration = /^P(?=\d)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?$/

/** Nothing that a strategy plans lies further ahead; longer times would lead to years that no date can hold. */
const longest = 1200

/** The time between two times of a frequency; undefined where it has none, as `as-needed`. */
export function intervalOf(frequency: string | undefined): Interval | undefined {
  if (frequency === undefined) return undefined
  if (Object.hasOwn(named, frequency)) return named[frequency]
  const match = duration.exec(frequency)
  if (match === null) return undefined
  const [years = 0, months = 0, weeks = 0, days = 0] = match.slice(1).map((part) => Number(part ?? 0))
  const interval = {
    months: Math.min(12 * years + months, longest),
    days: Math.min(7 * weeks + days, 30 * longest),
  }
  return interval.months + interval.days === 0 ? undefined : interval
}

/** Days are compared as texts of ten characters, which those after it do not have. */
const lastOfAll = '9999-12-31'

/**
 * The day so long after a `YYYY-MM-DD`, and at most the last one that a date can hold. Months lead from the last day of a
 * month to the last day of a month.
 */
export function dayAfter(day: string, { months, days }: Interval): string {
  const [year, month, dayOfMonth] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
  const count = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1]
  const last = daysInMonth(toYear, toMonth)
  const isLast = months > 0 && dayOfMonth === daysInMonth(year, month)
  const sameDay = dayOf(toYear, toMonth, isLast ? last : Math.min(dayOfMonth, last))
  if (days === 0 || sameDay === lastOfAll) return sameDay
  const date = new Date(Date.parse(sameDay) + days * 86_400_000)
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** A time that no `Date` can hold has no year. */
function dayOf(year: number, month: number, day: number): string {
  if (!(year <= 9999)) return lastOfAll
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/** Years from one `YYYY-MM-DD` to another, with decimals. */
export function yearsBetween(from: string, to: string): number {
  return daysBetween(from, to) / 365.25
}
