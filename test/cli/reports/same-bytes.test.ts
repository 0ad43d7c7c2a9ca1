import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder, runProgram } from '../scenario.ts'
import { builtReports, everything, formats, kinds } from './built.ts'

const documents = (await readdir('strategies')).filter((name) => name.endsWith('.yaml')).sort()

async function hashes(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort()
  const made = names.map(async (name): Promise<[string, string]> => {
    const bytes = await readFile(join(folder, name))
    return [name, createHash('sha256').update(bytes).digest('hex')]
  })
  return Object.fromEntries(await Promise.all(made))
}

describe('one command for every report in every format', { timeout: 180_000 }, () => {
  test('writes the reports of each document and the pages of all, and nothing else', async () => {
    const { folder, code, stderr, stdout } = await builtReports('strategies')
    expect([code, stderr]).toEqual([0, ''])
    const ofDocuments = kinds
      .filter((kind) => kind !== 'portfolio')
      .flatMap((kind) =>
        documents.map((name) => name.replace('.yaml', kind === 'strategy' ? '' : `.${kind}`)),
      )
    const expected = [...ofDocuments, 'portfolio'].flatMap((name) =>
      formats.map((format) => `${name}.${format}`),
    )
    expect(expected).toHaveLength(76)
    expected.push('index.html', 'index.md')
    expect((await readdir(folder)).sort()).toEqual(expected.toSorted())
    const told = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^.*\//, ''))
    expect(told.sort()).toEqual(expected.toSorted())
  })

  test('writes the same bytes from elsewhere, in another zone and locale, with its paths in another order and in threads', async () => {
    const { folder } = await builtReports('strategies')
    await inFolder(new Map(), async (elsewhere) => {
      const paths = documents.toReversed().map((name) => resolve('strategies', name))
      const args = ['compile', ...paths, ...everything, '-o', 'to', '--jobs', '3']
      const second = await runProgram(args, elsewhere, { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' })
      expect([second.code, second.stderr]).toEqual([0, ''])
      expect(await hashes(join(elsewhere, 'to'))).toEqual(await hashes(folder))
    })
  })
})

test('kinds and formats are named one by one as well', async () => {
  await inFolder(new Map(), async (folder) => {
    const path = resolve('strategies/eksempelby-unge-2026.yaml')
    const args = ['compile', path, '--report', 'audit', '--report', 'status', '--to', 'md', '--to', 'html']
    expect((await runProgram([...args, '-o', 'ud'], folder)).code).toBe(0)
    const names = ['audit.html', 'audit.md', 'status.html', 'status.md']
    expect((await readdir(join(folder, 'ud'))).sort()).toEqual(
      names.map((name) => `eksempelby-unge-2026.${name}`),
    )
  })
})
