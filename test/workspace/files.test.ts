import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, symlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadSettings } from '#workspace/config'
import { findFiles } from '#workspace/files'
import { nodeHost } from '#workspace/host'
import { defaultSettings } from '#workspace/settings'
import { UsageError } from '#workspace/usage-error'
import { rulesFor } from '../../src/workspace/settings.ts'
import { inFolder } from '../cli/scenario.ts'

const strategy = 'format: stratlint/1\n'

async function found(files: Record<string, string>, paths: string[], ignore: string[] = []) {
  return inFolder(new Map(Object.entries(files)), async (folder) => {
    const settings = { ...defaultSettings(folder, folder), ignore }
    const result = await findFiles(nodeHost, folder, paths, settings)
    return { names: result.files.map(({ shownAs }) => shownAs), otherYaml: result.otherYaml }
  })
}

describe('finding strategies', () => {
  test('a walk takes what says its format, in code-unit order', async () => {
    const files = {
      'b.yaml': strategy,
      'B.yml': `\uFEFF# yaml-language-server: $schema=../schemas/strategy.schema.json\nid: x\n`,
      'mappe/æ ø.yaml': `# en kommentar\n"format": "stratlint/1"\n`,
      'andet.yaml': 'navn: x\n',
      'tekst.txt': strategy,
    }
    expect(await found(files, [])).toEqual({ names: ['B.yml', 'b.yaml', 'mappe/æ ø.yaml'], otherYaml: 1 })
  })

  test('a walk passes over node_modules, dot folders, and what git or the configuration ignores', async () => {
    const files = {
      '.gitignore': '/ud/\n*.kladde.yaml\n',
      'mappe/.gitignore': 'hemmelig.yaml\n',
      'mappe/hemmelig.yaml': strategy,
      'mappe/a.yaml': strategy,
      'hemmelig.yaml': strategy,
      'ud/a.yaml': strategy,
      'a.kladde.yaml': strategy,
      'node_modules/a.yaml': strategy,
      '.skjult/a.yaml': strategy,
      'arkiv/a.yaml': strategy,
    }
    expect((await found(files, [], ['arkiv/'])).names).toEqual(['hemmelig.yaml', 'mappe/a.yaml'])
    expect((await found(files, ['mappe'], ['arkiv/'])).names).toEqual(['mappe/a.yaml'])
  })

  test('a named file is always taken, once', async () => {
    const files = { '.gitignore': 'a.yaml\n', 'a.yaml': 'x: 1\n' }
    expect(await found(files, ['a.yaml', './a.yaml'])).toEqual({ names: ['a.yaml'], otherYaml: 0 })
  })

  test('a pattern is expanded where no file has its name', async () => {
    const files = { 'a/1.yaml': strategy, 'a/2.yaml': strategy, 'a/3.txt': strategy, '[x].yaml': strategy }
    expect((await found(files, ['a/*.yaml'])).names).toEqual(['a/1.yaml', 'a/2.yaml'])
    expect((await found(files, ['[x].yaml'])).names).toEqual(['[x].yaml'])
  })

  test('a path that does not exist is wrong use', async () => {
    await expect(found({}, ['findes-ikke.yaml'])).rejects.toThrow(UsageError)
    await expect(found({}, ['*.yaml'])).rejects.toThrow(/'\*\.yaml' does not exist/)
  })

  test('a link that leads in a circle is not followed', async () => {
    await inFolder(new Map([['a.yaml', strategy]]), async (folder) => {
      await symlink(folder, join(folder, 'ring'))
      const settings = await loadSettings(nodeHost, folder)
      expect((await findFiles(nodeHost, folder, [], settings)).files).toHaveLength(1)
    })
  })
})

