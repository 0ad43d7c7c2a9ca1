import { describe, expect, test } from 'vitest'
import { isInside, mayHoldMarkdown, nodesOf, parseMarkdown, spanIn, wordsOf } from '#document/markdown'

test.each([
  ['a plain sentence', 'block', false],
  ['a **bold** word', 'inline', true],
  ['- an item', 'inline', false],
  ['- an item', 'block', true],
  ['1. an item', 'block', true],
  ['one\n\ntwo', 'block', false],
  ['see www.example.org', 'inline', true],
] as const)('%j may hold Markdown as %s: %s', (text, kind, expected) => {
  expect(mayHoldMarkdown(text, kind)).toBe(expected)
})

test('marks of blocks are plain characters in an inline field', () => {
  const types = (kind: 'inline' | 'block') => parseMarkdown('# a', kind).children.map(({ type }) => type)
  expect(types('inline')).toEqual(['paragraph'])
  expect(types('block')).toEqual(['heading'])
})

test('a text that many others came after is read anew, as it was read before', () => {
  const text = '| a | b |\n|-|-|\n| `c` | d |'
  const first = parseMarkdown(text, 'block')
  expect(parseMarkdown(text, 'block')).toBe(first)
  expect(parseMarkdown(text, 'inline')).not.toEqual(first)
  for (let i = 0; i < 60; i++) parseMarkdown(`\`${i}${'a'.repeat(1000)}\``, 'inline')
  const again = parseMarkdown(text, 'block')
  expect(again).not.toBe(first)
  expect(again).toEqual(first)
})

test('nodes come in the order of the text, with what they stand in and where', () => {
  const text = '- a [b](c)\n\nd'
  const texts = nodesOf(parseMarkdown(text, 'block')).filter(({ node }) => node.type === 'text')
  const found = texts.map((visited) => {
    const { from, to } = spanIn(visited.node)
    return [text.slice(from, to), isInside(visited, 'list'), isInside(visited, 'link')]
  })
  expect(found).toEqual([
    ['a ', true, false],
    ['b', true, true],
    ['d', false, false],
  ])
})

test('the words of a node are those of all that it holds', () => {
  const [paragraph] = parseMarkdown('a **b *c*** `d` ![e](f)', 'inline').children
  expect(paragraph && wordsOf(paragraph)).toBe('a b c d e')
})

test.each([
  ['quotes', '> '.repeat(20_000)],
  ['lists', '1. '.repeat(20_000)],
  ['bullets', '- + * '.repeat(20_000)],
  ['emphasis', `${'*a '.repeat(500)}${'b* '.repeat(500)}`],
])('%s within each other without end are read in a moment', (_, text) => {
  const start = performance.now()
  const words = nodesOf(parseMarkdown(`${text}end`, 'block')).map(({ node }) =>
    'value' in node ? node.value : '',
  )
  expect(words.join('')).toContain('end')
  expect(performance.now() - start).toBeLessThan(4000)
})

test('a line of dashes and a long table are no depth', () => {
  const text = `a\n\n${'-'.repeat(300)}\n\n${'| a '.repeat(200)}|\n${'| - '.repeat(200)}|`
  expect(parseMarkdown(text, 'block').children.map(({ type }) => type)).toEqual([
    'paragraph',
    'thematicBreak',
    'table',
  ])
})

const size = 100_000

function repeated(part: string): string {
  return part.repeat(Math.ceil(size / part.length))
}

describe('100 kB that would take the parser long are read within a second', () => {
  test.each([
    ['nested emphasis', repeated('*a **a ')],
    ['emphasis without end', repeated('a**b')],
    ['marks of two kinds', repeated('*_')],
    ['stars with spaces', repeated('* a')],
    ['emphasis that only ends', repeated('a* b** ')],
    ['strikes', repeated('~a ~~b ')],
    ['brackets', repeated('[')],
    ['brackets with words', repeated('[a')],
    ['images', repeated('![')],
    ['links without end', repeated('[a](b')],
    ['ends of links', repeated('a](')],
    ['runs of backticks', Array.from({ length: 446 }, (_, i) => '`'.repeat(i)).join(' ')],
    ['tags', repeated('<a')],
    ['tags on lines', repeated('<a\n')],
    ['comments', repeated('<!--')],
    ['instructions', repeated('<?')],
    ['comments in a long text', `${'<!-- a '.repeat(800)}${'a '.repeat(47_000)}`],
    ['a row of cells', `|${'a|'.repeat(25_000)}\n|${'-|'.repeat(25_000)}`],
    ['rows of cells', `a|b\n-|-\n${repeated('a|b\n')}`],
    ['footnotes', Array.from({ length: 7000 }, (_, i) => `[^${i}]: a[^${i + 1}]`).join('\n\n')],
    ['addresses in brackets', repeated('<http://a.b>')],
    ['definitions', repeated('[a]: b "c\n')],
    ['quotations', repeated('> a\n')],
    ['a quotation that goes on', `${'>'.repeat(29)}${repeated('a\n')}`],
    ['lists in quotations', repeated('- > ')],
    ['items', repeated('+ a\n')],
    ['headings', repeated('# a\n')],
    ['hard breaks', repeated('a  \n')],
  ])('%s', (_, text) => {
    for (const kind of ['block', 'inline'] as const) {
      const start = performance.now()
      parseMarkdown(text, kind)
      expect(performance.now() - start).toBeLessThan(1000)
    }
  })
})

test.each([
  ['a long table with links', `a|b\n-|-\n${'| [12](fig:alle-unge) | nogle ord |\n'.repeat(300)}`, 'table'],
  ['many notes', `${'Ord og ord[^a], **vigtige** ord. '.repeat(150)}\n\n[^a]: note`, 'footnoteReference'],
  ['a short text of marks', '**a** _b_ `c` [d](e) '.repeat(12), 'emphasis'],
])('%s is still read', (_, text, type) => {
  expect(nodesOf(parseMarkdown(text, 'block')).some(({ node }) => node.type === type)).toBe(true)
})
