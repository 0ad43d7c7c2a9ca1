import { writeFileSync, mkdirSync } from 'node:fs'
import { test } from 'vitest'
import { compiled } from './compiled.ts'
import { emit } from './emit.ts'
test('x', async () => {
  const old = JSON.stringify
  for (const name of ['eksempelby-unge-2026', 'randers-udsatte-2018']) {
  mkdirSync('/tmp/exp/dump-' + name, { recursive: true })
  const r = compiled(name + '.yaml')
  ;(JSON as any).stringify = (v: any) => { const s = old(v); if (v?.blocks) writeFileSync('/tmp/exp/dump-' + name + '/report.json', s); return s }
  const from = Buffer.from; let n = 0
  ;(Buffer as any).from = function (v: any, ...a: any[]) { if (typeof v === 'string' && v.startsWith('<svg')) writeFileSync(`/tmp/exp/dump-${name}/chart-${++n}.svg`, v); return (from as any).call(Buffer, v, ...a) }
  await emit(r)
  ;(JSON as any).stringify = old; (Buffer as any).from = from
  }
}, 60000)
