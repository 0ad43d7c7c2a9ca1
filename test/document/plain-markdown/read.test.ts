import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSource } from '#core/source'
import { mayHoldMarkdown } from '#document/markdown'
import { block, inline } from '#document/markdown-parser'
import { parseStrategy } from '#document/parse'
import { readPlainMarkdown } from '#document/plain-markdown/read'
import { walkShapes } from '#document/walk'
import { anything, emphasis, likely, nearlyLikely } from './random-markdown.ts'

const parser = { block, inline }
const numRuns = Number(process.env['RUNS'] ?? 600)

describe.each([
  ['block', 'marks in no order', anything, 0.01],
  ['block', 'likely blocks', likely, 0.3],
  ['block', 'changed blocks', nearlyLikely, 0.05],
  ['block', 'marks of emphasis', emphasis, 0.05],
  ['inline', 'marks in no order', anything, 0.02],
  ['inline', 'likely blocks', likely, 0.1],
  ['inline', 'changed blocks', nearlyLikely, 0.02],
] as const)('%s Markdown of %s', (kind, _, texts, share) => {
  test('is read as the parser reads it, or left to it', () => {
    let read = 0
    fc.assert(
      fc.property(texts, (text) => {
        const tree = readPlainMarkdown(text, kind)
        if (tree === undefined) return
        read++
        const parsed = plain(parser[kind](text))
        // The comparison that tells what differs takes ten times as long.
        if (!isDeepStrictEqual(tree, parsed)) expect(tree).toStrictEqual(parsed)
      }),
      { numRuns },
    )
    expect(read).toBeGreaterThan(numRuns * share)
  })
})

const nearMisses = [
  ...[
    'a\n===',
    'a\n-',
    'a\n- ',
    'x\n a|b\n-|-',
    '- a|b\n  -|-',
    'a\n  + b',
    '+  b',
    '- + b',
    '***',
    'a\n* * *',
    '- * b',
  ],
  ...[
    'a\n- |',
    'a\n - |',
    'a | b\n- | -',
    'a\n ord\n| - |\n| - |',
    '> a | b\n--- | ---',
    '- a | b\n--- | ---',
    '|\n|-',
  ],
  ...[
    '[^a](b)',
    '[^a](http://b.dk\n\n[^a]: c',
    '[^a](www.b.dk\n\n[^a]: c',
    'a\n- -|\n-|',
    'a\n| - | - |\n| - | - |',
    '# a\n| - |\n| - |',
    'a\n|a|b|\n|-|\n|-|',
    '[^a](b)\n\n[^a]: c',
    '[^a][b]\n\n[^a]: c',
    '- [^a]: b',
    'a\n  [^a]: b',
    '[^a]:',
    'a[^a]\n\n[^a]: b',
  ],
  ...[
    'a*b*',
    'a *b*',
    '* b*',
    '*b *',
    '*b.*c',
    '*b*c',
    '*b*(',
    '(*b*)',
    'a*«b*',
    '*b»*a',
    '*a**b*',
    '***a*',
    '*a***',
    '**a*',
    '*a* *',
    '*a*b*c*',
    '*b*.',
    '*b.*.',
    '**a*b**',
    '*a [b* c](d)',
    '[a *b](c) d*',
  ],
  ...[
    '_a_',
    'a _b_',
    'a_b_',
    '_a_b',
    '__a__',
    '~a~',
    '~~a~~',
    'a~b~c',
    '\na',
    '\n\na\n',
    'a\n\n  b',
    ' a',
    '',
    '\n',
    'a\n\n    b',
  ],
  ...[
    '2. a\n1. b',
    'a\n2. b',
    '# a\n2. b',
    '- a\n2. b',
    '1. a\n- b\n2. c',
    '1. a\n2) b',
    '- a\n\n\n- b',
    '- a\n\n  b',
    '- a\n  - b',
  ],
]

describe.each(['block', 'inline'] as const)('%s Markdown that is nearly plain', (kind) => {
  test.each(nearMisses)('is read as the parser reads it, or left to it: %j', (text) => {
    const tree = readPlainMarkdown(text, kind)
    if (tree !== undefined) expect(tree).toStrictEqual(plain(parser[kind](text)))
  })
})

/** The parser leaves keys of which the value is undefined. */
function plain<T>(tree: T): T {
  return JSON.parse(JSON.stringify(tree)) as T
}

