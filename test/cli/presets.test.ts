import { describe, expect, test } from 'vitest'
import { inFolder, runProgram } from './scenario.ts'

const strategy = `format: stratlint/1
id: proeve
title: Prøve
kind: strategy
status: consultation
language: da
publisher: {name: Prøveby}
actors:
  borgere: {name: Borgere}
goals:
  - {id: M1, level: objective, statement: Vi vil styrke samarbejdet.}
`

/** The severity that each rule's first finding has under a configuration. */
async function severities(config: string, more: Record<string, string> = {}) {
  const files = { 'stratlint.config.yaml': config, 'a.yaml': strategy, ...more }
  return inFolder(new Map(Object.entries(files)), async (folder) => {
    const args = ['check', '--format', 'json', '--as-of', '2026-11-22']
    const { stdout, code } = await runProgram(args, folder)
    const found = JSON.parse(stdout).files[0].diagnostics as { ruleId: string; severity: string }[]
    const byRule: Record<string, string | undefined> = {}
    for (const { ruleId, severity } of found) byRule[ruleId] ??= severity
    return { ...byRule, code }
  })
}

const usual = {
  'smart/specific': 'error',
  'smart/vague-opener': 'warning',
  'reference/unused-actor': 'info',
  code: 1,
}

describe('extends', () => {
  test('nothing is recommended', async () => {
    expect(await severities('')).toMatchObject(usual)
    expect(await severities('extends: [recommended]\n')).toMatchObject(usual)
  })

  test('strict is one step severer', async () => {
    expect(await severities('extends: [strict]\n')).toMatchObject({
      'smart/specific': 'error',
      'smart/vague-opener': 'error',
      'reference/unused-actor': 'warning',
    })
  })

  test('audit fails nothing', async () => {
    const found = await severities('extends: [audit]\n')
    expect(found).toMatchObject({ ...usual, 'smart/specific': 'warning', code: 0 })
    expect(Object.values(found)).not.toContain('error')
  })

  test('a file takes its preset and its rules, and what names it goes before it', async () => {
    const common = { 'fælles/base.yaml': 'extends: [strict]\nrules: {smart/vague-opener: info}\n' }
    expect(await severities('extends: [./fælles/base.yaml]\n', common)).toMatchObject({
      'smart/vague-opener': 'info',
      'reference/unused-actor': 'warning',
    })
    const config = 'extends: [./fælles/base.yaml]\nrules: {smart/vague-opener: warning}\n'
    expect(await severities(config, common)).toMatchObject({ 'smart/vague-opener': 'warning' })
    expect(await severities('extends: [recommended, ./fælles/base.yaml]\n', common)).toMatchObject({
      'reference/unused-actor': 'info',
    })
  })

  test('overrides go before rules, and a later one before an earlier', async () => {
    const config = (first: string, second: string): string =>
      `rules: {smart/vague-opener: error}
overrides:
  - {files: ['${first}'], rules: {smart/vague-opener: info}}
  - {files: ['${second}'], rules: {smart/vague-opener: off}}
`
    expect(await severities(config('a.yaml', 'b.yaml'))).toMatchObject({ 'smart/vague-opener': 'info' })
    expect(await severities(config('a.yaml', '*.yaml'))).not.toHaveProperty(['smart/vague-opener'])
    expect(await severities(config('/andet/', 'b.yaml'))).toMatchObject({ 'smart/vague-opener': 'error' })
  })

  test('an option of a rule is kept where only its severity is set', async () => {
    const config = 'extends: [./base.yaml]\nrules: {prose/long-sentence: error}\n'
    const sentence = 'Vi vil, at alle får det meget bedre i den by, som vi bor i, når de har brug for det nu.'
    const long = { 'a.yaml': strategy.replace('Vi vil styrke samarbejdet.', `'${sentence}'`) }
    const base = 'rules: {prose/long-sentence: {max: 15}}\n'
    expect(await severities(config, { ...long, 'base.yaml': base })).toMatchObject({
      'prose/long-sentence': 'error',
    })
    expect(await severities('', long)).not.toHaveProperty(['prose/long-sentence'])
  })
})
