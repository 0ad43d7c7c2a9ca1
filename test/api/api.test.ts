import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { beforeAll, describe, expect, test } from 'vitest'
import type * as api from '../../src/api.ts'
import { inFolder, runProgram } from '../cli/scenario.ts'
import { inConsumer } from './consumer.ts'

let stratlint: typeof api

beforeAll(async () => {
  const built = '../../dist/api.js'
  stratlint = await import(built)
})

const asOf = '2026-11-22'
const complete = 'strategies/eksempelby-unge-2026.yaml'
const two = ['strategies/aalborg-hjemloese-2023.yaml', complete]

describe('check', () => {
  test('gives what the program writes as JSON', async () => {
    const { stdout } = await runProgram(['check', ...two, '--format', 'json', '--as-of', asOf], '.')
    const result = await stratlint.check(two, { asOf })
    expect(result).toEqual(JSON.parse(stdout))
    expect(result.files.length).toBe(2)
    expect(result.files.flatMap(({ diagnostics }) => diagnostics).length).toBeGreaterThan(5)
    const schema = JSON.parse(await readFile('schemas/output/check.schema.json', 'utf8'))
    const ajv = new Ajv2020({ strict: false })
    formats.default(ajv)
    expect([ajv.validate(schema, result), ajv.errors]).toEqual([true, null])
  })

  test('takes a text in place of the file, with the configuration and the tables beside it', async () => {
    await inConsumer(async ({ folder, write }) => {
      await write('stratlint.config.yaml', 'language: en\nrules: {smart/gaps: error}\n')
      const path = 'strategier/unge.yaml'
      const text = await readFile(join(folder, path), 'utf8')
      const options = { asOf, cwd: folder }
      const saved = await stratlint.check(path, options)
      expect(await stratlint.check({ text, path }, options)).toEqual(saved)
      const gap = text.replace(/^( +)timeBound: .*$/m, "$1timeBound: {gap: 'Not yet'}")
      const { files } = await stratlint.check({ text: gap, path: 'strategier/new.yaml' }, options)
      expect(files[0]?.path).toBe('strategier/new.yaml')
      expect(files[0]?.diagnostics).toContainEqual(
        expect.objectContaining({ ruleId: 'smart/gaps', severity: 'error' }),
      )
      expect(await readFile(join(folder, path), 'utf8')).toBe(text)
    })
  })

  test('tells what is used wrongly apart from what is wrong with a document', async () => {
    const broken = await stratlint.check({ text: ': [', path: 'x.yaml' }, { lang: 'en' })
    expect(broken.summary.errors).toBeGreaterThan(0)
    const wrong: [api.Input, object][] = [
      ['missing.yaml', {}],
      ['docs', {}],
      [two, { asOf: '2026' }],
      [two, { lang: 'sv' }],
      [two, { config: 'package.json' }],
    ]
    for (const [input, options] of wrong) {
      const error = await stratlint.check(input, options).catch((found: unknown) => found)
      expect([input, error instanceof stratlint.UsageError]).toEqual([input, true])
    }
  })
})

describe('compile', () => {
  test('gives the bytes that the program writes, and writes nothing', async () => {
    await inFolder(new Map(), async (folder) => {
      const to = 'html,md,pdf,docx'
      const run = ['compile', complete, '--report', 'strategy,portfolio', '--to', to, '--as-of', asOf]
      await runProgram([...run, '-o', folder], '.')
      const { files, failed } = await stratlint.compile(complete, {
        asOf,
        reports: ['strategy', 'portfolio'],
        formats: ['html', 'md', 'pdf', 'docx'],
      })
      expect(failed).toEqual([])
      const names = await readdir(folder, { recursive: true })
      expect(files.map(({ path }) => path).sort()).toEqual(names.sort())
      for (const { path, bytes } of files)
        expect([path, Buffer.compare(bytes, await readFile(join(folder, path)))]).toEqual([path, 0])
    })
  }, 120_000)

  test('writes where it is asked to', async () => {
    await inConsumer(async ({ folder }) => {
      const options = { asOf, cwd: folder, formats: ['md' as const] }
      const { files } = await stratlint.compile('strategier', options)
      expect((await readdir(folder)).sort()).toEqual(['node_modules', 'package.json', 'strategier'])
      const written = await stratlint.compile('strategier', { ...options, output: 'ud/rapport' })
      expect(written).toEqual({ files, failed: [] })
      expect(await readdir(join(folder, 'ud/rapport'))).toEqual(files.map(({ path }) => path))
    })
  })

  test('says why a document has no report', async () => {
    const text = 'format: stratlint/1\nid: lindeby\nkind: stratgy\n'
    const { files, failed } = await stratlint.compile({ text, path: 'lindeby.yaml' }, { lang: 'en' })
    expect(files).toEqual([])
    expect(failed[0]?.id).toBe('lindeby')
    expect(failed[0]?.diagnostics.map(({ message }) => message).join()).toContain("'stratgy'")
  })

  test('refuses a report and a format that there is not', async () => {
    const wrong = [{ reports: ['plan'] }, { formats: ['odt'] }] as unknown as api.CompileOptions[]
    for (const options of wrong)
      await expect(stratlint.compile(two, options)).rejects.toBeInstanceOf(stratlint.UsageError)
  })
})

describe('parse', () => {
  test('never throws, and finds the same as a check does of the form', async () => {
    const texts = ['', ':', '\u0000', '- a', 'format: stratlint/1\nid: x\ntitle: 12\n', '\ufeffid: &a x\r\n']
    for (const text of texts) {
      const { diagnostics } = stratlint.parse(text, { path: 'x.yaml', lang: 'da' })
      const { files } = await stratlint.check({ text, path: 'x.yaml' }, { lang: 'da' })
      const ofForm = files[0]?.diagnostics.filter(({ ruleId }) => /^(yaml|schema)\//.test(ruleId))
      expect(diagnostics).toEqual(ofForm)
    }
  })
})
