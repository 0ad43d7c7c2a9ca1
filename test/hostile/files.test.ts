import { execFile } from 'node:child_process'
import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { nodeHost } from '#workspace/host'
import { readSource } from '#workspace/source'
import { inFolder, runProgram } from '../cli/scenario.ts'
import { head } from './texts.ts'

const asOf = ['--as-of', '2026-11-22'] as const
const whole = `${head}vision: {statement: Alle har et hjem}\n`

async function findingsIn(folder: string, ...args: string[]): Promise<Record<string, string[]>> {
  const { stdout, stderr } = await runProgram(['check', ...asOf, '--format', 'json', ...args], folder)
  expect(stderr).not.toMatch(/Intern fejl/)
  const files: { path: string; diagnostics: { ruleId: string; messageId: string }[] }[] =
    JSON.parse(stdout).files
  return Object.fromEntries(
    files.map(({ path, diagnostics }) => [
      path,
      diagnostics
        .map((found) => `${found.ruleId}/${found.messageId}`)
        .filter((id) => !id.startsWith('portfolio/')),
    ]),
  )
}

describe('files that cannot be read', { timeout: 60_000 }, () => {
  test('each get a finding, and the others are checked', async () => {
    await inFolder(new Map([['hel.yaml', whole]]), async (folder) => {
      const path = (name: string): string => join(folder, name)
      await writeFile(path('stor.yaml'), whole)
      await truncate(path('stor.yaml'), 100_000_000)
      await writeFile(path('lang.yaml'), `${head}vision: {statement: "${'a'.repeat(50_000_000)}"}\n`)
      await writeFile(
        path('bred.yaml'),
        Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(whole, 'utf16le')]),
      )
      await writeFile(path('latin.yaml'), Buffer.from(whole.replace('hjem', 'øre'), 'latin1'))
      await symlink('ring.yaml', path('ring.yaml'))
      const start = performance.now()
      const names = ['stor.yaml', 'lang.yaml', 'bred.yaml', 'latin.yaml', 'ring.yaml', 'hel.yaml']
      const found = await findingsIn(folder, ...names)
      expect(performance.now() - start).toBeLessThan(20_000)
      expect(found).toEqual({
        'bred.yaml': ['yaml/unread/wide'],
        'hel.yaml': [],
        'lang.yaml': ['yaml/unread/large'],
        'latin.yaml': ['yaml/characters/damaged'],
        'ring.yaml': ['yaml/unread/noFile'],
        'stor.yaml': ['yaml/unread/large'],
      })
      expect(Object.keys(await findingsIn(folder, '.'))).toEqual(
        expect.arrayContaining(['hel.yaml', 'stor.yaml']),
      )
    })
  })

  test('are not begun where they are too large', async () => {
    await inFolder(new Map([['a.yaml', whole]]), async (folder) => {
      const path = join(folder, 'a.yaml')
      expect((await readSource(nodeHost, path, 'a', Buffer.byteLength(whole))).fault).toBeUndefined()
      await truncate(path, 3_000_000_000)
      expect(await readSource(nodeHost, path, 'a')).toMatchObject({ fault: 'large', text: '' })
    })
  })

  test.skipIf(process.getuid?.() === 0)('for want of permission are told', async () => {
    await inFolder(new Map([['a.yaml', whole]]), async (folder) => {
      await promisify(execFile)('chmod', ['000', join(folder, 'a.yaml')])
      expect(await findingsIn(folder, 'a.yaml')).toEqual({ 'a.yaml': ['yaml/unread/denied'] })
    })
  })
})

const names = ['-o.yaml', '--help.yaml', 'linje\nskift.yaml', '\u001b[31mrød.yaml', '\u202e::error::x.yaml']
const formats = ['json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown', 'html']

test('no output holds what commands a terminal or turns the direction of writing', {
  timeout: 60_000,
}, async () => {
  const text = `${head}"x\\e[31m\\u202e\\x9b\\x7f": 1\n"y\u202e\u009b": 1\nz: "\u001b]0;x\u0007"\n`
  await inFolder(new Map(names.map((name) => [name, text])), async (folder) => {
    const outputs = formats.flatMap((format) => ['--format', `${format}=ud.${format}`])
    const run = await runProgram(['check', ...asOf, ...outputs, '--format', 'pretty', '.'], folder)
    expect(run.code).toBe(1)
    const texts = [run.stdout, run.stderr]
    for (const format of formats) texts.push(await readFile(join(folder, `ud.${format}`), 'utf8'))
    for (const args of [
      ['compile', '.', '-o', 'r'],
      ['trace', '.'],
      ['export', names[3] ?? '', '--to', 'csv'],
      ['check', 'ikke\u001b[2J\n::error::x'],
    ]) {
      const { stdout, stderr } = await runProgram(args, folder)
      texts.push(stdout, stderr)
    }
    for (const output of texts) expect(output).not.toMatch(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u)
    for (const output of texts.slice(0, 2)) expect(output).not.toMatch(/^::error::x/m)
  })
})

test('no command reaches the network', { timeout: 120_000 }, async () => {
  await inFolder(new Map(), async (folder) => {
    const guard = resolve('test/hostile/no-network.mjs')
    const env = { NODE_OPTIONS: `--import=${guard}`, STRATLINT_DEBUG: '1' }
    const hostile = `${head}vision: {statement: "![x](http://127.0.0.1:18080/x) <img src='http://127.0.0.1:18080/'>"}\n`
    await mkdir(join(folder, 'w'))
    await writeFile(join(folder, 'a.yaml'), hostile)
    await writeFile(
      join(folder, 'a.html'),
      '<p><img src="http://127.0.0.1:18080/x"><link href="http://127.0.0.1:18080/y">Flere unge</p>',
    )
    const document = resolve('strategies/eksempelby-unge-2026.yaml')
    const commands = [
      ['check', 'a.yaml', document],
      ['compile', 'a.yaml', document, '--to', 'html,pdf,docx,md', '-o', 'r'],
      ['trace', document],
      ['diff', 'a.yaml', document],
      ['export', document, '--to', 'jsonld', '-o', '-'],
      ['import', 'a.html', '-o', 'udkast.yaml'],
      ['rules'],
      ['explain', 'smart/gaps'],
      ['config', 'a.yaml'],
    ]
    for (const args of commands) {
      const { stderr, code } = await runProgram(args, folder, env)
      expect(stderr, args.join(' ')).not.toMatch(/network|Intern fejl/)
      expect([0, 1], args.join(' ')).toContain(code)
    }
    const probe = await promisify(execFile)(
      process.execPath,
      ['-e', "fetch('http://127.0.0.1:18080').catch((e) => console.log(String(e.cause ?? e)))"],
      { env: { ...process.env, ...env } },
    )
    expect(probe.stdout).toContain('network')
  })
})
