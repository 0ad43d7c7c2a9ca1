import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readFile, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { everything, passages, registerYaml, sha256, strategy, text } from '../trace/lindeby.ts'
import { inFolder, runProgram } from './scenario.ts'

const schema = (name: string) => JSON.parse(readFileSync(`schemas/output/${name}.schema.json`, 'utf8'))
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)
ajv.addSchema(schema('check'))
const isTraceResult = ajv.compile(schema('trace'))

async function traceJson(args: string[], cwd = '.') {
  const { stdout, stderr, code } = await runProgram(
    ['trace', ...args, '--format', 'json', '--as-of', '2026-11-22'],
    cwd,
  )
  const result = JSON.parse(stdout)
  expect(isTraceResult(result), JSON.stringify(isTraceResult.errors?.[0])).toBe(true)
  return { result, stderr, code }
}

/** The rules and messages of the first document's findings. */
function found({ result }: Awaited<ReturnType<typeof traceJson>>): string[] {
  return result.files[0].diagnostics.map(
    (finding: { ruleId: string; messageId: string }) => `${finding.ruleId} ${finding.messageId}`,
  )
}

/** A workspace in `rum` with a strategy, its register and its text, and beside it what it must not read. */
const workspace = new Map([
  ['rum/stratlint.config.yaml', ''],
  ['rum/strategier/lindeby.yaml', strategy],
  ['rum/seeds/lindeby.yaml', registerYaml(everything)],
  ['rum/seeds/texts/lindeby.txt', text],
  ['udenfor/register.yaml', registerYaml(everything)],
  ['udenfor/tekst.txt', text],
])

function changed(...changes: [name: string, content: string][]): Map<string, string> {
  return new Map([...workspace, ...changes])
}

describe('the strategies of the repository', () => {
  test('cover their sources', async () => {
    const { result, code } = await traceJson(['strategies'])
    expect(code).toBe(0)
    expect(result.files.length).toBeGreaterThanOrEqual(4)
    expect(result.summary).toMatchObject({ errors: 0, uncovered: 0 })
    expect(result.skipped).toEqual(['strategies/eksempelby-unge-2026.yaml'])
    for (const { registers } of result.files) expect(registers[0].total.passages).toBeGreaterThan(100)
  })

  const texts = ['seeds/texts', '../shared/seeds'].find((folder) => existsSync(folder))

  test.skipIf(texts === undefined)('agree with the texts of their sources', async () => {
    const { result, code } = await traceJson(['strategies', '--text', texts ?? ''])
    expect(code).toBe(0)
    expect(result.summary).toMatchObject({ errors: 0, infos: 0 })
    for (const { registers } of result.files) expect(registers[0].text).toBe('read')
  })
})

describe('texts', () => {
  test('are read from seeds/texts of the workspace, wherever the program runs', async () => {
    await inFolder(workspace, async (folder) => {
      for (const [cwd, path] of [
        ['rum', '.'],
        ['rum/strategier', 'lindeby.yaml'],
      ] as const) {
        const { result, code } = await traceJson([path], join(folder, cwd))
        expect(code).toBe(0)
        expect(result.files[0].registers[0].text).toBe('read')
      }
    })
  })

  test('are not asked for where there is no such folder', async () => {
    const files = new Map([...workspace].filter(([name]) => !name.includes('texts')))
    await inFolder(files, async (folder) => {
      const run = await traceJson(['.'], join(folder, 'rum'))
      expect(run.code).toBe(0)
      expect(found(run)).toEqual([])
      expect(run.result.files[0].registers[0].text).toBe('none')
    })
  })

  test('are hashed as bytes: a byte order mark makes another file of the same passages', async () => {
    await inFolder(changed(['rum/seeds/texts/lindeby.txt', `\ufeff${text}`]), async (folder) => {
      const run = await traceJson(['.'], join(folder, 'rum'))
      expect(found(run)).toEqual(['trace/stale-file stale'])
      expect(run.result.files[0].diagnostics[0].data.actual).toBe(sha256(`\ufeff${text}`))
    })
  })

  test.each(['../../../udenfor/tekst.txt', '../texts2/tekst.txt', '/etc/hostname', '..'])(
    'outside their folder are not read: %s',
    async (file) => {
      const yaml = registerYaml(everything).replace('lindeby.txt', JSON.stringify(file))
      const files = changed(['rum/seeds/lindeby.yaml', yaml], ['rum/seeds/texts2/tekst.txt', text])
      await inFolder(files, async (folder) => {
        const run = await traceJson(['.'], join(folder, 'rum'))
        expect(run.code).toBe(1)
        expect(found(run)).toEqual(['trace/outside text'])
        expect(run.result.files[0].registers[0].text).toBe('outside')
      })
    },
  )

  test('outside their folder are not read through a link either', async () => {
    const yaml = registerYaml(everything).replace('lindeby.txt', 'lænke.txt')
    await inFolder(changed(['rum/seeds/lindeby.yaml', yaml]), async (folder) => {
      await symlink(join(folder, 'udenfor/tekst.txt'), join(folder, 'rum/seeds/texts/lænke.txt'))
      expect(found(await traceJson(['.'], join(folder, 'rum')))).toEqual(['trace/outside text'])
    })
  })

  test('may be a folder by mistake', async () => {
    const yaml = registerYaml(everything).replace('lindeby.txt', '.')
    await inFolder(changed(['rum/seeds/lindeby.yaml', yaml]), async (folder) => {
      expect(found(await traceJson(['.'], join(folder, 'rum')))).toEqual(['trace/unverified missing'])
    })
  })
})

