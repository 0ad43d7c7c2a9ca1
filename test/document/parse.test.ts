import { describe, expect, test } from 'vitest'
import { formatMessage } from '#core/message'
import { createSource, type Source } from '#core/source'
import { documentMessages } from '#document/messages'
import { parseStrategy } from '#document/parse'

const head = `format: stratlint/1
id: prov
title: Prøve
kind: strategy
status: draft
language: da
publisher: {name: Prøveby Kommune}
`
const headLines = 7

/** `line:column-line:column ruleId message` of each diagnostic of `rest` below a complete head; lines count from `rest`. */
function problems(rest: string): string[] {
  return parseStrategy(createSource('a.yaml', head + rest)).diagnostics.map((found) => {
    const { start, end } = found.range
    const place = `${start.line - headLines}:${start.column}-${end.line - headLines}:${end.column}`
    return `${place} ${found.ruleId} ${formatMessage(found, 'da', documentMessages)}`
  })
}

describe('YAML that a policy writer gets wrong gives one diagnostic, at the place, in plain words', () => {
  test.each([
    ['vision:\n\tstatement: x\n', '2:1-2:2 yaml/syntax Linjen er rykket ind med tabulator.'],
    [
      'subtitle: Mål: flere\n',
      '1:11-1:21 yaml/syntax Teksten rummer et kolon, og derfor læses den som et feltnavn.',
    ],
    [
      'vision:\n  statement: x\n   body: y\n',
      '3:4-3:11 yaml/syntax Linjen er ikke rykket lige så langt ind som de linjer, den hører sammen med.',
    ],
    [
      'subtitle: "abc\npublished: 2026\n',
      '1:11-1:15 yaml/syntax Et anførselstegn begynder her, men slutter aldrig.',
    ],
    [
      'subtitle:b\npublished: 2026\n',
      "1:9-1:10 yaml/syntax Der mangler et mellemrum efter kolonet i 'subtitle:'.",
    ],
    ['published: 2026\npublished: 2027\n', "2:1-2:10 yaml/syntax Feltet 'published' står her to gange."],
    [
      'subtitle: @x\n',
      "1:11-1:12 yaml/syntax En tekst kan ikke begynde med tegnet '@', medmindre den står i anførselstegn.",
    ],
    ['subtitle: &b c\n', "1:11-1:13 yaml/subset Genvejen '&b' kan ikke bruges i en strategi."],
    ['subtitle: !x y\n', "1:11-1:13 yaml/subset Mærket '!x' kan ikke bruges i en strategi."],
    ['<<: {subtitle: x}\n', "1:1-1:3 yaml/subset Feltet '<<' kan ikke bruges i en strategi."],
    [
      'vision: {statement: Unge, der flytter}\n',
      '1:21-1:38 yaml/comma Inde i { } slutter teksten ved kommaet, så resten går tabt.',
    ],
    ['subtitle: 2026\n', "1:11-1:15 schema/quotes Feltet 'subtitle' er tekst, men 2026 læses som et tal."],
    [
      'actors: {a: {name: A, kind: 7}}\n',
      "1:29-1:30 schema/value '7' kan ikke stå i feltet 'kind'. Vælg 'council' (byråd), 'committee' (udvalg), 'department' (forvaltning), 'unit' (enhed), 'institution' (institution), 'role' (funktion), 'forum' (forum), 'advisory' (råd), 'association' (forening), 'housing' (boligorganisation), 'business' (virksomhed), 'region' (region), 'state' (staten), 'citizens' (borgere) eller 'other' (anden).",
    ],
    [
      'subtitle: true\n',
      "1:11-1:15 schema/quotes Feltet 'subtitle' er tekst, men true læses som sandt eller falsk.",
    ],
    [
      'actors:\n  a: {name: A, aliases: [x]}\n  b:\n    name: B\n    aliases:\n      - Fokus på unge: mere\n',
      '6:9-6:28 schema/quotes Teksten rummer et kolon, og derfor læses den som et felt med et navn.',
    ],
    [
      'vision:\n  statment: x\n',
      "2:3-2:11 schema/unknown-key Feltet 'statment' findes ikke. Mente du 'statement' (Formulering)?",
    ],
    ['vision: {}\n', "1:1-1:7 schema/missing Vision mangler feltet 'statement' (Formulering)."],
    [
      'goals: {}\n',
      "1:8-1:10 schema/type Feltet 'goals' (Mål) skal være en liste, men her står felter med navne.",
    ],
    [
      'published: 12.3.2025\n',
      "1:12-1:21 schema/date '12.3.2025' er ikke skrevet som en dato. Mente du 2025-03-12?",
    ],
    ['published: marts 2025\n', "1:12-1:22 schema/date 'marts 2025' er ikke en dato, som kan læses."],
    [
      'keyFigures:\n  a: {what: x, value: 1.300}\n',
      '2:23-2:28 schema/number Tallet 1.300 læses som 1,3. Menes der 1.300, skal det skrives uden punktum.',
    ],
    [
      'keyFigures:\n  a: {what: x, value: 1.300.000}\n',
      '2:23-2:32 schema/number Tallet 1.300.000 er skrevet med punktum for tusinder. I YAML skrives det 1300000.',
    ],
    [
      'keyFigures:\n  a: {what: x, value: 7,2}\n',
      '2:23-2:26 schema/number Tallet 7,2 er skrevet med komma. I YAML skrives det 7.2.',
    ],
    [
      'keyFigures:\n  a: {what: x}\n',
      "2:3-2:4 schema/missing Nøgletal a mangler et af felterne 'value', 'min', 'max' eller 'share'.",
    ],
    ['actors:\n  Byråd: {name: B}\n', "2:3-2:8 schema/id 'Byråd' kan ikke bruges som id."],
    [
      'adoption: {kind: silent}\n',
      "1:12-1:16 schema/missing Feltet 'kind' (Slags mangel) kan kun stå sammen med feltet 'gap'.",
    ],
  ])('%j', (rest, expected) => {
    expect(problems(rest)).toEqual([expected])
  })

  test('a value that the format does not know lists the ones it does', () => {
    const found = parseStrategy(createSource('a.yaml', head.replace('draft', 'på vej'))).diagnostics
    expect(found.map((diagnostic) => formatMessage(diagnostic, 'da', documentMessages))).toEqual([
      "'på vej' kan ikke stå i feltet 'status'. Vælg 'draft' (Udkast), 'consultation' (I høring), 'adopted' (Vedtaget), 'expired' (Udløbet), 'superseded' (Afløst af et nyere dokument) eller 'unknown' (Ukendt).",
    ])
  })

  test('a second document is reported, and the first is read', () => {
    const document = parseStrategy(createSource('a.yaml', `${head}---\nid: b\n`))
    expect(document.diagnostics.map(({ messageId }) => messageId)).toEqual(['secondDocument'])
    expect(document.strategy.id).toBe('prov')
  })

  test.each([
    ['', 'empty'],
    ['hej med dig\n', 'fields'],
    ['- a\n', 'fields'],
  ])('a file that is no strategy: %j', (text, messageId) => {
    const { diagnostics, strategy } = parseStrategy(createSource('a.yaml', text))
    expect(diagnostics.map((found) => `${found.ruleId} ${found.messageId}`)).toEqual([
      `schema/document ${messageId}`,
    ])
    expect(strategy).toEqual({})
  })
})

