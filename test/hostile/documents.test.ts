import { describe, expect, test } from 'vitest'
import { documentScore } from '../../src/core/score.ts'
import { createSource } from '../../src/core/source.ts'
import { parseStrategy } from '../../src/document/parse.ts'
import { documentRules } from '../../src/lint/generated/rules.ts'
import { lint } from '../../src/lint/lint.ts'
import { head, hostileTexts } from './texts.ts'

function checked(text: string) {
  const document = parseStrategy(createSource('a.yaml', text))
  const settings = { preset: 'strict', rules: new Map(), profile: 'accepteret', asOf: '2026-11-22' } as const
  return { document, result: lint(document, documentRules, settings) }
}

function found(text: string): string[] {
  return checked(text).document.diagnostics.map(
    ({ ruleId, messageId, range: { start } }) => `${start.line}:${start.column} ${ruleId}/${messageId}`,
  )
}

describe('a hostile text', () => {
  test.each(Object.entries(hostileTexts))(
    '%s is checked within seconds, its findings in the text',
    (_name, text) => {
      const start = performance.now()
      const { result } = checked(text)
      expect(performance.now() - start).toBeLessThan(20_000)
      expect(result.diagnostics.length).toBeGreaterThan(0)
      expect(result.diagnostics.length).toBeLessThan(11_100)
      for (const { range, ruleId } of result.diagnostics) {
        expect(range.start.offset, ruleId).toBeGreaterThanOrEqual(0)
        expect(range.end.offset, ruleId).toBeLessThanOrEqual(text.length)
      }
    },
    30_000,
  )

  test('does not reach the prototypes of objects, nor is read from them', () => {
    const { document, result } = checked(hostileTexts['keys of prototypes'] ?? '')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(Object.keys(document.strategy.actors ?? {})).toContain('constructor')
    expect(result.diagnostics.length).toBeGreaterThan(0)
    const owner = checked(`${head}goals:\n  - {id: M1, level: goal, statement: x, owner: constructor}\n`)
    const missing = owner.result.diagnostics.filter(({ pointer }) => pointer === '/goals/0/owner')
    expect(missing.map(({ ruleId }) => ruleId)).toEqual(['reference/unresolved-id'])
  })
})

describe('characters that readers cannot see', () => {
  test('are reported where they stand, in texts, names and comments', () => {
    expect(found(`${head}vision: {statement: "a\u0000b"}\n`)).toEqual(['8:23 yaml/characters/control'])
    expect(found(`${head}# \u001b[2J\n`)).toEqual(['8:3 yaml/characters/control'])
    expect(found(`${head}vision: {statement: a\u009b31mb}\n`)).toEqual(['8:22 yaml/characters/control'])
    expect(found(`${head}vision: {statement: "a \u202eb"}\n`)).toEqual(['8:24 yaml/characters/direction'])
    expect(found(`${head}vision: {statement: a\ufeffb}\n`)).toEqual(['8:22 yaml/characters/control'])
    expect(found(`${head}vision: {statement: a\ufffd\ufffdb og \ufffd}\n`)).toEqual([
      '8:22 yaml/characters/damaged',
    ])
  })

  test('that isolate a name are left alone in pairs within a line, and told otherwise', () => {
    const statement = (text: string): string[] => found(`${head}vision:\n  statement: >-\n    ${text}\n`)
    expect(statement('Projektet \u2068אבג\u2069 er for alle')).toEqual([])
    expect(statement('Projektet \u2067\u2066a\u2069 b\u2069 c')).toEqual([])
    expect(statement('a \u2067b')).toEqual(['10:7 yaml/characters/direction'])
    expect(statement('a \u2069b')).toEqual(['10:7 yaml/characters/direction'])
    expect(statement('a \u2067b\n    c\u2069 d')).toHaveLength(2)
  })

  test('are told twenty times at most, and taken out by fixes that leave the rest as it is', () => {
    const text = `${head}vision: {statement: "${'\u0007a'.repeat(30)}"}\n`
    expect(found(text)).toHaveLength(20)
    const { document } = checked(`${head}vision: {statement: "en\u000bto\u202etre"}\n`)
    const edits = document.diagnostics.flatMap(({ fix }) => fix?.edits ?? [])
    expect(edits.map((edit) => edit.text)).toEqual([' ', ''])
  })

  test('line breaks, tabs, soft hyphens and spaces of all kinds are ordinary', () => {
    expect(
      found(`${head}vision: {statement: "a\u00a0b\u00adc\u200bd\u0085e\u2028f 😀"}\r\n# \t x\n`),
    ).toEqual([])
  })
})

describe('the score of a document that cannot be read', () => {
  const goals = 'goals:\n  - {id: M1, level: goal, statement: Flere unge i eget hjem}\n'
  const none = { smart: null, letters: { S: null, M: null, A: null, R: null, T: null }, goals: 0, gaps: 0 }

  test('is null where the YAML breaks or lies too deep, or a field stands twice', () => {
    expect(checked(`${head}${goals}`).result.score).toMatchObject({ smart: 0, goals: 1 })
    for (const more of ['x: "\n', `x: ${'['.repeat(70)}${']'.repeat(70)}\n`, 'title: B\n'])
      expect(checked(`${head}${goals}${more}`).result.score).toEqual(none)
  })

  test('is counted where only the format is not kept', () => {
    expect(checked(`${head}${goals}ukendt: 1\n`).result.score).toMatchObject({ smart: 0, goals: 1 })
    const { document } = checked(`${head}${goals}`)
    expect(documentScore(document, []).goals).toBe(1)
    const diagnostics = [{ ...checked('').document.diagnostics[0]!, ruleId: 'yaml/unread' }]
    expect(documentScore({ ...document, diagnostics }, [])).toEqual(none)
  })
})
