import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileAll, type RunOptions } from '#workspace/compile-all'
import { type Making, makeDocument } from '#workspace/compiling/document'
import { keyOf } from '#workspace/compiling/kept/key'
import { areOutputs } from '#workspace/compiling/kept/outputs'
import { programKey } from '#workspace/compiling/kept/program'
import { isPlannedText } from '#workspace/compiling/planned'
import { type Host, nodeHost } from '#workspace/host'
import { inWorkspace, strategy, type Workspace } from '../../checking/folder.ts'

const builtHost: Host = {
  ...nodeHost,
  assetPath: (name) => resolve('dist', name),
  readAsset: (name) => readFile(resolve('dist', name)),
}

interface Run {
  host?: Host
  build?: string
  version?: string
}

/** Makes the reports of three documents, and gives the names of those that were written, and the steps. */
async function run(
  { root, files, settings }: Workspace,
  { host = builtHost, build = 'build-1', version = '0' }: Run = {},
): Promise<{ written: string[]; steps: string[][] }> {
  const output = join(root, 'ud')
  const written: string[] = []
  const noting: Host = {
    ...host,
    writeFile: async (path, content) => {
      await host.writeFile(path, content)
      if (path.startsWith(output)) written.push(relative(output, path))
    },
  }
  const asked: RunOptions = {
    ...{ reports: ['strategy', 'portfolio'], formats: ['md'], output, version, asOf: '2026-11-22' },
  }
  const steps: string[][] = []
  const effort = { jobs: 1, cacheOf: build, onCrash: () => undefined }
  for await (const step of compileAll(noting, files.slice(0, 3), settings, asked, effort))
    steps.push(step.written.map((path) => relative(output, path)))
  return { written: written.sort(), steps }
}

const all = ['index.md', 'portfolio.md', 'proeve-0.md', 'proeve-1.md', 'proeve-2.md']

describe('reports of documents', () => {
  it('are made once by a build of the program, and anew by another build, version or Node', async () => {
    await inWorkspace(async (workspace) => {
      const first = await run(workspace)
      expect(first.written).toEqual(all)
      expect(await run(workspace)).toEqual({ steps: first.steps, written: [] })
      expect((await run(workspace, { build: 'build-2' })).written).toEqual(all)
      expect((await run(workspace, { build: 'build-2', version: '1' })).written).toEqual(all)
      expect((await run(workspace, { build: 'build-2', version: '1' })).written).toEqual([])
    })
    const keys = [programKey('build-1'), programKey('build-2')]
    const { versions } = process
    try {
      for (const changed of [{ node: '99.0.0' }, { icu: '99.0' }]) {
        Object.defineProperty(process, 'versions', { value: { ...versions, ...changed } })
        keys.push(programKey('build-1'))
      }
    } finally {
      Object.defineProperty(process, 'versions', { value: versions })
    }
    expect(new Set(keys).size).toBe(4)
    expect(programKey('build-1')).toBe(keys[0])
  })

  it('are made anew from a document that cannot be read, and back', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.write('s01.yaml', '')
      expect((await run(workspace)).written).toEqual(all.filter((name) => name !== 'proeve-1.md'))
      await workspace.write('s01.yaml', strategy('proeve-1'))
      expect((await run(workspace)).written).toEqual(['index.md', 'portfolio.md', 'proeve-1.md'])
    })
  })

  it.each(['ENOSPC', 'EROFS', 'EACCES'])('are made where the cache says %s at any access', async (code) => {
    for (const at of [1, 2, 3, 6]) {
      await inWorkspace(async (workspace) => {
        let calls = 0
        const refuse = (path: string): void => {
          if (!path.includes('.stratlint-cache')) return
          calls++
          if (calls >= at) throw Object.assign(new Error(code), { code, path })
        }
        const refusing: Host = {
          ...builtHost,
          writeFile: async (path, content) => {
            refuse(path)
            await builtHost.writeFile(path, content)
          },
        }
        expect((await run(workspace, { host: refusing })).written).toEqual(all)
        expect(calls).toBeGreaterThanOrEqual(at)
        const deaf: Host = {
          ...builtHost,
          readFile: async (path, most) => {
            if (path.includes('.stratlint-cache')) throw Object.assign(new Error(code), { code, path })
            return builtHost.readFile(path, most)
          },
        }
        expect((await run(workspace, { host: deaf })).written).toEqual(all)
      })
    }
  })

  it('are not taken for whole where a folder or a longer file stands in their place', async () => {
    await inWorkspace(async (workspace) => {
      await run(workspace)
      await workspace.write('ud/proeve-0.md', `${await readFile(join(workspace.root, 'ud/proeve-0.md'))}x`)
      expect((await run(workspace)).written).toEqual(['proeve-0.md'])
      await builtHost.remove(join(workspace.root, 'ud/proeve-2.md'))
      await mkdir(join(workspace.root, 'ud/proeve-2.md'))
      await expect(run(workspace)).rejects.toMatchObject({ code: 'EISDIR' })
      expect(await readdir(join(workspace.root, 'ud/proeve-2.md'))).toEqual([])
    })
  })
})

