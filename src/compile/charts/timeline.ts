import { symbolDiamond2 } from 'd3-shape'
import type { Element } from 'hast'
import { formatDate } from '#core/dates'
import type { Locale } from '#core/locale'
import { type Drawing, element } from '../markup/element.ts'
import type { TimelineChart } from '../tree.ts'
import type { ChartPalette } from './palette.ts'
import { type LegendItem, legend } from './parts/legend.ts'
import { edge, edgeWidth, textLines, textWidth, wrapText } from './parts/text.ts'
import { isOnAxis, todayLine, type YearAxis, yearAxis, yearGrid, yearTurns } from './parts/years.ts'
import { marker } from './series.ts'
import { chartWords, pointWords, say, stateWords } from './words.ts'

type Bar = TimelineChart['bars'][number]
type State = Bar['state']

/** The years that bars stand among. */
interface Field extends YearAxis {
  /** Where lines run down behind the rows. */
  lines: readonly number[]
}

interface Row {
  lines: string[]
  top: number
  height: number
  /** The middle of the bar or diamond. */
  middle: number
}

const states: readonly State[] = ['completed', 'ongoing', 'planned', 'cancelled']
const labelSize = 13
/** The size of words beside bars: the least that print can have, at 8 points across a page (A4). */
const sideSize = 12.5
const lineHeight = 16
const barHeight = 16

/** The room for labels beside bars. */
const wideLabel = 232

/** Draws bars and diamonds, a row for each, under a line of years. */
export function drawTimeline(
  spec: TimelineChart,
  locale: Locale,
  palette: ChartPalette,
  width: number,
  id: string,
): Drawing {
  const besideBars = width > 500
  const labelWidth = besideBars ? wideLabel : width - 4
  const axis = yearAxis([spec.start, spec.end], besideBars ? labelWidth + 16 : 2, width - 2)
  const head = legend(legendItems(spec, locale, palette, id), width, palette)
  const showsToday = isOnAxis(axis, spec.asOf)
  const top = head.height + (showsToday ? 54 : 34)
  const rows = layOutRows([...spec.bars, ...spec.points], labelWidth, top, besideBars)
  const last = rows.at(-1)
  const bottom = last === undefined ? top + 8 : last.top + last.height
  const isTall = bottom - top > 420
  const labels = rows.map((row) => drawRowLabel(row, besideBars, palette))
  const words = wordsOf(spec, locale)
  const lines = [...yearTurns(axis).map(({ x }) => x), ...(showsToday ? [axis.x(spec.asOf)] : [])]
  const field = { ...axis, lines }
  const bars = spec.bars.map((bar, i) => drawBar(bar, words, rows[i]?.middle ?? top, field, palette, id))
  const points = spec.points.map((point, i) =>
    drawPoint(point, rows[spec.bars.length + i]?.middle ?? top, field, locale, palette),
  )
  const today = say(chartWords.today, { date: spec.asOf }, locale)
  return {
    width,
    height: bottom + (isTall ? 24 : 4),
    children: [
      hatchPattern(id, palette),
      head.element,
      yearGrid(axis, { top, bottom, labelYs: [top - 8, ...(isTall ? [bottom + 18] : [])] }, palette),
      ...rows.map((row) => separator(row, width, palette)),
      ...(showsToday
        ? [todayLine(axis.x(spec.asOf), { top, bottom, width, labelAbove: 28 }, today, palette)]
        : []),
      ...labels,
      ...bars.flat(),
      ...points.flat(),
    ],
  }
}

/** The heights of rows in a picture as wide as a page. */
export function rowHeights(items: readonly { label: string }[]): number[] {
  return layOutRows(items, wideLabel, 0, true).map(({ height }) => height)
}

/** Labels stand to the left of their bars where there is room, else above them. */
function layOutRows(
  items: readonly { label: string }[],
  labelWidth: number,
  top: number,
  besideBars: boolean,
): Row[] {
  const rows: Row[] = []
  let y = top
  for (const { label } of items) {
    const lines = wrapText(label, labelWidth, labelSize, 3)
    const textHeight = lines.length * lineHeight
    const height = besideBars ? Math.max(textHeight, barHeight) + 14 : textHeight + barHeight + 20
    const middle = besideBars ? y + height / 2 : y + textHeight + barHeight / 2 + 10
    rows.push({ lines, top: y, height, middle })
    y += height
  }
  return rows
}

function drawRowLabel({ lines, top, height }: Row, besideBars: boolean, palette: ChartPalette): Element {
  const above = besideBars ? (height - lines.length * lineHeight) / 2 : 5
  const at = { x: 0, y: top + above + labelSize - 0.5, size: labelSize, lineHeight }
  return textLines(lines, at, { fill: palette.text, ...(besideBars ? {} : edge(palette)) })
}

