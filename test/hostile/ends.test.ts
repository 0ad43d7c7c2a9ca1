import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder } from '../cli/scenario.ts'
import { faultEnv, program, runNode, terminalEnv } from './run-node.ts'
import { head } from './texts.ts'

const strategies = resolve('strategies')
const document = join(strategies, 'eksempelby-unge-2026.yaml')
const other = join(strategies, 'aalborg-hjemloese-2023.yaml')

describe('Ctrl+C in the middle', { timeout: 60_000 }, () => {
  test.each([
    [['check', strategies], 3],
    [['check', strategies, '--jobs', '2'], 2],
    [['compile', strategies, '--to', 'md', '-o', 'r', '--no-cache'], 9],
    [['trace', strategies], 2],
    [['diff', document, other], 2],
    [['export', document, '--to', 'json'], 1],
    [['import', resolve('test/import/samples/eksempelby-klima.txt'), '-o', 'udkast.yaml'], 1],
  ])('of %j ends it at once, quietly, with whole files', async (args, read) => {
    await inFolder(new Map(), async (cwd) => {
      const { signal, stdout, stderr } = await runNode([program, ...args], {
        cwd,
        env: faultEnv(`${read}:SIGINT`),
      })
      // A shell counts this as 130.
      expect([signal, stderr]).toEqual(['SIGINT', ''])
      expect(stdout.split('\n').length - 1).toBe(
        readdirSync(cwd, { recursive: true }).length - (stdout === '' ? 0 : 1),
      )
    })
  })

  test('of the first check of --watch ends it quietly when that is done', async () => {
    const args = [program, 'check', strategies, '--watch']
    const { code, signal, stderr } = await runNode(args, { env: faultEnv('3:SIGINT') })
    expect([code, signal]).toEqual([0, null])
    expect(stderr).not.toMatch(/error/)
  })
})

/** Runs the program, reads the first part of what it writes to a stream, and goes away. */
function runUnheard(
  args: readonly string[],
  cwd: string,
  stream: 'stdout' | 'stderr',
): Promise<[unknown, string]> {
  const child = spawn(process.execPath, [program, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child[stream === 'stdout' ? 'stderr' : 'stdout'].on('data', (text) => {
    said += text
  })
  child[stream].destroy()
  return new Promise((done) => child.on('exit', (code) => done([code, said])))
}

describe('a reader that goes away', { timeout: 60_000 }, () => {
  test.each([
    ['check', strategies, '--quiet'],
    ['check', strategies, '--quiet', '--format', 'json'],
    ['compile', document, other, '--to', 'md', '-o', 'r'],
    ['compile', document, '-o', '-'],
    ['trace', strategies, '--quiet'],
    ['diff', other, document, '--format', 'json'],
    ['export', document, '--to', 'json', '-o', '-', '--quiet'],
    ['import', document, '-o', '-', '--quiet'],
    ['rules'],
    ['explain', 'smart/gaps'],
    ['completion', 'bash'],
    ['config', document],
    ['--help'],
  ])('of %s ends the run quietly', async (...args) => {
    await inFolder(new Map(), async (cwd) => {
      const [code, said] = await runUnheard(args, cwd, 'stdout')
      expect([[0, 1].includes(Number(code)), said.replace(/^YAML.*\n|^StratML.*\n(?: .*\n)*/gm, '')]).toEqual(
        [true, ''],
      )
    })
  })

  test('of notes ends it as quietly', async () => {
    await inFolder(new Map(), async (cwd) => {
      for (const args of [
        ['check', 'findes-ikke.yaml'],
        ['check', '--xyz'],
        ['export', document, '--to', 'stratml'],
      ])
        expect((await runUnheard(args, cwd, 'stderr'))[0]).not.toBe(3)
    })
  })
})

// A device that takes nothing, as a disk without room does.
describe.runIf(existsSync('/dev/full'))('a place for the result without room', { timeout: 60_000 }, () => {
  test.each([
    ['check', strategies],
    ['check', document, '--format', 'json'],
    ['compile', document, '-o', '-'],
    ['rules'],
    ['--help'],
  ])('is told in words by %s', async (...args) => {
    const full = openSync('/dev/full', 'w')
    try {
      const child = spawn(process.execPath, [program, ...args, '--lang', 'en'], {
        stdio: ['ignore', full, 'pipe'],
      })
      let said = ''
      child.stderr?.on('data', (text) => {
        said += text
      })
      const code = await new Promise((done) => child.on('close', done))
      expect([code, said.split('\n').filter((line) => /^stratlint|^ {4}at /.test(line))]).toEqual([
        2,
        ['stratlint: There is no more room on the disk'],
      ])
    } finally {
      closeSync(full)
    }
  })
})

test.each([
  ['nowhere', 'does not exist'],
  ['ring', 'lead in a circle'],
])('a folder for reports that is a link to %s is told in words', async (target, words) => {
  await inFolder(new Map([['a.yaml', head]]), async (cwd) => {
    symlinkSync('ring', join(cwd, 'ring'))
    symlinkSync(target, join(cwd, 'r'))
    const { code, stderr } = await runNode([program, 'compile', 'a.yaml', '-o', 'r', '--lang', 'en'], { cwd })
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(new RegExp(`^stratlint: [^\n]*${words}[^\n]*\n$`)),
    ])
  })
})

