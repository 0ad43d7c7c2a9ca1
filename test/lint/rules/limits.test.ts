import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '#core/diagnostic'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { lint } from '#lint/lint'
import type { Rule } from '#lint/rule'
import { rule as inconsistentTerm } from '#lint/rules/prose/inconsistent-term/rule'
import { rule as lix } from '#lint/rules/prose/lix/rule'

function found(rule: typeof lix | typeof inconsistentTerm, text: string): Diagnostic[] {
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
