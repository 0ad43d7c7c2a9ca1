import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf, plainly } from '#core/passage-text'
import { createSource } from '#core/source'
import { parseFormat, parseStrategy } from '#document/parse'
import { importText } from '#import/import'
import { readPlainText } from '#import/read-text'
import type { ImportedLine, ImportedRole, ImportedText } from '#import/text'
import { traceStrategy } from '#trace/trace'

/** Pieces that make recognisers work: headings, lead-ins, bullets, numbers, marks of YAML and Markdown, and what does not show. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Mål',
      'MÅL',
      'Tema: Bolig',
      'Det vil vi nå ved at',
      'Derfor vil vi:',
      'Strategiske mål:',
      '1. Børn skal lære.',
      'Indhold',
      'Forord 3',
      '3.1 Fælles 12',
      'Vision',
      'Eksempel',
      'Kontakt',
      'Relaterede dokumenter',
      'Transkript:',
      'Vedtaget: 31. februar 2020 af Byrådet',
      'Titel: # x',
      '2018-2021',
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '- bygge boliger',
      '• Mindst 75 % inden 2020',
      ' - nested: a',
      '  o Under',
      '1) flere',
      '2) færre',
      'a) x',
      '*fed* **tekst**',
      '"Det er vores mål at"',
      'Vi vil øge det med 25 % i forhold til 2010.',
      'Lindeby Kommune skal være med.',
      'jf. § 107 stk. 2',
      'ord- ',
      'delt',
      'Netværk Netværk er net-',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '\t',
      '\u00a0',
      '\u00ad',
      '\ufeff',
      '\u2028',
      '\u0000',
      '\ud800',
      '\u200b',
      '\r',
      '\n',
      '\n\n',
      ' ',
      '  ',
      '\f',
      '```',
      '---',
      '...',
      '# x',
      '{a: b}',
      '[^1]',
      '<b>',
      '&amp;',
      '| a | b |',
      ': ',
      "'",
      '"',
      '\\',
      '!tag',
      '*anker',
      '&a',
      '%',
      '> x',
      '1.',
      '::',
    ),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 12, mode: 'words' }) },
)
const anyText = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', ' ', '. ', '')), { maxLength: 40 })
  .map((pairs) => pairs.flat().join(''))

function imported(text: ImportedText, sha256 = '0'.repeat(64)) {
  return importText(text, { file: 'kilde.txt', path: 'kilde.txt', sha256, register: '../seeds/kilde.yaml' })
}

function problemsOf({ draft, registerText }: ReturnType<typeof imported>) {
  return {
    draft: parseStrategy(createSource('a.yaml', draft)).diagnostics,
    register: parseFormat(createSource('b.yaml', registerText), 'register').diagnostics,
  }
}

test('any text gives a draft and a register that fit their formats, and nothing of it is left out', () => {
  void fc.assert(
    fc.property(anyText, (text) => {
      const result = imported(readPlainText(text), hashOf(text))
      expect(problemsOf(result)).toEqual({ draft: [], register: [] })
      const document = parseStrategy(createSource('strategies/a.yaml', result.draft))
      const source = createSource('kilde.txt', text)
      const registerSource = createSource('seeds/kilde.yaml', result.registerText)
      const parsed = parseFormat(registerSource, 'register')
      const register = { source: registerSource, root: parsed.root, register: parsed.value, diagnostics: [] }
      const { diagnostics } = traceStrategy(document, [
        { register, text: { state: 'read', source, sha256: hashOf(text) } },
      ])
      expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    }),
    { numRuns: 300 },
  )
})

const roles: ImportedRole[] = [
  'heading',
  'item',
  'ordered-item',
  'quote',
  'caption',
  'footnote',
  'header',
  'footer',
]
const line: fc.Arbitrary<ImportedLine> = fc
  .record({
    text: fc.oneof(piece, anyText),
    line: fc.nat({ max: 60 }),
    page: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    role: fc.option(fc.constantFrom(...roles), { nil: undefined }),
    level: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    cells: fc.option(fc.array(piece, { maxLength: 4 }), { nil: undefined }),
  })
  .map(({ text, line: at, page, role, level, cells }) => ({
    text: cells === undefined ? text : cells.join('\t'),
    at: { line: at + 1, column: 1, ...(page === undefined ? {} : { page }) },
    ...(role === undefined ? {} : { role }),
    ...(level === undefined ? {} : { level }),
    ...(cells === undefined ? {} : { cells }),
  }))

test('so do the lines of a document in any other format', () => {
  const kinds = fc.constantFrom('docx' as const, 'pdf' as const, 'html' as const)
  void fc.assert(
    fc.property(
      fc.array(line, { maxLength: 25 }),
      kinds,
      fc.option(piece, { nil: undefined }),
      (lines, kind, title) => {
        const result = imported({ kind, lines, ...(title === undefined ? {} : { title }) })
        expect(problemsOf(result)).toEqual({ draft: [], register: [] })
      },
    ),
    { numRuns: 200 },
  )
})

test.each([
  ['one long line', 'Vi vil bygge boliger, '.repeat(12_000)],
  ['many short lines', 'Mål\n\n- bygge boliger\n\n'.repeat(8000)],
  ['a line of marks', '- '.repeat(60_000)],
  ['spaces', ' '.repeat(300_000)],
  ['digits', '1. 2. 3. '.repeat(30_000)],
  ['a number of many digits', `${'1'.repeat(100)} x\n\n${'1'.repeat(20_000)} x`],
  ['full stops', `${'.'.repeat(100_000)}x`],
  ['signs of addresses', '@'.repeat(100_000)],
  ['hyphens', 'ord- '.repeat(50_000)],
  ['one word', 'a'.repeat(300_000)],
  ['capitals', 'Aa Bb, '.repeat(40_000)],
  ['quotation marks', '"'.repeat(200_000)],
])('%s is read in bounded time', (_, text) => {
  const start = performance.now()
  const result = imported(readPlainText(text))
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(problemsOf(result)).toEqual({ draft: [], register: [] })
})

test('the same text gives the same draft', () => {
  void fc.assert(
    fc.property(anyText, (text) => {
      expect(imported(readPlainText(text))).toEqual(imported(readPlainText(text)))
    }),
    { numRuns: 50 },
  )
})

test('the hash of a passage is that of its words', () => {
  const { register } = imported(readPlainText('Vi vil\u00a0 bygge bo\u00adliger.'))
  expect(register.passages?.map(({ hash }) => hash)).toEqual([hashOf(plainly('Vi vil bygge boliger.'))])
})