describe('registers', () => {
  test.each(['../../udenfor/register.yaml', '/etc/hostname', '../..'])(
    'outside the workspace are not read: %s',
    async (path) => {
      const yaml = strategy.replace('../seeds/lindeby.yaml', path)
      await inFolder(changed(['rum/strategier/lindeby.yaml', yaml]), async (folder) => {
        const run = await traceJson(['.'], join(folder, 'rum'))
        expect(run.code).toBe(1)
        expect(found(run)).toEqual(['trace/outside register'])
        expect(run.result.files[0].registers).toEqual([])
      })
    },
  )

  test('outside the workspace are not read through a link either', async () => {
    const yaml = strategy.replace('lindeby.yaml', 'link.yaml')
    await inFolder(changed(['rum/strategier/lindeby.yaml', yaml]), async (folder) => {
      await symlink(join(folder, 'udenfor'), join(folder, 'rum/mappe'))
      await symlink(join(folder, 'udenfor/register.yaml'), join(folder, 'rum/seeds/link.yaml'))
      expect(found(await traceJson(['.'], join(folder, 'rum')))).toEqual(['trace/outside register'])
    })
  })

  test('may be a folder by mistake', async () => {
    await inFolder(
      changed(['rum/strategier/lindeby.yaml', strategy.replace('/lindeby.yaml', '')]),
      async (folder) => {
        expect(found(await traceJson(['.'], join(folder, 'rum')))).toEqual(['trace/no-register unreadable'])
      },
    )
  })

  test('give findings with a fingerprint that stays when lines move', async () => {
    const list = [...everything, { ...passages['goal']!, id: 'l99' }, { ...passages['goal']!, id: 'l98' }]
    const prints: string[][] = []
    for (const yaml of [registerYaml(list), `# flyttet\n\n${registerYaml([...list].reverse())}`]) {
      await inFolder(changed(['rum/seeds/lindeby.yaml', yaml]), async (folder) => {
        const { result } = await traceJson(['.'], join(folder, 'rum'))
        prints.push(
          result.files[0].diagnostics.map(({ fingerprint }: { fingerprint: string }) => fingerprint).sort(),
        )
      })
    }
    expect(new Set(prints[0]).size).toBe(2)
    expect(prints[1]).toEqual(prints[0])
  })
})

describe('the page', () => {
  const hostile = `<script>alert(1)</script> & | *x* [a](javascript:b)`
  const files = changed(
    [
      'rum/strategier/lindeby.yaml',
      strategy.replace('Bolig i Lindeby', `'${hostile}'`).replace(', traces: [l1]', ''),
    ],
    ['rum/seeds/lindeby.yaml', registerYaml(everything).replace('note: Ikke indhold', `note: '${hostile}'`)],
  )
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })

  async function page(format: string, folder: string): Promise<string> {
    const args = [
      'trace',
      'strategier',
      '--format',
      format,
      '--as-of',
      '2026-11-22',
      '-o',
      `../ud/side.${format}`,
    ]
    const { stdout, code } = await runProgram(args, join(folder, 'rum'))
    expect([stdout, code]).toEqual(['', 1])
    return readFile(join(folder, `ud/side.${format}`), 'utf8')
  }

  test('in HTML is valid, takes nothing for markup, and is the same bytes again', async () => {
    await inFolder(files, async (folder) => {
      const html = await page('html', folder)
      const { results } = await validator.validateString(html)
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
      expect(html).not.toMatch(/<script|href="javascript/)
      expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script>')
      expect(html).toContain('<th scope="row">l3</th><td>Handling</td><td>3:1-3:48</td><td>Handling H1</td>')
      expect(await page('html', folder)).toBe(html)
    })
  })

  test('in Markdown has the counts and every passage', async () => {
    await inFolder(files, async (folder) => {
      const markdown = await page('markdown', folder)
      expect(markdown).toContain('| **I alt** | 6 | 4 | 1 | 1 | sidestøj 1 |')
      expect(markdown).toContain('| l1 | Mål | 1:1-1:44 | **Udækket** |')
      expect(markdown).toContain('| l2b | Tal | 2:29-2:59 | Nøgletal unge |')
      expect(markdown).toMatch(/\| f5 \| Sidestøj \| 5:1-5:7 \| Udeladt: sidestøj\. \\<script>.* \\\| \\\*x/)
    })
  })

  test('of the repository in English is valid', async () => {
    const args = ['trace', 'strategies', '--format', 'html', '--lang', 'en', '--as-of', '2026-11-22']
    const { stdout } = await runProgram(args, '.')
    expect(stdout).toContain('<html lang="en">')
    const { results } = await validator.validateString(stdout)
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
  })
})

test('a result goes to a file, in a folder that is made for it', async () => {
  await inFolder(workspace, async (folder) => {
    const cwd = join(folder, 'rum')
    const { stdout, code } = await runProgram(['trace', '.', '-o', 'ny/mappe/spor.txt', '--color'], cwd)
    expect([stdout, code]).toEqual(['', 0])
    expect(await readFile(join(cwd, 'ny/mappe/spor.txt'), 'utf8')).toContain('\u001b[')
  })
})

test('a result never takes the place of a folder or a pipe', async () => {
  await inFolder(workspace, async (folder) => {
    const cwd = join(folder, 'rum')
    execFileSync('mkfifo', [join(cwd, 'pibe')])
    for (const name of ['strategier', 'pibe']) {
      const { stderr, code } = await runProgram(['trace', '.', '--quiet', '-o', name], cwd)
      expect([stderr, code]).toEqual([
        `stratlint: '${name}' er ikke en fil. Skriv, hvilken fil resultatet skal stå i, eller - for skærmen.\n`,
        2,
      ])
    }
    expect((await stat(join(cwd, 'pibe'))).isFIFO()).toBe(true)
  })
})
