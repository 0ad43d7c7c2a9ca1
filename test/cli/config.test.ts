import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { allRules } from '../../src/lint/generated/rules.ts'
import { inFolder, runProgram } from './scenario.ts'

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
const isReport = ajv.compile(JSON.parse(readFileSync('schemas/output/config.schema.json', 'utf8')))

const strategy = 'format: stratlint/1\nid: a\ntitle: Prøve\nkind: strategy\nlanguage: en\n'

async function reportOf(files: Record<string, string>, path: string, cwd = '.') {
  const all = new Map(Object.entries({ ...files, '.git/HEAD': '' }))
  return inFolder(all, async (folder) => {
    const { stdout, stderr, code } = await runProgram(
      ['config', path, '--format', 'json'],
      `${folder}/${cwd}`,
    )
    expect([stderr, code]).toEqual(['', 0])
    const report = JSON.parse(stdout)
    expect(isReport(report), JSON.stringify(isReport.errors?.[0])).toBe(true)
    return report
  })
}

type Rule = { id: string; severity: { value: string; by: string | null } }

describe('what applies to a file', () => {
  test('without a configuration is what the program comes with, and the language of the document', async () => {
    expect(await reportOf({ 'a.yaml': strategy }, 'a.yaml')).toMatchObject({
      root: '.',
      configs: [],
      language: { value: 'en', from: null },
      profile: { value: 'accepteret', from: null },
      preset: { value: 'recommended', from: null },
      rules: [],
      overrides: [],
      ignore: [],
      ignored: false,
    })
  })

  test('has the place that each setting comes from, seen from where one stands', async () => {
    const files = {
      'stratlint.config.yaml': `extends: [./faelles.yaml]
rules:
  smart/gaps: info
  prose/lix: {max: 45}
overrides:
  - files: ['*.plan.yaml']
    rules: {smart/gaps: off}
  - files: [andre/]
    rules: {smart/gaps: error}
`,
      'faelles.yaml': 'language: da\nrules: {smart/gaps: error, prose/lix: {severity: warning, max: 50}}\n',
      'planer/a.plan.yaml': strategy,
    }
    const report = await reportOf(files, 'a.plan.yaml', 'planer')
    expect(report).toMatchObject({
      file: 'a.plan.yaml',
      root: '..',
      configs: ['../faelles.yaml', '../stratlint.config.yaml'],
      language: { value: 'da', from: '../faelles.yaml' },
      overrides: [{ files: ['*.plan.yaml'], from: '../stratlint.config.yaml' }],
    })
    expect(report.rules).toEqual([
      {
        id: 'prose/lix',
        severity: { value: 'warning', default: 'info', from: '../faelles.yaml', by: 'rules' },
        options: [{ name: 'max', value: 45, default: 55, from: '../stratlint.config.yaml', by: 'rules' }],
      },
      {
        id: 'smart/gaps',
        severity: { value: 'off', default: 'warning', from: '../stratlint.config.yaml', by: 'overrides' },
        options: [],
      },
    ])
  })

  test('under a preset names every rule that it changes', async () => {
    const files = {
      'stratlint.config.yaml': 'extends: [strict]\nrules: {smart/gaps: info}\n',
      'a.yaml': strategy,
    }
    const { preset, rules } = await reportOf(files, 'a.yaml')
    expect(preset).toEqual({ value: 'strict', from: 'stratlint.config.yaml' })
    const stricter = allRules.filter(
      ({ meta }) => meta.severity !== 'error' && meta.recommended !== false && meta.id !== 'smart/gaps',
    )
    const byPreset = rules.filter(({ severity }: Rule) => severity.by === 'preset')
    expect(byPreset.map(({ id }: Rule) => id)).toEqual(stricter.map(({ meta }) => meta.id))
    expect(rules.find(({ id }: Rule) => id === 'smart/gaps').severity).toMatchObject({
      value: 'info',
      by: 'rules',
    })
  })

  test('tells when a walk passes the file over', async () => {
    const files = {
      'stratlint.config.yaml': 'ignore: [udkast/]\n',
      'udkast/a.yaml': strategy,
      'b.yaml': strategy,
    }
    expect(await reportOf(files, 'udkast/a.yaml')).toMatchObject({
      ignore: [{ pattern: 'udkast/', from: 'stratlint.config.yaml' }],
      ignored: true,
    })
    expect(await reportOf(files, 'b.yaml')).toMatchObject({ ignored: false })
  })
})
