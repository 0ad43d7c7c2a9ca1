import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder, runProgram } from './scenario.ts'

async function hashes(folder: string): Promise<[string, string][]> {
  const names = (await readdir(folder)).sort()
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const bytes = await readFile(join(folder, name))
      return [name, createHash('sha256').update(bytes).digest('hex')]
    }),
  )
}

describe('stratlint compile strategies', () => {
  test('writes the reports of each document and the pages of all, the same bytes wherever and whenever it runs', async () => {
    await inFolder(new Map(), async (folder) => {
      const formats = ['html', 'md', 'pdf']
      const reports = ['--report', 'strategy,portfolio', '--to', formats.join()]
      const args = ['compile', 'strategies', ...reports, '--as-of', '2026-11-22', '-o']
      const first = await runProgram([...args, join(folder, 'en')], '.')
      const second = await runProgram([...args, join(folder, 'to')], '.', {
        TZ: 'Pacific/Kiritimati',
        LANG: 'C',
      })
      expect([first.code, first.stderr, second.code]).toEqual([0, '', 0])
      const made = await hashes(join(folder, 'en'))
      const documents = (await readdir('strategies')).filter((name) => name.endsWith('.yaml'))
      const expected = [...documents, 'portfolio.yaml'].flatMap((name) =>
        formats.map((format) => name.replace('yaml', format)),
      )
      expect(made.map(([name]) => name)).toEqual([...expected, 'index.html', 'index.md'].sort())
      expect(await hashes(join(folder, 'to'))).toEqual(made)
    })
  })
})
