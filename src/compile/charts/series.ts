import { line, type SymbolType, symbol, symbolCircle, symbolDiamond2, symbolSquare } from 'd3-shape'
import type { Element } from 'hast'
import type { Locale } from '#core/locale'
import { element, round } from '../markup/element.ts'
import type { ChartPalette } from './palette.ts'
import type { Place, Segment } from './parts/labels.ts'
import type { LegendItem } from './parts/legend.ts'
import { chartWords } from './words.ts'

/** The place of a value in the drawing, with the words that belong beside it. */
export interface Spot extends Place {
  label: string
}

/** The places of all values, each list by date. */
export interface Series {
  baseline: Spot[]
  measured: Spot[]
  targets: Spot[]
}

/** The points of the two lines: both start at the baseline, one runs to the targets and one over the measurements. */
export function linesOf({ baseline, measured, targets }: Series): { plan: Spot[]; measured: Spot[] } {
  const byPlace = (a: Spot, b: Spot): number => a.x - b.x
  return {
    plan: [...baseline, ...targets].sort(byPlace),
    measured: [...baseline, ...measured].sort(byPlace),
  }
}

/** The straight pieces between points. */
export function segments(spots: readonly Spot[]): Segment[] {
  return spots.slice(1).map((to, i) => ({ from: spots[i] ?? to, to }))
}

/** Dashed with diamonds: the plan. Solid with discs: what was measured. A square: the baseline. */
export function drawSeries(series: Series, palette: ChartPalette): Element[] {
  const lines = linesOf(series)
  return [
    planLine(lines.plan, palette),
    measuredLine(lines.measured, palette),
    ...series.targets.map((spot) => targetMarker(spot, palette)),
    ...series.measured.map((spot) => measuredMarker(spot, palette)),
    ...series.baseline.map((spot) => baselineMarker(spot, palette)),
  ]
}

/** The entries of the legend for what the chart holds. */
export function legendItems(series: Series, locale: Locale, palette: ChartPalette): LegendItem[] {
  const ends = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
  ]
  const items: LegendItem[] = []
  const add = (spots: readonly Spot[], label: string, sampleWidth: number, ...sample: Element[]): void => {
    if (spots.length > 0) items.push({ sample, sampleWidth, label })
  }
  const middle = { x: 15, y: 0 }
  const { baseline, measured, target } = chartWords
  add(series.baseline, baseline[locale], 12, baselineMarker({ x: 6, y: 0 }, palette))
  add(series.measured, measured[locale], 30, measuredLine(ends, palette), measuredMarker(middle, palette))
  add(series.targets, target[locale], 30, planLine(ends, palette), targetMarker(middle, palette))
  return items
}

function planLine(places: readonly Place[], palette: ChartPalette): Element {
  return pathThrough(places, { stroke: palette.plan, strokeDasharray: '7 5' })
}

function measuredLine(places: readonly Place[], palette: ChartPalette): Element {
  return pathThrough(places, { stroke: palette.measured })
}

function targetMarker(at: Place, palette: ChartPalette): Element {
  return marker(at, symbolDiamond2, { fill: palette.surface, stroke: palette.plan })
}

function measuredMarker(at: Place, palette: ChartPalette): Element {
  return marker(at, symbolCircle, { fill: palette.measured, stroke: palette.surface })
}

function baselineMarker(at: Place, palette: ChartPalette): Element {
  return marker(at, symbolSquare, { fill: palette.text, stroke: palette.surface })
}

function pathThrough(places: readonly Place[], style: { stroke: string; strokeDasharray?: string }): Element {
  const path = line<Place>(
    (place) => place.x,
    (place) => place.y,
  )
  const d = path.digits(1)([...places]) ?? ''
  return element('path', { d, fill: 'none', strokeWidth: 2.5, strokeLinejoin: 'round', ...style })
}

/** A shape of about 10 by 10 pixels around a place. */
export function marker(at: Place, shape: SymbolType, style: { fill: string; stroke: string }): Element {
  const d = symbol(shape, 84).digits(1)() ?? ''
  return element('path', {
    d,
    transform: `translate(${round(at.x)} ${round(at.y)})`,
    strokeWidth: 2,
    ...style,
  })
}
