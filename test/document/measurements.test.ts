import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatMessage } from '#core/message'
import { createSource } from '#core/source'
import { bindMeasurements, type TableFile } from '#document/measurements/bind'
import { documentMessages } from '#document/messages'
import { parseStrategy } from '#document/parse'

const yaml = `format: stratlint/1
language: da
indicators:
  unge:
    name: Unge
    unit: personer
    dimensions: {koen: [kvinder, mænd]}
    measurements: {file: tal.csv}
  trivsel:
    name: Trivsel
    scale: [lav, middel, høj]
    measurements: {file: tal.csv}
  egne:
    measurements: [{date: 2026, value: 1}]
`

const onlyOne = yaml.replace(/ {2}trivsel[\s\S]*$/, '')

function bound(csv: TableFile | string, text = yaml) {
  const file = typeof csv === 'string' && !isState(csv) ? new TextEncoder().encode(csv) : csv
  const document = parseStrategy(createSource('a.yaml', text))
  const own = document.diagnostics.length
  const { strategy, diagnostics } = bindMeasurements(document, new Map([['tal.csv', file as TableFile]]))
  const found = diagnostics.filter(({ ruleId }) => ruleId === 'schema/measurements')
  expect(diagnostics.length).toBe(own + found.length)
  return {
    of: (id: string) => strategy.indicators?.[id]?.measurements,
    found: found.map((one) => `${one.severity} ${formatMessage(one, 'da', documentMessages)}`),
    pointers: found.map(({ pointer }) => pointer),
    english: found.map((one) => formatMessage(one, 'en', documentMessages)),
  }
}

const isState = (text: string): text is 'missing' =>
  ['missing', 'outside', 'unreadable', 'tooLarge'].includes(text)

