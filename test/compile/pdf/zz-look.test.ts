import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { emitPdf } from '/work/main/src/compile/emit/pdf/pdf.ts'
import { fontFiles } from '/work/main/src/compile/emit/pdf/fonts.ts'
import { richReport } from '/work/main/test/compile/pdf/sample.ts'
const fonts = fontFiles.map((f) => readFileSync('/work/main/node_modules/@expo-google-fonts/source-sans-3/' + f))
test('x', async () => {
  for (let i = 0; i < 4; i++) {
    const t = performance.now()
    const b = await emitPdf(richReport({ draft: process.env.DRAFT === '1' }), { fonts, version: '0.1.0' })
    console.log((performance.now() - t).toFixed(0), b.length)
    writeFileSync('/tmp/exp/rich.pdf', b)
  }
})
