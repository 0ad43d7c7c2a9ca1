import { readdirSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { checkPdf } from '../pdf-checker.ts'
import { compiled } from './compiled.ts'
import { emit } from './emit.ts'
import { richReport } from './sample.ts'

test('x', async () => {
  writeFileSync('/tmp/exp/rich.pdf', await emit(richReport({ draft: true })))
  for (const file of readdirSync('strategies')) {
    const r = compiled(file)
    await emit(r)
    const t = performance.now()
    const b = await emit(r)
    console.log(file, (performance.now() - t).toFixed(0), b.length, [...new Set(await checkPdf(b))])
    writeFileSync(`/tmp/exp/${file}.pdf`, b)
  }
}, 60000)
