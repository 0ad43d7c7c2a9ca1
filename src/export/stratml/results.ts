import { type DateText, firstDay, lastDay } from '#core/dates'
import type { Baseline, Change, Indicator, Measurement, Target } from '#core/generated/strategy'
import { type StratmlInstance, type StratmlResult, stratmlDivider, stratmlWords } from '#core/stratml'
import { lineText } from '../text.ts'

type Dimension = { [id: string]: string } | undefined

/** What has been measured: the baseline first, marked as such. */
export function actualInstances({ baseline, measurements }: Indicator): StratmlInstance[] {
  const baselines = baseline === undefined ? [] : [baseline].flat()
  const measured = Array.isArray(measurements) ? measurements : []
  return [
    ...baselines.flatMap((item) => actual(item, [stratmlWords.baseline])),
    ...measured.flatMap((item) =>
      actual(item, item.status === 'preliminary' ? [stratmlWords.preliminary] : []),
    ),
  ]
}

function actual({ date, value, dimension }: Baseline | Measurement, words: string[]): StratmlInstance[] {
  if (value === undefined) return []
  return [{ targets: [], actuals: [result(date, value, dimension, words)] }]
}

/** What is aimed at: the values on the way, then the target itself. A target without a date is due at the deadline. */
export function targetInstances(target: Target, deadline: DateText | undefined): StratmlInstance[] {
  const { value, min, max, change, dimension } = target
  const date = target.date ?? deadline
  const results = [
    ...(value === undefined ? [] : [result(date, value, dimension, [])]),
    ...(min === undefined ? [] : [result(date, min, dimension, [stratmlWords.min])]),
    ...(max === undefined ? [] : [result(date, max, dimension, [stratmlWords.max])]),
    ...(change === undefined ? [] : [result(date, changeText(change), dimension, [stratmlWords.change])]),
  ]
  if (results.length === 0) return []
  const interim = (target.interim ?? []).flatMap((item) =>
    item.value === undefined ? [] : [result(item.date, item.value, dimension, [stratmlWords.interim])],
  )
  return [...interim.map((one) => ({ targets: [one], actuals: [] })), { targets: results, actuals: [] }]
}

function result(
  date: DateText | undefined,
  value: number | string,
  dimension: Dimension,
  words: readonly string[],
): StratmlResult {
  const start = firstDay(date)
  const end = lastDay(date)
  const step = typeof value === 'string' ? lineText(value) : undefined
  const description = [...words, ...(step === undefined ? [] : [step])].join('; ')
  const parts = Object.entries(dimension ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(typeof value === 'number' ? { units: value } : {}),
    ...(parts.length === 0
      ? {}
      : {
          descriptor: {
            name: parts.map(([id]) => id).join(stratmlDivider),
            value: parts.map(([, group]) => group).join(stratmlDivider),
          },
        }),
    ...(description === '' ? {} : { description }),
  }
}

/** A change as a text: "-50 percent since 2024". */
function changeText({ percent, points, amount, since }: Change): string {
  const [value, unit] =
    percent !== undefined
      ? [percent, 'percent']
      : points !== undefined
        ? [points, 'percentage points']
        : [amount ?? 0, 'units']
  return `${value} ${unit}${since === undefined ? '' : ` since ${since}`}`
}
