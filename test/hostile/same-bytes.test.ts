import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder, runProgram } from '../cli/scenario.ts'

const document = resolve('strategies/eksempelby-unge-2026.yaml')
const other = resolve('strategies/aalborg-hjemloese-2023.yaml')
const commands = [
  ...['json', 'sarif', 'markdown', 'junit'].map((format) => ['check', document, other, '--format', format]),
  ['diff', other, document, '--format', 'json'],
  ['trace', other, '--format', 'json'],
  ['export', document, '--to', 'jsonld', '-o', '-'],
]
const places = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'da_DK.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'C' },
]

test('the same documents on the same day give the same bytes in any zone, in any order', {
  timeout: 180_000,
}, async () => {
  await inFolder(new Map(), async (folder) => {
    for (const args of commands) {
      const outputs: string[] = []
      for (const [i, env] of places.entries()) {
        const ordered =
          args[0] === 'check' && i === 1 ? [args[0], args[2] ?? '', args[1] ?? '', ...args.slice(3)] : args
        const run = await runProgram(
          [...ordered, ...(args[0] === 'diff' ? [] : ['--as-of', '2026-11-22']), '--lang', 'da'],
          folder,
          env,
        )
        expect([0, 1], run.stderr).toContain(run.code)
        outputs.push(run.stdout)
      }
      expect(outputs[0]).not.toBe('')
      expect(new Set(outputs).size, args.join(' ')).toBe(1)
    }
  })
})
