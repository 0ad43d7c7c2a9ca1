import { describe, expect, test } from 'vitest'
import { emitHtml } from '#compile/emit/html/emit-html'
import { emitHtmlIndex } from '#compile/emit/html/site/emit-index'
import { emitPdf } from '#compile/emit/pdf/pdf'
import type { Logo, Look } from '#compile/look/look'
import { createTheme } from '#compile/look/theme'
import { compilePortfolio } from '#compile/portfolio/portfolio'
import { richReport } from '../html-reports.ts'
import { fonts } from '../pdf/emit.ts'
import { tagsOf } from '../pdf/read.ts'
import { entry, textOf } from '../pdf/structure.ts'
import { checkPdf } from '../pdf-checker.ts'
import { asOf, entries } from '../portfolio/documents.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const svg: Logo = {
  type: 'image/svg+xml',
  bytes: encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h90v30z"/></svg>'),
  width: 90,
  height: 30,
}
/** One dark pixel. */
const png: Logo = {
  type: 'image/png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  width: 1,
  height: 1,
}
const theme = createTheme({ primary: '#7a1f5c', accent: '#b4410e' })

const options = { fonts: [], version: '0.1.0' }
const page = async (look?: Look): Promise<string> =>
  new TextDecoder().decode(await emitHtml(richReport, { ...options, look }))

describe('HTML', () => {
  test('shows the logo in the masthead, by the name of the publisher', async () => {
    const address = `data:image/svg+xml;base64,${Buffer.from(svg.bytes).toString('base64')}`
    expect(await page({ logo: svg })).toContain(
      `<img class="logo" src="${address}" alt="${richReport.meta.publisher}">`,
    )
    expect(await page({ logo: png })).toContain('<img class="logo" src="data:image/png;base64,iVBORw0')
    expect(await page()).not.toContain('<img class="logo"')
  })

  test('has the chosen colours over those of the style sheet, in both modes', async () => {
    const html = await page({ theme })
    expect(html.indexOf('--brand: #7a1f5c;')).toBeGreaterThan(html.indexOf('--brand: #0b6272;'))
    expect(html).toContain(`--brand: ${theme.dark.brand};`)
    expect(await page()).not.toContain('#7a1f5c')
  })

  test('has them on the first page of a site too', () => {
    const listing = { asOf, locale: 'da', reports: [], version: '0.1.0' } as const
    const html = new TextDecoder().decode(
      emitHtmlIndex(entries.slice(0, 2), { ...listing, look: { theme, logo: svg } }),
    )
    expect(html).toContain('--brand: #7a1f5c;')
    expect(html).toContain('alt="Lindeby Kommune"')
  })
})

describe('PDF', () => {
  const report = compilePortfolio(entries.slice(0, 1), { asOf, locale: 'da', links: false, findings: [] })

  test.each([
    ['SVG', svg],
    ['PNG', png],
  ])(
    'shows a logo in %s on the cover, with its alternative text, and is the same each time',
    async (_, logo) => {
      const make = (): Promise<Uint8Array> =>
        emitPdf(report, { fonts, version: '0.1.0', look: { theme, logo } })
      const bytes = await make()
      expect(await checkPdf(bytes)).toEqual([])
      const [figure] = (await tagsOf(bytes)).filter(({ type }) => type === 'Figure')
      expect(textOf(entry(figure?.dict, 'Alt'))).toBe('Lindeby Kommune')
      expect(Buffer.compare(bytes, await make())).toBe(0)
    },
  )
})
