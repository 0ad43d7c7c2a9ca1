import { type ChildProcess, fork, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { deflateSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type ForeignLimits, readForeign, usualLimits } from '#workspace/foreign/read-foreign'
import { type Host, nodeHost } from '#workspace/host'
import { UsageError } from '#workspace/usage-error'
import { inFolder } from '../../cli/scenario.ts'

const built: Host = { ...nodeHost, assetPath: (name) => resolve('dist', name) }

/** What becomes of a file: its text, or why it is refused, in English. */
async function outcome(
  name: string,
  content: Uint8Array | string,
  limits: Partial<ForeignLimits> = {},
  host = built,
): Promise<string> {
  return inFolder(new Map(), async (folder) => {
    const path = join(folder, name)
    await writeFile(path, content)
    try {
      const file = { path, shownAs: name }
      const { document } = await readForeign(host, file, { limits: { ...usualLimits, ...limits } })
      return document.kind === 'text' ? document.text.lines.map(({ text }) => text).join('\n') : ''
    } catch (error) {
      if (error instanceof UsageError) return error.wording.en
      throw error
    }
  })
}

const page = '<p>Flere unge i egen bolig'
const paragraphs = `<html>${'<p>x <b>y</b>'.repeat(200_000)}`

/** A PDF file whose one page is so many megabytes of blanks, packed to a thousandth. */
function pdfOfBlanks(megabytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(megabytes * 1e6, ' '), { level: 1 })
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>\nendobj\n4 0 obj\n<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer<</Root 1 0 R/Size 5>>\n'),
  ])
}

/** A host whose reader of foreign files is a program of the test's. */
async function withReader<T>(program: string, run: (host: Host) => Promise<T>): Promise<T> {
  return inFolder(new Map([['reader.cjs', program]]), (folder) =>
    run({ ...nodeHost, assetPath: () => join(folder, 'reader.cjs') }),
  )
}

describe('the process that reads a file', { timeout: 60_000 }, () => {
  test('is given a file of fifty megabytes', async () => {
    const padded = `<html>${page}${' '.repeat(usualLimits.bytes - 200)}`
    expect(await outcome('a.html', padded)).toBe('Flere unge i egen bolig')
  })

  test('is stopped after its time, and answers within it', async () => {
    expect(await outcome('a.html', paragraphs, { time: 150 })).toMatch(/takes too long/)
    expect(await outcome('a.html', page)).toBe('Flere unge i egen bolig')
  })

  test('ends for want of memory without the program', async () => {
    expect(await outcome('a.html', paragraphs, { memory: 24 })).toMatch(/too much memory/)
  })

  test('is ended when it takes too much that V8 does not count', async () => {
    const blanks = pdfOfBlanks(150)
    expect(blanks.length).toBeLessThan(2_000_000)
    const time = 50_000
    expect(await outcome('a.pdf', blanks, { time, process: 200 })).toMatch(/too much memory/)
    expect(await outcome('a.pdf', blanks, { time })).toMatch(/has no text/)
  })

  test('is told as a broken file when it breaks', async () => {
    const ends = ['process.abort()', 'process.exit(0)', 'throw new Error()', 'no program']
    for (const end of ends) {
      const said = await withReader(end, (host) => outcome('a.html', page, {}, host))
      expect(said, end).toMatch(/the file is broken/)
    }
  })

  test('is told as wanting memory when the system ends it', async () => {
    const end = 'process.kill(process.pid, "SIGKILL")'
    expect(await withReader(end, (host) => outcome('a.html', page, {}, host))).toMatch(/too much memory/)
  })

  test.each([
    // Where the user or the system bounds how much a program may ask for, as with `ulimit -v`.
    ['Fatal process OOM in Failed to reserve virtual memory for CodeRange', /no process could be started/],
    ['Fatal process out of memory: Failed to reserve virtual memory for CodeRange', /no process could be/],
    ['Fatal process OOM in Zone', /too much memory/],
    ['Fatal process out of memory: Zone', /too much memory/],
  ])('that ends with %s is no broken file', async (last, expected) => {
    const end = `require('node:fs').writeSync(2, '#\\n# ${last}\\n#'); process.abort()`
    expect(await withReader(end, (host) => outcome('a.html', page, {}, host))).toMatch(expected)
  })

  test('inherits nothing, and what it prints is dropped', async () => {
    const tell = `console.log('x'); console.error('y'); process.once('message', () => process.send(
      { kind: 'text', text: { lines: [{ text: JSON.stringify([process.env, process.execArgv]) }] } }))`
    vi.stubEnv('NODE_OPTIONS', '--no-deprecation')
    vi.stubEnv('SECRET', '1')
    const said = await withReader(tell, (host) => outcome('a.html', page, {}, host))
    const [env, args] = JSON.parse(said)
    expect(Object.keys(env).filter((name) => /^(?:NODE_OPTIONS|SECRET|PATH|HOME)$/.test(name))).toEqual([])
    expect(args).toEqual(['--max-old-space-size=768', '--max-semi-space-size=16'])
  })

  test('that cannot be started is told so', async () => {
    const { execPath } = process
    try {
      for (const none of [`${execPath}-none`, join(execPath, 'none')]) {
        process.execPath = none
        expect(await outcome('a.html', page)).toMatch(/no process could be started/)
      }
    } finally {
      process.execPath = execPath
    }
  })
  afterEach(() => vi.unstubAllEnvs())
})

const endOf = (child: ChildProcess): Promise<NodeJS.Signals | null> =>
  new Promise((done) => child.once('exit', (_, signal) => done(signal)))

describe('a process that reads and is left alone', { timeout: 60_000 }, () => {
  test('ends when nobody is connected to it', async () => {
    const child = fork('dist/foreign-reader.cjs', ['60000', '2000'], { execArgv: [] })
    await wait(500)
    child.disconnect()
    expect(await endOf(child)).toBeNull()
  })

  test('ends some time after its time, whoever waits', async () => {
    const child = fork('dist/foreign-reader.cjs', ['100', '2000'], { execArgv: [] })
    expect(await endOf(child)).toBe('SIGKILL')
  })

  // What processes a process has started is told in /proc.
  test.runIf(process.platform === 'linux').each(['SIGINT', 'SIGKILL'] as const)(
    'ends soon when the program is ended by %s, in the middle of a file',
    async (signal) => {
      await inFolder(new Map([['a.html', `<html>${'<p>x <b>y</b>'.repeat(400_000)}`]]), async (folder) => {
        const program = spawn(process.execPath, [resolve('bin/stratlint.js'), 'import', 'a.html'], {
          cwd: folder,
          stdio: 'ignore',
        })
        const children = `/proc/${program.pid}/task/${program.pid}/children`
        const started = (): string => readFileSync(children, 'utf8').trim()
        while (started() === '') await wait(20)
        const reader = started()
        await wait(1000)
        const isThere = (): boolean =>
          existsSync(`/proc/${reader}`) &&
          !/^State:\s+Z/m.test(readFileSync(`/proc/${reader}/status`, 'utf8'))
        expect(isThere()).toBe(true)
        const ended = endOf(program)
        program.kill(signal)
        expect(await ended).toBe(signal)
        await vi.waitFor(() => expect(isThere()).toBe(false), { timeout: 1000, interval: 20 })
      })
    },
  )
})
