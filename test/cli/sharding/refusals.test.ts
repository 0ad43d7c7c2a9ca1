import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inFolder, runProgram } from '../scenario.ts'
import { checkParts, files } from './workspace.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

const few = new Map([...files].filter(([name]) => /plan-[0-3]\.yaml$/.test(name)))

let folder = ''
let leave: () => void = () => undefined
let left: Promise<void>

/** All tests are about the same parts, which none of them changes. */
beforeAll(async () => {
  await new Promise<void>((entered, failed) => {
    left = inFolder(few, async (path) => {
      folder = path
      await checkParts(path, 2)
      await checkParts(path, 3)
      const done = new Promise<void>((leaving) => {
        leave = leaving
      })
      entered()
      await done
    })
    left.catch(failed)
  })
}, 60_000)

afterAll(async () => {
  leave()
  await left
})

const [first, second] = ['dele/del-2-1.json', 'dele/del-2-2.json']

const merge = (...args: string[]) => runProgram(['merge', ...args], folder)

// biome-ignore lint/suspicious/noExplicitAny: what is written into a part need not be one
type Any = any

/** Writes a part anew with a change in it, and gives its file. */
async function changed(name: string, change: (part: Any) => unknown, from: string = second): Promise<string> {
  const part = JSON.parse(await readFile(join(folder, from), 'utf8'))
  change(part)
  await writeFile(join(folder, `${name}.json`), JSON.stringify(part))
  return `${name}.json`
}

async function refused(args: string[], words: RegExp): Promise<void> {
  const { code, stdout, stderr } = await merge(...args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^stratlint: [^\n]*\n$/)
  expect(stderr).toMatch(words)
  expect(stderr).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
}

