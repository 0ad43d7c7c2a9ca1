import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '#core/diagnostic'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { lint } from '#lint/lint'
import type { Rule } from '#lint/rule'
import { rule as cadence } from '#lint/rules/followup/cadence/rule'
import { dayAfter } from '#lint/rules/interval'
import { rule as inconsistentTerm } from '#lint/rules/prose/inconsistent-term/rule'
import { rule as lix } from '#lint/rules/prose/lix/rule'

function found(rule: typeof lix | typeof inconsistentTerm | typeof cadence, text: string): Diagnostic[] {
  const settings = { preset: 'audit', rules: new Map(), profile: 'accepteret', asOf: '2026-11-22' } as const
  const document = parseStrategy(createSource('a.yaml', text))
  const { diagnostics } = lint(document, [rule as unknown as Rule], settings)
  return diagnostics.filter(({ ruleId }) => ruleId === rule.meta.id)
}

describe('the readability index', () => {
  const sentence = (words: number): string => `${Array(words).fill('Forvaltningsmyndighed').join(' ')}.`
  const section = (body: string): string =>
    `language: da\nsections:\n  - {id: a, body: ${JSON.stringify(body)}}\n`

  test('is told of texts of a hundred words and more', () => {
    expect(found(lix, section(sentence(99)))).toEqual([])
    expect(found(lix, section(sentence(100)))).toHaveLength(1)
  })

  test('counts the words of paragraphs, and not those of lists, headings and tables', () => {
    const paragraph = sentence(60)
    expect(found(lix, section(`${paragraph}\n\n- ${sentence(60)}\n`))).toEqual([])
    expect(found(lix, section(`${paragraph}\n\n# ${sentence(60)}\n`))).toEqual([])
    expect(found(lix, section(`${paragraph}\n\n| a |\n| - |\n| ${sentence(60)} |\n`))).toEqual([])
    expect(found(lix, section(`${paragraph}\n\n${sentence(60)}\n`))).toHaveLength(1)
  })

  test('counts words that are not long but many: those of short texts make no index', () => {
    expect(found(lix, section(`${Array(120).fill('a').join(' ')}.`))).toHaveLength(1)
    expect(found(lix, section(`${Array(99).fill('a').join(' ')}.`))).toEqual([])
  })

  test('names the longest sentence, the first of equal ones', () => {
    const [only] = found(lix, section(`${sentence(30)} ${sentence(40)} ${sentence(40)}`))
    expect(only?.related?.[0]?.data).toEqual({ words: 40 })
    expect(only?.related?.[0]?.range.start.column).toBeLessThan(sentence(80).length)
  })
})

describe('a term that is written otherwise', () => {
  const document = (name: string, text: string): string =>
    `language: da\nactors: {a: {name: ${name}, kind: unit}}\nsections: [{id: s, body: ${text}}]\n`

  test('has five words at most', () => {
    expect(
      found(inconsistentTerm, document('Råd for unge i Lindeby', 'Spørg Råd for unge-i-Lindeby.')),
    ).toHaveLength(1)
    expect(
      found(inconsistentTerm, document('Råd for unge i Lindeby by', 'Spørg Råd for unge-i-Lindeby by.')),
    ).toEqual([])
  })

  test('has six letters at least', () => {
    expect(found(inconsistentTerm, document('By Team', 'Spørg By-Team.'))).toHaveLength(1)
    expect(found(inconsistentTerm, document('By Ma', 'Spørg By-Ma.'))).toEqual([])
  })
})

describe('the last day that a date can hold', () => {
  const document = (baseline: string, deadline: string, frequency: string): string => `language: da
indicators: {tal: {name: Tal, frequency: ${frequency}, baseline: {value: 1, date: ${baseline}}}}
themes: [{id: t, goals: [{id: m, smart: {timeBound: {deadline: ${deadline}}, measurable: {targets: [{indicator: tal, value: 9}]}}}]}]
`

  test.each([
    ['2026-01-01', 'yearly'],
    ['9998-12-31', 'P100Y'],
    ['0001-01-01', 'P1D'],
    ['2026-01-01', 'weekly'],
    ['0099-12-31', 'P999999M999999D'],
  ])('ends the measurements from %s, %s', (baseline, frequency) => {
    for (const deadline of ['9999', '9999-12-31'])
      expect(() => found(cadence, document(baseline, deadline, frequency))).not.toThrow()
  })

  test('is not passed by times after a day', () => {
    expect(dayAfter('9998-12-31', { months: 12, days: 0 })).toBe('9999-12-31')
    expect(dayAfter('9998-12-31', { months: 12, days: 1 })).toBe('9999-12-31')
    expect(dayAfter('2026-01-01', { months: 99_999_999, days: 99_999_999 })).toBe('9999-12-31')
    expect(dayAfter('2026-01-01', { months: 0, days: 99_999_999 })).toBe('9999-12-31')
  })
})
