import type { Element, ElementContent } from 'hast'
import type { Locale } from '#core/locale'
import { chartElement, svgFile } from '../../../../charts/chart-svg.ts'
import type { ChartPalette } from '../../../../charts/palette.ts'
import { element } from '../../../../markup/element.ts'
import type { ChartNode } from '../../../../tree.ts'

/** The distance between the lines of a hatched bar, in pixels. */
const hatchStep = 8

/**
 * A chart as SVG without what Word draws otherwise than browsers do: the order of painting (the lines around labels are
 * drawn before them as texts of their own) and patterns (the lines of hatched bars are drawn one by one).
 */
export function plainSvg(chart: ChartNode, locale: Locale, palette: ChartPalette): string {
  const svg = chartElement(chart, locale, palette, 'wide')
  return svgFile({ ...svg, children: svg.children.flatMap(plain) })
}

function plain(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  if (node.tagName === 'pattern') return []
  const inner = { ...node, children: node.children.flatMap(plain) }
  if (node.tagName === 'defs' && inner.children.length === 0) return []
  const { properties } = inner
  if (properties['paintOrder'] === 'stroke') return withHaloBefore(inner)
  return String(properties['fill']).startsWith('url(') ? hatched(inner) : [inner]
}

function withHaloBefore(node: Element): Element[] {
  const { paintOrder: _, stroke, strokeWidth, strokeLinejoin, ...text } = node.properties
  const halo = { ...text, fill: stroke, stroke, strokeWidth, strokeLinejoin, ariaHidden: 'true' }
  return [
    { ...node, properties: halo },
    { ...node, properties: text },
  ]
}

function hatched(node: Element): Element[] {
  const { x, y, width, height, stroke } = node.properties
  const [left, top] = [Number(x), Number(y)]
  const [right, bottom] = [left + Number(width), top + Number(height)]
  const lines: string[] = []
  // Along each line, x + y is the same.
  for (let at = Math.ceil((left + top) / hatchStep) * hatchStep; at < right + bottom; at += hatchStep) {
    const from = Math.max(left, at - bottom)
    const to = Math.min(right, at - top)
    if (to > from)
      lines.push(`M${coordinate(from)} ${coordinate(at - from)}L${coordinate(to)} ${coordinate(at - to)}`)
  }
  const frame = { ...node, properties: { ...node.properties, fill: 'none' } }
  return [
    element('path', { d: lines.join(''), stroke: String(stroke), strokeWidth: 1.6, fill: 'none' }),
    frame,
  ]
}

function coordinate(value: number): number {
  return Math.round(value * 100) / 100
}
