import { describe, expect, test } from 'vitest'
import { isLogo, readLogo } from '#compile/look/logo/logo'
import type { Logo, Look } from '#compile/look/look'
import { createTheme } from '#compile/look/theme'
import { contrast } from '../contrast.ts'
import { pngOf } from '../look/png.ts'
import { richReport } from '../pdf/sample.ts'
import { emit } from './emit.ts'
import { faultsOf, readWord, styleOf } from './read.ts'
import { child, elements } from './xml.ts'

const theme = createTheme({ primary: '#7a1f5c', accent: '#b4410e' })
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h90v30z"/></svg>'

async function logoOf(bytes: Uint8Array): Promise<Logo> {
  const logo = await readLogo(bytes)
  if (!isLogo(logo)) throw new Error(logo.kind)
  return logo
}

async function read(look?: Look) {
  const bytes = await emit(richReport(), look)
  const file = readWord(bytes)
  return { bytes, file, document: file.xml('word/document.xml') }
}

describe('the look of a publisher in Word', () => {
  test.each([
    ['PNG', pngOf({ width: 120, height: 40 })],
    ['SVG', new TextEncoder().encode(svg)],
  ])('begins with the logo in %s, in its proportions and with its name', async (_, bytes) => {
    const logo = await logoOf(bytes)
    const { file, document, bytes: written } = await read({ logo })
    expect(faultsOf(file)).toEqual([])
    const [first] = elements(document, 'w:p')
    expect(first && styleOf(first)).toBe('ReportLogo')
    const [size] = first ? elements(first, 'wp:extent') : []
    expect(Number(size?.attributes['cx']) / Number(size?.attributes['cy'])).toBeCloseTo(3, 1)
    const [picture] = first ? elements(first, 'wp:docPr') : []
    expect(picture?.attributes['descr']).toBe('Eksempelby Kommune')
    expect(Buffer.compare(written, (await read({ logo })).bytes)).toBe(0)
  })

  test('has no logo where there is none', async () => {
    const { document } = await read()
    expect(elements(document, 'w:p').some((paragraph) => styleOf(paragraph) === 'ReportLogo')).toBe(false)
  })

  test('has the colours in headings, heads of tables and charts, and those can be read', async () => {
    const { file } = await read({ theme })
    const styles = elements(file.xml('word/styles.xml'), 'w:style')
    const colourOf = (id: string): string | undefined => {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id)
      return style && child(style, 'w:rPr', 'w:color')?.attributes['w:val']
    }
    for (const id of [
      'Heading1',
      'Heading2',
      'ReportTableHead',
      'ReportPublisher',
      'Hyperlink',
      'ReportJump',
    ]) {
      const colour = `#${colourOf(id)?.toLowerCase()}`
      expect([theme.light.band, theme.light.brand]).toContain(colour)
      expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5)
    }
    const drawn = file.paths
      .filter((path) => path.endsWith('.svg'))
      .map((path) => String(Buffer.from(file.parts[path] ?? [])))
    expect(drawn.join('')).toContain('#7a1f5c')
    expect(drawn.join('')).not.toContain('#0b6272')
    const all = file.paths.map((path) => String(Buffer.from(file.parts[path] ?? []))).join('')
    for (const usual of ['0B6272', '0A4A57', '9A4208', 'EEF4F5', '8FB3BA']) expect(all).not.toContain(usual)
  })
})
