import { readdirSync, readFileSync } from 'node:fs'
import type { Nodes, Root } from 'mdast'
import { toString as plainTextOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkPresetLintRecommended from 'remark-preset-lint-recommended'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { Strategy } from '#core/generated/strategy'
import { scoreOf } from '#core/score'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { compileStrategy } from '../../src/compile/compile.ts'
import { emitMarkdown } from '../../src/compile/emit/markdown.ts'
import type { Report } from '../../src/compile/tree.ts'
import { documentOf, fullDocument } from './full-document.ts'
import { nodesOf } from './invariants.ts'

const asOf = '2026-11-22'

async function textOf(report: Report): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(
    await emitMarkdown(report, { fonts: [], version: '0' }),
  )
}

function markdownOf(strategy: Strategy): Promise<string> {
  return textOf(compileStrategy(documentOf(strategy), { asOf, score: scoreOf(strategy, []) }))
}

function parsed(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown)
}

async function lintOf(markdown: string): Promise<string[]> {
  const linter = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkPresetLintRecommended)
    .use(remarkStringify)
  return (await linter.process(markdown)).messages.map(String)
}

const folder = new URL('../../strategies/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const rich = fullDocument({
  inline: (marker) =>
    `*${marker}* [a_b](https://example.dk/a_b) $x$ <i> [ikke] www.example.dk & \`kode | |\``,
  block: (marker) =>
    `${marker}[^1]\n\n## Afsnit\n\n1. et\n2. to\n   - tre\n\n> citat\n\n| a | b |\n| :- | -: |\n| x \\| y | 2 |\n\n\`\`\`\nkode\n\`\`\`\n\n[^1]: Note.`,
}).strategy

describe('the Markdown', () => {
  test('of a rich document lints clean', async () => {
    expect(await lintOf(await markdownOf(rich))).toEqual([])
  })

  test.each(files)('of %s lints clean', async (name) => {
    const document = parseStrategy(createSource(name, readFileSync(new URL(name, folder), 'utf8')))
    const report = compileStrategy(document, { asOf, score: scoreOf(document.strategy, []) })
    expect(await lintOf(await textOf(report))).toEqual([])
  })

  test('ends with one line break and holds no tag but the break of a cell', async () => {
    const markdown = await markdownOf(rich)
    expect(markdown).toMatch(/[^\n]\n$/)
    const tags = nodesOf(parsed(markdown)).flatMap((node) => (node.type === 'html' ? [node.value] : []))
    expect(new Set(tags)).toEqual(new Set(['<br>']))
  })

  test('reads back to the headings and table cells of the report', async () => {
    const report = compileStrategy(documentOf(rich), { asOf, score: scoreOf(rich, []) })
    const words = (root: Root, type: Nodes['type']): string[] =>
      nodesOf(root).flatMap((node) =>
        node.type === type ? [plainTextOf(node).replace(/\s+/g, ' ').trim()] : [],
      )
    const back = parsed(await textOf(report))
    expect(words(back, 'heading')).toEqual(words(report.root, 'heading'))
    const cells = words(report.root, 'tableCell')
    expect(words(back, 'tableCell').map((cell) => cell.replaceAll('<br>', ''))).toEqual(cells)
  })

  test('links to headings as forges name them', async () => {
    const markdown = await markdownOf({
      themes: [
        { id: 'bolig', number: '1', title: 'Boliger, til unge' },
        { id: 'by', number: '1', title: 'Boliger til unge' },
      ],
      principles: [{ title: 'Først', themes: ['bolig', 'by'] }],
      actors: { byraad: { name: 'Byrådet' } },
      adoption: { by: 'byraad' },
    })
    expect(markdown).toContain(
      '[Boliger, til unge](#tema-1-boliger-til-unge) og [Boliger til unge](#tema-1-boliger-til-unge-1)',
    )
    expect(markdown).toContain('Af [Byrådet](#aktører)')
  })

  test('shows charts by caption, description and table', async () => {
    const markdown = await markdownOf({
      indicators: {
        a: {
          name: 'Unge',
          unit: 'personer',
          baseline: { date: 2024, value: 42 },
          measurements: [{ date: 2025, value: 1300 }],
        },
      },
    })
    expect(markdown).toContain(
      [
        '**Unge: udvikling og mål**',
        '',
        'Udgangspunktet var 42 personer i 2024. Den seneste måling er 1.300 personer i 2025.',
        '',
        '| Tidspunkt | Værdi | Type |',
        '| :- | -: | :- |',
        '| 2024 | 42 personer | Udgangspunkt |',
        '| 2025 | 1.300 personer | Måling |',
      ].join('\n'),
    )
  })
})

describe('plain fields', () => {
  const hostile = [
    '*x* <script> | #',
    '# a',
    '1. a',
    '- a',
    '[a](javascript:b)',
    '[^1]',
    'a_b_c __d__',
    '`a`',
    '~~a~~',
    '&amp; &lt;',
    'https://a.dk',
    '![a](b)',
    '$a$',
    '\\*a\\*',
    '> a',
    'a | b',
    '---',
  ]

  test.each(hostile)('come out literally: %s', async (text) => {
    const root = parsed(
      await markdownOf({
        themes: [{ number: text, aliases: [text] }],
        actors: { a: { name: text, kind: 'unit' } },
      }),
    )
    const all = nodesOf(root)
    const heading = all.find(
      (node) => node.type === 'heading' && node.depth === 2 && plainTextOf(node).startsWith('Tema'),
    )
    expect(heading && plainTextOf(heading)).toBe(`Tema ${text}`)
    expect(
      all.some((node) => node.type === 'paragraph' && plainTextOf(node).startsWith(`Kaldes også: ${text}`)),
    ).toBe(true)
    expect(all.some((node) => node.type === 'tableCell' && plainTextOf(node) === text)).toBe(true)
  })

  test('and a title of Markdown that is none is literal as well', async () => {
    const markdown = await markdownOf({ title: '\\*x\\* <script> | #' })
    expect(markdown.split('\n')[0]).toBe('# \\*x\\* \\<script> | \\#')
    expect(plainTextOf(parsed(markdown).children[0]!)).toBe('*x* <script> | #')
  })
})
