import { existsSync, readFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { inFolder, runProgram } from './scenario.ts'

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
const isBaseline = ajv.compile(JSON.parse(readFileSync('schemas/suppressions.schema.json', 'utf8')))
const isCheckResult = ajv
  .addFormat('date', true)
  .addFormat('uri', true)
  .compile(JSON.parse(readFileSync('schemas/output/check.schema.json', 'utf8')))

const name = '.stratlint-suppressions.json'

/** A strategy with a goal for each text, of which the vague ones are found by smart/vague-opener. */
const strategy = (...statements: string[]): string => `format: stratlint/1
id: proeve
title: Prøve
kind: strategy
status: draft
language: da
publisher: {name: Prøveby}
goals:
${statements.map((text, i) => `  - {id: M${i + 1}, level: objective, statement: ${text}}\n`).join('')}`

const vague = ['Vi vil styrke samarbejdet.', 'Vi vil sikre flere boliger.']

async function check(folder: string, ...args: string[]) {
  const { stdout, stderr, code } = await runProgram(
    ['check', ...args, '--format', 'json', '--as-of', '2026-11-22'],
    folder,
  )
  const result = JSON.parse(stdout)
  expect(isCheckResult(result), JSON.stringify(isCheckResult.errors?.[0])).toBe(true)
  const found = (
    result.files as { path: string; diagnostics: { ruleId: string; pointer: string }[] }[]
  ).flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ ruleId, pointer }) => `${path}${pointer} ${ruleId}`),
  )
  return { found, summary: result.summary, stderr, code }
}

async function baselineIn(folder: string) {
  const content = JSON.parse(await readFile(join(folder, name), 'utf8'))
  expect(isBaseline(content), JSON.stringify(isBaseline.errors?.[0])).toBe(true)
  return content.files as Record<string, Record<string, string[]>>
}

