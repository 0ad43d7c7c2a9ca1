import type { Indicator, Target } from '#core/generated/strategy'
import type { Build } from '../context/build.ts'
import { indicatorName } from '../context/names.ts'
import { dimensionText, valueText } from '../context/values.ts'
import { type Series, targetLevel } from './series.ts'

/** One breakdown of one indicator, and which one of them it is. */
export interface Measured {
  id: string
  indicator: Indicator
  series: Series
  index: number
}

/** What the values of a breakdown are called: the indicator, and the group where it is not everybody. */
export function seriesName({ id, indicator, series }: Measured): string {
  return [indicatorName(indicator, id), dimensionText(series.dimension)].filter(Boolean).join(', ')
}

/** What a target comes to: "21 personer", "mindst 60 boliger". */
export function targetText(b: Build, target: Target, indicator: Indicator): string | undefined {
  const level = target.value ?? targetLevel(target, indicator)
  if (level === undefined) return undefined
  const bound =
    target.value !== undefined
      ? undefined
      : target.min !== undefined
        ? 'atLeast'
        : target.max !== undefined
          ? 'atMost'
          : undefined
  const shown = valueText(b, level, indicator.unit)
  return bound === undefined ? shown : b.say(bound, { value: shown })
}
