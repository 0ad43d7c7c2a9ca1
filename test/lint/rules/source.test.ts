import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '#core/diagnostic'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { lint } from '#lint/lint'
import type { Rule } from '#lint/rule'
import { rule as gapRepeated } from '#lint/rules/source/gap-repeated/rule'
import { rule as unknownTrace } from '#lint/rules/source/unknown-trace/rule'

function found(rule: typeof unknownTrace | typeof gapRepeated, text: string): Diagnostic[] {
  const settings = { preset: 'audit', rules: new Map(), profile: 'accepteret', asOf: '2026-11-22' } as const
  const document = parseStrategy(createSource('a.yaml', `language: da\n${text}`))
  const { diagnostics } = lint(document, [rule as unknown as Rule], settings)
  return diagnostics.filter(({ ruleId }) => ruleId === rule.meta.id)
}

describe('a trace without a register', () => {
  test('is told once where the document names no sources, and ids of other things are none', () => {
    const others = 'actors: {a: {name: A, kind: unit}}\ngoals: [{id: m, owner: a, supports: [x]}]\n'
    expect(found(unknownTrace, others)).toEqual([])
    const traces = `${others}vision: {statement: x, traces: ['r#p1', 'r#p2']}\n`
    expect(found(unknownTrace, traces).map(({ messageId, pointer }) => [messageId, pointer])).toEqual([
      ['noSources', '/vision/traces/0'],
    ])
  })

  test('is known by the name of the file, which may hold dots, and told by its part before the passage', () => {
    const text = (trace: string): string =>
      `sources: [{register: ../kilder/r.2024.yaml}, {}]\nvision: {statement: x, traces: ['${trace}']}\n`
    expect(found(unknownTrace, text('r.2024#p1'))).toEqual([])
    expect(found(unknownTrace, text('uden-afsnit'))).toEqual([])
    const [unknown, ...more] = found(unknownTrace, text('r#p1'))
    expect([unknown?.data, more]).toEqual([{ register: 'r' }, []])
    expect((unknown?.range.end.column ?? 0) - (unknown?.range.start.column ?? 0)).toBe(1)
  })
})

describe('a gap that stands with many goals', () => {
  const goal = (id: string, gap: string): string =>
    `{${id === '' ? '' : `id: ${id}, `}smart: {realistic: {gap: ${gap}, kind: silent}}}`
  const goals = (...all: string[]): string => `goals: [${all.join(', ')}]\n`

  test('is told at the first of them, with all of them', () => {
    const ids = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', '']
    const [first, ...more] = found(gapRepeated, goals(...ids.map((id) => goal(id, 'Kilden siger intet.'))))
    expect([first?.pointer, first?.data, first?.related?.length, more]).toEqual([
      '/goals/0/smart/realistic/gap',
      { count: 7, goals: 'm1,m2,m3,m4,m5,m6,' },
      6,
      [],
    ])
  })

  test('is none where the text says nothing', () => {
    const ids = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7']
    expect(found(gapRepeated, goals(...ids.map((id) => goal(id, '" "'))))).toEqual([])
    expect(found(gapRepeated, goals(...ids.map((id) => goal(id, `Kilden siger intet om ${id}.`))))).toEqual(
      [],
    )
  })
})
