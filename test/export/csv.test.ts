import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { usualProfile } from '#core/smart-profiles'
import { createSource } from '#core/source'
import { bindMeasurements } from '#document/measurements/bind'
import { parseStrategy } from '#document/parse'
import { writeTable } from '#export/csv/cells'
import { csvTables } from '#export/csv/tables'
import { strategyNamed, strategyNames } from './documents.ts'

const danish = { delimiter: ';', bom: true }

describe('tables', () => {
  test('of Danish documents are written as Danish spreadsheets open them, others as the rest of the world does', () => {
    const rows = [
      ['a', 'b'],
      ['x; y', 7.25],
      ['z, "w"', undefined],
    ]
    expect(writeTable(rows, 'da')).toBe('\ufeffa;b\r\n"x; y";7,25\r\n"z, ""w""";\r\n')
    expect(writeTable(rows, 'en')).toBe('a,b\r\n"x; y",7.25\r\n"z, ""w""",\r\n')
  })

  test.each(['=1+1', '+45', '-2', '@SUM(A1)', '\tx', '\rx', '＝1', "'=1"])(
    'keep a spreadsheet from computing %j',
    (text) => {
      const [[cell] = []] = parse(writeTable([[text]], 'da'), danish)
      expect(cell).toBe(`'${text}`)
    },
  )

  test('leave numbers numbers, negative ones too', () => {
    expect(writeTable([[-2, 1.5, 0]], 'da')).toBe('\ufeff-2;1,5;0\r\n')
  })

  test('have a row for each goal, action and indicator of a strategy', () => {
    for (const name of strategyNames) {
      const strategy = strategyNamed(name)
      const tables = csvTables(strategy, usualProfile)
      expect([...tables.keys()]).toEqual([
        'goals.csv',
        'targets.csv',
        'actions.csv',
        'indicators.csv',
        'measurements.csv',
      ])
      for (const [file, text] of tables) {
        const rows = parse(text, danish)
        expect(new Set(rows.map((row) => row.length)).size, file).toBe(1)
        if (file === 'indicators.csv')
          expect([...new Set(rows.slice(1).map(([id]) => id))]).toEqual(
            Object.keys(strategy.indicators ?? {}),
          )
      }
    }
  })

  test('of measurements read back as what they were written from, in both languages', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 12 })
      .filter((one) => /^[^\s\p{C}]*$/u.test(one))
    const measurement = fc.record(
      {
        date: fc.integer({ min: 2000, max: 2099 }).map(String),
        value: fc
          .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
          .map((n) => Math.round(n * 1000) / 1000 + 0),
        status: fc.constantFrom('preliminary' as const, 'final' as const),
        dimension: fc.constantFrom({ koen: 'mænd' }, { koen: 'kvinder', alder: '=18-24' }),
        seriesBreak: fc.boolean(),
        note: text.map((one) => `${one}\n=x; "y", 'z`),
      },
      { requiredKeys: ['date', 'value'] },
    )
    const list = fc.uniqueArray(measurement, {
      selector: ({ date, status, dimension }) => JSON.stringify([date, status, dimension]),
    })
    fc.assert(
      fc.property(list, fc.constantFrom('da', 'en'), (measurements, language) => {
        const of = (inside: unknown) =>
          parseStrategy(
            createSource(
              'a.yaml',
              JSON.stringify({
                language,
                indicators: {
                  unge: {
                    unit: 'x',
                    dimensions: { koen: ['mænd', 'kvinder'], alder: ['=18-24'] },
                    measurements: inside,
                  },
                },
              }),
            ),
          )
        const written = csvTables(of(measurements).strategy, usualProfile).get('measurements.csv')
        const bound = bindMeasurements(
          of({ file: 'm.csv' }),
          new Map([['m.csv', new TextEncoder().encode(written)]]),
        )
        expect(bound.strategy.indicators?.['unge']?.measurements).toEqual(measurements)
      }),
    )
  })
})