describe('--suppress-all', () => {
  test('leaves what is found alone, and only that', async () => {
    await inFolder(new Map([['s/a.yaml', strategy(...vague)]]), async (folder) => {
      const before = await check(folder)
      expect(before.found).toContain('s/a.yaml/goals/0/statement smart/vague-opener')
      const written = await check(folder, '--suppress-all')
      expect([written.found, written.code]).toEqual([[], 0])
      expect(written.summary).toMatchObject({ suppressed: before.found.length, score: before.summary.score })
      expect(written.stderr).toContain(`${before.found.length} fund er skrevet i ${name}`)

      expect(await check(folder)).toMatchObject({ found: [], stderr: '', code: 0 })
      await writeFile(join(folder, 's/a.yaml'), strategy(...vague, 'Vi vil fremme lighed.'))
      const { found } = await check(folder)
      expect(found).toContain('s/a.yaml/goals/2/statement smart/vague-opener')
      expect(found.filter((line) => /goals\/[01]\//.test(line))).toEqual([])
    })
  })

  test('cannot leave problems of the format alone', async () => {
    const text = strategy(...vague).replace('level: objective', 'level: mål')
    await inFolder(new Map([['a.yaml', text]]), async (folder) => {
      const { found, code } = await check(folder, '--suppress-all')
      expect([found, code]).toEqual([['a.yaml/goals/0/level schema/value'], 1])
      expect(Object.keys((await baselineIn(folder))['a.yaml'] ?? {})).not.toContain('schema/value')
    })
  })

  test('of one file keeps what stands of others, and the same findings give the same bytes', async () => {
    const files = new Map([
      ['b.yaml', strategy(...vague)],
      ['a.yaml', strategy(...vague).replace('id: proeve', 'id: anden')],
    ])
    await inFolder(files, async (folder) => {
      await check(folder, 'b.yaml', '--suppress-all')
      await check(folder, 'a.yaml', '--suppress-all')
      const first = await readFile(join(folder, name), 'utf8')
      expect(Object.keys(await baselineIn(folder))).toEqual(['a.yaml', 'b.yaml'])
      await check(folder, 'b.yaml', '--suppress-all')
      expect(await readFile(join(folder, name), 'utf8')).toBe(first)
    })
  })

  test('writes at the root of the workspace, whatever folder it is run in', async () => {
    const files = new Map([
      ['stratlint.config.yaml', 'language: da\n'],
      ['s/a.yaml', strategy(...vague)],
    ])
    await inFolder(files, async (folder) => {
      await check(join(folder, 's'), 'a.yaml', '--suppress-all')
      expect(Object.keys(await baselineIn(folder))).toEqual(['s/a.yaml'])
      expect((await check(folder)).found).toEqual([])
    })
  })

  test('names a file outside the workspace by the way to it', async () => {
    const files = new Map([
      ['rod/stratlint.config.yaml', 'language: da\n'],
      ['andet/a.yaml', strategy(...vague)],
    ])
    await inFolder(files, async (folder) => {
      await check(join(folder, 'rod'), '../andet/a.yaml', '--suppress-all')
      expect(Object.keys(await baselineIn(join(folder, 'rod')))).toEqual(['../andet/a.yaml'])
    })
  })
})

describe('what is no longer found', () => {
  const files = new Map([
    ['a.yaml', strategy(...vague)],
    ['b.yaml', strategy(vague[0] ?? '').replace('id: proeve', 'id: anden')],
  ])

  test('is told, and taken out by --prune-suppressions', async () => {
    await inFolder(files, async (folder) => {
      await check(folder, '--suppress-all')
      await writeFile(join(folder, 'a.yaml'), strategy(vague[0] ?? '', '60 unge bor i en bolig.'))
      const told = await check(folder)
      const [, count] =
        /^(\d+) fund i \.stratlint-suppressions\.json findes ikke mere/.exec(told.stderr) ?? []
      expect(Number(count)).toBeGreaterThan(0)
      const pruned = await check(folder, '--prune-suppressions')
      expect(pruned).toMatchObject({ found: told.found, stderr: `${count} fund er fjernet fra ${name}.\n` })
      expect((await check(folder)).stderr).toBe('')
      expect((await baselineIn(folder))['a.yaml']?.['smart/vague-opener']).toHaveLength(1)
      expect((await baselineIn(folder))['b.yaml']?.['smart/vague-opener']).toHaveLength(1)
    })
  })

  test('is not what a check of other files or by other rules does not see', async () => {
    await inFolder(files, async (folder) => {
      await check(folder, '--suppress-all')
      const all = await readFile(join(folder, name), 'utf8')
      expect((await check(folder, 'a.yaml')).stderr).toBe('')
      expect((await check(folder, '--rule', 'smart/vague-opener=off')).stderr).toBe('')
      await check(folder, 'a.yaml', '--prune-suppressions')
      expect(await readFile(join(folder, name), 'utf8')).toBe(all)
    })
  })

  test('is what stands of a file that is deleted', async () => {
    await inFolder(files, async (folder) => {
      await check(folder, '--suppress-all')
      await rm(join(folder, 'b.yaml'))
      await check(folder, '--prune-suppressions')
      expect(Object.keys(await baselineIn(folder))).toEqual(['a.yaml'])
    })
  })
})

test('a list that is not formed as it should be is wrong use, and stays as it is', async () => {
  for (const content of [
    '{',
    '[]',
    '{"files": {}}',
    '{"version": "1", "files": {"a.yaml": {"smart/gaps": [1]}}}',
  ]) {
    const files = new Map([
      ['a.yaml', strategy(...vague)],
      [name, content],
    ])
    await inFolder(files, async (folder) => {
      const { stderr, code } = await runProgram(['check', '--suppress-all'], folder)
      expect([code, stderr]).toEqual([2, expect.stringContaining(`'${name}' kan ikke læses`)])
      expect(await readFile(join(folder, name), 'utf8')).toBe(content)
    })
  }
})

test('a dry run of fixes writes no list', async () => {
  await inFolder(new Map([['a.yaml', strategy(...vague)]]), async (folder) => {
    await runProgram(['check', '--fix-dry-run', '--suppress-all'], folder)
    expect(existsSync(join(folder, name))).toBe(false)
  })
})
