import type { Element } from 'hast'
import type { Locale } from '#core/locale'
import { type Drawing, element } from '../markup/element.ts'
import { writeXml } from '../markup/write.ts'
import type { ChartNode } from '../tree.ts'
import type { ChartPalette } from './palette.ts'
import { drawTimeline } from './timeline.ts'
import { drawTrajectory } from './trajectory.ts'

export type ChartLayout = 'wide' | 'narrow'

const widths: Record<ChartLayout, number> = { wide: 680, narrow: 320 }

/**
 * A chart as a standalone SVG file of 680 pixels' width: well-formed XML, the same text for the same chart.
 * The height follows from the content.
 */
export function chartSvg(chart: ChartNode, locale: Locale, palette: ChartPalette): string {
  const svg = chartElement(chart, locale, palette, 'wide')
  return svgFile(svg)
}

/** An `svg` element as a file of its own. */
export function svgFile(svg: Element): string {
  const properties = { ...svg.properties, xmlns: 'http://www.w3.org/2000/svg' }
  return writeXml({ ...svg, properties })
}

/** A chart as an `svg` element in hast. Its ids begin with the chart's id and the layout. */
export function chartElement(
  chart: ChartNode,
  locale: Locale,
  palette: ChartPalette,
  layout: ChartLayout,
): Element {
  const id = `${chart.id}-${layout}`
  const drawing = draw(chart, locale, palette, widths[layout], id)
  const height = Math.ceil(drawing.height)
  return element(
    'svg',
    {
      className: ['chart', `chart-${layout}`],
      viewBox: `0 0 ${drawing.width} ${height}`,
      width: drawing.width,
      height,
      role: 'img',
      ariaLabelledBy: [`${id}-title`, `${id}-desc`],
      fontFamily: palette.font,
    },
    element('title', { id: `${id}-title` }, chart.title),
    element('desc', { id: `${id}-desc` }, chart.description),
    ...drawing.children,
  )
}

function draw(
  { spec }: ChartNode,
  locale: Locale,
  palette: ChartPalette,
  width: number,
  id: string,
): Drawing {
  if (spec.kind === 'timeline') return drawTimeline(spec, locale, palette, width, id)
  return drawTrajectory(spec, locale, palette, width)
}
