import { type ScaleLinear, scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { formatNumber, type Locale } from '#core/locale'
import { element } from '../markup/element.ts'
import type { ChartPoint } from '../tree.ts'
import type { ChartPalette } from './palette.ts'
import { textLines, wrapText } from './parts/text.ts'
import { chartWords, say } from './words.ts'

export type ValueScale = ScaleLinear<number, number>

/** From zero, unless the values lie so far from it that their change would not show. */
export function valueScale(points: readonly ChartPoint[], unit: string): ValueScale {
  const values = points.map((point) => point.value)
  const low = values.length > 0 ? Math.min(...values) : 0
  const high = values.length > 0 ? Math.max(...values) : 1
  const room = (high - low || Math.abs(high) || 1) * 0.15
  const isShare = /^(%|pct\.?|procent|percent)$/i.test(unit) && high <= 100
  const from = low >= 0 && low <= high * 0.6 ? 0 : low < 0 ? low - room : Math.max(0, low - room)
  const to = low < 0 && high <= 0 ? 0 : high + room
  const scale = scaleLinear([from, to], [0, 1]).nice(4)
  const [start = from, end = to] = scale.domain()
  return isShare ? scale.domain([start, Math.min(end, 100)]) : scale
}

/** The unit above the axis; it says where an axis starts that does not start at zero. */
export function axisTitle(
  unit: string,
  values: ValueScale,
  place: { y: number; width: number },
  locale: Locale,
  palette: ChartPalette,
): Element {
  const start = values.domain()[0] ?? 0
  const text = start > 0 ? say(chartWords.cutAxis, { unit, start }, locale) : unit
  const lines = wrapText(text, place.width, 13, 1)
  return textLines(lines, { x: 0, y: place.y, size: 13, lineHeight: 16 }, { fill: palette.muted })
}

/** A line and a number at each tick. */
export function valueGrid(
  ticks: readonly number[],
  values: ValueScale,
  { left, right }: { left: number; right: number },
  locale: Locale,
  palette: ChartPalette,
): Element {
  const marks = ticks.flatMap((tick) => {
    const y = values(tick)
    const label = { x: left - 8, y: y + 4.5, fontSize: 13, textAnchor: 'end', fill: palette.muted }
    return [
      element('line', { x1: left, x2: right, y1: y, y2: y, stroke: palette.grid }),
      element('text', label, formatNumber(tick, locale)),
    ]
  })
  return element('g', {}, ...marks)
}
