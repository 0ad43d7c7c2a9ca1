import { test } from 'vitest'
import { drawableIn } from '../../../src/compile/emit/pdf/content/glyphs.ts'
import { pageOf } from '../../../src/compile/emit/pdf/content/page.ts'
import { readObjects, writeObjects } from '../../../src/compile/emit/pdf/file/objects.ts'
import { markRowHeaders } from '../../../src/compile/emit/pdf/file/row-headers.ts'
import { connectJumps } from '../../../src/compile/emit/pdf/file/jumps.ts'
import { chartSvg } from '../../../src/compile/charts/chart-svg.ts'
import { printPalette } from '../../../src/compile/charts/palette.ts'
import { tablesIn } from '../../../src/compile/emit/pdf/content/blocks.ts'
import { compiled } from './compiled.ts'
import { emit, fonts } from './emit.ts'
test('x', async () => {
  const r = compiled('eksempelby-unge-2026.yaml')
  const b = await emit(r)
  const time = (n: string, f: () => any) => { let best = 1e9, v; for (let i = 0; i < 5; i++) { const t = performance.now(); v = f(); best = Math.min(best, performance.now() - t) } console.log(n, best.toFixed(1)); return v }
  const d = time('drawable', () => drawableIn(fonts))
  const p = time('page', () => pageOf(r, '1', d))
  const s = time('svg', () => p.charts.map((c: any) => chartSvg(c, 'da', printPalette)))
  time('svgclean', () => s.map((x: string) => d(x)))
  time('json', () => Buffer.from(JSON.stringify(p.page)))
  const f = time('read', () => readObjects(b))
  time('rows', () => { try { markRowHeaders(f, tablesIn(p.page.blocks).map(() => false)) } catch (e) { console.log(e) } })
  time('jumps', () => connectJumps(f, [], () => ''))
  time('write', () => writeObjects(f))
  let best = 1e9; for (let i = 0; i < 8; i++) { const t = performance.now(); await emit(r); best = Math.min(best, performance.now() - t) } console.log('all', best.toFixed(0))
}, 60000)
