import type { IndicatorSummary, Summary } from '#core/summary'
import { gather } from '../gather.ts'
import { bodyOf } from './documents.ts'
import { plainName } from './names.ts'

/** A value that a document states of an indicator. */
export interface Stated<T> {
  summary: Summary
  indicator: IndicatorSummary
  value: T
}

/** What a value is about: without its date there is nothing to compare. */
interface About {
  date?: string | undefined
  dimension?: { [id: string]: string } | undefined
}

/**
 * Values that documents state about the same thing: one indicator (by name and unit) of one body, one date, one group of
 * people. Within a group the values follow the order of the documents.
 */
export function aboutTheSame<T extends About>(stated: Iterable<Stated<T>>): Stated<T>[][] {
  const groups = new Map<string, Stated<T>[]>()
  for (const item of stated) {
    const { summary, indicator, value } = item
    const body = bodyOf(summary, indicator.owner)
    const name = plainName(indicator.name)
    if (body === undefined || name === '' || value.date === undefined) continue
    gather(groups, [body, name, unitOf(indicator), value.date, ...groupOf(value)].join('\n'), item)
  }
  return [...groups.values()].filter((items) => items.length > 1)
}

function unitOf({ unit, scale }: IndicatorSummary): string {
  return unit === undefined ? (scale ?? []).map(plainName).join('/') : plainName(unit)
}

function groupOf({ dimension }: About): string[] {
  return Object.entries(dimension ?? {})
    .map(([key, value]) => `${plainName(key)}=${plainName(value)}`)
    .sort()
}

/**
 * The values that do not agree with one of a document before, each with the first such one. Equal values are compared once,
 * so that the time grows with the number of different ones only.
 */
export function disagreeing<T, C>(
  items: readonly Stated<T>[],
  clashOf: (value: Stated<T>, before: Stated<T>) => C | undefined,
  keyOf: (value: T) => string,
): { item: Stated<T>; before: Stated<T>; clash: C }[] {
  const firsts = new Map<string, Stated<T>>()
  return items.flatMap((item) => {
    const found: { item: Stated<T>; before: Stated<T>; clash: C }[] = []
    for (const before of firsts.values()) {
      const clash = before.summary === item.summary ? undefined : clashOf(item, before)
      if (clash === undefined) continue
      found.push({ item, before, clash })
      break
    }
    const key = keyOf(item.value)
    if (!firsts.has(key)) firsts.set(key, item)
    return found
  })
}

/** Whether two indicators of one name are said to count different things. */
export function areDefinedApart(a: IndicatorSummary, b: IndicatorSummary): boolean {
  const [one, other] = [plainName(a.definition), plainName(b.definition)]
  return one !== '' && other !== '' && one !== other
}
