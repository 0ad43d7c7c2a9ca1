import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { adoptionFingerprint } from '#core/fingerprint'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { inFolder, runProgram } from './scenario.ts'

const name = 'strategi.yaml'
const example = readFileSync('strategies/eksempelby-unge-2026.yaml', 'utf8')
const undecided = readFileSync('strategies/randers-udsatte-2018.yaml', 'utf8')
const decision = ['--by', 'byraad', '--date', '2025-12-11']

function strategyOf(text: string) {
  return parseStrategy(createSource(name, text)).strategy
}

/** Runs `adopt` in a folder that holds one strategy. */
function adopting<T>(
  text: string,
  use: (
    run: (...args: string[]) => ReturnType<typeof runProgram>,
    read: () => Promise<string>,
    folder: string,
  ) => Promise<T>,
): Promise<T> {
  return inFolder(new Map([[name, text]]), async (folder) =>
    use(
      (...args) => runProgram(['adopt', name, '--as-of', '2026-11-22', ...args], folder),
      () => readFile(join(folder, name), 'utf8'),
      folder,
    ),
  )
}

describe('adopt', () => {
  test('writes the fingerprint below the rest of the adoption, and nothing else', async () => {
    await adopting(example, async (run, read) => {
      const { stdout, code } = await run(...decision)
      const fingerprint = adoptionFingerprint(strategyOf(example))
      expect(code).toBe(0)
      expect(stdout).toBe(
        `strategi.yaml er vedtaget af Byrådet den 11. december 2025.\nMålenes fingeraftryk: ${fingerprint}\n`,
      )
      expect(await read()).toBe(
        example.replace(/^( {2}how: vedtaget.*\n)/m, `$1  fingerprint: ${fingerprint}\n`),
      )
      const again = await run(...decision)
      expect(again.stdout).toMatch(/^strategi\.yaml er allerede vedtaget/)
    })
  })

  test('takes the place of a gap, sets the status, and counts the gaps', async () => {
    const by = Object.keys(strategyOf(undecided).actors ?? {})[0] ?? ''
    await adopting(undecided, async (run, read) => {
      const args = ['--by', by, '--date', '2026-06-01', '--case', '2026', '--how', 'vedtaget: enstemmigt']
      const { stderr, code } = await run(...args)
      expect(code).toBe(0)
      expect(stderr).toMatch(/^Bemærk: strategien er vedtaget med \d+ mangler\./)
      const text = await read()
      const { adoption, status } = strategyOf(text)
      expect(status).toBe('adopted')
      const { traces: _, ...written } = adoption ?? {}
      expect(written).toEqual({
        date: '2026-06-01',
        by,
        caseNumber: '2026',
        how: 'vedtaget: enstemmigt',
        fingerprint: adoptionFingerprint(strategyOf(undecided)),
      })
      const before = new Set(undecided.split('\n'))
      const added = text.split('\n').filter((line) => !before.has(line))
      expect(added.length).toBeLessThanOrEqual(6)
    })
  })

  test('adds the adoption where the document has none, and keeps CRLF and byte order mark', async () => {
    const without = example.replace(/^adoption:\n(?: +.*\n)+/m, '').replaceAll('\n', '\r\n')
    await adopting(`\ufeff${without}`, async (run, read) => {
      // The errors of a document without an adoption are about the adoption.
      const { code } = await run(...decision)
      const text = await read()
      expect(code).toBe(0)
      expect(text).toMatch(/^\ufeff/)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(strategyOf(text).adoption).toMatchObject({ date: '2025-12-11', by: 'byraad' })
      expect(text.indexOf('\r\nadoption:')).toBeLessThan(text.indexOf('\r\nperiod:'))
    })
  })

  test('another decision does not keep the case number of the old one', async () => {
    await adopting(example, async (run, read) => {
      await run('--by', 'byraad', '--date', '2026-05-01')
      const { adoption } = strategyOf(await read())
      expect(Object.keys(adoption ?? {})).toEqual(['date', 'by', 'fingerprint'])
    })
  })

  test('refuses a document with errors, says which, and leaves it', async () => {
    const broken = example.replace(/^ +timeBound:.*\n/m, '')
    await adopting(broken, async (run, read) => {
      const { stdout, code } = await run(...decision)
      expect(code).toBe(1)
      expect(stdout).toMatch(/smart\/time-bound/)
      expect(stdout).toMatch(/er ikke vedtaget, og filen er ikke ændret: ret fejlene først\.\n$/)
      expect(await read()).toBe(broken)
    })
  })

  test('does not mind errors of the adoption that it writes anew', async () => {
    const overdue = example.replace(
      /^adoption:\n(?: +.*\n)+/m,
      'adoption: {gap: Byrådet mangler, kind: pending, owner: byraad, due: 2026-01}\n',
    )
    await adopting(overdue, async (run, read) => {
      expect((await run(...decision)).code).toBe(0)
      expect(await read()).toMatch(
        /^adoption: \{date: 2025-12-11, by: byraad, fingerprint: sha256:[0-9a-f]{64}\}$/m,
      )
    })
  })

  test.each([
    ['byrad', "Mente du 'byraad' (Byrådet)?"],
    ['byrådet', "Mente du 'byraad' (Byrådet)?"],
    ['xyzzy-plugh', 'Aktørerne er: byraad,'],
  ])('knows no actor %s, and says who there are', async (by, hint) => {
    await adopting(example, async (run, read) => {
      const { stderr, code } = await run('--by', by, '--date', '2025-12-11')
      expect(code).toBe(2)
      expect(stderr).toContain(hint)
      expect(await read()).toBe(example)
    })
  })

  test('needs to know who and when, one file, and a whole date', async () => {
    await adopting(example, async (run) => {
      expect((await run('--by', 'byraad')).stderr).toContain('--by byraad --date')
      expect(await run('--by', 'byraad', '--date', '2025')).toMatchObject({ code: 2 })
    })
    const two = new Map([
      ['a.yaml', example],
      ['b.yaml', example],
    ])
    await inFolder(two, async (folder) => {
      const { stderr, code } = await runProgram(['adopt', '.', ...decision], folder)
      expect(code).toBe(2)
      expect(stderr).toContain('flere strategier')
    })
  })

  test('says it in English where that is asked for', async () => {
    await adopting(example, async (run) => {
      expect((await run(...decision, '--lang', 'en')).stdout).toMatch(
        /^strategi\.yaml is adopted by Byrådet on 11 December 2025\.\nFingerprint of the goals: sha256:/,
      )
      expect((await run('--check', '--lang', 'en')).stdout).toBe(
        'strategi.yaml: the goals are those adopted on 11 December 2025.\n',
      )
    })
  })
})

