import { scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { element } from '../../markup/element.ts'
import type { ChartPalette } from '../palette.ts'
import { textWidth } from './text.ts'

/** A horizontal line of whole years. */
export interface YearAxis {
  first: number
  last: number
  left: number
  right: number
  /** Where a day (`YYYY-MM-DD`) stands, in pixels. */
  x: (date: string) => number
}

/** The axis that holds all the days, from a 1 January to a 31 December. */
export function yearAxis(dates: readonly string[], left: number, right: number): YearAxis {
  const years = dates.map((date) => Number(date.slice(0, 4)))
  const first = Math.min(...years)
  const last = Math.max(...years)
  const scale = scaleLinear([newYear(first), newYear(last + 1)], [left, right])
  return { first, last, left, right, x: (date) => scale(Date.parse(date)) }
}

/** Midnight of a year's 1 January; `Date.UTC` takes the years below 100 for those of the last century. */
function newYear(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1)
}

/** Whether a day lies within the years of the axis. */
export function isOnAxis(axis: YearAxis, date: string): boolean {
  const year = Number(date.slice(0, 4))
  return year >= axis.first && year <= axis.last
}

/** Where the turns of years stand that have a line, from the first to the end of the last; not every year where there are many. */
export function yearTurns({ first, last, left, right }: YearAxis): { x: number; year: number }[] {
  const count = last - first + 1
  const band = (right - left) / count
  const every = Math.ceil(40 / band)
  const turns: { x: number; year: number }[] = []
  for (let i = 0; i <= count; i += every) turns.push({ x: left + i * band, year: first + i })
  return turns
}

/** A line at the turn of the year from `top` to `bottom`, and the year after it at each of `labelYs`. */
export function yearGrid(
  axis: YearAxis,
  place: { top: number; bottom: number; labelYs: readonly number[] },
  palette: ChartPalette,
): Element {
  const band = (axis.right - axis.left) / (axis.last - axis.first + 1)
  const marks: Element[] = []
  for (const { x, year } of yearTurns(axis)) {
    const at = { x1: x, x2: x, y1: place.top, y2: place.bottom, stroke: palette.grid }
    marks.push(element('line', at))
    if (year > axis.last) break
    const label = { x: x + band / 2, fontSize: 13, textAnchor: 'middle', fill: palette.muted }
    for (const y of place.labelYs) marks.push(element('text', { ...label, y }, String(year)))
  }
  return element('g', {}, ...marks)
}

/** The thin line of the day that the report is made for, with its label above it. */
export function todayLine(
  x: number,
  place: { top: number; bottom: number; width: number; labelAbove: number },
  label: string,
  palette: ChartPalette,
): Element {
  const half = textWidth(label, 12.5) / 2
  const centre = Math.max(half, Math.min(x, place.width - half))
  const line = {
    x1: x,
    x2: x,
    y1: place.top,
    y2: place.bottom,
    stroke: palette.today,
    strokeWidth: 1.25,
  }
  const text = {
    x: centre,
    y: place.top - place.labelAbove,
    fontSize: 12.5,
    textAnchor: 'middle',
    fill: palette.today,
  }
  return element('g', {}, element('line', line), element('text', text, label))
}
