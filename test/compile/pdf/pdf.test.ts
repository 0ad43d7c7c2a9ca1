import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { emitPdf } from '../../../src/compile/emit/pdf/pdf.ts'
import { checkPdf } from '../pdf-checker.ts'
import { emit, fonts } from './emit.ts'
import { bookmarksOf, pagesOf, tagsOf } from './read.ts'
import { markdown, report, richReport, rowHeaderTable, timeline, trajectory } from './sample.ts'
import { attribute, entry, textOf } from './structure.ts'

describe('a report with every kind of node', async () => {
  const bytes = await emit(richReport())
  const pages = await pagesOf(bytes)
  const tags = await tagsOf(bytes)

  test('is PDF/UA-1 as far as its structure shows', async () => {
    expect(await checkPdf(bytes)).toEqual([])
  })

  test('has the same bytes the second time', async () => {
    expect(Buffer.compare(bytes, await emit(richReport()))).toBe(0)
  })

  test('says its title, author, language and date', async () => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(pdf.getTitle()).toBe('Flere unge i eget hjem')
    expect(pdf.getAuthor()).toBe('Eksempelby Kommune')
    expect(textOf(entry(pdf.catalog, 'Lang'))).toBe('da-DK')
    expect(pdf.getCreationDate()?.toISOString()).toBe('2026-11-01T00:00:00.000Z')
  })

  test('has a cover, contents and running heads', () => {
    expect(pages[0]).toContain('Flere unge i eget hjem')
    expect(pages[0]).toContain('11. december 2025 af Byrådet')
    expect(pages[0]).not.toContain('Side 1')
    expect(pages[1]).toMatch(/^.*Indhold.*M1 Eget hjem\s*\d/s)
    expect(pages[2]).toContain(`Side 3 af ${pages.length}`)
    expect(pages.join()).not.toMatch(/udkast/i)
  })

  test('has bookmarks for the headings', async () => {
    expect(await bookmarksOf(bytes)).toEqual([
      'Indhold',
      'Om strategien',
      'Her står vi',
      '  Det har vi lært',
      '  Sådan arbejder vi',
      'Boliger til unge',
      '  M1 Eget hjem',
      'Målene samlet',
      'Handlinger',
    ])
  })

  test('repeats the header row of a table on each page', () => {
    const withTable = pages.filter((page) => page.includes('Handling nummer'))
    expect(withTable.length).toBeGreaterThan(1)
    for (const page of withTable) expect(page).toContain('Ansvarlig')
  })

  test('gives the rows of a row-header table their headers, and other rows none', () => {
    const tables = tags.filter(({ type }) => type === 'Table')
    const scopes = tables.map((table) => {
      const rows = table.children.find(({ type }) => type === 'TBody')?.children ?? []
      return [
        ...new Set(
          rows.map(({ children: [first] }) => first && `${first.type} ${attribute(first, 'Scope')}`),
        ),
      ]
    })
    const row = ['TH /Row']
    expect(scopes).toEqual([['TD undefined'], row, row, row, row, row])
    expect(
      tables.map((table) => table.children.find(({ type }) => type === 'TBody')?.children.length),
    ).toEqual([4, 5, 5, 3, 3, 34])
  })

  test('reads out charts by their description', () => {
    const figures = tags.filter(({ type }) => type === 'Figure')
    expect(figures.map(({ dict }) => textOf(entry(dict, 'Alt')))).toEqual([
      trajectory.description,
      'Tre handlinger fra 2026 til 2029 og én milepæl i 2027.',
    ])
  })

  test('has a note once for two references', () => {
    expect(tags.filter(({ type }) => type === 'Note')).toHaveLength(1)
    expect(pages.join().split('sværeste at tælle')).toHaveLength(2)
  })
})

test('a draft says so on every page', async () => {
  const da = await pagesOf(await emit(richReport({ draft: true })))
  for (const page of da) expect(page).toContain('UDKAST')
  const en = await pagesOf(
    await emit(report(markdown('# One'), { draft: true, locale: 'en', language: 'en' })),
  )
  for (const page of en) expect(page).toContain('DRAFT')
})

test.each([
  ['da', 'da-DK'],
  ['en', 'en'],
  ['en-GB', 'en-GB'],
  ['en-gb', 'en-GB'],
  ['zh-Hans-CN', 'zh-CN'],
  ['nn', 'nn'],
  ['??', 'da'],
])('the language tag %s becomes %s', async (language, expected) => {
  const pdf = await PDFDocument.load(await emit(report(markdown('# A\n\nb'), { language })), {
    updateMetadata: false,
  })
  expect(textOf(entry(pdf.catalog, 'Lang'))).toBe(expected)
})

