import type { FootnoteDefinition, Nodes, Parents, RootContent } from 'mdast'
import { toString as plainTextOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../src/compile/clean.ts'
import { blockField, type Grafting, inlineField, plainField } from '../../src/compile/fields.ts'

function grafting(): Grafting & { footnotes: FootnoteDefinition[] } {
  let headings = 0
  const anchors: Record<string, string> = { 'fig:bostoette': '#tal-bostoette', '#M1': '#maal-m1' }
  return { footnotes: [], headingId: () => `h${++headings}`, target: (url) => anchors[url] }
}

const block = (markdown: string, depth = 2) => blockField(markdown, depth, grafting())
const inline = (markdown: string) => inlineField(markdown, grafting())

/** A tree in short: types with their own values, positions and data left out. */
function outline(nodes: readonly Nodes[]): unknown[] {
  return nodes.map((node) => {
    const children = 'children' in node ? outline((node as Parents).children) : []
    const own =
      'value' in node
        ? [node.value]
        : node.type === 'link'
          ? [node.url]
          : node.type === 'heading'
            ? [node.depth]
            : []
    return [node.type, ...own, ...children]
  })
}

function typesOf(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) => [
    node.type,
    ...('children' in node ? typesOf((node as Parents).children) : []),
  ])
}

describe('inline fields', () => {
  test('take emphasis, code, strikethrough and links', () => {
    expect(outline(inline('a *b* **c** `d` ~~e~~ [f](https://g.dk)'))).toEqual([
      ['text', 'a '],
      ['emphasis', ['text', 'b']],
      ['text', ' '],
      ['strong', ['text', 'c']],
      ['text', ' '],
      ['inlineCode', 'd'],
      ['text', ' '],
      ['delete', ['text', 'e']],
      ['text', ' '],
      ['link', 'https://g.dk', ['text', 'f']],
    ])
  })

  test.each([
    '1. Boliger',
    '- ikke en liste',
    '# ikke en overskrift',
    '> ikke et citat',
    '---',
    '    fire',
    '| a |',
    '+45 12',
  ])('are never blocks: %s', (text) => {
    expect(outline(inline(text))).toEqual([['text', text.trim()]])
    expect(outline(inline(`${text} *b*`))).toEqual([
      ['text', `${text.trim()} `],
      ['emphasis', ['text', 'b']],
    ])
  })

  test('stand on one line', () => {
    expect(outline(inline('a\nb\n\n*c\nd*\\\ne'))).toEqual([
      ['text', 'a b '],
      ['emphasis', ['text', 'c d']],
      ['text', ' e'],
    ])
  })

  test('hold no HTML, only its letters', () => {
    expect(outline(inline('a <b>c</b> <script>alert(1)</script><!-- d -->'))).toEqual([
      ['text', 'a <b>c</b> <script>alert(1)</script><!-- d -->'],
    ])
  })

  test('plain words come without markup', () => {
    expect(plainField('*a* [b](https://c.dk) `d`[^1]\n\n[^1]: note')).toBe('a b d')
    expect(plainField(undefined)).toBe('')
  })
})

describe('links', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.dk',
    'a/b.md',
    'fig:ukendt',
  ])('to %s are plain text', (url) =>
    expect(outline(inline(`se [her](<${url}>) nu`))).toEqual([['text', 'se her nu']]),
  )

  test.each(['java&#10;script:alert(1)', '&#1;javascript:alert(1)', 'javascript&colon;alert(1)'])(
    'to an address in disguise are plain text: %s',
    (url) => expect(typesOf(inline(`[her](<${url}>)`))).toEqual(['text']),
  )

  test.each(['https://a.dk/b', 'http://a.dk', 'mailto:a@b.dk', '#sted'])('to %s stay', (url) => {
    expect(outline(inline(`[her](${url})`))).toEqual([['link', url, ['text', 'her']]])
  })

  test('lead to key figures and to ids of the document', () => {
    expect(outline(inline('[39](fig:bostoette) og [målet](#M1)'))).toEqual([
      ['link', '#tal-bostoette', ['text', '39']],
      ['text', ' og '],
      ['link', '#maal-m1', ['text', 'målet']],
    ])
  })

  test('by reference are made whole', () => {
    expect(outline(block('[a][b], [b] og [c].\n\n[b]: https://b.dk\n[c]: javascript:x'))).toEqual([
      [
        'paragraph',
        ['link', 'https://b.dk', ['text', 'a']],
        ['text', ', '],
        ['link', 'https://b.dk', ['text', 'b']],
        ['text', ' og c.'],
      ],
    ])
  })
})

