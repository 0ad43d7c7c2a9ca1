import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, test } from 'vitest'
import { inFolder, runProgram } from './scenario.ts'

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)
const isCheckResult = ajv.compile(JSON.parse(readFileSync('schemas/output/check.schema.json', 'utf8')))

async function checkJson(args: string[], cwd = '.') {
  const { stdout, code } = await runProgram(
    ['check', ...args, '--format', 'json', '--as-of', '2026-11-22'],
    cwd,
  )
  const result = JSON.parse(stdout)
  expect(isCheckResult(result), JSON.stringify(isCheckResult.errors?.[0])).toBe(true)
  return { result, code }
}

const eksempelby = readFileSync('strategies/eksempelby-unge-2026.yaml', 'utf8')

describe('the strategies of the repository', () => {
  let run: Awaited<ReturnType<typeof checkJson>>
  beforeAll(async () => {
    run = await checkJson(['strategies'])
  })

  test('have no errors', () => {
    expect(run.code).toBe(0)
    expect(run.result.summary.errors).toBe(0)
    expect(run.result.summary.suppressed).toBe(0)
  })

  test('eksempelby is fully SMART, the others declare their gaps', () => {
    for (const file of run.result.files) {
      if (file.id === 'eksempelby-unge-2026') expect(file.score).toMatchObject({ smart: 100, gaps: 0 })
      else expect(file.score.gaps).toBeGreaterThan(10)
    }
  })
})

describe('any SMART field that is deleted from any goal', () => {
  const rules: Record<string, string> = {
    specific: 'smart/specific',
    measurable: 'smart/measurable',
    accepted: 'smart/accepted',
    realistic: 'smart/realistic',
    timeBound: 'smart/time-bound',
  }

  /** The document without the nth occurrence of a field: its line, and the lines indented deeper below it. */
  function without(field: string, nth: number): { text: string; smartLine: number } | undefined {
    const lines = eksempelby.split('\n')
    const starts = lines.flatMap((line, i) => (new RegExp(`^ +${field}:`).test(line) ? [i] : []))
    const start = starts[nth]
    if (start === undefined) return undefined
    const indent = lines[start]!.search(/\S/)
    let end = start + 1
    while (end < lines.length && (lines[end] === '' || lines[end]!.search(/\S/) > indent)) end++
    let smart = start
    while (!/^ +smart:/.test(lines[smart]!)) smart--
    return { text: [...lines.slice(0, start), ...lines.slice(end)].join('\n'), smartLine: smart + 1 }
  }

  test.each(Object.keys(rules))('%s gives exit 1 and its rule at the goal', async (field) => {
    for (const nth of [0, 5]) {
      const cut = without(field, nth)
      if (cut === undefined) throw new Error(`no ${field} number ${nth}`)
      await inFolder(new Map([['a.yaml', cut.text]]), async (folder) => {
        const { result, code } = await checkJson(['a.yaml'], folder)
        const errors = result.files[0].diagnostics.filter(
          (found: { severity: string }) => found.severity === 'error',
        )
        expect(code).toBe(1)
        expect(errors.map((found: { ruleId: string }) => found.ruleId)).toEqual([rules[field]])
        expect(errors[0].range.start).toMatchObject({ line: cut.smartLine })
        expect(errors[0].message).toMatch(/^Mål .* mangler feltet/)
      })
    }
  })
})

test('one misspelt key gives one error, with the key that was meant, at that key', async () => {
  const text = eksempelby.replace(/^( +)statement:/m, '$1statment:')
  await inFolder(new Map([['a.yaml', text]]), async (folder) => {
    const { result, code } = await checkJson(['a.yaml'], folder)
    const errors = result.files[0].diagnostics.filter(
      (found: { severity: string }) => found.severity === 'error',
    )
    const line = text.split('\n').findIndex((candidate) => candidate.includes('statment:')) + 1
    expect(code).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({
      ruleId: 'schema/unknown-key',
      data: { key: 'statment', meant: 'statement' },
    })
    expect(errors[0].range.start.line).toBe(line)
    expect(errors[0].fix.edits).toEqual([
      {
        start: text.indexOf('statment:'),
        end: text.indexOf('statment:') + 'statment'.length,
        text: 'statement',
      },
    ])
  })
})

test('a fingerprint survives moved lines and other languages', async () => {
  const cut = eksempelby.replace(/^ +timeBound:.*\n/m, '')
  const files = new Map([
    ['a.yaml', cut],
    ['b.yaml', `\n\n# flyttet\n${cut}`],
  ])
  await inFolder(files, async (folder) => {
    const runs = [['a.yaml', '--lang', 'en'], ['b.yaml', '--lang', 'en'], ['a.yaml']]
    const results = await Promise.all(runs.map((args) => checkJson(args, folder)))
    const prints = results.map(({ result }) =>
      result.files[0].diagnostics.map((found: { fingerprint: string }) => found.fingerprint),
    )
    expect(prints[0].length).toBeGreaterThan(0)
    expect(prints[1]).toEqual(prints[0])
    expect(prints[2]).toEqual(prints[0])
  })
})
