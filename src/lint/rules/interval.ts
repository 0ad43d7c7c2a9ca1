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
const lastTime = Date.parse(lastOfAll)

/**
 * The day so long after a `YYYY-MM-DD`, and at most the last one that a date can hold. Months lead from the last day of a
 * month to the last day of a month.
 */
export function dayAfter(day: string, { months, days }: Interval): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const isLast = dayOfMonth === daysInMonth(year, month)
  const last = daysInMonth(year + Math.floor((month - 1 + months) / 12), ((month - 1 + months) % 12) + 1)
  const start = months > 0 && isLast ? last : Math.min(dayOfMonth, last)
  const time = Date.UTC(year, month - 1 + months, start + days)
  return time < lastTime ? new Date(time).toISOString().slice(0, 10) : lastOfAll
}

/** Years from one `YYYY-MM-DD` to another, with decimals. */
export function yearsBetween(from: string, to: string): number {
  return daysBetween(from, to) / 365.25
}