test.each([
  'Der var [3](fig:tre) principper.\nDe gælder stadig.\n\nOg mere.',
  'Forvaltningen:\n\n- Adresse: Vej 12\n- Telefon 12,\n  hver dag\n\nSlut.\n',
  'En **tidlig** indsats, og *stadig*.',
  '**Borgerne** først',
  '**Hjemløshed.** Noget virker, **§ 85** med.',
  'Tre spørgsmål:\n\n1. Hvad går godt?\n2. Hvad mangler,\n   og hvorfor?\n10. Hvad nu?\n',
  '1. Luft mellem\n\n2. punkter\n\n- og et andet\n* og et tredje',
  'Tekst\n- lige under\n1. og en anden liste\n[^a]: og en note[^a]\n# og en overskrift',
  '## Mål\n\nTekst\n# Uden luft\nMere tekst',
  'En undersøgelse[^svar]\n\n[^svar]: Der kom [93](fig:svar) svar,\n  flest fra byen.\n[^uden]: Uden henvisning.\n',
  '**Tabel 1**\n\n| Tilbud | Antal |\n| --- | ---: |\n| Bostøtte (§ 85) | [39](fig:stoette) |\n| I alt |\n\nSlut',
  'Lige over\n|a|b|c|\n|:-|:-:|-:|\n||*b*|\n|||\n|\n|1|2|3|4|\n- liste',
  'a | b\n--- | ---\nc | d |\ne',
  'HF & mere < 5, fil_navn, [Lov](https://www.lindeby.dk/a_b?c=d) og [www.lindeby.dk](http://www.lindeby.dk)',
])('is read without the parser: %j', (text) => {
  expect(readPlainMarkdown(text, 'block')).toStrictEqual(plain(block(text)))
})

test.each([
  'Skriv til post@lindeby.dk',
  'Se www.lindeby.dk',
  'Se https://lindeby.dk',
  'Henvisning[^uden] til intet',
  '- a\n\n  under a',
  '- [ ] opgave',
  '| a\\|b |\n| --- |',
  '| a | b |\n| --- |',
  'a\n---',
  '![Billede](a.png)',
])('is left to the parser: %j', (text) => {
  expect(readPlainMarkdown(text, 'block')).toBeUndefined()
})

test('a table of more cells than the parser is given is left to it', () => {
  const table = (rows: number): string => `|a|\n|-|\n${'|b|\n'.repeat(rows)}`
  expect(readPlainMarkdown(table(2999), 'block')).toBeDefined()
  expect(readPlainMarkdown(table(3000), 'block')).toBeUndefined()
})

test('nearly every field of the strategies is read without the parser', () => {
  const left: string[] = []
  for (const name of readdirSync('strategies').filter((file) => file.endsWith('.yaml'))) {
    const { strategy } = parseStrategy(createSource(name, readFileSync(`strategies/${name}`, 'utf8')))
    walkShapes(strategy, {
      text(value, { text: kind }, field) {
        if ((kind !== 'inline' && kind !== 'block') || !mayHoldMarkdown(value, kind)) return
        const tree = readPlainMarkdown(value, kind)
        if (tree === undefined) left.push(`${name}: ${field}`)
        else expect(tree).toStrictEqual(plain(parser[kind](value)))
      },
    })
  }
  expect(left).toEqual(['aalborg-boern-unge-2012.yaml: section.body'])
})

test.each([
  ['cells', (n: number) => `| a |\n| - |\n${'|'.repeat(n)}`],
  ['rows', (n: number) => `| a |\n| - |\n${'| *b* | [c](d) |\n'.repeat(n / 16)}`],
  ['delimiters', (n: number) => `| a |\n${'| - '.repeat(n / 4)}!`],
  ['heads', (n: number) => 'a | b\n'.repeat(n / 6)],
  ['items', (n: number) => '- a\n'.repeat(n / 4)],
  ['numbers', (n: number) => '1. a\n   b\n'.repeat(n / 10)],
  ['brackets', (n: number) => '['.repeat(n)],
  ['labels', (n: number) => `[a${' b'.repeat(n / 2)}`],
  ['stars', (n: number) => '*a'.repeat(n / 2)],
  ['emphasis', (n: number) => '*a* '.repeat(n / 4)],
  ['indented lines', (n: number) => `a${'\n  b'.repeat(n / 4)}`],
  ['spaces', (n: number) => `a${' '.repeat(n)}b`],
  ['spaces before marks', (n: number) => `a\n${' '.repeat(n)}*b*`],
  ['empty lines', (n: number) => `- a${'\n'.repeat(n)}b`],
  ['lists with space', (n: number) => '- a\n\n* b\n\n'.repeat(n / 10)],
  ['notes', (n: number) => '[^a]: b\n'.repeat(n / 8)],
  ['headings', (n: number) => '# a\n'.repeat(n / 4)],
  ['signs', (n: number) => `# ${'a '.repeat(n / 2)}#`],
])('many %s take no time', (_, textOf) => {
  const text = textOf(100_000)
  const began = performance.now()
  readPlainMarkdown(text, 'block')
  expect(performance.now() - began).toBeLessThan(2000)
})
