import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '#core/diagnostic'
import { createSource } from '#core/source'
import { summarise } from '#core/summarise'
import { parseStrategy } from '#document/parse'
import { checkPortfolio } from '#lint/portfolio'
import { rule } from '#lint/rules/portfolio/inconsistent-baseline/rule'

const settings = { preset: 'audit', rules: new Map(), profile: 'accepteret', asOf: '2026-11-22' } as const

function found(...indicators: string[]): Diagnostic[] {
  const summaries = indicators.map((fields, i) =>
    summarise(
      parseStrategy(
        createSource(
          `${i}.yaml`,
          `status: adopted\npublisher: {name: Eksempelby Kommune}\nindicators: {unge: {${fields}}}\n`,
        ),
      ),
    ),
  )
  return checkPortfolio(summaries, [rule], { asOf: settings.asOf, shared: settings, of: () => settings })
}

const baseline = (value: number | string, more = ''): string =>
  `baseline: {date: 2024, value: ${value}${more}}`
const unge = (value: number | string, more = '', place = ''): string =>
  `name: Unge i hjemløshed, ${more === '' ? 'unit: personer' : more}, ${baseline(value, place)}`

describe('baselines of the same indicator in two documents', () => {
  test('are the more severe the surer it is that they mean the same', () => {
    const severitiesOf = (...definitions: string[]): string[] =>
      found(...definitions.map((text, i) => unge(10 + i, `unit: personer, definition: '${text}'`))).map(
        ({ severity }) => severity,
      )
    expect(severitiesOf('under 25', 'under 30')).toEqual(['info'])
    expect(severitiesOf('under 25', 'Under 25')).toEqual(['warning'])
    expect(severitiesOf('', 'under 30')).toEqual(['warning'])
    expect(severitiesOf('under 25', '')).toEqual(['warning'])
    expect(severitiesOf('', '')).toEqual(['warning'])
  })

  test('are told with the indicator, the date, both numbers and the other document', () => {
    const [only, ...others] = found(unge(10), unge(12))
    expect(others).toEqual([])
    expect(only).toMatchObject({
      path: '1.yaml',
      data: { indicator: 'Unge i hjemløshed', date: '2024-12-31', value: 12, other: 10, path: '0.yaml' },
    })
  })

  test('are held against the first document that says otherwise, and once each', () => {
    const others = found(unge(10), unge(12), unge(10), unge(12)).map(({ path, data }) => [path, data['path']])
    expect(others).toEqual([
      ['1.yaml', '0.yaml'],
      ['2.yaml', '1.yaml'],
      ['3.yaml', '0.yaml'],
    ])
  })

  test('are apart where unit, scale, name, date or group are', () => {
    expect(found(unge(10), unge(12, 'unit: procent'))).toEqual([])
    expect(found(unge('lav', 'scale: [lav, høj]'), unge('høj', 'scale: [lav, høj]'))).toHaveLength(1)
    expect(found(unge('lav', 'scale: [lav, høj]'), unge('høj', 'scale: [lav, middel, høj]'))).toEqual([])
    expect(found(`unit: personer, ${baseline(1)}`, `unit: personer, ${baseline(2)}`)).toEqual([])
    expect(
      found(unge(10), `name: Unge i hjemløshed, unit: personer, baseline: {date: 2025, value: 12}`),
    ).toEqual([])
    const of = (value: number, dimension: string): string => unge(value, '', `, dimension: {${dimension}}`)
    expect(found(of(1, 'koen: kvinder'), of(2, 'koen: mænd'))).toEqual([])
    expect(found(of(1, 'koen: kvinder, alder: ung'), of(2, 'alder: Ung, koen: Kvinder'))).toHaveLength(1)
  })

  test('say nothing within one document', () => {
    expect(
      found(
        'name: Unge i hjemløshed, unit: personer, baseline: [{date: 2024, value: 1}, {date: 2024, value: 2}]',
      ),
    ).toEqual([])
  })
})