describe('merge', () => {
  test('takes the parts in any order', async () => {
    const { code, stderr } = await merge(second, first)
    expect([code, stderr]).toEqual([1, ''])
  })

  test('says which parts are missing', async () => {
    await refused([first], /Del 2\/2 mangler\. Den hører til 'dele\/del-2-1\.json'/)
    await refused(['dele/del-3-2.json'], /Delene 1\/3, 3\/3 mangler/)
  })

  test('names the file that is there twice, or is part of another check', async () => {
    await refused([first, second, first], /'dele\/del-2-1\.json' er del 1\/2 ligesom/)
    await refused([first, 'dele/del-3-2.json'], /'dele\/del-3-2\.json' er fra en gennemgang i 3 dele/)
    const copy = await changed('kopi', () => undefined)
    await refused([first, copy, second], /'dele\/del-2-2\.json' er del 2\/2 ligesom 'kopi\.json'/)
  })

  test('names the file that was made with another day, version, folder or choice', async () => {
    const day = await changed('dag', ({ run }) => Object.assign(run, { asOf: '2026-11-23' }))
    await refused([first, day], /'dag\.json' regner med den 2026-11-23.*--as-of 2026-11-22/)
    const tool = await changed('version', (part) => Object.assign(part, { tool: 'stratlint 0.0.1\u001b[2J' }))
    await refused(
      [first, tool],
      new RegExp(`'version.json' er lavet af stratlint 0\\.0\\.1.*stratlint ${version}`),
    )
    const hash = 'x'.repeat(43)
    const settings = await changed('opsat', ({ run }) => Object.assign(run, { settings: hash }))
    await refused([first, settings], /'opsat\.json' er lavet med en anden opsætning end 'dele/)
    const documents = await changed('andre', ({ run }) => Object.assign(run.documents, { hash: hash }))
    await refused([first, documents], /'andre\.json' er del af en gennemgang af andre dokumenter/)
    const options = await changed('valg', ({ run }) => Object.assign(run, { lang: 'en' }))
    await refused([first, options], /'valg\.json' er lavet med andre valg/)
    await refused([first, second, '--lang', 'da'], /'dele\/del-2-1\.json' er ikke lavet med --lang da/)
  })

  test('wants the configuration and the list of findings that the parts were made with', async () => {
    await writeFile(join(folder, 'anden.conf'), 'rules: {smart/gaps: off}\n')
    await refused(
      [first, second, '--config', 'anden.conf'],
      /'dele\/del-2-1\.json' er lavet med en anden opsæt/,
    )
  })

  test.each<[string, string, RegExp]>([
    ['nothing', '', /er ikke en del/],
    ['half a part', '{"version":"1","tool":"stratlint', /er ikke en del/],
    ['a result of a check', `{"version":"1","tool":"stratlint ${version}"}`, /er ikke en del/],
    ['other JSON', '[1]', /er ikke en del/],
    ['much nesting', '['.repeat(1_000_000), /er ikke en del/],
    [
      'a form that is not known',
      `{"tool":"stratlint ${version}","shard":{}}`,
      /er ikke, som stratlint check/,
    ],
  ])('does not take a file with %s', async (_, text, words) => {
    await writeFile(join(folder, 'andet.json'), text)
    await refused([first, 'andet.json'], words)
  })

  test('does not take a file that is missing, a folder, UTF-16 or too large', async () => {
    await refused([first, 'ingen.json'], /'ingen\.json' findes ikke/)
    await refused([first, 'dele'], /'dele' er ikke en fil/)
    await writeFile(join(folder, 'bred.json'), Buffer.from(`\ufeff{}`, 'utf16le'))
    await refused([first, 'bred.json'], /UTF-16/)
    await writeFile(join(folder, 'stor.json'), Buffer.alloc(100_000_001, 32))
    await refused([first, 'stor.json'], /'stor\.json' er for stor/)
  })
})

describe('a part that was changed', () => {
  test.each<[string, (part: Any) => unknown]>([
    ['without a field', (part) => Reflect.deleteProperty(part, 'crashed')],
    ['with a field more', (part) => Object.assign(part, { more: 1 })],
    ['of another version', (part) => Object.assign(part, { version: '2' })],
    ['beyond the last', (part) => Object.assign(part.shard, { index: 3 })],
    ['on no day', (part) => Object.assign(part.run, { asOf: '2026-02-30' })],
    [
      'with a rule of no name',
      ({ files: [file] }) => Object.assign(file.diagnostics[0], { ruleId: '\u001b[2J/x' }),
    ],
    ['with a number that is none', ({ files: [file] }) => Object.assign(file.score, { smart: 'ni' })],
    [
      'with a line before the first',
      ({ files: [file] }) => Object.assign(file.diagnostics[0].range.start, { line: 0 }),
    ],
    [
      'with the summary of another file',
      ({ files: [file] }) => Object.assign(file.summary, { path: 'b.yaml' }),
    ],
    [
      'with a key of the language itself',
      ({ files: [file] }) =>
        Object.assign(file.diagnostics[0], { data: JSON.parse('{"__proto__": "x", "constructor": "y"}') }),
    ],
    [
      'with such a key in what compares',
      ({ files: [file] }) =>
        Object.assign(file.summary.goals[0].targets[0], { dimension: JSON.parse('{"__proto__": "x"}') }),
    ],
  ])('is refused %s', async (_, change) => {
    await refused(
      [first, await changed('del', change)],
      /'del\.json' er ikke, som stratlint check --shard skrev/,
    )
  })

  test('is refused with a document less, of another part, or not of the check', async () => {
    const words = /Delene har tilsammen ikke de dokumenter/
    const { files: own } = JSON.parse(await readFile(join(folder, first), 'utf8'))
    await refused([first, await changed('faerre', ({ files }) => files.pop())], words)
    for (const path of [own[0].path, 'x\u202e.yaml'])
      await refused([first, await changed('anden', ({ files: [file] }) => rename(file, path))], words)
  })

  test('shows nothing that commands a terminal, and reads beyond no text', async () => {
    const far = { line: 9e15, column: 9e15, offset: 9e15 }
    const part = await changed('ond', ({ files: [file] }) => {
      for (const found of file.diagnostics) {
        found.message = '\u001b[2Jvæk\u202e::error::x'
        found.range = { start: far, end: far }
        found.fix = {
          kind: 'safe',
          edits: [
            { start: 1e15, end: 3, text: 'x' },
            { start: 0, end: 1e15, text: '' },
          ],
        }
        found.severity = 'error'
      }
      file.summary.goals[0].deadline = '\u001b[2J'
      file.summary.goals[0].targets[0].date = 'constructor'
      file.summary.indicators[0].baselines = [
        { value: null, date: '', place: { pointer: '', range: { start: far, end: far } } },
      ]
    })
    for (const format of ['pretty', 'json', 'github', 'sarif', 'rdjson', 'html', 'markdown', 'junit']) {
      const { code, stdout, stderr } = await merge(first, part, '--format', format)
      expect([format, code, stderr]).toEqual([format, 1, ''])
      expect(stdout).not.toMatch(/[^\P{Cc}\t\n]|\u202e/u)
    }
  })

  test('that says that the program failed on a document ends as that does', async () => {
    const part = await changed('fejlet', (one) => void one.crashed.push(one.files.pop().path))
    const { code, stderr, stdout } = await merge(first, part)
    expect([code, stderr]).toEqual([
      3,
      expect.stringMatching(/^stratlint: 'strategier\/.*' er ikke gennemgået/),
    ])
    expect(stdout).toContain('i 3 dokumenter')
  })
})

function rename(file: Any, path: string): void {
  file.path = path
  file.summary.path = path
}
