import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { emitHtml } from '../../src/compile/emit/html/emit-html.ts'
import { launchChromium } from '../browser/chromium.ts'
import { richReport } from './html-reports.ts'

test('shots', async () => {
  const reports: [string, any][] = [
    ['rich', richReport],
    ['draft', { ...richReport, meta: { ...richReport.meta, draft: true } }],
  ]
  if (existsSync('src/compile/compile.ts')) {
    const path = ['..', '..', 'src'].join('/')
    const { compileStrategy } = await import(/* @vite-ignore */ `${path}/compile/compile.ts`)
    const { parseStrategy } = await import(/* @vite-ignore */ `${path}/document/parse.ts`)
    const { createSource } = await import(/* @vite-ignore */ `${path}/core/source.ts`)
    const { scoreOf, score, scoreStrategy } = (await import(
      /* @vite-ignore */ `${path}/core/score.ts`
    )) as any
    const name = process.env['DOC'] ?? 'eksempelby-unge-2026'
    const file = `strategies/${name}.yaml`
    const document = parseStrategy(createSource(file, readFileSync(file, 'utf8')))
    const s = (scoreStrategy ?? scoreOf ?? score)?.(document.strategy, document.diagnostics)
    reports.push([name, compileStrategy(document, { asOf: '2026-11-22', score: s })])
  }
  const browser = await launchChromium()
  for (const [name, report] of reports) {
    const html = new TextDecoder().decode(await emitHtml(report, { fonts: [], version: '0.1.0' }))
    writeFileSync(`/tmp/htmlwork/${name}.html`, html)
    for (const [mode, width, scheme, media] of [
      ['light', 1280, 'light', 'screen'],
      ['dark', 1280, 'dark', 'screen'],
      ['narrow', 360, 'light', 'screen'],
      ['print', 794, 'light', 'print'],
    ] as const) {
      if (name === 'draft' && mode !== 'light') continue
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme })
      await page.emulateMedia({ media, colorScheme: scheme })
      await page.setContent(html)
      await page.screenshot({ path: `/tmp/shots/${name}-${mode}.png`, fullPage: true })
      const height = (await page.evaluate('document.documentElement.scrollHeight')) as number
      const step = width < 500 ? 2600 : 1700
      for (let y = 0, i = 1; y < height && i < 12; y += step, i++)
        await page.screenshot({
          path: `/tmp/shots/${name}-${mode}-${i}.png`,
          fullPage: true,
          clip: { x: 0, y, width, height: Math.min(step, height - y) },
        })
      if (mode === 'print')
        await page.pdf({ path: `/tmp/shots/${name}.pdf`, preferCSSPageSize: true, printBackground: true })
      await page.close()
    }
  }
  await browser.close()
})
