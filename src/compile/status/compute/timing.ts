import { firstDay, lastDay } from '#core/dates'
import type { Action, Indicator } from '#core/generated/strategy'
import { baselinesOf, measurementsOf } from '../../strategy/measures/series.ts'
import { nextAfter } from './frequency.ts'
import { isInFile } from './progress.ts'

/** `late`: its end has passed; `notBegun`: it is planned still, and its start has passed. */
export type Timing = 'late' | 'notBegun' | 'inTime'

/** Whether an action follows its own dates. One that is completed or cancelled does. */
export function timingOf({ status, start, end }: Action, asOf: string): Timing {
  if (status === 'completed' || status === 'cancelled') return 'inTime'
  if (isBefore(end, asOf)) return 'late'
  return status === 'planned' && isBefore(start, asOf) ? 'notBegun' : 'inTime'
}

function isBefore(date: Action['end'], day: string): boolean {
  const last = lastDay(date)
  return last !== undefined && last < day
}

/** When an indicator was last measured, and when it is to be measured again (both `YYYY-MM-DD`). */
export interface Schedule {
  last?: string | number
  next?: string
  isOverdue: boolean
}

/**
 * When an indicator is to be measured: one period of its frequency after the latest measurement up to a day, in whatever
 * breakdown, else after the baseline. Unknown where the measurements stand in a file that could not be read.
 */
export function scheduleOf(indicator: Indicator, asOf: string): Schedule {
  if (isInFile(indicator)) return { isOverdue: false }
  const known = [...baselinesOf(indicator), ...measurementsOf(indicator)].filter(({ value, date }) => {
    const day = firstDay(date)
    return value !== undefined && day !== undefined && day <= asOf
  })
  const last = known
    .map(({ date }) => date)
    .sort((a, z) => compare(lastDay(a), lastDay(z)))
    .at(-1)
  const next = nextAfter(last, indicator.frequency)
  return {
    ...(last === undefined ? {} : { last }),
    ...(next === undefined ? {} : { next }),
    isOverdue: next !== undefined && next < asOf,
  }
}

function compare(a = '', z = ''): number {
  return a < z ? -1 : a > z ? 1 : 0
}
