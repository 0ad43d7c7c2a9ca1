import { describe, expect, test } from 'vitest'
import { createSource } from '#core/source'
import { summarise } from '#core/summarise'
import { parseStrategy } from '#document/parse'
import { documentRules, portfolioRules } from '#lint/generated/rules'
import { lint } from '#lint/lint'
import { checkPortfolio } from '#lint/portfolio'

const settings = {
  preset: 'recommended',
  rules: new Map(),
  profile: 'accepteret',
  asOf: '2026-11-22',
} as const

function severitiesOf(id: string, ...texts: string[]): string[] {
  const documents = texts.map((text, i) => parseStrategy(createSource(`${i}.yaml`, text)))
  const found = id.startsWith('portfolio/')
    ? checkPortfolio(
        documents.map((document) => summarise(document)),
        portfolioRules,
        {
          asOf: settings.asOf,
          shared: settings,
          of: () => settings,
        },
      )
    : documents.flatMap((document) => lint(document, documentRules, settings).diagnostics)
  return found.filter(({ ruleId }) => ruleId === id).map(({ severity }) => severity)
}

/** A document with one target for one indicator. */
const withTarget = (target: string, { status = 'adopted', definition = '' } = {}): string => `
status: ${status}
publisher: {name: Eksempelby Kommune}
indicators: {unge: {name: Unge i hjemløshed, unit: personer, definition: '${definition}'}}
goals: [{id: M1, smart: {measurable: {targets: [{indicator: unge, ${target}, date: 2028}]}}}]
`

const withGaps = (gaps: string, status = 'adopted'): string => `
status: ${status}
goals: [{id: M1, statement: Flere unge har et hjem., smart: {${gaps}}}]
`

const withIndicator = (fields: string): string => `
indicators: {unge: {${fields}}}
goals: [{id: M1, level: objective, smart: {measurable: {targets: [{indicator: unge, value: 9}]}}}]
`

describe('a finding is as severe as it is sure', () => {
  test.each([
    ['two numbers', withTarget('value: 21'), withTarget('value: 25'), 'error'],
    ['a draft before', withTarget('value: 21', { status: 'draft' }), withTarget('value: 25'), 'warning'],
    ['a draft behind', withTarget('value: 21'), withTarget('value: 25', { status: 'draft' }), 'warning'],
    [
      'two definitions',
      withTarget('value: 21', { definition: 'under 25' }),
      withTarget('value: 25', { definition: 'under 30' }),
      'warning',
    ],
    ['bounds that can both be kept', withTarget('min: 30'), withTarget('min: 60'), 'warning'],
    [
      'changes from the same date',
      withTarget('change: {percent: -20, since: 2024}'),
      withTarget('change: {percent: -10, since: 2024}'),
      'error',
    ],
    [
      'changes from a date that nobody names',
      withTarget('change: {percent: -20}'),
      withTarget('change: {percent: -10}'),
      'warning',
    ],
  ])('contradictory targets: %s', (_, one, other, severity) => {
    expect(severitiesOf('portfolio/contradictory-targets', one, other)).toEqual([severity])
  })

  test.each([
    ['an adopted document', withGaps('measurable: {gap: …}'), 'warning'],
    ['a draft', withGaps('measurable: {gap: …}', 'draft'), 'info'],
    ['a choice', withGaps('measurable: {gap: …, kind: deliberate}'), 'info'],
    [
      'a choice and a lack',
      withGaps('measurable: {gap: …, kind: deliberate}, timeBound: {gap: …}'),
      'warning',
    ],
  ])('gaps: %s', (_, text, severity) => {
    expect(severitiesOf('smart/gaps', text)).toEqual([severity])
  })

  test.each([
    ['one field', 'unit: dage, definition: …, direction: increase, source: s, frequency: yearly', 'info'],
    ['all fields', 'name: …', 'warning'],
  ])('an incomplete indicator: %s', (_, fields, severity) => {
    expect(severitiesOf('smart/indicator-incomplete', withIndicator(fields))).toEqual([severity])
  })

  test('how a section of an act is written: a letter without its space is a trifle', () => {
    const severities = severitiesOf(
      'reference/law-form',
      'title: Støtte efter § 85a\nsubtitle: Støtte efter §85',
    )
    expect(severities).toEqual(['info', 'warning'])
  })
})
