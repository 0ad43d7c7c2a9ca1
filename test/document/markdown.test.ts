import { expect, test } from 'vitest'
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
