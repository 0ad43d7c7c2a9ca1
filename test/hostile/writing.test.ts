import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '#core/edits'
import { createSource } from '#core/source'
import { fixSource } from '#workspace/fix'
import { type Host, nodeHost } from '#workspace/host'
import { parseStrategy } from '../../src/document/parse.ts'
import { rewrite } from '../../src/workspace/rewrite.ts'
import { inFolder, runProgram } from '../cli/scenario.ts'
import { head } from './texts.ts'

const program = resolve('bin/stratlint.js')
const broken = `${head}Status: draft\nvision: {statment: Alle har et hjem}\n`

test('two runs at once leave a list of findings that both can read', { timeout: 60_000 }, async () => {
  await inFolder(new Map([['a.yaml', head]]), async (folder) => {
    await Promise.all([1, 2, 3].map(() => runProgram(['check', '--suppress-all'], folder)))
    expect(JSON.parse(await readFile(join(folder, '.stratlint-suppressions.json'), 'utf8')).version).toBe('1')
    expect((await readdir(folder)).sort()).toEqual(['.stratlint-suppressions.json', 'a.yaml'])
  })
})

test('a reader that goes away ends the run quietly', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, [program, 'check', 'strategies', '--format', 'json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let notes = ''
  child.stderr.on('data', (text) => {
    notes += text
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((done) => child.on('exit', done))
  expect([notes, [0, 1].includes(Number(code))]).toEqual(['', true])
})

describe('a fix', () => {
  test('leaves every byte outside its edits as it is, line ends and byte order mark included', async () => {
    const piece = fc.constantFrom('a: x\n', 'b: "x y"\r\n', '# x æøå\n', '\r\n', 'c: [x, 😀]\n', '  \t# x\n')
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.boolean(), async (pieces, bom) => {
        const text = pieces.join('')
        const judge = (source: ReturnType<typeof createSource>) => ({
          document: { ...parseStrategy(source), diagnostics: [] },
          diagnostics: [...source.text.matchAll(/x/g)].map(({ index }) => ({
            ruleId: 'test/rule',
            fix: { kind: 'safe' as const, edits: [{ start: index, end: index + 1, text: 'yz' }] },
          })),
        })
        const { source } = await fixSource(
          createSource('a', (bom ? '\ufeff' : '') + text),
          new Set(['safe']),
          judge,
        )
        expect([source.bom, source.text]).toEqual([bom, text.replaceAll('x', 'yz')])
        expect(applyEdits(text, [])).toBe(text)
      }),
      { numRuns: 100, seed: 7 },
    )
  })

  test('that cannot be written, whichever write fails, leaves the file as it was and says why', async () => {
    await inFolder(new Map([['a.yaml', broken]]), async (folder) => {
      const path = join(folder, 'a.yaml')
      for (const code of ['EACCES', 'EPERM', 'EROFS']) {
        const failing: Host = {
          ...nodeHost,
          writeFile: () => Promise.reject(Object.assign(new Error(code), { code })),
        }
        const before = createSource('a.yaml', broken)
        const after = createSource('a.yaml', broken.replace('statment', 'statement'))
        await expect(rewrite(failing, path, { before, after }, { root: folder })).rejects.toMatchObject({
          name: 'UsageError',
        })
        expect(await readFile(path, 'utf8')).toBe(broken)
      }
    })
  })
})

test('a disk that is full is told in words, and nothing half is left', {
  timeout: 60_000,
}, async (context) => {
  await inFolder(
    new Map([
      ['b.yaml', head.replace('id: a', 'id: b')],
      ['r/x', ''],
    ]),
    async (folder) => {
      const mount = (...args: string[]) =>
        new Promise<number | null>((done) => {
          spawn(args[0] ?? '', args.slice(1), { stdio: 'ignore' })
            .on('exit', done)
            .on('error', () => done(-1))
        })
      if ((await mount('mount', '-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', join(folder, 'r'))) !== 0)
        return context.skip()
      try {
        const { code, stderr } = await runProgram(['compile', 'b.yaml', '-o', 'r'], folder)
        expect([code, stderr]).toEqual([2, expect.stringContaining('ikke mere plads')])
        expect(await readdir(join(folder, 'r'))).toEqual([])
      } finally {
        await mount('umount', join(folder, 'r'))
      }
    },
  )
})
