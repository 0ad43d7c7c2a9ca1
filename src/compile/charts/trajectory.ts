import type { Element } from 'hast'
import { formatNumber, type Locale } from '#core/locale'
import { type Drawing, element } from '../markup/element.ts'
import type { ChartPoint, TrajectoryChart } from '../tree.ts'
import type { ChartPalette } from './palette.ts'
import {
  crosses,
  labelLineHeight,
  labelSize,
  type PlacedLabel,
  placeLabels,
  type Segment,
  type Surroundings,
  widened,
} from './parts/labels.ts'
import { legend } from './parts/legend.ts'
import { edge, edgeWidth, textLines, textWidth } from './parts/text.ts'
import { isOnAxis, todayLine, type YearAxis, yearAxis, yearGrid, yearTurns } from './parts/years.ts'
import { drawSeries, legendItems, linesOf, type Series, type Spot, segments } from './series.ts'
import { axisTitle, type ValueScale, valueGrid, valueScale } from './values.ts'
import { chartWords, say } from './words.ts'

const rightMargin = 12
/** Beyond this, only the latest measurement has a label. */
const manyMeasurements = 5

/** Draws values over time: the plan towards the targets, and what was measured. */
export function drawTrajectory(
  spec: TrajectoryChart,
  locale: Locale,
  palette: ChartPalette,
  width: number,
): Drawing {
  const points = [...(spec.baseline ? [spec.baseline] : []), ...spec.measurements, ...spec.targets]
  const values = valueScale(points, spec.unit)
  const ticks = values.ticks(4)
  const left = Math.max(...ticks.map((tick) => textWidth(formatNumber(tick, locale), 13))) + 10
  const right = width - rightMargin
  const dates = points.length > 0 ? points.map((point) => point.date) : [spec.asOf]
  const axis = yearAxis(dates, left, right)
  const head = legend(legendItems(seriesOf(spec, axis, values), locale, palette), width, palette)
  const showsToday = isOnAxis(axis, spec.asOf)
  const top = head.height + (showsToday ? 58 : 34)
  const bottom = top + (width > 500 ? 230 : 260)
  values.range([bottom, top])

  const series = seriesOf(spec, axis, values)
  const tickBoxes = ticks.map((tick) => ({ x: 0, y: values(tick) - 8, width: left - 6, height: 16 }))
  const today = axis.x(spec.asOf)
  const lines = showsToday ? [{ from: { x: today, y: top }, to: { x: today, y: bottom } }] : []
  const bounds = { x: 0, y: top, width, height: bottom - top }
  const labels = placeSeriesLabels(series, { bounds, boxes: tickBoxes, lines })
  const beneath = [
    ...lines,
    ...yearTurns(axis).map(({ x }) => ({ from: { x, y: top }, to: { x, y: bottom } })),
    ...ticks.map((tick) => ({ from: { x: left, y: values(tick) }, to: { x: right, y: values(tick) } })),
    ...seriesSegments(series),
    ...labels.map(({ leader }) => leader).filter((leader) => leader !== undefined),
  ]
  const asOf = say(chartWords.today, { date: spec.asOf }, locale)
  return {
    width,
    height: bottom + 26,
    children: [
      head.element,
      axisTitle(spec.unit, values, { y: head.height + 22, width }, locale, palette),
      yearGrid(axis, { top, bottom, labelYs: [bottom + 19] }, palette),
      valueGrid(ticks, values, { left, right }, locale, palette),
      ...(showsToday ? [todayLine(today, { top, bottom, width, labelAbove: 12 }, asOf, palette)] : []),
      ...labels.map(({ leader }) => drawLeader(leader, palette)).filter((line) => line !== undefined),
      ...drawSeries(series, palette),
      ...labels.map((label) => drawLabel(label, beneath, palette)),
    ],
  }
}

function seriesOf(spec: TrajectoryChart, axis: YearAxis, values: ValueScale): Series {
  const spots = (points: readonly ChartPoint[]): Spot[] =>
    [...points]
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map((point) => ({ x: axis.x(point.date), y: values(point.value), label: point.label }))
  return {
    baseline: spec.baseline ? spots([spec.baseline]) : [],
    measured: spots(spec.measurements),
    targets: spots(spec.targets),
  }
}

/** The ends of the lines choose their places first: the last target, the baseline, the latest measurement. */
function placeSeriesLabels(series: Series, { bounds, boxes, lines }: Surroundings): PlacedLabel[] {
  const { baseline, measured, targets } = series
  const spots = [
    ...targets.slice(-1),
    ...baseline,
    ...measured.slice(-1),
    ...targets.slice(0, -1).reverse(),
    ...(measured.length <= manyMeasurements ? measured.slice(0, -1).reverse() : []),
  ]
  const markers = [...baseline, ...measured, ...targets].map(({ x, y }) => ({
    x: x - 7,
    y: y - 7,
    width: 14,
    height: 14,
  }))
  const around = {
    bounds,
    boxes: [...boxes, ...markers],
    lines: [...lines, ...seriesSegments(series)],
  }
  return placeLabels(withoutRepeats(spots), bounds.width > 500 ? 150 : 96, around).filter(
    (label) => label !== undefined,
  )
}

function seriesSegments(series: Series): Segment[] {
  const { plan, measured } = linesOf(series)
  return [...segments(plan), ...segments(measured)]
}

/** Two goals may ask for the same value on the same day; it is said once. */
function withoutRepeats(spots: readonly Spot[]): Spot[] {
  const isSame = (a: Spot, b: Spot): boolean => a.x === b.x && a.y === b.y && a.label === b.label
  return spots.filter((spot, i) => spots.findIndex((other) => isSame(spot, other)) === i)
}

function drawLeader(leader: Segment | undefined, palette: ChartPalette): Element | undefined {
  if (leader === undefined) return undefined
  const { from, to } = leader
  return element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: palette.muted })
}

function drawLabel(
  { lines, box, anchor }: PlacedLabel,
  beneath: readonly Segment[],
  palette: ChartPalette,
): Element {
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2
  const at = { x, y: box.y + labelSize - 0.5, size: labelSize, lineHeight: labelLineHeight }
  const isCrossed = beneath.some((line) => crosses(line, widened(box, edgeWidth)))
  return textLines(lines, at, {
    textAnchor: anchor,
    fill: palette.text,
    ...(isCrossed ? edge(palette) : {}),
  })
}
