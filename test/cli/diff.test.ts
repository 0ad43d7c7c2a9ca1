import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { inFolder, runProgram } from './scenario.ts'

const schema = (name: string) => JSON.parse(readFileSync(`schemas/output/${name}.schema.json`, 'utf8'))
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)
ajv.addSchema(schema('check'))
const isDiffResult = ajv.compile(schema('diff'))

const strategy = (
  id: string,
  deadline: string,
  statement = `Flere i ${id} får egen bolig`,
) => `format: stratlint/1
id: ${id}
title: Strategi for ${id}
kind: strategy
status: draft
language: da
publisher: {name: Lindeby}
goals:
  - {id: M1, level: objective, statement: "${statement}", smart: {timeBound: {deadline: ${deadline}}}}
`

function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder })
}

async function inRepository<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const files = new Map([
    ['s/a.yaml', strategy('alfa', '2028')],
    ['s/b.yaml', strategy('beta', '2028')],
    ['s/c.yaml', strategy('gamma', '2028')],
    ['s/andet.yaml', 'x: 1\n'],
  ])
  return inFolder(files, async (folder) => {
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'a')
    return use(folder)
  })
}

interface Result {
  base: { ref: string; commit: string } | null
  documents: {
    before: { path: string } | null
    after: { path: string } | null
    compared: boolean
    changes: { kind: string; message: string }[]
  }[]
  summary: { unchanged: number; weaker: number }
}

async function diffJson(cwd: string, ...args: string[]): Promise<{ result: Result; code: number }> {
  const { stdout, stderr, code } = await runProgram(['diff', ...args, '--format', 'json'], cwd)
  expect(stderr).toBe('')
  const result = JSON.parse(stdout)
  expect(isDiffResult(result), JSON.stringify(isDiffResult.errors?.[0])).toBe(true)
  return { result, code }
}

/** Each document as `old → new: kinds`. */
function told({ documents }: Result): string[] {
  return documents.map(
    ({ before, after, changes }) =>
      `${before?.path ?? ''} → ${after?.path ?? ''}: ${changes.map(({ kind }) => kind).join()}`,
  )
}

describe('--git', () => {
  test('tells of files that are changed, new, gone and renamed, and passes over the same bytes', async () => {
    await inRepository(async (folder) => {
      expect(told((await diffJson(folder, '--git', 'main')).result)).toEqual([])
      await writeFile(join(folder, 's/a.yaml'), strategy('alfa', '2030'))
      await rm(join(folder, 's/b.yaml'))
      await mkdir(join(folder, 's/ny'))
      await rename(join(folder, 's/c.yaml'), join(folder, 's/ny/c.yaml'))
      await writeFile(join(folder, 's/ny/c.yaml'), strategy('gamma', '2027'))
      await writeFile(join(folder, 's/d.yaml'), strategy('delta', '2028', 'Ingen sover på gaden i byen'))
      const { result, code } = await diffJson(folder, '--git', 'main')
      expect(code).toBe(0)
      expect(told(result)).toEqual([
        's/a.yaml → s/a.yaml: deadline/later',
        's/b.yaml → : document/dropped',
        ' → s/d.yaml: document/added',
        's/c.yaml → s/ny/c.yaml: deadline/sooner',
      ])
      expect(told((await diffJson(folder, '--git', 'main', 's/b.yaml')).result)).toEqual([
        's/b.yaml → : document/dropped',
      ])
      expect(told((await diffJson(folder, '--git', 'main', 's/ny', 's/c.yaml')).result)).toEqual([
        's/c.yaml → s/ny/c.yaml: deadline/sooner',
      ])
      expect(told((await diffJson(join(folder, 's'), '--git', 'main', 'a.yaml')).result)).toEqual([
        'a.yaml → a.yaml: deadline/later',
      ])
      expect((await diffJson(folder, '--git', 'main', '--fail-on-change', 'weaker')).code).toBe(1)
    })
  })

  test('compares with the merge base, so that what the branch has got since is not told', async () => {
    await inRepository(async (folder) => {
      git(folder, 'checkout', '-qb', 'gren')
      await writeFile(join(folder, 's/a.yaml'), strategy('alfa', '2029'))
      git(folder, 'commit', '-qam', 'b')
      git(folder, 'checkout', '-q', 'main')
      await writeFile(join(folder, 's/b.yaml'), strategy('beta', '2035'))
      git(folder, 'commit', '-qam', 'c')
      git(folder, 'checkout', '-q', 'gren')
      const { result } = await diffJson(folder, '--git', 'main')
      expect(told(result)).toEqual(['s/a.yaml → s/a.yaml: deadline/later'])
      expect(result.summary.unchanged).toBe(2)
    })
  })

  test.each(['findes-ikke', '--output=x'])('of %s is wrong use', async (ref) => {
    await inRepository(async (folder) => {
      const { stdout, stderr, code } = await runProgram(['diff', `--git=${ref}`], folder)
      expect([stdout, code]).toEqual(['', 2])
      expect(stderr).toContain(`Git kender ikke '${ref}'.`)
    })
  })

  test('of a branch without a common history, or a path that never was, is wrong use', async () => {
    await inRepository(async (folder) => {
      expect((await runProgram(['diff', '--git', 'main', 'findes-ikke'], folder)).code).toBe(2)
      git(folder, 'checkout', '-q', '--orphan', 'ny')
      git(folder, 'commit', '-qm', 'x')
      const { stderr, code } = await runProgram(['diff', '--git', 'main'], folder)
      expect([code, stderr]).toEqual([2, expect.stringContaining('ingen fælles historie')])
    })
  })
})