it('reports of a document are made from what its key is made of, the document and its tables, and nothing else', async () => {
  await inWorkspace(async (workspace) => {
    const { root, settings, files } = workspace
    const table = 'indicators:\n  antal: {name: Antal, unit: personer, measurements: {file: tal.csv}}\n'
    await workspace.write('s00.yaml', strategy('proeve-0', table))
    await workspace.write('tal.csv', 'date;value\n2026-01;3\n')
    const touched = new Set<string>()
    const noting = new Proxy(builtHost, {
      get: (host, name: keyof Host) => {
        const call = host[name] as (path: string, ...more: unknown[]) => unknown
        return (path: string, ...more: unknown[]) => {
          touched.add(`${name} ${relative(root, path)}`)
          return call(path, ...more)
        }
      },
    })
    const making: Making = {
      ...{ kinds: ['strategy', 'audit', 'status'], formats: ['html', 'md'], output: join(root, 'ud') },
      ...{ version: '0', asOf: '2026-11-22', hasPortfolio: true, site: { hasIndex: true, locale: 'da' } },
    }
    const [file] = files
    if (file === undefined) throw new Error('no file')
    const { kept } = await makeDocument(noting, { file, versions: [] }, settings, making)
    const reads = [...touched].filter((call) => !call.startsWith('writeFile ud/'))
    expect(reads.sort()).toEqual(['readFile s00.yaml', 'readFile tal.csv', 'realpath ', 'realpath tal.csv'])
    expect(Object.keys(kept.tables)).toEqual(['tal.csv'])
    expect(kept.outputs).toHaveLength(6)
  })
})

describe('a key', () => {
  it('tells all values apart that differ anywhere', () => {
    const values = [
      [{ a: 1 }],
      [{ a: '1' }],
      [{ b: 1 }],
      [{ a: 1, b: null }],
      [{ a: [1] }],
      [{ a: [1, 2] }],
      [{ a: [2, 1] }],
      [{ a: { b: 1 } }],
      [new Map([['a', 1]])],
      [new Map([['a', 2]])],
      [new Set(['a'])],
      [new Set(['b'])],
      [new Map([['a', new Set([new Uint8Array([1])])]])],
      [new Map([['a', new Set([new Uint8Array([2])])]])],
      [Buffer.from('a')],
      [Buffer.from('b')],
      ['a', 'b'],
      [['a', 'b']],
      [],
    ]
    expect(new Set(values.map((value) => keyOf(...value))).size).toBe(values.length)
    expect(keyOf(Buffer.from('a'))).toBe(keyOf(new Uint8Array([97])))
  })

  it.each([[() => 1], [Symbol('a')], [new Date(0)], [/a/], [new URL('file:///a')], [new Error('a')]])(
    'is of no value that cannot be hashed whole: %s',
    (value) => {
      expect(() => keyOf({ a: [value] })).toThrow(TypeError)
    },
  )
})

it('what was kept is taken for what it says only when it is formed so', () => {
  const output = { name: 'a.md', length: 1, hash: 'x' }
  expect(areOutputs([output])).toBe(true)
  const wrong = [
    null,
    'a',
    {},
    { ...output, name: '../a.md' },
    { ...output, name: '/a' },
    { ...output, name: '..' },
  ]
  for (const one of [
    ...wrong,
    { ...output, name: 'a\0' },
    { ...output, length: '1' },
    { ...output, hash: 1 },
  ])
    expect(areOutputs([output, one]), JSON.stringify(one)).toBe(false)
  expect(areOutputs(undefined)).toBe(false)
  const listed = { id: 'a', language: 'da', translates: ['b'] }
  expect(isPlannedText({ text: 'x', planned: { id: 'a', listed } })).toBe(true)
  expect(isPlannedText({ text: 'x', planned: {} })).toBe(true)
  for (const planned of [
    null,
    { id: 1 },
    { listed: {} },
    { listed: { ...listed, translates: [1] } },
    { listed: { ...listed, translates: 'b' } },
  ])
    expect(isPlannedText({ text: 'x', planned }), JSON.stringify(planned)).toBe(false)
  expect(isPlannedText({ planned: {} })).toBe(false)
})
