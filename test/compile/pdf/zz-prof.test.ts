import { mkdirSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { compiled } from './compiled.ts'
import { emit } from './emit.ts'

test('x', async () => {
  mkdirSync('/tmp/exp/dump', { recursive: true })
  const old = JSON.stringify
  const r = compiled('eksempelby-unge-2026.yaml')
  ;(JSON as any).stringify = (v: any) => {
    const s = old(v)
    if (v?.blocks) writeFileSync('/tmp/exp/dump/report.json', s)
    return s
  }
  const from = Buffer.from
  let n = 0
  ;(Buffer as any).from = (v: any, ...a: any[]) => {
    if (typeof v === 'string' && v.startsWith('<svg')) writeFileSync(`/tmp/exp/dump/chart-${++n}.svg`, v)
    return (from as any).call(Buffer, v, ...a)
  }
  await emit(r)
  ;(JSON as any).stringify = old
  ;(Buffer as any).from = from
  for (let i = 0; i < 3; i++) {
    const t = performance.now()
    await emit(r)
    console.log('total', (performance.now() - t).toFixed(0))
  }
}, 60000)
