import type { Element } from 'hast'
import type { ChartPalette } from '../palette.ts'
import { element, round } from './element.ts'
import { textWidth } from './text.ts'

export interface LegendItem {
  /** A sample of 30 by 12 pixels, its middle at (15, 0). */
  sample: Element[]
  label: string
}

const rowHeight = 20

/** The legend as rows from the top of a chart, and the height that they take. */
export function legend(
  items: readonly LegendItem[],
  width: number,
  palette: ChartPalette,
): { element: Element; height: number } {
  let x = 0
  let row = 0
  const entries = items.map(({ sample, label }) => {
    const extent = 38 + textWidth(label, 13)
    if (x > 0 && x + extent > width) {
      x = 0
      row += 1
    }
    const place = `translate(${round(x)} ${10 + row * rowHeight})`
    x += extent + 14
    const text = element('text', { x: 37, y: 4.5, fontSize: 13, fill: palette.text }, label)
    return element('g', { transform: place }, ...sample, text)
  })
  return { element: element('g', {}, ...entries), height: (row + 1) * rowHeight }
}