describe('a broken document still gives a model of what can be read', () => {
  const parse = (rest: string) => parseStrategy(createSource('a.yaml', head + rest)).strategy

  test('a number where text belongs is the text that was written', () => {
    expect(parse('subtitle: 007\n').subtitle).toBe('007')
    expect(parse('adoption: {caseNumber: 123456789012345678901}\n').adoption?.caseNumber).toBe(
      '123456789012345678901',
    )
  })

  test('wrong list items become empty, so that the others keep their places', () => {
    const { goals } = parse('goals:\n  - tekst\n  - {id: M1, level: goal, statement: x, smart: {}}\n')
    expect(goals?.[0]).toEqual({})
    expect(goals?.[1]?.id).toBe('M1')
  })

  test('unknown keys and wrong values go, the rest stays', () => {
    expect(parse('vision: {statement: x, farve: blå}\nkind: x\n').vision).toEqual({ statement: 'x' })
  })

  test('__proto__ is an unknown key like any other', () => {
    const document = parseStrategy(createSource('a.yaml', `${head}__proto__: {polluted: true}\n`))
    expect(document.diagnostics.map(({ pointer }) => pointer)).toEqual(['/__proto__'])
    expect(Object.getPrototypeOf(document.strategy)).toBe(Object.prototype)
    expect('polluted' in document.strategy).toBe(false)
  })

  test('nesting beyond every strategy is a diagnostic, not a crash', () => {
    for (const depth of [100, 20_000]) {
      const found = parseStrategy(
        createSource('a.yaml', `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`),
      ).diagnostics
      expect(found.map(({ ruleId }) => ruleId)).toContain('yaml/nesting')
    }
  })

  test('a byte order mark and CRLF shift no place', () => {
    const document = parseStrategy(
      createSource('a.yaml', `\uFEFF${head.replaceAll('\n', '\r\n')}vision:\r\n  statment: x\r\n`),
    )
    expect(document.diagnostics.map(({ range }) => range.start)).toEqual([
      { line: 9, column: 3, offset: document.source.text.indexOf('statment') },
    ])
  })

  test('the document is plain data that survives a structured clone', () => {
    const document = parseStrategy(createSource('a.yaml', head))
    expect(structuredClone(document)).toEqual(document)
  })
})

