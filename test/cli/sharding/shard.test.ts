import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder, runProgram } from '../scenario.ts'
import { files } from './workspace.ts'

const few = new Map([...files].filter(([name]) => /plan-[0-3]\.yaml$/.test(name)))

/** Checks a part of a folder in which there is nothing to be found: what is refused here is refused before. */
const shard = (...args: string[]) => runProgram(['check', '--shard', ...args], 'test/cli/sharding')

/** Names the files of the program that a run loads. */
const tracer = `const { _load } = require('node:module')
const names = new Set()
require('node:module')._load = function (name, ...more) {
  names.add(name)
  return _load.call(this, name, ...more)
}
process.on('exit', () => require('node:fs').writeFileSync('loaded.txt', [...names].join('\\n')))
`

describe('check --shard', () => {
  test.each([
    ['x', /--shard 'x' skal være delens nummer og antallet af dele: --shard 1\/4/],
    ['1', /--shard '1' skal være/],
    ['1/2/3', /--shard '1\/2\/3' skal være/],
    ['-1/2', /skal være/],
    ['1.5/2', /skal være/],
    ['0/4', /delens nummer skal være fra 1 til 4/],
    ['5/4', /delens nummer skal være fra 1 til 4/],
    ['1/0', /antallet af dele skal være fra 1 til 999/],
    ['1/1000', /antallet af dele skal være fra 1 til 999/],
    ['1/99999999999999999999', /skal være/],
  ])('does not take %s', async (text, words) => {
    const { code, stdout, stderr } = await shard(text, '--format', 'json')
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(words)])
    const english = await shard(text, '--format', 'json', '--lang', 'en')
    expect(english.stderr).toMatch(/must be/)
  })

  test('asks for the file that the part goes to, and leaves other formats to merge', async () => {
    const { code, stderr } = await shard('1/4')
    expect([code, stderr]).toEqual([2, expect.stringContaining('--shard 1/4 --format json=del-1.json')])
    const other = await shard('1/4', '--format', 'json=x.json', '--format', 'sarif=x.sarif')
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining("'sarif' til stratlint merge")])
  })

  test.each(['--fix', '--since=main', '--watch', '--suppress-all', '--min-score=3', '--fail-on=info'])(
    'does not go with %s',
    async (option) => {
      const { code, stderr } = await shard('1/4', '--format', 'json', option)
      expect([code, stderr]).toEqual([2, expect.stringContaining('kan ikke bruges sammen')])
    },
  )

  test('shows the findings of the part beside the file, and does not fail by them', async () => {
    await inFolder(few, async (folder) => {
      const outputs = ['--format', 'pretty', '--format', 'json=dele/1.json']
      const { code, stdout, stderr } = await runProgram(['check', '--shard', '1/2', ...outputs], folder)
      expect([code, stderr]).toEqual([
        0,
        'Del 1/2: 2 af 4 dokumenter. Resultatet kommer, når delene er samlet: stratlint merge\n',
      ])
      expect(stdout).toContain('i 2 dokumenter')
      expect(stdout).toContain('smart/')
      const { shard, run, files: own } = JSON.parse(await readFile(join(folder, 'dele/1.json'), 'utf8'))
      expect([shard, run.isWhole, run.documents.count, own.length]).toEqual([{ index: 1, of: 2 }, true, 4, 2])
    })
  })

  test('loads what it takes, and a check without it does not', async () => {
    await inFolder(few, async (folder) => {
      await writeFile(join(folder, 'tracer.cjs'), tracer)
      const loadedBy = async (...args: string[]): Promise<string[]> => {
        const env = { NODE_OPTIONS: `--require ${join(folder, 'tracer.cjs')}` }
        await runProgram(['check', ...args], folder, env)
        const names = (await readFile(join(folder, 'loaded.txt'), 'utf8')).split('\n')
        return names.filter((name) => /\/(?:check-shard|part|merge|validate-shard)-/.test(name))
      }
      expect(await loadedBy('--shard', '1/2', '--format', 'json=1.json')).not.toEqual([])
      expect(await loadedBy()).toEqual([])
    })
  })
})
