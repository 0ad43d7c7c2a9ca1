import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, realpath, rename, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder, runProgram } from '../cli/scenario.ts'
import { head } from './texts.ts'
import { writingCommands } from './writes.ts'

const asOf = ['--as-of', '2026-11-22'] as const
/** What stands in every file outside the workspace; whoever reads one of them says it. */
const secret = 'HEMMELIG'
/** What tells that a file was read: what stands in it, or its hash. */
const tells = (target: string): RegExp =>
  new RegExp(`${secret}|${createHash('sha256').update(target).digest('hex')}`)
const register = `format: stratlint-source/1\nid: r\ntitle: R\n${secret}: 1\n`

/** A field that holds a path, the file that it could lead to, and a workspace in which it does. */
interface PathField {
  target: string
  files: (path: string) => Readonly<Record<string, string>>
  args: readonly string[]
}

const config = (text: string): Record<string, string> => ({ 'stratlint.config.yaml': text, 'a.yaml': head })

/** By the schema and the name of the field. */
const fields: Readonly<Record<string, PathField>> = {
  'strategy file': {
    target: `date;value;${secret}\n2026-01;1;x\n`,
    files: (path) => ({ 'a.yaml': `${head}indicators:\n  x: {name: X, measurements: {file: ${path}}}\n` }),
    args: ['check', 'a.yaml', ...asOf],
  },
  'strategy register': {
    target: register,
    files: (path) => ({ 'a.yaml': `${head}sources: [{register: ${path}}]\n` }),
    args: ['trace', 'a.yaml', ...asOf],
  },
  'source file': {
    target: `${secret}\n`,
    files: (path) => ({
      'a.yaml': `${head}sources: [{register: r.yaml}]\n`,
      'r.yaml': `format: stratlint-source/1\nid: r\ntitle: R\npublisher: P\nfile: ${path}\nsha256: ${'a'.repeat(64)}\npassages: []\n`,
    }),
    args: ['trace', 'a.yaml', '--text', '.', '--format', 'json', ...asOf],
  },
  'config extends': {
    target: `${secret}: 1\n`,
    files: (path) => config(`extends: [${/^[./]/.test(path) ? path : `./${path}`}]\n`),
    args: ['check', 'a.yaml', ...asOf],
  },
  'config plugins': {
    target: `throw new Error('${secret}')\n`,
    files: (path) => config(`plugins: [${/^[./]/.test(path) ? path : `./${path}`}]\n`),
    args: ['check', 'a.yaml', ...asOf],
  },
  'config paths': {
    target: `${head}${secret}: 1\n`,
    files: (path) => config(`paths: [${path}]\n`),
    args: ['check', ...asOf],
  },
  'config logo': {
    target: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><${secret}/></svg>`,
    files: (path) => config(`compile: {logo: ${path}}\n`),
    args: ['compile', 'a.yaml', '-o', 'r', ...asOf],
  },
  // Patterns are held against names of files that were found, and lead nowhere.
  'config ignore': {
    target: secret,
    files: (path) => config(`ignore: [${path}, '!${path}', '[', '../**']\n`),
    args: ['check', '.', ...asOf],
  },
  'config files': {
    target: secret,
    files: (path) => config(`overrides: [{files: [${path}, '[', '../**'], rules: {smart/gaps: off}}]\n`),
    args: ['check', '.', ...asOf],
  },
}

/** The fields of the schemas that by their names hold paths or patterns. */
function fieldsOfSchemas(): string[] {
  const found = ['strategy', 'source', 'config'].flatMap((schema) => {
    const text = readFileSync(`schemas/${schema}.schema.json`, 'utf8')
    const names = [...text.matchAll(/"(files?|paths?|folders?|register|logo|extends|plugins|ignore)": \{/g)]
    return names.map(([, name]) => `${schema} ${name}`)
  })
  return [...new Set(found)].sort()
}

const name = 'ude.mjs'

/** The ways that lead out of a workspace `w` to a file beside it. Links are there to be followed. */
const ways: readonly [way: string, path: (folder: string) => string][] = [
  ['up', () => `../ude/${name}`],
  ['up from below', () => `x/../../ude/${name}`],
  ['from the root', (folder) => join(folder, 'ude', name)],
  ['by a link to a folder', () => `genvej/${name}`],
  ['by a link to a file', () => name],
  ['as an address', (folder) => `file://${join(folder, 'ude', name)}`],
  ['past a character that ends names', () => `"../ude/${name}\\0.yaml"`],
]

async function layOut(
  folder: string,
  target: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const root = join(folder, 'w')
  for (const inner of ['w/.git', 'ude']) await mkdir(join(folder, inner), { recursive: true })
  await writeFile(join(folder, 'ude', name), target)
  for (const [file, text] of Object.entries(files)) await writeFile(join(root, file), text)
  return root
}

describe('a path that leads out of the workspace', { timeout: 60_000 }, () => {
  test('may stand in the fields that are tried here, and in no other', () => {
    expect(fieldsOfSchemas()).toEqual(Object.keys(fields).sort())
  })

  test.each(Object.entries(fields))('in %s is not followed, whichever way it goes', async (field, one) => {
    for (const [way, path] of ways) {
      // Whoever writes the configuration of a workspace decides which code runs in it.
      if (field === 'config plugins' && way.includes('link')) continue
      await inFolder(new Map(), async (folder) => {
        const root = await layOut(folder, one.target, one.files(path(folder)))
        if (way.includes('folder')) await symlink('../ude', join(root, 'genvej'))
        if (way.includes('file')) await symlink(`../ude/${name}`, join(root, name))
        const { stdout, stderr, code } = await runProgram(one.args, root)
        expect(stdout + stderr, way).not.toMatch(tells(one.target))
        expect(stderr, way).not.toMatch(/Intern fejl/)
        expect([0, 1, 2], way).toContain(code)
        expect(await readdir(folder)).toEqual(['ude', 'w'])
      })
    }
  })

  test.each(['config extends', 'config paths', 'config plugins', 'config logo'])(
    'in %s is told as one, be there anything or not',
    async (field) => {
      const one = fields[field]
      await inFolder(new Map(), async (folder) => {
        const root = await layOut(folder, '', one?.files('../ude/intet.yaml') ?? {})
        const { stderr, code } = await runProgram(one?.args ?? [], root)
        expect(stderr, field).toMatch(/uden for|ud af/)
        expect(code).toBe(2)
      })
    },
  )

  test('is followed by none of the fields only because there is nothing to read', async () => {
    for (const [field, one] of Object.entries(fields).filter(([, { target }]) => target !== secret)) {
      await inFolder(new Map(), async (folder) => {
        const root = await layOut(folder, one.target, one.files(name))
        await rename(join(folder, 'ude', name), join(root, name))
        const { stdout, stderr } = await runProgram(one.args, root)
        expect(stdout + stderr, field).toMatch(tells(one.target))
      })
    }
  })
})

describe('what is written', { timeout: 60_000 }, () => {
  test.each(Object.entries(writingCommands))(
    'by %s goes through no link out of the workspace',
    async (_, one) => {
      await inFolder(new Map(), async (folder) => {
        const root = await layOut(folder, secret, {})
        for (const [file, text] of Object.entries(one.files)) {
          await mkdir(dirname(join(root, file)), { recursive: true })
          await writeFile(join(root, file), text)
        }
        const outside = new Map<string, string>()
        for (const [i, file] of one.writes.entries()) {
          const text = one.files[file] ?? secret
          const away = join(folder, 'ude', `${i}-${basename(file)}`)
          outside.set(away, text)
          await mkdir(dirname(join(root, file)), { recursive: true })
          if (one.files[file] !== undefined) await rename(join(root, file), away)
          else await writeFile(away, text)
          await symlink(away, join(root, file))
        }
        const { stderr, code } = await runProgram(one.args, root)
        expect([0, 1, 2], stderr).toContain(code)
        for (const [away, text] of outside) expect(await readFile(away, 'utf8'), away).toBe(text)
        expect((await readdir(join(folder, 'ude'))).length).toBe(outside.size + 1)
      })
    },
  )

  test('is named by no document so that it lies elsewhere', async () => {
    const ids = ['../ude/x', '/tmp/x', '..', 'a\\\\b', 'x\\0y', 'CON']
    await inFolder(new Map(), async (folder) => {
      const root = await layOut(folder, secret, { 'kilde.txt': 'Flere unge skal have eget hjem i 2028.\n' })
      const goals = 'goals: [{id: M1, level: goal, statement: x}]\n'
      for (const id of ids) {
        await writeFile(join(root, 'a.yaml'), `${head.replace('id: a', `id: "${id}"`)}${goals}`)
        for (const args of [
          ['compile', 'a.yaml', '--to', 'md', '-o', 'r'],
          ['export', 'a.yaml', '--to', 'csv'],
        ]) {
          const { stderr } = await runProgram([...args, ...asOf], root)
          expect(stderr).not.toMatch(/Intern fejl/)
        }
      }
      await runProgram(['init', '--yes', '--title', '../../ude/x'], root)
      await runProgram(['import', '../w/kilde.txt'], root)
      expect(await readdir(folder)).toEqual(['ude', 'w'])
      expect(await readdir(join(folder, 'ude'))).toEqual([name])
      const known = [
        '.git',
        'a.yaml',
        'kilde.txt',
        'kilde.yaml',
        'seeds',
        'strategies',
        'stratlint.config.yaml',
      ]
      const made = (await readdir(root)).filter((one) => !known.includes(one))
      for (const one of made) expect(one).toMatch(/^(?:r|CON.*)$/)
      for (const one of readdirSync(root, { recursive: true })) expect(String(one)).not.toMatch(/\.\.|\\/)
    })
  })

  test.each(['.stratlint-cache', 'node_modules', 'node_modules/.cache'])(
    'to the cache goes nowhere where %s is a link out of the workspace, and nothing is removed there',
    async (link) => {
      await inFolder(new Map(), async (folder) => {
        const root = await realpath(await layOut(folder, secret, {}))
        for (let i = 0; i < 20; i++)
          await writeFile(join(root, `${i}.yaml`), head.replace('id: a', `id: a${i}`))
        await mkdir(join(folder, 'ude/stratlint'))
        await mkdir(dirname(join(root, link)), { recursive: true })
        await symlink(join(folder, 'ude'), join(root, link))
        const { code } = await runProgram(['check', ...asOf], root)
        expect(code).toBe(0)
        const left = readdirSync(join(folder, 'ude'), { recursive: true }).map(String).sort()
        expect(left).toEqual(['stratlint', name])
      })
    },
  )
})
