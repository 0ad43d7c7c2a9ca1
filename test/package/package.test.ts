import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entriesOf, packInto } from './packing.ts'

const manifestOf = async (folder: string) => JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))

let folder = ''
let tarball = ''
let entries = new Map<string, number>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stratlint-package-'))
  tarball = await packInto(join(folder, 'first'))
  entries = await entriesOf(tarball)
}, 300_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the package', () => {
  test('is the same when it is made again, elsewhere', async () => {
    const again = await packInto(join(folder, 'second'))
    const hash = async (path: string): Promise<string> =>
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
    expect(await hash(again)).toBe(await hash(tarball))
  }, 300_000)

  test('holds the program, its schemas and a few pages, and nothing else', () => {
    const top = new Set([...entries.keys()].map((name) => name.split('/')[0]))
    const pages = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-LICENCES', 'package.json']
    expect([...top].sort()).toEqual([...pages, 'bin', 'dist', 'schemas'].sort())
    const kinds =
      /^(?:bin\/(?:stratlint\.js|package\.json)|schemas\/[\w./-]+\.json|dist\/fonts\/[\w.]+|dist\/types\/[\w/-]+\.d\.ts|dist\/(?:lazy\/)?(?:build-id|[\w.-]+\.c?js))$/
    const odd = [...entries.keys()].filter((name) => name.includes('/') && !kinds.test(name))
    expect(odd).toEqual([])
  })

  test('stays below the size that the docs state', async () => {
    const page = await readFile('docs/architecture.md', 'utf8')
    const [, packed, unpacked] = /kept below ([\d.]+) MB, and ([\d.]+) MB unpacked/.exec(page) ?? []
    const size = [...entries.values()].reduce((sum, bytes) => sum + bytes, 0)
    expect((await stat(tarball)).size).toBeLessThan(Number(packed) * 1e6)
    expect(size).toBeLessThan(Number(unpacked) * 1e6)
  })

  test('runs nothing when it is installed, and neither does what it needs', async () => {
    const { dependencies, scripts } = await manifestOf('.')
    const lock = JSON.parse(await readFile('package-lock.json', 'utf8')).packages
    const needed = Object.keys(dependencies).flatMap((name) => {
      const { optionalDependencies = {}, dependencies: more = {} } = lock[`node_modules/${name}`]
      return [name, ...Object.keys(optionalDependencies), ...Object.keys(more)]
    })
    expect(needed.length).toBeGreaterThan(10)
    expect(needed.filter((name) => lock[`node_modules/${name}`]?.hasInstallScript)).toEqual([])
    const hooks = ['preinstall', 'install', 'postinstall']
    expect(Object.keys(scripts).filter((name) => hooks.includes(name))).toEqual([])
    for (const name of needed.filter((name) => existsSync(`node_modules/${name}/package.json`))) {
      const own = Object.keys((await manifestOf(`node_modules/${name}`)).scripts ?? {})
      expect([name, own.filter((script) => hooks.includes(script))]).toEqual([name, []])
    }
  })

  test('asks for exact versions only', async () => {
    const { dependencies, devDependencies } = await manifestOf('.')
    const versions = Object.values({ ...dependencies, ...devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  })
})
