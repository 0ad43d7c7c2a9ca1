import { describe, expect, test } from 'vitest'
import type { Severity } from '#core/diagnostic'
import { createSource } from '#core/source'
import { summarise } from '#core/summarise'
import { parseStrategy } from '#document/parse'
import { portfolioRules } from '#lint/generated/rules'
import { checkPortfolio } from '#lint/portfolio'
import { gistOf, keysNear } from '#lint/rules/portfolio/duplicate-goal/statement'
import type { RuleSetting } from '#lint/settings'

const summaryOf = (path: string, text: string) => summarise(parseStrategy(createSource(path, text)))

interface Settings {
  asOf?: string
  rules?: { [id: string]: Severity | 'off' }
  inFile?: { [path: string]: { [id: string]: Severity | 'off' } }
}

const settingsOf = (rules: { [id: string]: Severity | 'off' } = {}) => ({
  preset: 'recommended' as const,
  rules: new Map(Object.entries(rules).map(([id, severity]): [string, RuleSetting] => [id, { severity }])),
})

function check(
  files: { [path: string]: string },
  { asOf = '2026-11-22', rules, inFile = {} }: Settings = {},
) {
  const summaries = Object.entries(files).map(([path, text]) => summaryOf(path, text))
  return checkPortfolio(summaries, portfolioRules, {
    asOf,
    shared: settingsOf(rules),
    of: (path) => settingsOf({ ...rules, ...inFile[path] }),
  }).map(({ ruleId, severity, path, messageId }) => [ruleId, severity, path, messageId].join(' '))
}

const sameId = { 'a.yaml': 'id: x-1\n', 'b.yaml': 'id: x-1\n' }
const found = 'portfolio/duplicate-id error b.yaml same'

describe('rules that compare documents', () => {
  test('are set for the workspace, and their severity for a file', () => {
    expect(check(sameId)).toEqual([found])
    expect(check(sameId, { rules: { 'portfolio/duplicate-id': 'off' } })).toEqual([])
    const inFile = { 'portfolio/duplicate-id': 'info' as const }
    expect(check(sameId, { inFile: { 'b.yaml': inFile } })).toEqual([found.replace('error', 'info')])
    expect(check(sameId, { inFile: { 'b.yaml': { 'portfolio/duplicate-id': 'off' } } })).toEqual([])
    expect(check(sameId, { inFile: { 'a.yaml': { 'portfolio/duplicate-id': 'off' } } })).toEqual([found])
  })

  test('see documents in the order of their paths, however they are given', () => {
    expect(check({ 'b.yaml': 'id: x-1\n', 'a.yaml': 'id: x-1\n', 'B.yaml': 'id: x-1\n' })).toEqual([
      'portfolio/duplicate-id error a.yaml same',
      'portfolio/duplicate-id error b.yaml same',
    ])
  })

  test('are silent about one document, and about what is half filled or absurd', () => {
    const half = [
      '',
      '[]',
      'id: [',
      'id: x\ngoals: [null, 3, {id: 4}]\nrelations: [{type: supersedes}]\n',
      'publisher: {name: " "}\nindicators: {__proto__: {name: "", baseline: {value: 3, date: 2024}}}\n',
      'goals: [{supports: ["#"]}, {supports: ["x#"], smart: {measurable: {targets: [{indicator: toString, value: 3}]}}}]\n',
      'actors: {a: {}}\ngoals: [{level: objective, owner: a, statement: "", smart: {timeBound: {deadline: 2028}}}]\n',
    ]
    for (const [i, text] of half.entries()) expect(check({ [`${i}.yaml`]: text })).toEqual([])
    expect(check(Object.fromEntries(half.map((text, i) => [`${i}.yaml`, text])))).toEqual([])
  })

  test('take time in proportion to the number of documents', () => {
    const goals = Array.from(
      { length: 20 },
      (_, i) =>
        `  - {id: M${i}, statement: Antallet af borgere nummer ${i} på kommunens venteliste til egen bolig er faldet, smart: {measurable: {targets: [{indicator: x, value: ${i}, date: 2028}]}}}\n`,
    ).join('')
    const text = (i: number) =>
      `id: d-${i}\npublisher: {name: K}\nindicators: {x: {name: X, unit: y, baseline: {date: 2024, value: ${i}}}}\ngoals:\n${goals}`
    const summaries = Array.from({ length: 400 }, (_, i) => summaryOf(`${1000 + i}.yaml`, text(i)))
    const settings = { asOf: '2026-11-22', shared: settingsOf(), of: () => settingsOf() }
    const time = (count: number): number => {
      const start = performance.now()
      checkPortfolio(summaries.slice(0, count), portfolioRules, settings)
      return performance.now() - start
    }
    const least = (count: number): number => Math.min(...Array.from({ length: 5 }, () => time(count)))
    expect(least(400)).toBeLessThan(10 * Math.max(20, least(100)))
  })
})