describe('documents that cannot be read', () => {
  test('are named, and the rest is compared', async () => {
    await inRepository(async (folder) => {
      await writeFile(join(folder, 's/a.yaml'), `${strategy('alfa', '2030')}\tx: [\n`)
      await writeFile(join(folder, 's/b.yaml'), strategy('beta', '2030'))
      const { result, code } = await diffJson(folder, '--git', 'main')
      expect(code).toBe(1)
      expect(result.documents.map(({ compared }) => compared)).toEqual([false, true])
      expect(told(result)[1]).toBe('s/b.yaml → s/b.yaml: deadline/later')
      git(folder, 'commit', '-qam', 'b')
      await writeFile(join(folder, 's/a.yaml'), strategy('alfa', '2030'))
      expect((await diffJson(folder, '--git', 'HEAD')).code).toBe(0)
    })
  })
})

describe('the comment for a pull request', () => {
  const hostile =
    '@lindeby <img src=x onerror=alert(1)> **fed** [a](https://x.example) `k` #12 https://x.example www.x.example $a$ :smile: | ~~s~~ <!-- -->'

  test('takes nothing that a document says for markup', async () => {
    const files = new Map([
      ['a.yaml', strategy('alfa', '2028')],
      [
        'b.yaml',
        strategy('alfa', '2030', hostile).replace('title: Strategi for alfa', `title: '${hostile}'`),
      ],
    ])
    await inFolder(files, async (folder) => {
      const { stdout } = await runProgram(['diff', 'a.yaml', 'b.yaml', '--format', 'markdown'], folder)
      const tree = unified().use(remarkParse).use(remarkGfm).parse(stdout)
      const found: string[] = []
      visit(tree, (node) => {
        if (['link', 'image', 'delete', 'inlineCode', 'table'].includes(node.type)) found.push(node.type)
        if (node.type === 'html' && !/^<\/?(details|summary|sub|del|ins)>/.test(node.value))
          found.push(node.value)
        if (node.type === 'strong')
          visit(node, 'text', ({ value }) => void (value === 'fed' && found.push(value)))
      })
      expect(found).toEqual([])
      expect(stdout).not.toMatch(/@\w|#\d|https:\/\/|www\.|:smile:|\$a\$/)
    })
  })

  test('keeps to the size that GitHub takes, and says what it leaves out', async () => {
    const goals = (word: string) =>
      Array.from(
        { length: 1500 },
        (_, i) =>
          `  - {id: M${i}, level: objective, statement: Mål nummer ${i} om ${word} ${'ord '.repeat(40)}}\n`,
      ).join('')
    const many = (word: string) => strategy('alfa', '2028').replace(/goals:.*/s, `goals:\n${goals(word)}`)
    await inFolder(
      new Map([
        ['a.yaml', many('bolig')],
        ['b.yaml', many('arbejde').replaceAll('level: objective', 'level: goal')],
      ]),
      async (folder) => {
        const { stdout } = await runProgram(['diff', 'a.yaml', 'b.yaml', '--format', 'markdown'], folder)
        expect(stdout.length).toBeLessThan(65_536)
        expect(stdout).toMatch(/… og [\d.]+ linjer mere/)
        expect(stdout.match(/<details>/g)?.length).toBe(stdout.match(/<\/details>/g)?.length)
      },
    )
  })
})

describe('output', () => {
  const files = new Map([
    ['a.yaml', strategy('alfa', '2028')],
    ['b.yaml', strategy('alfa', '2030', 'Flere i alfa\u001b[31m får et hjem'.replace('\u001b', '\\e'))],
  ])

  test('shows no escape sequence of a document, and colours only when asked', async () => {
    await inFolder(files, async (folder) => {
      const plain = await runProgram(['diff', 'a.yaml', 'b.yaml'], folder)
      expect(plain.stdout).not.toContain('\u001b')
      const { stdout } = await runProgram(['diff', 'a.yaml', 'b.yaml', '--color'], folder)
      expect(stdout).toContain('\u001b[31m▼ svagere:')
      expect(stdout).not.toContain('\u001b[31m får')
    })
  })

  test('goes to a file', async () => {
    await inFolder(files, async (folder) => {
      const { stdout } = await runProgram(['diff', 'a.yaml', 'b.yaml', '-o', 'ud/x.txt'], folder)
      expect(stdout).toBe('')
      expect(await readFile(join(folder, 'ud/x.txt'), 'utf8')).toContain('fristen er udskudt 2 år')
    })
  })
})