function separator({ top, height }: Row, width: number, palette: ChartPalette): Element {
  const y = top + height
  return element('line', { x1: 0, x2: width, y1: y, y2: y, stroke: palette.grid })
}

function drawBar(
  bar: Bar,
  words: Record<State, string>,
  middle: number,
  axis: Field,
  palette: ChartPalette,
  id: string,
): Element[] {
  const from = Math.max(axis.left, axis.x(bar.start))
  const to = Math.min(axis.right, Math.max(axis.x(bar.end), from + 6))
  const box = { x: from, y: middle - barHeight / 2, width: Math.max(6, to - from) }
  const text = sideText(words[bar.state], from, to, middle, axis, palette)
  return [...drawState(bar.state, box, palette, id), ...text]
}

/** Each state has its own fill, so that it shows without colour as well. */
function drawState(
  state: State,
  box: { x: number; y: number; width: number },
  palette: ChartPalette,
  id: string,
): Element[] {
  const middle = box.y + barHeight / 2
  const frame = {
    x: box.x + 0.75,
    y: box.y + 0.75,
    width: Math.max(1, box.width - 1.5),
    height: barHeight - 1.5,
    rx: 3,
    strokeWidth: 1.5,
  }
  switch (state) {
    case 'completed':
      return [element('rect', { ...frame, fill: palette.text, stroke: palette.text })]
    case 'ongoing':
      return [element('rect', { ...frame, fill: palette.measured, stroke: palette.measured })]
    case 'planned':
      return [
        element('rect', { ...frame, fill: palette.surface, stroke: 'none' }),
        element('rect', { ...frame, fill: `url(#${id}-hatch)`, stroke: palette.measured }),
      ]
    case 'cancelled': {
      const strike = { x1: box.x, x2: box.x + box.width, y1: middle, y2: middle }
      return [
        element('rect', { ...frame, fill: palette.surface, stroke: palette.muted, strokeDasharray: '3 3' }),
        element('line', { ...strike, stroke: palette.muted, strokeWidth: 1.5 }),
      ]
    }
  }
}

function hatchPattern(id: string, palette: ChartPalette): Element {
  const stroke = element('path', {
    d: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
    stroke: palette.measured,
    strokeWidth: 1.6,
  })
  const size = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' }
  return element('defs', {}, element('pattern', { id: `${id}-hatch`, ...size }, stroke))
}

function drawPoint(
  point: TimelineChart['points'][number],
  middle: number,
  axis: Field,
  locale: Locale,
  palette: ChartPalette,
): Element[] {
  const x = Math.max(axis.left + 6, Math.min(axis.x(point.date), axis.right - 6))
  const shape = marker({ x, y: middle }, symbolDiamond2, { fill: palette.plan, stroke: palette.plan })
  return [shape, ...sideText(formatDate(point.date, locale), x - 8, x + 8, middle, axis, palette)]
}

/** Words to the right of a bar or diamond, else to its left; none where neither side has room. */
function sideText(
  text: string,
  from: number,
  to: number,
  middle: number,
  axis: Field,
  palette: ChartPalette,
): Element[] {
  const width = textWidth(text, sideSize) + 8
  const fitsRight = to + width <= axis.right
  if (!fitsRight && from - width < axis.left) return []
  const at = { x: fitsRight ? to + 6 : from - 6, y: middle + 4.2, size: sideSize, lineHeight }
  const left = fitsRight ? at.x : at.x - width
  const isCrossed = axis.lines.some((x) => x >= left - edgeWidth && x <= left + width + edgeWidth)
  const style = { fill: palette.muted, textAnchor: fitsRight ? 'start' : 'end' }
  return [textLines([text], at, { ...style, ...(isCrossed ? edge(palette) : {}) })]
}

function wordsOf({ of = 'actions' }: TimelineChart, locale: Locale): Record<State, string> {
  const words = Object.entries(stateWords[of]).map(([state, wording]) => [state, wording[locale]])
  return Object.fromEntries(words) as Record<State, string>
}

function legendItems(spec: TimelineChart, locale: Locale, palette: ChartPalette, id: string): LegendItem[] {
  const words = wordsOf(spec, locale)
  const used = new Set(spec.bars.map((bar) => bar.state))
  const bars = states
    .filter((state) => used.has(state))
    .map((state) => ({
      sample: drawState(state, { x: 0, y: -barHeight / 2, width: 30 }, palette, id),
      sampleWidth: 30,
      label: words[state],
    }))
  if (spec.points.length === 0) return bars
  const sample = [marker({ x: 7, y: 0 }, symbolDiamond2, { fill: palette.plan, stroke: palette.plan })]
  return [...bars, { sample, sampleWidth: 14, label: pointWords[spec.of ?? 'actions'][locale] }]
}
