import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { allRules } from '../../src/lint/generated/rules.ts'
import { runProgram } from './scenario.ts'

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
const isRules = ajv.compile(JSON.parse(readFileSync('schemas/output/rules.schema.json', 'utf8')))

test('rules --format json is what its schema says, a member for each rule', async () => {
  const { stdout, code } = await runProgram(['rules', '--format', 'json'], '.')
  const rules = JSON.parse(stdout)
  expect(code).toBe(0)
  expect(isRules(rules), JSON.stringify(isRules.errors?.[0])).toBe(true)
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(allRules.map(({ meta }) => meta.id))
  const realistic = allRules.map(({ meta }) => meta).find(({ id }) => id === 'smart/realistic')
  expect(rules.find(({ id }: { id: string }) => id === 'smart/realistic')).toEqual({
    id: 'smart/realistic',
    group: 'smart',
    severity: 'error',
    fixable: null,
    since: '0.1.0',
    summary: realistic?.docs,
  })
})

test.each(['da', 'en'] as const)('the table has a line for each rule, in %s', async (lang) => {
  const { stdout } = await runProgram(['rules', '--lang', lang], '.')
  const text = stdout.replace(/\s+/g, ' ')
  for (const { meta } of allRules) expect(text).toContain(` ${meta.id} `)
  for (const { meta } of allRules) expect(text).toContain(meta.docs[lang])
  expect(stdout).toMatch(
    lang === 'da' ? /smart\/realistic +fejl +Et mål siger/ : /smart\/realistic +error +A goal says/,
  )
})