describe('hostile text', async () => {
  const literal = '#panic() *x* #y $ \\ @ref <label> `tick` // c /* d */ = e ~ #{1+1} [f] \\u{41} --- "q"'
  const strange =
    'bell\u0007 nul\u0000 rtl\u202Eabc\u200F \u05E9\u05DC\u05D5\u05DD emoji \u{1F600}\uFE0F half\uD800 private\uE000 e\u0301'
  const paragraph = (value: string) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value }],
  })
  const bytes = await emit(
    report(
      [
        { type: 'heading', depth: 1, children: [{ type: 'text', value: literal }] },
        paragraph(strange),
        { type: 'code', value: `${literal}\n  indented\u0007` },
        rowHeaderTable(
          [
            [literal, 'B'],
            [strange, literal],
          ],
          literal,
        ),
        { ...trajectory, title: `${literal} \u{1F600}`, description: `${literal} ) /K [1 0 R] ( \u{1F600}` },
      ],
      {
        title: literal,
        subtitle: strange,
        publisher: literal,
        unit: strange,
        facts: [{ label: literal, value: strange }],
      },
    ),
  )
  const text = (await pagesOf(bytes)).join('\n')

  test('comes out as it stands', () => {
    const squeezed = text.replace(/\s|\u200B/g, '')
    expect(squeezed.split(literal.replace(/\s/g, '')).length).toBeGreaterThan(6)
  })

  test('loses controls and shows what fonts lack as squares', () => {
    expect(text).toContain('bell nul rtlabc □□□□ emoji □ half private é')
  })

  test('keeps the structure', async () => {
    expect(await checkPdf(bytes)).toEqual([])
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(pdf.getTitle()).toBe(literal)
  })
})

describe('odd trees still make a PDF', () => {
  const deep = `${'> '.repeat(60)}dybt\n\n${Array.from({ length: 40 }, (_, i) => `${'  '.repeat(i)}- punkt ${i}`).join('\n')}`
  const trees = {
    'no content at all': [],
    'skipped heading levels': markdown('### Tre\n\n# Et\n\n###### Seks'),
    'empty headings and cells': markdown('#\n\n| |\n|-|\n| |\n'),
    'deep nesting': markdown(deep),
    'deep emphasis': markdown(`${'*a **b '.repeat(40)}c${'** *'.repeat(40)}`),
    'links that lead nowhere': markdown(
      '[a](#nowhere) [b](javascript:alert(1)) [c](http://) [](https://a.dk) [d](../x.md)',
    ),
    'links of all kinds': markdown(
      '[**a** [b](https://b.dk)](https://æ.dk/"x" "t") <https://c.dk> ![billede](x.png)',
    ),
    'a note that refers to itself': markdown(
      'Se[^a] og[^b].\n\n[^a]: Her[^a] og[^c].\n\n[^b]: Der[^a] og[^c].\n\n[^c]: Indeni[^c][^b].\n',
    ),
    'notes in headings and header cells': markdown(
      '# Et[^a]\n\n| A[^b] | B |\n|-|-|\n| c | d[^a] |\n\n[^a]: x\n[^b]: y\n',
    ),
    'rows of unequal length': markdown('| a | b |\n|-|-|\n| c |\n| d | e | f |\n'),
    'a table of headers only': markdown('| a | b |\n|-|-|\n'),
    'one cell longer than a page': [
      rowHeaderTable([
        ['A', 'B'],
        ['C', 'langt ord '.repeat(1200)],
      ]),
    ],
    'words without breaks': markdown(
      `| a | b |\n|-|-|\n| ${'x'.repeat(400)} | https://a.dk/${'y/'.repeat(90)} |`,
    ),
    'an address that occurs twice': markdown('# A\n\n# B\n\n[x](#same)').map((node) =>
      node.type === 'heading' ? { ...node, data: { id: 'same' } } : node,
    ),
  }
  test.each(Object.entries(trees))('%s', async (_, children) => {
    expect(await checkPdf(await emit(report(children)))).toEqual([])
  })

  test('text that is not drawn as asked is still there', async () => {
    const text = (await pagesOf(await emit(report(trees['a note that refers to itself'])))).join()
    expect(text).toContain('Her og (Indeni')
    expect(text).toMatch(/Der\d og/)
    const links = (await pagesOf(await emit(report(trees['links that lead nowhere'])))).join()
    expect(links).toContain('a b c d')
  })
})