describe('progress', { timeout: 60_000 }, () => {
  const compile = (cwd: string, env: Record<string, string> = {}) =>
    runNode([program, 'compile', document, other, '--to', 'md', '-o', 'r'], { cwd, env })

  test('is told on a terminal beside the result, and nowhere else', async () => {
    await inFolder(new Map(), async (cwd) => {
      const plain = await compile(cwd)
      expect([plain.code, plain.stderr]).toEqual([0, ''])
      const onTerminal = await compile(cwd, terminalEnv(2))
      expect(onTerminal.stdout).toBe(plain.stdout)
      expect(onTerminal.stderr.replaceAll('\r\u001b[K', '')).toMatch(/^1\/2 .*2\/2 /s)
    })
  })
})

/** It ends every thread but the one that shares out the documents, at the first document. */
const ending = `import { isMainThread } from 'node:worker_threads'
const words = { da: 'x', en: 'x' }
export default { name: 'vores', rules: [{
  meta: { id: 'vores/slut', severity: 'info', since: '1', docs: words, help: words, messages: { x: words } },
  create() {
    if (!isMainThread) process.exit(1)
    return {}
  },
}] }
`

test('threads that break down are told with the files that they were at, and the others are checked', {
  timeout: 60_000,
}, async () => {
  const files = new Map([
    ['stratlint.config.yaml', 'plugins: [./regler.mjs]\n'],
    ['regler.mjs', ending],
    ...Array.from({ length: 24 }, (_, i): [string, string] => [
      `a${i}\u001b[2J.yaml`,
      head.replace('id: a', `id: a${i}`),
    ]),
  ])
  await inFolder(files, async (cwd) => {
    const args = [program, 'check', '--jobs', '2', '--format', 'json']
    const { code, stdout, stderr } = await runNode(args, { cwd })
    expect(code).toBe(3)
    // Both threads end at the first document that they look at, and this one checks what is left.
    const told = [
      ...stderr.matchAll(
        /^stratlint: Internal error in '(a\d+)\\u\{1b\}\[2J\.yaml', which was not checked: .+\n/gm,
      ),
    ]
    expect(told.map(([line]) => line).join('')).toBe(stderr)
    expect(told).toHaveLength(2)
    const checked = JSON.parse(stdout).files.map(({ path }: { path: string }) => path)
    expect(checked).toHaveLength(22)
    for (const [, name] of told) expect(checked).not.toContain(`${name}\u001b[2J.yaml`)
    expect(readFileSync(join(cwd, 'regler.mjs'), 'utf8')).toBe(ending)
  })
})
