import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const plain = `format: stratlint/1
id: lindeby-unge
title: Flere unge i eget hjem
kind: strategy
status: draft
language: da
publisher: {name: Lindeby Kommune}
adoption: {gap: Strategien er et udkast}
period: {start: 2026, end: 2029}
actors:
  byraad: {name: Byrådet, kind: council}
  ydelse: {name: Ydelsescenter, kind: unit, partOf: byraad}
targetGroups:
  unge: {name: Unge på 18-24 år}
indicators:
  hjemloese:
    name: Unge i hjemløshed
    definition: Borgere på 18-24 år, registreret i hjemløshed i uge 6
    unit: personer
    kind: outcome
    direction: decrease
    frequency: yearly
    owner: ydelse
    baseline: {date: 2025-02, value: 42}
themes:
  - id: bolig
    title: Bolig
    goals:
      - id: M1
        level: objective
        statement: Antallet af unge i hjemløshed falder til 20 inden udgangen af 2028.
        owner: ydelse
        smart:
          specific: {change: Færre unge er i hjemløshed, groups: [unge], scope: hele kommunen}
          measurable: {targets: [{indicator: hjemloese, value: 20, date: '2028-12-31'}]}
          accepted: {gap: Målet er ikke vedtaget endnu}
          realistic: {rationale: Byrådet har sat penge af til boliger., resources: [{what: 2 medarbejdere, funding: existing}]}
          timeBound: {deadline: '2028-12-31'}
`

let folder = ''
let document = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stratlint-start-'))
  document = join(folder, 'unge.yaml')
  await writeFile(document, plain)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const environment = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
  const { NODE_V8_COVERAGE: _coverage, ...rest } = process.env
  return { ...rest, XDG_CACHE_HOME: join(folder, 'caches'), ...more }
}

/** What a run gives; findings make the check fail, which is no matter here. */
async function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Record<'stdout' | 'stderr', string>> {
  try {
    return await promisify(execFile)(process.execPath, args, { env: environment(env) })
  } catch (error) {
    return error as Record<'stdout' | 'stderr', string>
  }
}

describe('a command loads what it needs', () => {
  const loadedBy = async (...args: string[]): Promise<{ files: string[]; modules: string[] }> => {
    const { stderr } = await run(['-r', resolve('test/cli/start/loaded.cjs'), 'bin/stratlint.js', ...args])
    const { files, modules } = JSON.parse(stderr)
    return { files: files.map((name: string) => name.replace(/-[\w-]{8}\.cjs$/, '')).sort(), modules }
  }
  const start = ['cli.cjs', 'compiled.cjs', 'loaded.cjs', 'rolldown-runtime', 'start', 'stratlint.js']
  const costly = [
    'child_process',
    'crypto',
    'fs/promises',
    'http',
    'net',
    'os',
    'stream',
    'tty',
    'worker_threads',
    'zlib',
  ]
  const isOld = Number.parseInt(process.versions.node, 10) < 22

  test.runIf(isOld)(
    'to check one document without Markdown, in two files and without the modules of Node that cost',
    async () => {
      const { files, modules } = await loadedBy('check', document)
      expect(files).toEqual([...start, 'check'].sort())
      expect(modules.filter((name) => costly.includes(name))).toEqual([])
    },
  )

  test.runIf(isOld)('to tell its version, in one', async () => {
    const { files, modules } = await loadedBy('--version')
    expect(files).toEqual(start)
    expect(modules.filter((name) => costly.includes(name))).toEqual([])
  })

  test('and what a check begins with holds no Markdown, no validator, no library for YAML and no reports', async () => {
    const names = (await readdir('dist')).filter((name) => /^(?:start|check)-[\w-]{8}\.cjs$/.test(name))
    expect(names.length).toBe(2)
    for (const name of names) {
      const code = await readFile(join('dist', name), 'utf8')
      const foreign = [
        'micromark',
        'node_modules/ajv',
        'validate-strategy',
        'node_modules/yaml',
        'src/compile/emit',
        'tinyglobby',
      ]
      expect(foreign.filter((word) => code.includes(word))).toEqual([])
    }
  })
})

describe.runIf(Number.parseInt(process.versions.node, 10) < 22)('what is compiled', () => {
  const check = (env?: NodeJS.ProcessEnv): Promise<Record<'stdout' | 'stderr', string>> =>
    run(['bin/stratlint.js', 'check', document, '--as-of', '2026-11-22'], env)

  /** Where it is kept below a folder for caches, by the part of the program. */
  async function keptIn(caches: string): Promise<{ folder: string; check: string }> {
    const inside = join(caches, 'stratlint', `${process.version}-${process.arch}`)
    const name = (await readdir(inside)).find((name) => name.startsWith('check-'))
    return { folder: inside, check: join(inside, name ?? 'none') }
  }

  test('is kept where only its owner may write, and used the next time', async () => {
    const caches = join(folder, 'kept')
    const first = await check({ XDG_CACHE_HOME: caches })
    const kept = await keptIn(caches)
    expect((await readdir(kept.folder)).length).toBe(2)
    expect((await stat(kept.folder)).mode & 0o077).toBe(0)
    expect((await stat(kept.check)).mode & 0o077).toBe(0)
    const { mtimeMs } = await stat(kept.check)
    expect(await check({ XDG_CACHE_HOME: caches })).toEqual(first)
    expect((await stat(kept.check)).mtimeMs).toBe(mtimeMs)
  })

  test('is compiled anew where what is kept is cut off or something else', async () => {
    const caches = join(folder, 'damaged')
    const first = await check({ XDG_CACHE_HOME: caches })
    const kept = await keptIn(caches)
    const whole = await readFile(kept.check)
    const halves = [whole.subarray(0, whole.length >> 1), whole.subarray(whole.length >> 1)]
    for (const damaged of [...halves, Buffer.alloc(whole.length), Buffer.alloc(0)]) {
      await writeFile(kept.check, damaged)
      expect(await check({ XDG_CACHE_HOME: caches })).toEqual(first)
      expect((await stat(kept.check)).size).toBeGreaterThan(10_000)
      expect((await readFile(kept.check)).equals(damaged)).toBe(false)
      expect((await readdir(kept.folder)).length).toBe(2)
    }
  })

  test('is neither read nor kept in a folder that others may write to', async () => {
    const caches = join(folder, 'open')
    const first = await check({ XDG_CACHE_HOME: caches })
    const kept = await keptIn(caches)
    await chmod(kept.folder, 0o777)
    await writeFile(kept.check, 'no code')
    expect(await check({ XDG_CACHE_HOME: caches })).toEqual(first)
    expect(await readFile(kept.check, 'utf8')).toBe('no code')
  })

  test('is not kept where Node is told to keep none, nor where nothing can be written, and nobody is told', async () => {
    const none = join(folder, 'none')
    const first = await check({ XDG_CACHE_HOME: none, NODE_DISABLE_COMPILE_CACHE: '1' })
    await expect(readdir(none)).rejects.toThrow('ENOENT')
    expect(await check({ XDG_CACHE_HOME: document })).toEqual(first)
    expect(await check({ XDG_CACHE_HOME: '', HOME: '' })).toEqual(first)
  })
})