describe('a table of measurements', () => {
  test('is bound to the indicators that name it, as if its rows were written in the document', () => {
    const { of, found } = bound(
      'indicator;date;value;status;published;dimension;seriesBreak;note\n' +
        'unge;2026-02;1.234,5;final;2026-09;koen=kvinder;ja;"en; to\nlinjer"\n' +
        'trivsel;2026;høj;;;;;\n' +
        'unge;2026-02;-3;preliminary;;;nej;\n',
    )
    expect(found).toEqual([])
    expect(of('unge')).toEqual([
      {
        date: '2026-02',
        value: 1234.5,
        status: 'final',
        published: '2026-09',
        dimension: { koen: 'kvinder' },
        seriesBreak: true,
        note: 'en; to\nlinjer',
      },
      { date: '2026-02', value: -3, status: 'preliminary', seriesBreak: false },
    ])
    expect(of('trivsel')).toEqual([{ date: '2026', value: 'høj' }])
    expect(of('egne')).toEqual([{ date: 2026, value: 1 }])
  })

  test('needs no column for the indicator where only one uses it', () => {
    expect(bound('date,value\n2026,7.5\n2027,"1,300"\n', onlyOne).of('unge')).toEqual([
      { date: '2026', value: 7.5 },
      { date: '2027', value: 1300 },
    ])
    expect(bound('date;value\n2026;7\n').found).toEqual([
      "error tal.csv, linje 1: Flere indikatorer bruger filen, så den skal have en kolonne 'indicator', der siger, hvilken hver række handler om.",
    ])
  })

  test.each([
    ['a mark and CRLF', new TextEncoder().encode('\ufeffdate;value;note\r\n2026;7;blå\r\n')],
    ['Windows-1252', Buffer.from('date;value;note\n2026;7;blå\n', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffdate\tvalue\tnote\n2026\t7\tblå\n', 'utf16le')],
    ['a line that names the delimiter', new TextEncoder().encode('sep=;\ndate;value;note\n2026;7;blå\n')],
    ['empty lines', new TextEncoder().encode('\ndate;value;note\n\n;;\n2026;7;blå\n')],
  ])('is read with %s', (_, bytes) => {
    const { of, found } = bound(new Uint8Array(bytes), onlyOne)
    expect(found).toEqual([])
    expect(of('unge')).toEqual([{ date: '2026', value: 7, note: 'blå' }])
  })

  test('is read as spreadsheets save it: dates with the day first, thousands divided, a group without its breakdown', () => {
    const { of, found } = bound('date;value;dimension\n31-12-2026;1 300;mænd\n1.2.2026;−2;\n', onlyOne)
    expect(found).toEqual([])
    expect(of('unge')).toEqual([
      { date: '2026-12-31', value: 1300, dimension: { koen: 'mænd' } },
      { date: '2026-02-01', value: -2 },
    ])
  })

  test('says which number and date can be read in two ways', () => {
    expect(bound('date;value\n2026;7.5\n2027;1.300\n', onlyOne).found).toEqual([
      "error tal.csv, linje 3, kolonne 2 (value): '1.300' kan være 1300 eller et decimaltal, for andre tal i filen har punktum foran decimalerne.",
    ])
    const english = onlyOne.replace('language: da', 'language: en')
    expect(bound('date,value\n3/4/2026,7\n31/12/2026,8\n', english).english).toEqual([
      "tal.csv, line 2, column 1 (date): In '3/4/2026' either number can be the day. Is 2026-04-03 meant?",
    ])
  })

  test('tells each problem with its line and column, in the order of the lines, and binds nothing then', () => {
    const { found, pointers, of } = bound(
      'indicator;date;value;status;dimension\n' +
        'unge;feb-26;7;final;\n' +
        'unge;2026;4x;endelig;kvinde\n' +
        'ung;2026;7;final;\n' +
        'trivsel;2026;mid;final;\n' +
        'unge;2027;7;final;alder=unge\n' +
        'unge;2028;;;\n' +
        'unge;2029;7;;\n' +
        'unge;2029;8;;\n' +
        'unge;2030;8;;;;9\n',
    )
    expect(found).toEqual([
      "error tal.csv, linje 2, kolonne 2 (date): 'feb-26' er ikke en dato.",
      "error tal.csv, linje 3, kolonne 3 (value): '4x' er ikke et tal.",
      "error tal.csv, linje 3, kolonne 4 (status): 'endelig' kan ikke stå her. Mente du 'final'?",
      "error tal.csv, linje 3, kolonne 5 (dimension): Indikatoren 'unge' er ikke opdelt på 'kvinde'. Mente du 'kvinder'?",
      "error tal.csv, linje 4, kolonne 1 (indicator): Der er ingen indikator 'ung'. Mente du 'unge'?",
      "error tal.csv, linje 6, kolonne 5 (dimension): Indikatoren 'unge' har ingen opdeling 'alder' (dimensions).",
      'error tal.csv, linje 7, kolonne 3 (value): Feltet er tomt.',
      'error tal.csv, linje 9: Rækken gælder det samme som linje 8: samme indikator, dato, opdeling og status.',
      'error tal.csv, linje 10: Rækken har flere felter, end der er kolonner (5).',
      "error tal.csv, linje 5, kolonne 3 (value): 'mid' er ikke et trin på skalaen, som har 'lav', 'middel' eller 'høj'.",
    ])
    expect(pointers.at(-1)).toBe('/indicators/trivsel/measurements/file')
    expect(of('unge')).toEqual({ file: 'tal.csv' })
  })

  test('tells what is wrong with its columns', () => {
    expect(bound('dato;value;vaerdi;note;note\n2026;1;1;;\n', onlyOne).found).toEqual([
      "error tal.csv, linje 1, kolonne 1: Kolonnen 'dato' findes ikke. Mente du 'date'?",
      "error tal.csv, linje 1, kolonne 3: Kolonnen 'vaerdi' findes ikke. Kolonner kan hedde 'indicator', 'date', 'value', 'status', 'published', 'dimension', 'seriesBreak', 'note' eller 'printed'.",
      "error tal.csv, linje 1, kolonne 5: Der er to kolonner, som hedder 'note'.",
    ])
    expect(bound('date;note\n2026;1\n', onlyOne).found).toEqual([
      "error tal.csv, linje 1: Kolonnen 'value' mangler.",
    ])
  })

  test('may serve several documents, and must say something about each indicator that uses it', () => {
    const { found, of } = bound('indicator;date;value\nunge;2026;7\nboliger;2026;7\nboliger;2027;7\n')
    expect(found).toEqual([
      "info Rækker i tal.csv, som ingen indikator i dokumentet bruger: 2 (om 'boliger').",
      "warning Der er ingen rækker om indikatoren 'trivsel' i tal.csv.",
    ])
    expect(of('unge')).toEqual([{ date: '2026', value: 7 }])
  })

  test.each([
    ['missing', "error Filen med målinger 'tal.csv' findes ikke."],
    [
      'outside',
      "error Filen med målinger 'tal.csv' ligger uden for mappen med strategier og bliver ikke læst.",
    ],
    ['', "error Filen med målinger 'tal.csv' er tom."],
    ['date;value\n"2026;7\n', 'error tal.csv, linje 2: Et anførselstegn mangler sin mage.'],
    [
      new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1, 2]),
      "error Filen med målinger 'tal.csv' er ikke en CSV-fil, for den rummer andet end tekst.",
    ],
  ])('that cannot be read is told: %s', (file, message) => {
    expect(bound(file as TableFile, onlyOne).found).toEqual([message])
  })

  test('may hold anything at all', () => {
    const cell = fc.constantFrom(
      '',
      'unge',
      'trivsel',
      '2026',
      '1.5',
      '7,5',
      '1.300',
      'koen=mænd',
      '"',
      '"";',
      '=1',
      'høj',
      "'",
    )
    const line = fc.array(cell, { maxLength: 9 }).map((cells) => cells.join(';'))
    const table = fc
      .array(line, { maxLength: 6 })
      .map((lines) => `indicator;date;value;dimension;note\n${lines.join('\n')}`)
    fc.assert(fc.property(fc.oneof(table, fc.string({ unit: 'binary' })), (text) => void bound(`${text} `)))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void bound(bytes)))
  })

  test('with many problems tells the first, and how many there are more', () => {
    const { found } = bound(`date;value\n${'2026;x\n'.repeat(100)}`, onlyOne)
    expect(found).toHaveLength(21)
    expect(found).toContain('error Der er 80 fejl mere i tal.csv.')
  })
})
