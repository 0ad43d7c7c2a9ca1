import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hostileFiles } from './format/hostile.ts'
import { inFolder, runProgram } from './scenario.ts'

const text = hostileFiles.get('almindelig.yaml') ?? ''
const files = new Map([['a.yaml', text]])

describe('--format', () => {
  test('writes each format to its place, and what stood in a file is replaced', async () => {
    await inFolder(files, async (folder) => {
      await writeFile(join(folder, 'fund.json'), 'gammelt')
      const args = ['--format', 'github', '--format', 'json=fund.json', '--format', 'junit=ud/junit.xml']
      const { stdout, code } = await runProgram(['check', ...args], folder)
      expect(code).toBe(0)
      expect(stdout).toMatch(/^::(warning|notice) file=a\.yaml/)
      expect(JSON.parse(await readFile(join(folder, 'fund.json'), 'utf8')).files).toHaveLength(1)
      expect(await readFile(join(folder, 'ud/junit.xml'), 'utf8')).toContain('</testsuites>')
      expect((await readdir(folder)).sort()).toEqual(['a.yaml', 'fund.json', 'ud'])
    })
  })

  test('leaves the sums on the screen where all goes to files', async () => {
    await inFolder(files, async (folder) => {
      const { stdout } = await runProgram(['check', '--format', 'pretty=fund.txt', '--color'], folder)
      expect(stdout).toMatch(/^.*0 fejl.*, 3 advarsler, .*i 1 dokument, SMART .*60.*\/100\n$/)
      const written = await readFile(join(folder, 'fund.txt'), 'utf8')
      expect(written).toContain('a.yaml\n')
      expect(written).not.toContain('\u001B')
    })
  })

  test('takes - for the screen, and a name with =', async () => {
    await inFolder(files, async (folder) => {
      const { stdout } = await runProgram(
        ['check', '--format', 'json=-', '--format', 'gitlab=a=b.json'],
        folder,
      )
      expect(JSON.parse(stdout).version).toBe('1')
      expect(JSON.parse(await readFile(join(folder, 'a=b.json'), 'utf8')).length).toBeGreaterThan(1)
    })
  })

  test('prints the difference alone in a dry run, and writes the files', async () => {
    const misspelt = new Map([['a.yaml', text.replace('statement:', 'statment:')]])
    await inFolder(misspelt, async (folder) => {
      const { stdout } = await runProgram(
        ['check', '--fix-dry-run', '--format', 'github', '--format', 'json=x.json'],
        folder,
      )
      expect(stdout).toMatch(/^--- a\/a\.yaml\n/)
      expect(stdout).not.toContain('::')
      expect(JSON.parse(await readFile(join(folder, 'x.json'), 'utf8')).summary.errors).toBe(0)
    })
  })

  test.each([
    [['json', 'sarif'], 'Kun ét format kan skrives på skærmen'],
    [['json=x', 'sarif=./x'], "Filen './x' er nævnt to gange"],
    [['json=mappe'], "'mappe' er ikke en fil"],
    [['json=a.yaml'], "'a.yaml' er en af strategierne"],
    [['json=a.yaml/x'], "Der kan ikke skrives i 'a.yaml/x'"],
    [['xml'], 'Vælg pretty, json, sarif'],
    [['json='], 'Vælg pretty, json, sarif'],
  ])('%j is refused in words', async (formats, words) => {
    await inFolder(files, async (folder) => {
      await mkdir(join(folder, 'mappe'))
      const args = formats.flatMap((format) => ['--format', format])
      const { stderr, stdout, code } = await runProgram(['check', ...args], folder)
      expect([code, stderr]).toEqual([2, expect.stringContaining(words)])
      if (!words.startsWith('Der kan')) expect(stdout).toBe('')
      expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe(text)
    })
  })

  test('makes no difference to the findings, nor does a service that runs the check', async () => {
    await inFolder(files, async (folder) => {
      const plain = await runProgram(['check'], folder)
      const env = { GITHUB_ACTIONS: 'true', GITLAB_CI: 'true', CI: 'true' }
      expect(await runProgram(['check'], folder, env)).toEqual(plain)
    })
  })
})
