import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder, runProgram } from '../scenario.ts'

test('what the letters of SMART stand for is that of the configuration, in every report and format', async () => {
  const document = await readFile('strategies/eksempelby-unge-2026.yaml', 'utf8')
  const files = new Map([
    ['stratlint.config.yaml', 'smart: {profile: doran}\n'],
    ['a.yaml', document],
    ['b.yaml', document.replace(/^id: .*$/m, 'id: b')],
  ])
  await inFolder(files, async (folder) => {
    const reports = ['--report', 'strategy,audit,portfolio', '--to', 'html,md', '--as-of', '2026-11-22']
    const { code, stderr } = await runProgram(['compile', 'a.yaml', 'b.yaml', ...reports, '-o', 'ud'], folder)
    expect([code, stderr]).toEqual([0, ''])
    const names = (await readdir(join(folder, 'ud'))).filter((name) => name !== 'index.md')
    expect(names.length).toBeGreaterThan(8)
    for (const name of names) {
      const text = await readFile(join(folder, 'ud', name), 'utf8')
      expect(text, name).toMatch(/tildelt/i)
      expect(text, name).not.toMatch(/A: Accepteret/)
    }
  })
})
