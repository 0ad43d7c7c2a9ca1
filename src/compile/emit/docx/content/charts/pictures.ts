import { ImageRun, type ParagraphChild } from 'docx'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Locale } from '#core/locale'
import { printPalette } from '../../../../charts/palette.ts'
import { cleanLine } from '../../../../clean.ts'
import type { Theme } from '../../../../look/theme.ts'
import type { ChartNode } from '../../../../tree.ts'
import { fonts, picture as most } from '../../style/measures.ts'
import { plainSvg } from './plain-svg.ts'

/** A chart as drawn: for Word as lines and letters, and for other programs as points. */
export interface Picture {
  /** Its place among the pictures of the report, from 1. */
  number: number
  svg: string
  png: Uint8Array
  /** In pixels of 1/96 inch. */
  width: number
  height: number
}

/** Points for each pixel, so that print is sharp. */
const scale = 2.5

const pngFamily = 'Source Sans 3'

/**
 * The pictures of all charts of a report. `fontPaths` leads to the fonts of the PDF report: those of the machine would make
 * other pictures on each.
 * @throws Error where there are charts and no fonts
 */
export async function drawPictures(
  root: Root,
  locale: Locale,
  fontPaths: readonly string[],
  theme?: Theme,
): Promise<Map<ChartNode, Picture>> {
  const charts: ChartNode[] = []
  visit(root, 'chart', (node) => void charts.push(node))
  if (charts.length === 0) return new Map()
  if (fontPaths.length === 0) throw new Error('The charts of a Word file cannot be drawn without fonts.')
  const font = `${fonts.text}, '${pngFamily}', Arial, sans-serif`
  const { brand: measured = printPalette.measured, warm: plan = printPalette.plan } = theme?.light ?? {}
  const palette = { ...printPalette, font, measured, plan }
  const { Resvg } = await import('@resvg/resvg-js')
  return new Map(
    charts.map((chart, i) => {
      const svg = plainSvg(chart, locale, palette)
      const font = { loadSystemFonts: false, fontFiles: [...fontPaths], defaultFontFamily: pngFamily }
      const resvg = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale }, background: '#ffffff' })
      const fit = Math.min(most.width / resvg.width, most.height / resvg.height)
      const width = Math.round(resvg.width * fit)
      const height = Math.round(resvg.height * fit)
      return [chart, { number: i + 1, svg, png: resvg.render().asPng(), width, height }]
    }),
  )
}

/** The picture of a chart within a paragraph, with its title and description as the text alternative. */
export function pictureRun(chart: ChartNode, { number, svg, png, width, height }: Picture): ParagraphChild {
  const title = cleanLine(chart.title)
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: png },
    transformation: { width, height },
    altText: {
      id: String(number),
      name: `Chart ${number}`,
      title,
      description: [title.replace(/[.:]$/, ''), cleanLine(chart.description)].filter(Boolean).join('. '),
    },
  })
}
