import type { PhrasingContent, RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { emitDocx } from '../../../src/compile/emit/docx/emit-docx.ts'
import { wordLanguage } from '../../../src/compile/emit/docx/language.ts'
import { hostileReport, hostileTexts } from '../html-reports.ts'
import { markdown, matrix, report, richReport, rowHeaderTable, timeline, trajectory } from '../pdf/sample.ts'
import { emit } from './emit.ts'
import { allWords, faultsOf, readWord, styleOf, type WordFile, withStyle, wordsOf } from './read.ts'
import { child, elements, parseXml } from './xml.ts'

async function read(children: RootContent[], changes: Parameters<typeof report>[1] = {}): Promise<WordFile> {
  return readWord(await emit(report(children, changes)))
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

describe('a report with every kind of node', async () => {
  const bytes = await emit(richReport())
  const file = readWord(bytes)
  const document = file.xml('word/document.xml')

  test('is sound', () => {
    expect(faultsOf(file)).toEqual([])
  })

  test('has the same bytes the second time', async () => {
    expect(Buffer.compare(bytes, await emit(richReport()))).toBe(0)
  })

  test('begins with the types of its parts', () => {
    expect(file.paths[0]).toBe('[Content_Types].xml')
    expect(file.paths.slice(1)).toEqual(file.paths.slice(1).toSorted())
  })

  test('says its title, author, language and date', () => {
    const core = file.xml('docProps/core.xml')
    const said = core.children.map((node) =>
      typeof node === 'string' ? '' : `${node.name} ${node.children.join('')}`,
    )
    expect(said).toEqual([
      'dc:title Flere unge i eget hjem',
      'dc:subject Strategi mod hjemløshed blandt unge 2026-2029',
      'dc:creator Eksempelby Kommune',
      'dc:language da-DK',
      'cp:lastModifiedBy Eksempelby Kommune',
      'dcterms:created 2026-11-01T00:00:00Z',
      'dcterms:modified 2026-11-01T00:00:00Z',
    ])
  })

  test('sets the language of all text', () => {
    const defaults = child(file.xml('word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')
    expect(defaults?.attributes['w:val']).toBe('da-DK')
  })

  test('has its headings as headings, which stay with what follows', () => {
    expect(withStyle(file, /^Title$/)).toEqual(['Flere unge i eget hjem'])
    expect(withStyle(file, /^Heading/)).toEqual([
      'Om strategien',
      'Her står vi',
      'Det har vi lært',
      'Sådan arbejder vi',
      'Boliger til unge',
      'M1 Eget hjem',
      'Målene samlet',
      'Handlinger',
    ])
    const styles = elements(file.xml('word/styles.xml'), 'w:style')
    const headings = styles.filter(({ attributes }) => /^Heading[1-6]$/.test(attributes['w:styleId'] ?? ''))
    expect(headings).toHaveLength(6)
    for (const style of headings) expect(child(style, 'w:pPr', 'w:keepNext')).toBeDefined()
  })

  test('has contents with a link and a page for each heading, as a field that Word can compute anew', () => {
    const [contents] = elements(document, 'w:sdt')
    const [instruction] = elements(contents!, 'w:instrText')
    expect(instruction?.children.join('')).toBe('TOC \\o "1-2" \\h \\z \\u')
    const entries = elements(contents!, 'w:p').filter((paragraph) => /^TOC\d$/.test(styleOf(paragraph)))
    expect(entries.map(wordsOf)).toEqual([
      expect.stringMatching(/^Om strategien \d+$/),
      expect.stringMatching(/^Her står vi \d+$/),
      expect.stringMatching(/^Det har vi lært \d+$/),
      expect.stringMatching(/^Sådan arbejder vi \d+$/),
      expect.stringMatching(/^Boliger til unge \d+$/),
      expect.stringMatching(/^M1 Eget hjem \d+$/),
      expect.stringMatching(/^Målene samlet \d+$/),
      expect.stringMatching(/^Handlinger \d+$/),
    ])
    for (const entry of entries) expect(elements(entry, 'w:hyperlink')).toHaveLength(1)
  })

  test('marks the headers of rows and columns', () => {
    const looks = elements(document, 'w:tblLook').map(({ attributes }) => attributes['w:firstColumn'])
    expect(looks).toEqual(['false', 'true', 'true', 'true', 'true', 'true'])
    const tables = elements(document, 'w:tbl')
    const heads = tables.map((table) => wordsOf(elements(table, 'w:tr')[0]!).trim().split('\n'))
    expect(heads[0]).toEqual(['Hvor de unge sov', 'Antal unge'])
    expect(heads.at(-1)).toEqual(['Handling', 'Ansvarlig', 'Periode', 'Status'])
  })

  test('keeps the rows of tables on one page', () => {
    const rows = elements(document, 'w:tr')
    expect(rows.length).toBeGreaterThan(50)
    for (const row of rows) expect(child(row, 'w:trPr', 'w:cantSplit')).toBeDefined()
  })

  test('shows the states of the matrix by sign and word', () => {
    const rows = elements(elements(document, 'w:tbl')[3]!, 'w:tr').map((row) =>
      wordsOf(row).trim().split('\n'),
    )
    expect(rows[0]).toEqual([
      'Mål',
      'S specifik',
      'M målbar',
      'A accepteret',
      'R realistisk',
      'T tidsbegrænset',
    ])
    expect(rows[1]?.slice(1)).toEqual(['● udfyldt', '● udfyldt', '● udfyldt', '◐ delvist', '● udfyldt'])
    expect(rows[2]?.slice(1)).toEqual(['● udfyldt', '○ erklæret hul', '● udfyldt', '× mangler', '● udfyldt'])
    expect(rows[3]?.slice(1)).toEqual(Array(5).fill('andres mål'))
  })

  test('reads out charts by title and description', () => {
    const described = elements(document, 'wp:docPr').map(({ attributes }) => attributes['descr'])
    expect(described).toEqual([
      `Unge i hjemløshed. ${trajectory.description}`,
      `Handlingerne på en tidslinje. ${timeline.description}`,
    ])
  })

  test('holds each chart as SVG and as PNG, no wider than the text', () => {
    const media = file.paths.filter((path) => path.startsWith('word/media/'))
    expect(media.map((path) => path.split('.').at(-1)).toSorted()).toEqual(['png', 'png', 'svg', 'svg'])
    for (const path of media) {
      const start = Buffer.from(file.parts[path]!).subarray(0, 8).toString('latin1')
      expect(start.slice(0, 4)).toBe(path.endsWith('png') ? '\x89PNG' : '<svg')
    }
    for (const { attributes } of elements(document, 'wp:extent')) {
      expect(Number(attributes['cx']) / 635).toBeLessThanOrEqual(11906 - 2 * 1587)
    }
  })

  test('has a note once, and its number again at the second reference', () => {
    const notes = elements(file.xml('word/footnotes.xml'), 'w:footnote')
    const said = notes.map((note) => wordsOf(note).trim()).filter(Boolean)
    expect(said).toEqual([
      'De, der sover på skift hos andre, er de sværeste at tælle. Værestedet Havnen har derfor hjulpet med tællingen.\nSe vejledningen.',
    ])
    expect(elements(document, 'w:footnoteReference')).toHaveLength(1)
    const fields = elements(document, 'w:instrText').map((field) => field.children.join(''))
    expect(fields).toContain('NOTEREF _RefNote1 \\f \\h')
  })

  test('links to the web, by mail and to places in the report', () => {
    const related = elements(file.xml('word/_rels/document.xml.rels'), 'Relationship')
    const external = related.filter(({ attributes }) => attributes['TargetMode'] === 'External')
    expect(external.map(({ attributes }) => attributes['Target'])).toEqual([
      'https://eksempelby.example/unge?a=b',
      'mailto:boligteamet@eksempelby.example',
    ])
    const jumps = elements(document, 'w:hyperlink').filter(({ attributes }) =>
      attributes['w:anchor']?.startsWith('a'),
    )
    expect(jumps.map(wordsOf)).toEqual(['M1', 'M1 Eget hjem', matrix.rows[1]!.label, 'N1 Regeringens mål'])
    const heading = elements(document, 'w:p').find(
      (paragraph) => styleOf(paragraph) === 'Heading2' && wordsOf(paragraph) === 'M1 Eget hjem',
    )
    const names = elements(heading!, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
    expect(names).toContain(jumps[0]?.attributes['w:anchor'])
  })

  test('numbers its lists and nests them', () => {
    const items = elements(document, 'w:p').filter((paragraph) => child(paragraph, 'w:pPr', 'w:numPr'))
    const levels = items.map(
      (item) => `${child(item, 'w:pPr', 'w:numPr', 'w:ilvl')?.attributes['w:val']} ${wordsOf(item)}`,
    )
    expect(levels).toEqual([
      '0 en fast kontaktperson',
      '0 en nøgle fra første dag',
      '0 Vi finder boligen sammen med den unge.',
      '0 Vi bliver, til hverdagen fungerer:',
      '1 støtte om aftenen',
      '1 hjælp til budget',
      '0 Vi følger op efter et år.',
      '0 ☑ Høring af ungerådet',
      '0 ☐ Første status til udvalget',
    ])
  })

  test('has running heads and page numbers, and no word of a draft', () => {
    expect(wordsOf(file.xml('word/header1.xml'))).toBe('Flere unge i eget hjem\n')
    expect(wordsOf(file.xml('word/footer1.xml'))).toMatch(/^Eksempelby Kommune Side .* af \d+\n$/)
    const fields = elements(file.xml('word/footer1.xml'), 'w:instrText').map((field) =>
      field.children.join(''),
    )
    expect(fields).toEqual(['PAGE', 'NUMPAGES'])
    expect(allWords(file)).not.toMatch(/udkast/i)
  })
})

test('a draft says so on the title page and in the running head', async () => {
  const da = await read(markdown('# Et'), { draft: true })
  expect(withStyle(da, /DraftMark/)).toEqual(['UDKAST'])
  expect(wordsOf(da.xml('word/header1.xml'))).toContain('UDKAST')
  const en = await read(markdown('# One\n\n## Two'), { draft: true, locale: 'en', language: 'en' })
  expect(wordsOf(en.xml('word/header1.xml'))).toContain('DRAFT')
  expect(withStyle(en, /TOCHeading/)).toEqual(['Contents'])
})

test.each([
  ['da', 'da-DK'],
  ['en', 'en-GB'],
  ['en-us', 'en-US'],
  ['sv', 'sv-SE'],
  ['zh-Hans-CN', 'zh-CN'],
  ['x"><', 'da-DK'],
])('the language tag %s becomes %s', (language, expected) => {
  expect(wordLanguage({ language, locale: 'da' })).toBe(expected)
})

describe('the opening heading', () => {
  test('is the title where it is the only one of its depth, and chapters become the first level', async () => {
    const file = await read(markdown('# Flere unge\n\nUndertitel\n\n## Et\n\n### To'), {
      subtitle: 'Undertitel',
    })
    expect(withStyle(file, /^(Title|Subtitle|Heading\d)$/)).toEqual(['Flere unge', 'Undertitel', 'Et', 'To'])
    expect(withStyle(file, /^Heading2$/)).toEqual(['To'])
  })

  test('is a chapter where there are others', async () => {
    const file = await read(markdown('# Et\n\n# To'))
    expect(withStyle(file, /^Title$/)).toEqual(['Flere unge i eget hjem'])
    expect(withStyle(file, /^Heading1$/)).toEqual(['Et', 'To'])
  })
})

describe('hostile text', () => {
  test('comes out as it stands, without what XML cannot hold', async () => {
    const file = readWord(await emit(hostileReport))
    expect(faultsOf(file)).toEqual([])
    const words = allWords(file)
    for (const hostile of hostileTexts) expect(words.split(hostile).length).toBeGreaterThan(15)
    expect(words).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
    const [svg] = file.paths.filter((path) => path.endsWith('.svg'))
    expect(() =>
      parseXml(`<?xml version="1.0" encoding="UTF-8"?>${Buffer.from(file.parts[svg!]!).toString()}`),
    ).not.toThrow()
  })

  test('that looks like the marks and fields of the file stays text', async () => {
    const texts = [
      '{bullets-0}',
      '{numbers 1-1}',
      '{0}',
      'PAGEREF _Toc1 \\h',
      '&#x41; &amp;',
      '</w:t></w:r>',
      ']]>',
    ]
    const file = await read(
      markdown('- a\n\n1. b').concat(texts.map((value) => ({ type: 'paragraph', children: [text(value)] }))),
    )
    expect(faultsOf(file)).toEqual([])
    for (const value of texts) expect(allWords(file)).toContain(`${value}\n`)
    expect(elements(file.xml('word/document.xml'), 'w:instrText')).toEqual([])
  })

  test('leads nowhere but to the web, by mail and into the report', async () => {
    const urls = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      '../x.md',
      'report:andet',
      '#nowhere',
      'http://',
      'https://a.dk/"|{}<>\\x',
    ]
    const link = (url: string): RootContent => ({
      type: 'paragraph',
      children: [{ type: 'link', url, children: [text(`til ${url}`)] }],
    })
    const file = await read(urls.map(link))
    expect(faultsOf(file)).toEqual([])
    const related = elements(file.xml('word/_rels/document.xml.rels'), 'Relationship')
    const external = related.filter(({ attributes }) => attributes['TargetMode'] === 'External')
    expect(external.map(({ attributes }) => attributes['Target'])).toEqual([
      'https://a.dk/%22%7C%7B%7D%3C%3E/x',
    ])
    for (const url of urls) expect(allWords(file)).toContain(`til ${url}\n`)
  })
})

describe('odd trees still make a sound file', () => {
  const deep = `${'> '.repeat(60)}dybt\n\n${Array.from({ length: 40 }, (_, i) => `${'  '.repeat(i)}- punkt ${i}`).join('\n')}`
  const table = rowHeaderTable([
    ['A', 'B'],
    ['c', 'd'],
  ])
  const trees: Record<string, RootContent[]> = {
    'no content at all': [],
    'skipped heading levels': markdown('### Tre\n\n# Et\n\n###### Seks'),
    'empty headings and cells': markdown('#\n\n| |\n|-|\n| |\n'),
    'deep nesting': markdown(deep),
    'deep emphasis': markdown(`${'*a **b '.repeat(40)}c${'** *'.repeat(40)}`),
    'links in links': markdown(
      '[**a** [b](https://b.dk)](https://æ.dk/"x" "t") <https://c.dk> ![billede](x.png)',
    ),
    'notes that refer to themselves': markdown(
      'Se[^a] og[^b].\n\n[^a]: Her[^a] og[^c].\n\n[^b]: Der[^a] og[^c].\n\n[^c]: Indeni[^c][^b].\n',
    ),
    'notes in headings, links and header cells': markdown(
      '# Et[^a]\n\n[x[^b]](https://a.dk)\n\n| A[^b] | B |\n|-|-|\n| c | d[^a] |\n\n[^a]: x\n[^b]: https://b.dk\n',
    ),
    'rows of unequal length': markdown('| a | b |\n|-|-|\n| c |\n| d | e | f |\n'),
    'a table of headers only': markdown('| a | b |\n|-|-|\n'),
    'two tables that meet, the last at the end': [table, structuredClone(table), structuredClone(table)],
    'a rule before everything and at the end': markdown('---\n\na\n\n---\n\n| a |\n|-|\n| b |\n\n---'),
    'lists that begin with other things': markdown(
      '- > citat\n- - indre\n- ~~~\n  kode\n  ~~~\n- | a |\n  |-|\n  | b |\n\n7. syv\n8. otte',
    ),
    'an id that occurs twice': markdown('# A\n\n# B\n\n[x](#same)').map((node) =>
      node.type === 'heading' ? { ...node, data: { id: 'same' } } : node,
    ),
    'an id on what shows nothing': [
      ...markdown('[x](#tom)'),
      { type: 'paragraph', data: { id: 'tom' }, children: [] },
    ],
    'code with spaces': markdown('~~~\n  to\n\n    fire\n~~~'),
  }
  test.each(Object.entries(trees))('%s', async (_, children) => {
    expect(faultsOf(await read(children))).toEqual([])
  })

  test('notes that refer to each other come to an end', async () => {
    const notes = Array.from({ length: 40 }, (_, i) => `[^${i}]: n${i}[^${i + 1}][^${i + 1}]`).join('\n\n')
    const file = await read(markdown(`Se[^0].\n\n${notes}\n\n[^40]: slut\n`))
    expect(allWords(file)).toContain('n0 (n1 (n2 (')
  })

  test('code keeps its lines and spaces', async () => {
    const file = await read(trees['code with spaces']!)
    expect(withStyle(file, /Code/)).toEqual(['  to      fire'])
  })

  test('numbered lists keep the number that they begin at', async () => {
    const file = await read(markdown('7. syv\n8. otte\n\nTekst\n\n1. et'))
    const lists = elements(file.xml('word/numbering.xml'), 'w:abstractNum')
    const starts = lists.map((list) => elements(list, 'w:start')[0]?.attributes['w:val'])
    expect(starts).toContain('7')
    const items = elements(file.xml('word/document.xml'), 'w:numId').map(
      ({ attributes }) => attributes['w:val'],
    )
    expect(items[0]).toBe(items[1])
    expect(items[2]).not.toBe(items[0])
  })
})

test('charts need fonts, and other reports do not', async () => {
  const options = { fonts: [], version: '1' }
  await expect(emitDocx(report([trajectory]), options)).rejects.toThrow('fonts')
  await expect(emitDocx(report(markdown('# A')), options)).resolves.toBeInstanceOf(Uint8Array)
})

test('a chart is drawn without the order of painting and without patterns', async () => {
  const file = await read([timeline])
  const [path] = file.paths.filter((name) => name.endsWith('.svg'))
  const svg = Buffer.from(file.parts[path!]!).toString()
  expect(svg).not.toMatch(/paint-order|<pattern|url\(/)
  expect(svg).toContain('H2 Bostøtte efter CTI')
})

test('a state that a cell is marked with has a sign before its words', async () => {
  const marked = rowHeaderTable([
    ['Mål', 'Status'],
    ['M1', 'Mangler'],
    ['M2', 'På vej'],
  ])
  marked.children[1]!.children[1]!.data = { className: ['state', 'state-gap'] }
  marked.children[2]!.children[1]!.data = { className: ['state-on-track'] }
  expect(allWords(await read([marked]))).toMatch(/M1\n○ Mangler\nM2\n→ På vej\n/)
})