describe('contradictory targets', () => {
  const document = (target: string, { head = '', definition = '', goal = '' } = {}) =>
    `${head}publisher: {name: K}\nindicators: {x: {name: X, unit: y${definition}}}\ngoals:\n  - {id: M1${goal}, smart: {measurable: {targets: [{indicator: x, date: 2028, ${target}}]}}}\n`
  const compare = (a: string, b: string) =>
    check({ 'a.yaml': a, 'b.yaml': b }).map((line) => line.replace('portfolio/contradictory-targets ', ''))

  test('are an error where no number meets both', () => {
    expect(compare(document('value: 3'), document('value: 4'))).toEqual(['error b.yaml values'])
    expect(compare(document('min: 5'), document('value: 4'))).toEqual(['error b.yaml bounds'])
    expect(compare(document('min: 1, max: 3'), document('min: 4, max: 6'))).toEqual(['error b.yaml bounds'])
    expect(compare(document('value: lav'), document('value: høj'))).toEqual(['error b.yaml values'])
  })

  test('are a warning where both can be kept, or it is not sure that both are meant', () => {
    const warning = (kind: string) => [`warning b.yaml ${kind}`]
    expect(compare(document('min: 3'), document('min: 4'))).toEqual(warning('bounds'))
    expect(compare(document('max: 3'), document('max: 4'))).toEqual(warning('bounds'))
    expect(compare(document('change: {percent: 3}'), document('change: {percent: 4}'))).toEqual(
      warning('changes'),
    )
    const draft = document('value: 4', { head: 'status: draft\n' })
    expect(compare(document('value: 3'), draft)).toEqual(warning('values'))
    const [one, other] = ['unge', 'ældre'].map((who, i) =>
      document(`value: ${i}`, { definition: `, definition: ${who}` }),
    )
    expect(compare(one ?? '', other ?? '')).toEqual(warning('values'))
  })

  test('are none where the numbers go together, cannot be compared, or one of them is history', () => {
    expect(compare(document('min: 3'), document('value: 4'))).toEqual([])
    expect(compare(document('min: 3'), document('max: 4'))).toEqual([])
    expect(compare(document('value: 3'), document('change: {percent: 4}'))).toEqual([])
    expect(compare(document('change: {percent: 3}'), document('change: {amount: 4}'))).toEqual([])
    expect(compare(document('value: 3'), document('value: lav'))).toEqual([])
    expect(compare(document('value: 3'), document('value: 4', { head: 'status: expired\n' }))).toEqual([])
    expect(compare(document('value: 3'), document('value: 4', { goal: ', setBy: staten' }))).toEqual([])
    const newer = 'relations: [{type: supersedes, strategy: old-1}]\n'
    expect(
      compare(document('value: 3', { head: 'id: old-1\n' }), document('value: 4', { head: newer })),
    ).toEqual([])
  })

  test('of many documents give each document but the first a finding, not each pair', () => {
    const files = Object.fromEntries([1, 2, 3, 4].map((i) => [`${i}.yaml`, document(`value: ${i}`)]))
    expect(check(files)).toHaveLength(3)
    const two = Object.fromEntries([1, 1, 2, 1].map((value, i) => [`${i}.yaml`, document(`value: ${value}`)]))
    expect(check(two).map((line) => line.split(' ')[2])).toEqual(['2.yaml', '3.yaml'])
  })
})

describe('an unknown document', () => {
  const pointing = 'id: b-1\nrelations: [{type: follows, strategy: c-1}]\n'

  test('is told of, unless one of the documents cannot be read so far as its id', () => {
    expect(check({ 'a.yaml': 'id: a-1\n', 'b.yaml': pointing })).toHaveLength(1)
    expect(check({ 'a.yaml': '%\nid: c-1\n', 'b.yaml': pointing })).toEqual([])
  })

  test('with a goal that may stand where the document breaks off is left alone', () => {
    const goal = 'id: b-1\ngoals: [{id: M1, supports: ["a-1#M9"]}]\n'
    expect(check({ 'a.yaml': 'id: a-1\ngoals: []\n', 'b.yaml': goal })).toHaveLength(1)
    expect(check({ 'a.yaml': 'id: a-1\ngoals:\n  - {id: M1\n', 'b.yaml': goal })).toEqual([])
  })
})

describe('what a statement is about', () => {
  const isNear = (a: string, b: string): boolean => {
    const known = gistOf(a).join(' ')
    return keysNear(gistOf(b)).includes(known)
  }

  test('is the same in other forms, another order, and with small words', () => {
    expect(isNear('Flere unge får en bolig i byen.', 'I byen skal flere **unge** have boliger.')).toBe(true)
    expect(isNear('Young people find homes in town', 'The young people are finding a home in the town')).toBe(
      true,
    )
  })

  test('changes with a number, a word of content, or a negation', () => {
    expect(isNear('60 unge har fået en bolig', '80 unge har fået en bolig')).toBe(false)
    expect(isNear('Unge i byen får bolig', 'Ældre i byen får bolig')).toBe(false)
    const long = 'Borgere i hjemløshed kan få tandlæge, læge, frisør og varm mad på værestedet'
    expect(isNear(long, long.replace('kan', 'kan hurtigt'))).toBe(true)
    expect(isNear(long, long.replace('kan', 'kan ikke'))).toBe(false)
    expect(isNear(long, long.replace('kan', 'kan 2 gange'))).toBe(false)
  })

  test('is nothing where there are too few words', () => {
    expect(gistOf('Alle skal med')).toEqual([])
    expect(gistOf('')).toEqual([])
  })
})
