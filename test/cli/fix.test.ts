import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder, runProgram } from './scenario.ts'

const names = readdirSync('strategies').filter((name) => name.endsWith('.yaml'))
const strategies = new Map(names.map((name) => [name, readFileSync(`strategies/${name}`, 'utf8')]))
const asOf = ['--as-of', '2026-11-22']

/** Misspells keys and ids and writes dates as Danes do: all of it can be fixed safely. */
function broken(text: string): string {
  return text
    .replace(/^( +)statement:/m, '$1statment:')
    .replace(/(date: )(\d{4})-(\d\d)-(\d\d)/, '$1$4-$3-$2')
    .replace(/^kind: strategy$/m, 'kind: stratgy')
}

async function texts(folder: string): Promise<Map<string, string>> {
  return new Map(
    await Promise.all(
      names.map(
        async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')],
      ),
    ),
  )
}

/** The strategies as they are when all that can be fixed in them is fixed. */
const settled = inFolder(strategies, async (folder) => {
  await runProgram(['check', '.', '--fix', ...asOf], folder)
  return texts(folder)
})

describe('check --fix', { timeout: 120_000 }, () => {
  test('mends what was broken, byte for byte, and a second run changes nothing', async () => {
    const files = new Map([...strategies].map(([name, text]) => [name, broken(text)]))
    expect([...files].filter(([name, text]) => text !== strategies.get(name)).length).toBe(names.length)
    await inFolder(files, async (folder) => {
      const first = await runProgram(['check', '.', '--fix', ...asOf], folder)
      expect(first.code).toBe(0)
      expect(first.stderr).toMatch(/^\d+ rettelser i \d filer\.\n$/)
      expect(await texts(folder)).toEqual(await settled)
      const second = await runProgram(['check', '.', '--fix', ...asOf], folder)
      expect(second.stderr).toBe('0 rettelser i 0 filer.\n')
      expect(second.stdout).toBe(first.stdout)
      expect(await texts(folder)).toEqual(await settled)
    })
  })

  test('keeps byte order mark, CRLF and permissions', async () => {
    const name = 'eksempelby-unge-2026.yaml'
    const crlf = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`
    await inFolder(new Map([[name, crlf(broken(strategies.get(name) ?? ''))]]), async (folder) => {
      await runProgram(['check', name, '--fix', '--quiet', ...asOf], folder)
      expect(await readFile(join(folder, name), 'utf8')).toBe(crlf((await settled).get(name) ?? ''))
    })
  })

  test('does not write a file that needs no fix', async () => {
    const name = 'eksempelby-unge-2026.yaml'
    await inFolder(new Map([[name, (await settled).get(name) ?? '']]), async (folder) => {
      const before = await stat(join(folder, name))
      await runProgram(['check', name, '--fix', ...asOf], folder)
      const after = await stat(join(folder, name))
      expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
    })
  })

  test('makes fixes that may change what is said only where they are asked for', async () => {
    const text = ((await settled).get('eksempelby-unge-2026.yaml') ?? '').replace(
      /\{value: \d+,/,
      '{value: 1.300,',
    )
    expect(text).toContain('{value: 1.300,')
    await inFolder(new Map([['a.yaml', text]]), async (folder) => {
      await runProgram(['check', 'a.yaml', '--fix', ...asOf], folder)
      expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe(text)
      const { stderr } = await runProgram(
        ['check', 'a.yaml', '--fix-unsafe', '--lang', 'en', ...asOf],
        folder,
      )
      expect(stderr).toBe('1 fix in 1 file.\n')
      expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe(text.replace('1.300', '1300'))
    })
  })

  test('leaves suppressed findings alone', async () => {
    const name = 'eksempelby-unge-2026.yaml'
    const text = ((await settled).get(name) ?? '').replace(
      /^( +)owner: forvaltning$/m,
      '$1# stratlint-disable-next-line reference/unresolved-id -- navnet kommer\n$1owner: forvaltnin',
    )
    expect(text).toContain('owner: forvaltnin\n')
    await inFolder(new Map([[name, text]]), async (folder) => {
      await runProgram(['check', name, '--fix', ...asOf], folder)
      expect(await readFile(join(folder, name), 'utf8')).toBe(text)
    })
  })

  test('leaves files outside the workspace, and files that are no UTF-8, and says so', async () => {
    const text = broken(strategies.get('eksempelby-unge-2026.yaml') ?? '')
    const files = new Map([
      ['inside/stratlint.config.yaml', ''],
      ['inside/latin1.yaml', ''],
      ['outside.yaml', text],
    ])
    await inFolder(files, async (folder) => {
      const latin1 = Buffer.concat([Buffer.from('# r\xe5dhus\n', 'latin1'), Buffer.from(text)])
      await writeFile(join(folder, 'inside/latin1.yaml'), latin1)
      const args = ['check', '../outside.yaml', 'latin1.yaml', '--fix', '--quiet', ...asOf]
      const { stderr, code } = await runProgram(args, join(folder, 'inside'))
      expect(code).toBe(1)
      expect(stderr).toBe(
        '../outside.yaml: intet er rettet, for filen ligger uden for arbejdsmappen.\n' +
          'latin1.yaml: intet er rettet, for filen er ikke gemt som UTF-8.\n',
      )
      expect(await readFile(join(folder, 'outside.yaml'), 'utf8')).toBe(text)
      expect(latin1.equals(await readFile(join(folder, 'inside/latin1.yaml')))).toBe(true)
    })
  })
})

describe('check --fix-dry-run', { timeout: 120_000 }, () => {
  test('writes nothing, and its difference is what --fix does', async () => {
    const files = new Map([...strategies].map(([name, text]) => [name, broken(text)]))
    await inFolder(files, async (folder) => {
      const { stdout, stderr, code } = await runProgram(['check', '.', '--fix-dry-run', ...asOf], folder)
      expect(code).toBe(0)
      expect(stderr).toMatch(/^\d+ rettelser i \d filer; intet er skrevet\.\n$/)
      expect(await texts(folder)).toEqual(files)
      execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout })
      expect(await texts(folder)).toEqual(await settled)
    })
  })

  test('has the exit code that --fix would have, and says nothing where there is nothing to fix', async () => {
    const text = ((await settled).get('eksempelby-unge-2026.yaml') ?? '').replace(
      /^status: .*$/m,
      'status: roman',
    )
    await inFolder(new Map([['a.yaml', text]]), async (folder) => {
      const { stdout, code } = await runProgram(['check', 'a.yaml', '--fix-dry-run', ...asOf], folder)
      expect(stdout).toBe('')
      expect(code).toBe(1)
    })
  })
})
