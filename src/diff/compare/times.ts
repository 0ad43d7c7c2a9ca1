import { type DateText, daysBetween, firstDay, lastDay } from '#core/dates'
import type { MessageData } from '#core/diagnostic'

/** How the second of two moments lies to the first; undefined where they cannot be told apart. */
export type Shift = 'sooner' | 'later'

/** How one date was moved to another by the last day of each, or by the first; undefined where it was not. */
export function shiftOf(
  before: DateText | undefined,
  after: DateText | undefined,
  by: 'first' | 'last' = 'last',
): Shift | undefined {
  const day = by === 'last' ? lastDay : firstDay
  const from = day(before)
  const to = day(after)
  if (from === undefined || to === undefined || from === to) return undefined
  return to > from ? 'later' : 'sooner'
}

/** What a message says of a shift: both dates, and the time between them in whole years, months or days. */
export function shiftData(before: DateText, after: DateText, by: 'first' | 'last' = 'last'): MessageData {
  const day = by === 'last' ? lastDay : firstDay
  const [from = '', to = ''] = [day(before) ?? '', day(after) ?? ''].sort()
  return { before: String(before), after: String(after), ...stretch(from, to) }
}

function stretch(from: string, to: string): MessageData {
  const months = monthsBetween(from, to)
  if (months !== undefined && months > 0)
    return months % 12 === 0 ? counted(months / 12, 'year') : counted(months, 'month')
  return counted(daysBetween(from, to), 'day')
}

function counted(by: number, unit: string): MessageData {
  return { by, span: `span.${unit}${by === 1 ? '' : 's'}` }
}

/** Whole months from one day to a later one; the last day of a month is the same in every month. */
function monthsBetween(from: string, to: string): number | undefined {
  const isEnd = (day: string): boolean => lastDay(day.slice(0, 7)) === day
  if (from.slice(8) !== to.slice(8) && !(isEnd(from) && isEnd(to))) return undefined
  const [year = 0, month = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number)
  return 12 * (toYear - year) + toMonth - month
}

const days: { readonly [frequency: string]: number } = {
  weekly: 7,
  monthly: 30.44,
  quarterly: 91.31,
  'half-yearly': 182.62,
  yearly: 365.25,
  'every-two-years': 730.5,
  'every-four-years': 1461,
}

/** The days between two times of a frequency, roughly: enough to tell which is rarer. Undefined where it has no fixed time. */
export function daysOfFrequency(frequency: string): number | undefined {
  if (Object.hasOwn(days, frequency)) return days[frequency]
  const match = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/.exec(frequency)
  if (match === null) return undefined
  const [years = 0, months = 0, weeks = 0, single = 0] = match.slice(1).map((part) => Number(part ?? 0))
  return Math.round((365.25 * years + 30.4375 * months + 7 * weeks + single) * 100) / 100
}
