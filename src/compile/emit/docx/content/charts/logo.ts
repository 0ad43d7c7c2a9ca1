import { ImageRun, type ParagraphChild } from 'docx'
import { cleanLine } from '../../../../clean.ts'
import { fitted, type Logo } from '../../../../look/look.ts'
import type { ReportMeta } from '../../../../tree.ts'
import { logo as most } from '../../style/measures.ts'

/** Points for each pixel of a logo that is drawn here, so that print is sharp. */
const scale = 4

/** Charts are numbered from 1. */
const number = 0

/**
 * The publisher's logo within a paragraph, in its own proportions, with the name of the publisher as its text alternative. A
 * PNG stands as it is; an SVG is drawn as points, since Word draws only some of what SVG can be.
 */
export async function logoRun(
  logo: Logo,
  { publisher, title }: ReportMeta,
  fontPaths: readonly string[],
): Promise<ParagraphChild> {
  const { width, height } = fitted(logo, most)
  const name = cleanLine(publisher) || cleanLine(title)
  return new ImageRun({
    type: 'png',
    data: logo.type === 'image/png' ? logo.bytes : await drawn(logo, width * scale, fontPaths),
    transformation: { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) },
    altText: { id: String(number), name: 'Logo', title: name, description: name },
  })
}

async function drawn({ bytes }: Logo, width: number, fontPaths: readonly string[]): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js')
  const font = { loadSystemFonts: false, fontFiles: [...fontPaths], defaultFontFamily: 'Source Sans 3' }
  const svg = new TextDecoder().decode(bytes)
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: Math.round(width) } }).render().asPng()
}
