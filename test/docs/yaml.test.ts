import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createSource } from '#core/source'
import { parseFormat, parseStrategy } from '#document/parse'
import { fieldsOf } from '#document/shape'
import { allRules } from '#lint/generated/rules'
import { blocksOf, pages } from './pages.ts'

/** What wrong YAML would be shown for is shown on the pages of rules; these pages show what is right. */
const blocks = pages.flatMap(({ path }, i) =>
  blocksOf(pages[i]!)
    .filter(({ language, meta }) => language === 'yaml' && !meta.includes('replace='))
    .map(({ text }, nth): [string, string] => [`${path} ${nth + 1}`, text]),
)

const keysOf = (text: string): string[] => {
  const value: unknown = parse(text)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
}

const configKeys = [
  'extends',
  'language',
  'paths',
  'smart',
  'rules',
  'overrides',
  'ignore',
  'plugins',
  'compile',
]
const strategyKeys = Object.keys(fieldsOf('strategy'))
const consistsOf = (text: string, known: readonly string[]): boolean =>
  keysOf(text).length > 0 && keysOf(text).every((key) => known.includes(key))

const configs = blocks.filter(([, text]) => consistsOf(text, configKeys) && !consistsOf(text, ['language']))
const documents = blocks.filter(([, text]) => consistsOf(text, strategyKeys) && !consistsOf(text, configKeys))

describe('the configurations on the pages', () => {
  test('are found', () => expect(configs.length).toBeGreaterThan(5))

  test.each(configs)('%s is right', (_, text) => {
    const ids = new Set<string>(allRules.map(({ meta }) => meta.id))
    const groups = new Set([...ids].map((id) => id.split('/')[0]))
    const found = parseFormat(createSource('stratlint.config.yaml', text), 'config').diagnostics
    // A rule of a plugin is not in the schema.
    const isOfPlugin = (pointer: string): boolean => {
      const group = /^\/rules\/(.+?)~1/.exec(pointer)?.[1]
      return group !== undefined && !groups.has(group)
    }
    expect(found.filter(({ pointer }) => !isOfPlugin(pointer))).toEqual([])
  })
})

describe('the strategies on the pages', () => {
  test('are found', () => expect(documents.length).toBeGreaterThan(8))

  test.each(documents)('%s fits the format', (_, text) => {
    const { diagnostics } = parseStrategy(createSource('strategy.yaml', text))
    // Most are parts, which lack what stands in the rest of the document.
    expect(diagnostics.filter(({ ruleId }) => ruleId !== 'schema/missing')).toEqual([])
  })
})
