import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StratmlPart } from '#core/stratml'
import { stratmlLosses } from '#export/stratml/losses'
import { planOf } from '#export/stratml/plan'
import { writeStratml } from '#export/stratml/write'
import { strategyNamed, strategyNames, strategyOf } from './documents.ts'
import { stratmlErrors, stratmlSchemas } from './stratml-schema.ts'

const parts: StratmlPart[] = [1, 2]

describe.skipIf(stratmlSchemas === undefined)('StratML is valid for the standard', () => {
  test.each(strategyNames.flatMap((name) => parts.map((part) => [name, part] as const)))(
    '%s, part %i',
    (name, part) => {
      expect(stratmlErrors(writeStratml(planOf(strategyNamed(name)), part), part)).toBe('')
    },
  )

  test('whatever texts, ids and numbers the document holds', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 })
    const strategy = fc.record({
      id: text,
      title: text,
      publisher: fc.record({ name: text, contact: fc.record({ phone: text, email: text, url: text }) }),
      goals: fc.array(
        fc.record({
          id: text,
          level: fc.constantFrom('goal' as const, 'objective' as const),
          title: text,
          statement: text,
          owner: text,
          smart: fc.record({
            measurable: fc.record({
              targets: fc.array(
                fc.record({
                  indicator: fc.constantFrom('a', 'b'),
                  value: fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true })),
                  date: fc.constantFrom(2026, '2027-02'),
                }),
              ),
            }),
          }),
        }),
        { minLength: 1 },
      ),
    })
    fc.assert(
      fc.property(strategy, (one) => {
        for (const part of parts) expect(stratmlErrors(writeStratml(planOf(one), part), part)).toBe('')
      }),
      { numRuns: 60 },
    )
  })

  test('and a file that is not, is found out', () => {
    const xml = writeStratml(planOf(strategyNamed('eksempelby-unge-2026.yaml')), 2)
    expect(
      stratmlErrors(xml.replace('<Identifier>M1</Identifier>', '<Identifier>1M</Identifier>'), 2),
    ).toContain('Identifier')
  })
})

const small = `format: stratlint/1
id: lindeby-1
title: Lindeby
language: da
publisher: {name: Lindeby Kommune}
actors: {team: {name: Teamet}}
indicators:
  unge:
    name: Unge
    unit: personer
    kind: context
    baseline: {date: 2024-02, value: 42}
    measurements: [{date: 2025, value: 40, status: preliminary, note: Talt to gange}]
  trivsel: {name: Trivsel, scale: [lav, høj]}
keyFigures: {alle: {value: 42}}
goals:
  - {id: M1, level: goal, statement: "Fra [42](fig:alle) til færre", body: "To linjer\\n\\nher"}
  - {id: M2, level: objective, statement: Halvt så mange, owner: team, supports: [M2.1, M1], smart: {measurable: {targets: [{indicator: unge, change: {percent: -50, since: 2024}, date: 2028, interim: [{value: 30, date: 2027}]}, {indicator: trivsel, value: høj}]}, timeBound: {deadline: 2029}}}
  - {id: M3, level: objective, statement: Ingen unge, setBy: Regeringen}
themes:
  - {id: t1, title: Tema, rationale: Derfor, goals: [{id: M4, level: objective, statement: Unge igen, smart: {measurable: {targets: [{indicator: unge, min: 1, max: 5}], milestones: [{title: Vedtaget, date: 2027-06}]}}}]}
  - {id: t2, title: Tomt}
`

describe('a plan in StratML', () => {
  test('is made in a moment, whatever its texts repeat', () => {
    const spaces = `a${' '.repeat(300_000)}b`
    const strategy = {
      id: 'a',
      goals: [{ id: 'M1', level: 'goal' as const, statement: spaces, body: '['.repeat(300_000) }],
    }
    const before = performance.now()
    writeStratml(planOf(strategy), 2)
    expect(performance.now() - before).toBeLessThan(2_000)
  })

  test('holds goals, objectives under what they support or their theme, and what is measured', () => {
    const { goals, type } = planOf(strategyOf(small))
    expect(type).toBe('Performance_Report')
    expect(
      goals.map(({ identifier, name, description, objectives }) => [
        identifier,
        name,
        description,
        objectives.map((one) => one.identifier),
      ]),
    ).toEqual([
      ['M1', 'Fra 42 til færre', 'Fra 42 til færre\n\nTo linjer\n\nher', ['M2']],
      ['t1', 'Tema', 'Derfor', ['M4']],
    ])
    const [first, second] = goals.flatMap(({ objectives }) => objectives)
    expect(first?.stakeholders).toEqual([{ type: 'Organization', name: 'Teamet', roles: ['Performer'] }])
    expect(
      first?.indicators.map(({ identifier, peers, type: kind, unit, instances }) => [
        identifier,
        peers,
        kind,
        unit,
        instances.length,
      ]),
    ).toEqual([
      ['unge', [], 'Quantitative', 'personer', 4],
      ['trivsel', [], 'Qualitative', 'lav | høj', 1],
    ])
    expect(first?.indicators[0]?.instances).toEqual([
      {
        targets: [],
        actuals: [{ start: '2024-02-01', end: '2024-02-29', units: 42, description: 'Baseline' }],
      },
      {
        targets: [],
        actuals: [{ start: '2025-01-01', end: '2025-12-31', units: 40, description: 'Preliminary' }],
      },
      {
        targets: [{ start: '2027-01-01', end: '2027-12-31', units: 30, description: 'On the way' }],
        actuals: [],
      },
      {
        targets: [{ start: '2028-01-01', end: '2028-12-31', description: 'Change; -50 percent since 2024' }],
        actuals: [],
      },
    ])
    expect(first?.indicators[1]?.instances[0]?.targets).toEqual([
      { start: '2029-01-01', end: '2029-12-31', description: 'høj' },
    ])
    expect(
      second?.indicators.map(({ identifier, peers, dimension, unit }) => [
        identifier,
        peers,
        dimension,
        unit,
      ]),
    ).toEqual([
      ['unge.M4', ['unge'], 'Unge', 'personer'],
      [undefined, [], 'Vedtaget', 'Milestone'],
    ])
  })

  test('tells what it cannot hold, and where that stands', () => {
    const losses = new Map(
      stratmlLosses(strategyOf(small), 2).map(({ field, pointers }) => [field, pointers]),
    )
    expect(losses.get('indicator.kind')).toEqual(['/indicators/unge/kind'])
    expect(losses.get('measurement.note')).toEqual(['/indicators/unge/measurements/0/note'])
    expect(losses.get('goal.statement')).toEqual(['/goals/2/statement'])
    expect(losses.get('goal.supports')).toEqual(['/goals/1/supports'])
    expect(losses.get('smart.timeBound')).toEqual(['/goals/1/smart/timeBound'])
    expect(losses.get('strategy.keyFigures')).toEqual(['/keyFigures'])
    expect(losses.get('theme.title')).toEqual(['/themes/1/title'])
    expect(losses.has('keyFigure.value')).toBe(false)
    expect(losses.has('smart.measurable')).toBe(false)
    const inPart1 = stratmlLosses(strategyOf(small), 1).map(({ field }) => field)
    expect(inPart1).toEqual(
      expect.arrayContaining(['strategy.id', 'strategy.indicators', 'smart.measurable']),
    )
  })
})
