import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCache } from '#workspace/cache/cache'
import { entryName } from '#workspace/cache/key'
import { type Host, nodeHost } from '#workspace/host'
import type { Settings } from '#workspace/settings'
import { fileCount, inWorkspace, strategy, type Workspace } from './folder.ts'

const folderOf = ({ root }: Workspace): string => join(root, '.stratlint-cache')

async function entryOf(workspace: Workspace, i: number): Promise<string> {
  const file = workspace.files[i]
  if (file === undefined) throw new Error('no such file')
  return join(folderOf(workspace), entryName(file, workspace.settings))
}

const withRules = (settings: Settings, rules: object): Settings => ({
  ...settings,
  configs: [{ path: join(settings.root, 'stratlint.config.yaml'), config: { rules } as never }],
})

describe('what was found before', () => {
  it('is used when nothing has changed, and is the same', async () => {
    await inWorkspace(async (workspace) => {
      const first = await workspace.check()
      const second = await workspace.check()
      expect([first.cached, second.cached]).toEqual([0, fileCount])
      expect(second.found).toEqual(first.found)
      expect(first.found.every(({ diagnostics }) => diagnostics.length > 0)).toBe(true)
    })
  })

  it('is left when the text of a file has changed', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.check()
      await workspace.write('s03.yaml', strategy('ny', 'ukendt: 1\n'))
      const { cached, found } = await workspace.check()
      expect(cached).toBe(fileCount - 1)
      expect(found[3]?.diagnostics.map(({ ruleId }) => ruleId)).toContain('schema/unknown-key')
    })
  })

  it.each<[string, (workspace: Workspace) => Parameters<Workspace['check']>]>([
    ['another build of the program', () => [{}, { build: 'build-2' }]],
    ['another day', () => [{ asOf: '2027-01-01' }]],
    ['another language of messages', () => [{ lang: 'en' }]],
    ['another severity on the command line', () => [{ rules: new Map([['smart/vague-opener', 'error']]) }]],
    [
      'another rule in the configuration',
      ({ settings }) => [{}, { settings: withRules(settings, { 'smart/gaps': 'off' }) }],
    ],
    [
      'another option of a rule',
      ({ settings }) => [{}, { settings: withRules(settings, { 'prose/lix': { most: 30 } }) }],
    ],
    ['another preset', ({ settings }) => [{}, { settings: { ...settings, preset: 'strict' } }]],
    ['another profile of SMART', ({ settings }) => [{}, { settings: { ...settings, profile: 'doran' } }]],
    [
      'another language in the configuration',
      ({ settings }) => [{}, { settings: { ...settings, language: 'en' } }],
    ],
  ])('is left with %s', async (_, changed) => {
    await inWorkspace(async (workspace) => {
      await workspace.check()
      const [options, more] = changed(workspace)
      const { cached, found } = await workspace.check(options, more)
      expect(cached).toBe(0)
      const fresh = await workspace.check({ ...options, effort: { jobs: 1, cacheOf: 'none' } }, more)
      expect(found).toEqual(fresh.found)
    })
  })

  it('is left when a table of measurements has changed, come or gone', async () => {
    await inWorkspace(async (workspace) => {
      const indicators =
        'indicators:\n  antal: {name: Antal, unit: personer, measurements: {file: tal.csv}}\n'
      await workspace.write('s05.yaml', strategy('tal', indicators))
      await workspace.check()
      await workspace.write('tal.csv', 'date;value\n2026-01;3\n')
      expect((await workspace.check()).cached).toBe(fileCount - 1)
      expect((await workspace.check()).cached).toBe(fileCount)
      await workspace.write('tal.csv', 'date;value\n2026-01;mange\n')
      const { cached, found } = await workspace.check()
      expect(cached).toBe(fileCount - 1)
      expect(
        found[5]?.diagnostics.some(
          ({ ruleId }) => ruleId.includes('measurement') || ruleId.startsWith('schema/'),
        ),
      ).toBe(true)
    })
  })

  it('of a file that could not be read is left when the file is empty', async () => {
    await inWorkspace(async (workspace) => {
      await writeFile(join(workspace.root, 's03.yaml'), Buffer.from('\ufefftekst', 'utf16le'))
      const first = await workspace.check()
      await workspace.write('s03.yaml', '')
      const { cached, found } = await workspace.check()
      expect(cached).toBe(fileCount - 1)
      expect(found[3]?.diagnostics).not.toEqual(first.found[3]?.diagnostics)
    })
  })

  it('is compared anew with what has changed in other files', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.check()
      await workspace.write('s00.yaml', strategy('proeve-9'))
      const { cached, found } = await workspace.check()
      expect(cached).toBe(fileCount - 1)
      expect(found[9]?.diagnostics.map(({ ruleId }) => ruleId)).toContain('portfolio/duplicate-id')
    })
  })

  it('is left when its entry is damaged, cut short or not there', async () => {
    await inWorkspace(async (workspace) => {
      const { found } = await workspace.check()
      const whole = await readFile(await entryOf(workspace, 1))
      await writeFile(await entryOf(workspace, 1), whole.subarray(0, whole.length - 9))
      const changed = Buffer.from(whole)
      changed[changed.length - 5] = (changed[changed.length - 5] ?? 0) ^ 1
      await writeFile(await entryOf(workspace, 2), changed)
      await writeFile(await entryOf(workspace, 4), 'null\n')
      await writeFile(await entryOf(workspace, 6), '')
      const again = await workspace.check()
      expect(again).toEqual({ cached: fileCount - 4, found })
      expect((await workspace.check()).cached).toBe(fileCount)
    })
  })

  it('is left in a copy of the folder, which anybody may have made', async () => {
    await inWorkspace(async (workspace) => {
      const first = await workspace.check()
      const folder = folderOf(workspace)
      await cp(folder, `${folder}-2`, { recursive: true })
      await rm(folder, { recursive: true })
      await rename(`${folder}-2`, folder)
      const second = await workspace.check()
      expect([second.cached, second.found]).toEqual([0, first.found])
      expect((await workspace.check()).cached).toBe(fileCount)
    })
  })

  it('is safe for two runs at once', async () => {
    await inWorkspace(async (workspace) => {
      const both = await Promise.all([workspace.check(), workspace.check({ lang: 'en' })])
      const [danish, english] = [await workspace.check(), await workspace.check({ lang: 'en' })]
      expect(both.map(({ found }) => found)).toEqual([danish.found, english.found])
      expect((await readdir(folderOf(workspace))).filter((name) => name.endsWith('.tmp'))).toEqual([])
    })
  })

  it.each(['ENOSPC', 'EROFS', 'EACCES'])(
    'is no reason to fail where the disk says %s at any write',
    async (code) => {
      for (const at of [1, 2, 9, fileCount, fileCount + 1]) {
        await inWorkspace(async (workspace) => {
          let writes = 0
          const refusing: Host = {
            ...nodeHost,
            writeFile: async (path, content) => {
              writes++
              if (writes >= at) throw Object.assign(new Error(code), { code, path })
              await nodeHost.writeFile(path, content)
            },
          }
          const { found } = await workspace.check({}, { host: refusing })
          expect(writes).toBeGreaterThanOrEqual(at)
          expect((await workspace.check()).found).toEqual(found)
        })
      }
    },
  )

  it('is kept where git does not see it: with the packages of a project, else in a folder of its own', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.check()
      expect(await readFile(join(folderOf(workspace), '.gitignore'), 'utf8')).toBe('*\n')
    })
    await inWorkspace(async (workspace) => {
      await mkdir(join(workspace.root, 'node_modules'))
      await workspace.check()
      expect(await readdir(workspace.root)).not.toContain('.stratlint-cache')
      expect((await readdir(join(workspace.root, 'node_modules/.cache/stratlint'))).length).toBeGreaterThan(
        fileCount,
      )
    })
  })

  it('is not kept where plugins run, whose code may change, nor of a few files', async () => {
    await inWorkspace(async (workspace) => {
      const plugins = [{ specifier: './regler.js', name: 'vores', rules: [] }]
      await workspace.check({}, { settings: { ...workspace.settings, plugins } })
      workspace.files.splice(10)
      await workspace.check()
      expect(await readdir(workspace.root)).not.toContain('.stratlint-cache')
    })
  })

  it('makes room by letting go of files that are no longer checked', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.check()
      await workspace.write('.stratlint-cache/noter', 'ikke vores')
      workspace.files.splice(20)
      const options = { asOf: '2026-11-22' }
      const cache = await openCache(nodeHost, 20, workspace.settings, options, 'build-1', 1)
      await cache.find(workspace.files)
      await cache.tidy(1)
      const left = await readdir(folderOf(workspace))
      expect([left.length, left.includes('noter')]).toEqual([22, true])
      expect((await workspace.check()).cached).toBe(20)
    })
  })
})