describe('nothing runs off the page', () => {
  /** Each mark must be found again. */
  const mark = 'þ'
  const lines = (count: number) => `${`${mark}  \n`.repeat(count)}slut`
  const inlineOf = (text: string) =>
    markdown(text).flatMap((node) => (node.type === 'paragraph' ? node.children : []))
  const bars = Array.from({ length: 70 }, (_, i) => ({
    label: `${mark} ${i}`,
    start: '2026-01-01',
    end: '2028-01-01',
    state: 'planned' as const,
  }))
  const trees: Record<string, [number, RootContent[]]> = {
    'a quote of many items': [300, markdown(`> - ${mark}\n`.repeat(300))],
    'a quote with a long table': [90, markdown(`> | a | b |\n> |-|-|\n${`> | c | ${mark} |\n`.repeat(90)}`)],
    'a cell of many lines': [
      200,
      [
        rowHeaderTable([
          ['A', 'B'],
          ['c', inlineOf(lines(200))],
        ]),
      ],
    ],
    'many cells in narrow columns': [
      12 * 6 * 16,
      [
        rowHeaderTable([
          ['A', 'B', 'C', 'D', 'E', 'F'],
          ...Array.from({ length: 12 }, () => Array(6).fill(`et ${mark} ord `.repeat(16))),
        ]),
      ],
    ],
    'a lead-in of many lines': [100, [...markdown(lines(100)), rowHeaderTable([['A'], ['b']])]],
    'a strong paragraph of many lines': [100, markdown(`**${lines(100)}**`)],
    'a long heading': [800, markdown(`# A\n\n### ${`overskrift ${mark} `.repeat(800)}`)],
    'a timeline of many actions': [
      70,
      [{ ...timeline, spec: { ...timeline.spec, bars, points: [] } } as RootContent],
    ],
    'code of many lines': [200, markdown(`~~~\n${`linje ${mark}\n`.repeat(200)}~~~`)],
    'a word without breaks': [600, markdown(mark.repeat(600))],
    'a cell without breaks': [
      400,
      markdown(`| a | b |\n|-|-|\n| ${mark.repeat(200)} | https://a.dk/${`${mark}/`.repeat(200)} |`),
    ],
    'nested lists': [
      7 * 40,
      markdown(Array.from({ length: 7 }, (_, i) => `${'  '.repeat(i)}- ${`${mark} `.repeat(40)}`).join('\n')),
    ],
  }
  test.each(Object.entries(trees))('%s', async (name, [count, children]) => {
    const pages = await pagesOf(await emit(report(children)))
    const found = pages.join('').split(mark).length - 1
    if (name.includes('heading')) expect(found).toBeGreaterThanOrEqual(count)
    else expect(found).toBe(count)
  })

  test('and what does is missed', async () => {
    const pdf = await PDFDocument.create()
    pdf
      .addPage([200, 200])
      .drawText(mark.repeat(20), { x: 150, y: 20, font: await pdf.embedFont(StandardFonts.Helvetica) })
    const [page] = await pagesOf(await pdf.save())
    expect(page).toContain(mark)
    expect(page?.split(mark).length).toBeLessThan(20)
  })
})

test('a report without a title is named by its id, and needs no publisher', async () => {
  const bytes = await emit(report([], { title: ' \u0007', publisher: '', facts: [] }))
  expect(await checkPdf(bytes)).toEqual([])
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  expect(pdf.getTitle()).toBe('eksempelby-unge-2026')
})

test('title and subtitle stand on the cover only, and chapters become the first level', async () => {
  const children = markdown(
    `# ${richReport().meta.title}\n\n${richReport().meta.subtitle}\n\nForord.\n\n## Et\n\n### To\n`,
  )
  const bytes = await emit(report(children))
  expect(await bookmarksOf(bytes)).toEqual(['Indhold', 'Et', '  To'])
  const [, , body] = await pagesOf(bytes)
  expect(body).toContain('Forord')
  expect(body).not.toContain('Strategi mod hjemløshed')
})

test('missing and broken fonts are named', async () => {
  const sample = report(markdown('# A'))
  await expect(emitPdf(sample, { fonts: [], version: '1' })).rejects.toThrow('fonts')
  await expect(emitPdf(sample, { fonts: [new Uint8Array(20)], version: '1' })).rejects.toThrow('TrueType')
})

test('what Typst refuses becomes an error that names the report', async () => {
  const broken = report(markdown('# A'), { asOf: '2026-13-45' })
  await expect(emitPdf(broken, { fonts, version: '1' })).rejects.toThrow(
    /The PDF of eksempelby-unge-2026 .*month/,
  )
})

test('nothing of a report is left in the next one', async () => {
  const plain = report(markdown('# A\n\nTekst'))
  const before = await emit(plain)
  await expect(emit(report(markdown('# A'), { asOf: '2026-13-45' }))).rejects.toThrow('month')
  await emit(richReport())
  expect(Buffer.compare(await emit(plain), before)).toBe(0)
  const another = await emitPdf(plain, { fonts: [...fonts], version: '0.1.0' })
  expect(Buffer.compare(another, before)).toBe(0)
})

test('a warm report takes a fraction of a second', async () => {
  await emit(richReport())
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    await emit(richReport())
    times.push(performance.now() - start)
  }
  expect(Math.min(...times)).toBeLessThan(1000)
})
