import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { adoptedContent, adoptionFingerprint, canonicalJson } from '#core/fingerprint'
import type { Strategy } from '#core/generated/strategy'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'

function strategyOf(yaml: string): Strategy {
  return parseStrategy(createSource('a.yaml', yaml)).strategy
}

const example = readFileSync('strategies/eksempelby-unge-2026.yaml', 'utf8')
const fingerprint = adoptionFingerprint(strategyOf(example))

describe('canonical JSON (RFC 8785)', () => {
  test('the sample of section 3.2.2', () => {
    const sample = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    expect(canonicalJson(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  test('keys in the order of section 3.2.3', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonicalJson(sample)))).toHaveLength(7)
    const order = [...canonicalJson(sample).matchAll(/:"(\w+)/g)].map((match) => match[1])
    expect(order).toEqual(['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew'])
  })

  test.each([
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('the number %s of appendix B is %s', (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text)
  })

  test('infinity is no JSON', () => {
    expect(() => canonicalJson(Number.POSITIVE_INFINITY)).toThrow(RangeError)
  })

  test('what is undefined is left out of maps', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}')
  })
})

describe('adoption fingerprint', () => {
  test('is a SHA-256 of goals and cited indicators', () => {
    expect(fingerprint).toMatch(/^sha256:[0-9a-f]{64}$/)
    const content = adoptedContent(strategyOf(example))
    expect(content.goals.length).toBeGreaterThan(1)
    expect(Object.keys(content.indicators).length).toBeGreaterThan(0)
  })

  test('of an empty strategy is that of empty lists', () => {
    // printf '{"goals":[],"indicators":{}}' | sha256sum
    expect(adoptionFingerprint({})).toBe(
      'sha256:51213dffb65b46249b494e16ba2a9fdd155b2414900a6b27d10dbe64d72fb824',
    )
  })

  test('does not depend on how the YAML is written', () => {
    const one = `
goals:
  - {id: A1, level: objective, statement: "Antallet af unge halveres.", smart: {timeBound: {deadline: 2028}}}
  - {id: B1, level: goal, statement: Flere i job.}
`
    const other = `goals:\r
- statement: Flere i job.  # kommentar\r
  level: 'goal'\r
  id: B1\r
- id: A1\r
  smart:\r
    timeBound:\r
      deadline: '2028'\r
  statement: >-\r
    Antallet af unge\r
    halveres.\r
  level: objective\r
`
    expect(adoptedContent(strategyOf(other))).toEqual(adoptedContent(strategyOf(one)))
    expect(adoptionFingerprint(strategyOf(other))).toBe(adoptionFingerprint(strategyOf(one)))
  })

  test('stays when measurements, actions and the adoption itself change', () => {
    const strategy = strategyOf(example)
    for (const indicator of Object.values(strategy.indicators ?? {})) {
      indicator.measurements = []
      indicator.name = 'Nyt navn'
    }
    strategy.actions = [{ id: 'X1', title: 'Ny handling' }]
    strategy.adoption = { date: 2026 }
    expect(adoptionFingerprint(strategy)).toBe(fingerprint)
  })

  const changes: [string, (strategy: Strategy) => void][] = [
    ['a statement', (strategy) => Object.assign(firstGoal(strategy), { statement: 'Noget andet.' })],
    ['a level', (strategy) => Object.assign(firstGoal(strategy), { level: 'goal' })],
    [
      'a SMART field',
      (strategy) => Object.assign(firstGoal(strategy).smart ?? {}, { realistic: { gap: 'x' } }),
    ],
    ['a goal taken out', (strategy) => goalsWithTheme(strategy).splice(0, 1)],
    ["a cited indicator's definition", (strategy) => changeIndicators(strategy, { definition: 'Alle' })],
    ["a cited indicator's unit", (strategy) => changeIndicators(strategy, { unit: 'pct.' })],
    ["a cited indicator's direction", (strategy) => changeIndicators(strategy, { direction: 'maintain' })],
    ["a cited indicator's baseline", (strategy) => changeIndicators(strategy, { baseline: { gap: 'x' } })],
  ]
  test.each(changes)('changes with %s', (_, change) => {
    const strategy = strategyOf(example)
    change(strategy)
    expect(adoptionFingerprint(strategy)).not.toBe(fingerprint)
  })
})

function goalsWithTheme(strategy: Strategy) {
  return (strategy.themes ?? []).map((theme) => theme.goals ?? []).find((goals) => goals.length > 0) ?? []
}

function firstGoal(strategy: Strategy) {
  return goalsWithTheme(strategy).find((goal) => goal.level === 'objective') ?? {}
}

function changeIndicators(strategy: Strategy, change: object): void {
  for (const indicator of Object.values(strategy.indicators ?? {})) Object.assign(indicator, change)
}