describe('the configuration', () => {
  const load = (files: Record<string, string>, from = '.', named?: string) =>
    inFolder(new Map(Object.entries(files)), async (folder) => {
      const cwd = join(folder, from)
      await mkdir(cwd, { recursive: true })
      const settings = await loadSettings(nodeHost, cwd, named)
      return {
        ...settings,
        root: settings.root.replace(folder, ''),
        paths: settings.paths.map((path) => path.replace(folder, '')),
      }
    })

  test('is found in a folder above, up to the git root', async () => {
    const config = 'paths: [a, b]\nrules: {smart/gaps: off}\nsmart: {profile: doran}\n'
    const files = { 'stratlint.config.yaml': config, '.git/HEAD': '' }
    const settings = await load(files, 'dyb/mappe')
    expect(settings).toMatchObject({ root: '', paths: ['/a', '/b'], profile: 'doran' })
    const { rules } = rulesFor(settings, 'dyb/mappe/a.yaml')
    expect([...rules]).toEqual([['smart/gaps', { severity: 'off', options: {} }]])
  })

  test('above the git root is not looked at', async () => {
    const settings = await load(
      { 'stratlint.config.yaml': 'language: en\n', 'repo/.git/HEAD': '' },
      'repo/mappe',
    )
    expect(settings.root).toBe('/repo')
    expect([settings.configs, settings.language]).toEqual([[], undefined])
  })

  test('that is wrong or missing is wrong use, with the place', async () => {
    await expect(load({ 'stratlint.config.yaml': 'lanuage: en\n' })).rejects.toThrow(
      /stratlint\.config\.yaml:1:1 The field 'lanuage' does not exist\. Did you mean 'language'/,
    )
    await expect(load({}, '.', 'andet.yaml')).rejects.toThrow(/'andet\.yaml' does not exist/)
  })

  test('that is empty sets nothing', async () => {
    expect(await load({ 'stratlint.config.yaml': '' })).toMatchObject({ profile: 'accepteret', ignore: [] })
  })
})

describe('writing', () => {
  test('is whole: a failed write leaves the old file and nothing beside it', async () => {
    await inFolder(new Map([['mappe/a.html', 'gammel']]), async (folder) => {
      const path = join(folder, 'mappe', 'a.html')
      await nodeHost.writeFile(path, 'ny')
      expect(await readFile(path, 'utf8')).toBe('ny')
      await mkdir(join(folder, 'mappe', 'b.html'))
      await expect(nodeHost.writeFile(join(folder, 'mappe', 'b.html'), 'ny')).rejects.toThrow()
      expect(await readdir(join(folder, 'mappe'))).toEqual(['a.html', 'b.html'])
    })
  })

  test.skipIf(process.platform === 'win32')('takes the place of no pipe or device', async () => {
    await inFolder(new Map(), async (folder) => {
      const pipe = join(folder, 'a.html')
      execFileSync('mkfifo', [pipe])
      await expect(nodeHost.writeFile(pipe, 'ny')).rejects.toMatchObject({ code: 'EISDIR', path: pipe })
      expect(await nodeHost.kindOf(pipe)).toBe('other')
    })
  })

  test('clears away what killed runs left in the folder, and nothing else', async () => {
    const half = '.a.html.0123456789ab.stratlint.tmp'
    const others = ['.b.html.0123456789ab.stratlint.tmp', '.a.html.0123456789ab.tmp', 'a.stratlint.tmp']
    await inFolder(new Map([half, ...others].map((name) => [name, 'halv'])), async (folder) => {
      const longAgo = new Date(Date.now() - 3_600_000)
      for (const name of [half, ...others.slice(1)]) await utimes(join(folder, name), longAgo, longAgo)
      await nodeHost.writeFile(join(folder, 'a.html'), 'ny')
      expect(await readdir(folder)).toEqual([...others, 'a.html'].sort())
    })
  })

  test.skipIf(process.getuid?.() === 0)('a folder without permission says so', async () => {
    await inFolder(new Map([['a', '']]), async (folder) => {
      await chmod(folder, 0o500)
      await expect(nodeHost.writeFile(join(folder, 'ny'), 'x')).rejects.toMatchObject({ code: 'EACCES' })
      await chmod(folder, 0o700)
    })
  })
})