describe('block fields', () => {
  test('of plain text are paragraphs', () => {
    expect(outline(block('Et.\nTo.\n\nTre - fire.'))).toEqual([
      ['paragraph', ['text', 'Et. To.']],
      ['paragraph', ['text', 'Tre - fire.']],
    ])
  })

  test.each([
    '- a\n- b',
    '1. a',
    '> a',
    '# a',
    'a\n===',
    '***',
    '    a',
    'a  \nb',
    '| a |\n| - |\n| b |',
    '1) a',
    '+ a',
    '~~~\na\n~~~',
  ])('are parsed where the text has the form of a block: %j', (markdown) =>
    expect(outline(block(markdown))).not.toEqual([['paragraph', ['text', markdown.trim()]]]),
  )

  test('headings go below the one they stand under and skip none', () => {
    const depths = (markdown: string, depth: number) =>
      block(markdown, depth).flatMap((node) => (node.type === 'heading' ? [node.depth] : []))
    expect(depths('# a\n\n#### b\n\n### c\n\n# d', 2)).toEqual([3, 4, 4, 3])
    expect(depths('### a\n\n# b\n\n## c', 3)).toEqual([4, 4, 5])
    expect(depths('# a\n\n## b\n\n### c\n\n#### d', 4)).toEqual([5, 6, 6, 6])
    expect(block('# a\n\n# a').map(({ data }) => data?.id)).toEqual(['h1', 'h2'])
  })

  test('pictures are their alternative text', () => {
    expect(
      outline(block('Se ![et kort](https://spion.dk/k.png) og ![plan][p].\n\n[p]: https://spion.dk/p.png')),
    ).toEqual([['paragraph', ['text', 'Se et kort og plan.']]])
  })

  test('HTML blocks are literal text', () => {
    expect(outline(block('<div onclick="x">\na\n</div>\n\n*b*'))).toEqual([
      ['paragraph', ['text', '<div onclick="x">\na\n</div>']],
      ['paragraph', ['emphasis', ['text', 'b']]],
    ])
  })

  test('tables keep their empty cells', () => {
    const [table] = block('| a | b |\n| - | - |\n| | c |')
    expect(outline([table as RootContent])).toEqual([
      [
        'table',
        ['tableRow', ['tableCell', ['text', 'a']], ['tableCell', ['text', 'b']]],
        ['tableRow', ['tableCell'], ['tableCell', ['text', 'c']]],
      ],
    ])
  })
})

describe('footnotes', () => {
  test('are numbered through the report, also where fields use the same names', () => {
    const shared = grafting()
    const first = blockField('a[^1] b[^x] c[^1]\n\n[^1]: Et\n[^x]: X', 2, shared)
    const second = inlineField('d[^1]\n\n[^1]: To', shared)
    const names = (nodes: readonly Nodes[]): string[] =>
      nodes.flatMap((node) => [
        ...(node.type === 'footnoteReference' ? [node.identifier] : []),
        ...('children' in node ? names((node as Parents).children) : []),
      ])
    expect(names(first)).toEqual(['1', '2', '1'])
    expect(names(second)).toEqual(['3'])
    expect(shared.footnotes.map((note) => [note.identifier, plainTextOf(note)])).toEqual([
      ['1', 'Et'],
      ['2', 'X'],
      ['3', 'To'],
    ])
  })

  test('that nothing refers to stay as text', () => {
    const shared = grafting()
    expect(plainTextOf({ type: 'root', children: blockField('a\n\n[^b]: Overset', 2, shared) })).toBe(
      'aOverset',
    )
    expect(shared.footnotes).toEqual([])
  })

  test('may refer to one another and to themselves', () => {
    const shared = grafting()
    blockField('a[^1]\n\n[^1]: Et[^2]\n[^2]: To[^1][^2]\n\n    # Overskrift', 2, shared)
    expect(shared.footnotes.map(({ identifier }) => identifier)).toEqual(['1', '2'])
    expect(typesOf(shared.footnotes)).not.toContain('heading')
  })
})

test('the line break that ends a text makes no difference', () => {
  const texts = [
    'a *b*',
    '| a | b |\n|-|-|\n| 1 | 2 |',
    '```\na',
    '- a\n\n      b',
    '<!-- a',
    '<script>',
    '[a](b)\\',
  ]
  for (const markdown of texts) expect(outline(block(`${markdown}\n`))).toEqual(outline(block(markdown)))
})

test('a text that is taken whole holds nothing that a text must not hold', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const cleaned = cleanText(`a${String.fromCharCode(code)}b`)
    expect(
      /(?!\n)\p{Cc}|[\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff\ufffe\uffff]/u.test(cleaned),
      cleaned,
    ).toBe(false)
  }
})

describe('hostile text', () => {
  test('loses control characters and marks that turn the direction', () => {
    expect(outline(inline('a\u0000b\u202Ec\u2066d\u200Fe\u0007f *g\u202E*'))).toEqual([
      ['text', 'abcdef '],
      ['emphasis', ['text', 'g']],
    ])
    expect(outline(inline('&#x202e;a&#x2066;b `c\u202E`'))).toEqual([
      ['text', 'ab '],
      ['inlineCode', 'c'],
    ])
    expect(outline(block('```\na\u202Eb\n```'))).toEqual([['code', 'ab']])
    expect(outline(inline('a\ud800b'))).toEqual([['text', 'a\ufffdb']])
  })

  test.each([
    ['quotes', `${'>'.repeat(3000)} a`],
    ['lists', Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['brackets', '['.repeat(3000)],
    ['emphasis', '*a **b '.repeat(1000)],
    ['links', '[a](b '.repeat(1000)],
    ['code', '`a '.repeat(1000)],
    ['HTML', '<a '.repeat(1000)],
  ])('nested without end is taken: %s', (_, markdown) => {
    const depthOf = (node: Nodes): number =>
      1 + Math.max(0, ...('children' in node ? (node as Parents).children.map(depthOf) : []))
    const blocks = block(markdown)
    expect(Math.max(...blocks.map(depthOf))).toBeLessThan(60)
    expect(plainTextOf({ type: 'root', children: blocks })).not.toBe('')
    expect(inline(markdown).length).toBeGreaterThan(0)
  })
})
