import type { Element } from 'hast'
import { element, round } from '../../markup/element.ts'
import type { ChartPalette } from '../palette.ts'
import { textWidth } from './text.ts'

export interface LegendItem {
  /** A sample of at most 16 pixels' height around y = 0, from x = 0. */
  sample: Element[]
  sampleWidth: number
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
  const entries = items.map(({ sample, sampleWidth, label }) => {
    const extent = sampleWidth + 7 + textWidth(label, 13)
    if (x > 0 && x + extent > width) {
      x = 0
      row += 1
    }
    const place = `translate(${round(x)} ${10 + row * rowHeight})`
    x += extent + 18
    const text = element('text', { x: sampleWidth + 7, y: 4.5, fontSize: 13, fill: palette.text }, label)
    return element('g', { transform: place }, ...sample, text)
  })
  return { element: element('g', {}, ...entries), height: (row + 1) * rowHeight }
}