describe('adopt --check', () => {
  const changedText = (text: string): string =>
    text
      .replace(/^( {4,}statement: Antallet af unge i hjemløshed halveres).*$/m, '$1.')
      .replace('id: M1.2', 'id: M1.9')

  test('holds until a goal changes', async () => {
    await adopting(example, async (run, read, folder) => {
      expect(await run('--check')).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('intet fingeraftryk'),
      })
      await run(...decision)
      expect(await run('--check')).toMatchObject({
        code: 0,
        stdout: 'strategi.yaml: målene er dem, der blev vedtaget den 11. december 2025.\n',
      })
      const changed = changedText(await read())
      await writeFile(join(folder, name), changed)
      const { stdout, code } = await run('--check')
      expect(code).toBe(1)
      expect(stdout).toMatch(/^strategi\.yaml: målene er ikke dem, der blev vedtaget/)
      expect(stdout).toContain('git har ikke gemt den vedtagne udgave')
      expect(await read()).toBe(changed)
    })
  })

  test('names the goals that changed where git has kept the adopted version', async () => {
    await adopting(example, async (run, read, folder) => {
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: folder })
      await run(...decision)
      git('init', '-q')
      git('add', '.')
      git('commit', '-qm', 'vedtaget')
      const text = await read()
      await writeFile(join(folder, name), text.replaceAll('unit: personer', 'unit: borgere'))
      git('commit', '-qam', 'enhed')
      await writeFile(join(folder, name), changedText(await read()))
      const { stdout, code } = await run('--check')
      expect(code).toBe(1)
      expect(stdout).toMatch(/^ {2}Mål M1\.1: ændret \(Målformulering\)$/m)
      expect(stdout).toMatch(/^ {2}Mål M1\.2: fjernet$/m)
      expect(stdout).toMatch(/^ {2}Mål M1\.9: tilføjet$/m)
      expect(stdout).toMatch(/^ {2}Indikator [\w-]+: ændret \(Enhed\)$/m)
    })
  })

  test('cannot tell of a document that cannot be read whole', async () => {
    await adopting(example.replace(/^kind: .*$/m, 'kind: roman'), async (run) => {
      const { stdout, code } = await run('--check')
      expect(code).toBe(1)
      expect(stdout).toMatch(/schema\/value[\s\S]*før fejlene er rettet\.\n$/)
    })
  })
})
