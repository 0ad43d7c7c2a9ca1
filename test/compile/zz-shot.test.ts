import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { chartSvg } from '../../src/compile/charts/chart-svg.ts'
import { chartElement } from '../../src/compile/charts/chart-svg.ts'
import { printPalette } from '../../src/compile/charts/palette.ts'
import { launchChromium } from '../browser/chromium.ts'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { richCharts } from './html-reports.ts'

test('shots', async () => {
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } })
  const s = unified().use(rehypeStringify)
  const html = richCharts.map((c) => `<h3>${c.id}</h3>` + chartSvg(c, 'da', printPalette) + s.stringify({type:'root',children:[chartElement(c, 'da', printPalette, 'narrow')]})).join('<hr>')
  await page.setContent(`<body style="font-family:sans-serif;background:#fff"><style>svg{border:1px dotted #ccc;vertical-align:top;margin:8px}</style>${html}`)
  await page.screenshot({ path: '/tmp/shots/charts.png', fullPage: true })
  writeFileSync('/tmp/htmlwork/charts.html', html)
  await browser.close()
})