describe('what the format finds beside a text that YAML cannot read', () => {
  const found = (text: string): string[] =>
    parseStrategy(createSource('a.yaml', text)).diagnostics.map(
      ({ ruleId, range }) => `${range.start.line} ${ruleId}`,
    )

  test('is told in the order of the file, save on that line and the line before', () => {
    const twice = 'sektioner: 1\npublished: 2026\nfarve: 2\npublished: 2027\nsummary: 3\n'
    expect(found(head + twice)).toEqual(['8 schema/unknown-key', '11 yaml/syntax', '12 schema/unknown-key'])
    expect(found(`${head}sektioner: 1\n\n\nsubtitle: Mål: flere\n`)).toEqual([
      '8 schema/unknown-key',
      '11 yaml/syntax',
    ])
  })

  test('is nothing that the part which breaks off would have held', () => {
    expect(found('format: stratlint/1\nid: a\n\n\nsubtitle: "abc\n')).toEqual(['5 yaml/syntax'])
    expect(found('format: stratlint/1\nid: a\n')).toContain('2 schema/missing')
    expect(found('format: stratlint/1\nid: a\n\n\n\nsubtitle: &b c\n')).toContain('2 schema/missing')
  })
})

test('a file of which there is no text says why, and nothing else', () => {
  const source: Source = { ...createSource('a.yaml', ''), fault: 'large' }
  const { diagnostics, strategy, root } = parseStrategy(source)
  expect(diagnostics.map((one) => [one.ruleId, formatMessage(one, 'en', documentMessages)])).toEqual([
    ['yaml/unread', expect.stringMatching(/\d+ MB/)],
  ])
  expect(strategy).toEqual({})
  expect([root.style, root.keyStart, root.keyEnd]).toEqual(['empty', -1, -1])
})

test('the files that a document names are its registers and its tables', () => {
  const { dependencies } = parseStrategy(
    createSource(
      'a.yaml',
      `${head}sources: [{register: r.yaml}, {}]\nindicators:\n  a: {name: A, measurements: {file: a.csv}}\n  b: {name: B, measurements: []}\n  c: {name: C}\n  d: {name: D, measurements: {}}\n`,
    ),
  )
  expect(dependencies).toEqual(['r.yaml', 'a.csv'])
  expect(parseStrategy(createSource('a.yaml', head)).dependencies).toEqual([])
})
