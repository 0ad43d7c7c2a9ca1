import { describe, expect, test } from 'vitest'
import { standsIn } from '#trace/figures/numbers'
import { brief, everything, input, registerYaml, strategy, trace } from './lindeby.ts'

function findings(yaml: string): string[] {
  return brief(trace(yaml), {
    'strategier/lindeby.yaml': yaml,
    'seeds/lindeby.yaml': registerYaml(everything),
  })
}

describe('a number', () => {
  test.each([
    [1300000, 'i alt 1300000 kr.'],
    [1300000, 'i alt 1.300.000 kr.'],
    [1300000, 'i alt 1 300 000 kr.'],
    [1300000, 'i alt 1,300,000 kr.'],
    [1300000, "i alt 1'300'000 kr."],
    [1300000, 'i alt 1,3 mio. kr.'],
    [1300000, '1,3-1,5 mio. kr.'],
    [2000000, 'to millioner kroner'],
    [2500000000, '2,5 milliarder'],
    [40000, '40 tusinde borgere'],
    [7.2, '(7,2 %)'],
    [7.2, '7.2 percent'],
    [7.2, '7,20'],
    [22, '22 % i 2022'],
    [22, 'i 2021 var det 22.'],
    [22, '22, 23 og 24'],
    [22, '22-24 år'],
    [22, 'fra 18 til 22'],
    [5, '5,00 kr.'],
    [5, 'et fald på 5'],
    [-5, 'et fald på 5'],
    [3, 'Tre af dem'],
    [12, 'tolv måneder'],
    [1, 'én borger'],
    [0, 'nul'],
    [107, '§107'],
    [0.5, '0,5'],
  ])('%d stands in "%s"', (value, words) => {
    expect(standsIn(words, value, 'da')).toBe(true)
  })

  test.each([
    [1300000, 'i alt 1.300 kr.'],
    [1300000, '1,3 promille'],
    [300, '1.300'],
    [1, '1.300'],
    [1, '1.000'],
    [3, '1,3 mio.'],
    [7.2, '72'],
    [7.2, '7,25'],
    [7.2, '17,2'],
    [7, '7,2'],
    [22, '2022'],
    [22, '220'],
    [22, '22,5'],
    [30, 'kl. 8.30'],
    [3, 'træer'],
    [3, 'tretten'],
    [13, 'tretten'],
    [2, 'tolv'],
    [3, 'three'],
  ])('%d does not stand in "%s"', (value, words) => {
    expect(standsIn(words, value, 'da')).toBe(false)
  })

  test('may be an English word in an English document', () => {
    expect(standsIn('within three years', 3, 'en')).toBe(true)
    expect(standsIn('nul', 0, 'en')).toBe(false)
  })
})

describe('a figure that its passage does not hold', () => {
  test('is an error at the number', () => {
    const yaml = strategy.replace('value: 1300', 'value: 1200').replace('percent: 7.2', 'percent: 7.3')
    expect(findings(yaml)).toEqual([
      'error trace/figure number strategier: 1200',
      'error trace/figure number strategier: 7.3',
    ])
    expect(trace(yaml).diagnostics[0]).toMatchObject({
      pointer: '/keyFigures/ventende/value',
      data: { value: 1200, passages: 'l2a' },
    })
  })

  test('is looked for in every field with numbers', () => {
    const goal = `  - id: M1
    level: goal
    statement: Ventetiden på en bolig halveres.
    smart:
      measurable:
        targets:
          - {indicator: ventetid, min: 2, max: 5, date: 2028, traces: [l3], interim: [{value: 9, date: 2027, traces: [l3]}]}
          - {indicator: ventetid, change: {percent: -50, since: 2025}, date: 2028, traces: [l3]}
      realistic: {resources: [{amount: 1300000, currency: DKK, traces: [l3]}, {amount: 1400000, currency: DKK, traces: [l3]}]}
    traces: [l1]
`
    const yaml = strategy
      .replace(/ {2}- \{id: M1.*\n/, goal)
      .replace(
        'goals:\n',
        'implementation: {budget: {note: Bevilget, amount: 1500000, currency: DKK, traces: [l3]}}\ngoals:\n',
      )
    expect(findings(yaml)).toEqual([
      'error trace/figure number strategier: 1500000',
      'error trace/figure number strategier: 5',
      'error trace/figure number strategier: 9',
      'error trace/figure number strategier: -50',
      'error trace/figure number strategier: 1400000',
    ])
  })

  test('is none where one of several passages holds it', () => {
    expect(findings(strategy.replace('traces: [l2a]', 'traces: [l1, l2a, l2b]'))).toEqual([])
  })

  test('is none where it stands as it is printed, and is an error where that stands nowhere', () => {
    const printed = (words: string): string =>
      strategy
        .replace('value: 1300,', `value: 2, printed: ${words},`)
        .replace('traces: [l2a]', 'traces: [l2a, l6]')
    expect(findings(printed('"ung  Fortæller"'))).toEqual([])
    expect(findings(printed('hver anden'))).toEqual(['error trace/figure printed strategier: hver anden'])
  })

  test('is left unsaid where a cited text is not at hand', () => {
    const yaml = strategy.replace('value: 1300', 'value: 1200')
    expect(trace(yaml, [input(everything, { state: 'none' })]).diagnostics).toEqual([])
    const paged = everything.map((passage) => (passage.id === 'l2a' ? { ...passage, at: ['p2'] } : passage))
    expect(trace(yaml, [input(paged)]).diagnostics).toEqual([])
  })

  test('is none for a text value or a number that cites nothing', () => {
    const yaml = strategy.replace(
      'goals:\n',
      'indicators:\n  ventetid: {name: Ventetid, definition: Dage, scale: [lav, høj], baseline: {date: 2025, value: lav, traces: [l1]}}\n  hjem: {name: Hjem, definition: Hjem, unit: hjem, baseline: {date: 2025, value: 77}}\ngoals:\n',
    )
    expect(findings(yaml)).toEqual([])
  })
})
