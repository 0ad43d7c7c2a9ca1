import { describe, expect, test } from 'vitest'
import { readDocx } from '#import/read/docx'
import { recognise } from '#import/read/format'
import { readHtml } from '#import/read/html'
import { readMarkdown } from '#import/read/markdown'
import { readPdf } from '#import/read/pdf/pdf'
import type { ImportedText } from '#import/text'
import { docxOf, type Print, paragraph, pdfOf } from './made.ts'

/** The lines in short: place, role, text or cells. */
function short({ lines }: ImportedText): string[] {
  return lines.map(({ text, at, role, level, cells, isHead }) =>
    [
      `${at.page === undefined ? '' : `s${at.page} `}${at.line}:${at.column}`,
      role && `${role}${level ?? ''}`,
      isHead ? 'head' : undefined,
      cells ? `[${cells.join('][')}]` : text,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  )
}

describe('Markdown', () => {
  test('gives headings, paragraphs, nested items, quotes, footnotes and table rows with their places', () => {
    const text = `---\ntitle: "Flere unge"\n---\n\n# Boliger\n\nEn *lang*\nlinje.[^1]\n\n- et\n  1. to\n- tre\n\n> Citat\n\n| a | b |\n| - | - |\n| 1 | x |\n\n[^1]: Note\n`
    const read = readMarkdown(text)
    expect(read.title).toBe('Flere unge')
    expect(short(read)).toEqual([
      '5:1 heading1 Boliger',
      '7:1 En lang linje.',
      '10:3 item1 et',
      '11:6 ordered-item2 to',
      '12:3 item1 tre',
      '14:3 quote Citat',
      '16:1 head [a][b]',
      '18:1 [1][x]',
      '20:7 footnote Note',
    ])
  })
})

describe('a web page', () => {
  test('is read without its furniture, with places', () => {
    const html = `<!doctype html><html lang="da"><head><title>T &amp; s</title><style>p{}</style></head><body>
<header><a href="/">Forside</a></header><nav><ul><li>Menu</li></ul></nav>
<header class="top"><h1>Flere unge
 i bolig</h1></header>
<main><p>Et <b>afsnit</b><br>ny linje</p><script>alert(1)</script>
<ul><li>et<ol><li>to</li></ol></li></ul><blockquote><p>Citat</p></blockquote>
<table><caption>Tal</caption><tr><th>År</th><th>Antal</th></tr><tr><td>2024</td><td>42</td></tr></table>
<p hidden>skjult</p><div>løs <span>tekst</span></div><aside>Boks</aside></main><footer>Kontakt</footer></body></html>`
    const read = readHtml(html)
    expect([read.title, read.language]).toEqual(['T & s', 'da'])
    expect(short(read)).toEqual([
      '3:25 heading1 Flere unge i bolig',
      '5:10 Et afsnit',
      '5:30 ny linje',
      '6:9 item1 et',
      '6:19 ordered-item2 to',
      '6:56 quote Citat',
      '7:17 caption Tal',
      '7:34 head [År][Antal]',
      '7:68 [2024][42]',
      '8:26 løs tekst',
    ])
  })

  test('without a main part, and cut short, is read as far as it goes', () => {
    expect(short(readHtml('<p>Et</p><ul><li>to<li>tre <b>fi'))).toEqual([
      '1:4 Et',
      '1:18 item1 to',
      '1:24 item1 tre fi',
    ])
  })
})

describe('a Word file', () => {
  test('gives headings by style, nested items, table rows, quotes and footnotes; its table of contents and pictures are passed over', async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`
    const body = [
      paragraph('Strategi', 'Titel'),
      paragraph('Boliger 3', 'Indholdsfortegnelse1'),
      paragraph('Boliger', 'Overskrift1'),
      '<w:p><w:r><w:t>Der mangler boliger.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
      paragraph('Flere boliger', undefined, 0),
      paragraph('Også små', undefined, 1),
      paragraph('Sagt af en ung', 'Citat'),
      `<w:tbl><w:tr>${cell('År')}${cell('Antal')}</w:tr><w:tr>${cell('2024')}${cell('42')}</w:tr></w:tbl>`,
    ].join('')
    const read = await readDocx(docxOf(body))
    expect([read.title, read.language]).toEqual(['Æbler & pærer', 'da-DK'])
    expect(short(read)).toEqual([
      '1:1 heading1 Strategi',
      '2:1 heading1 Boliger',
      '3:1 Der mangler boliger.[1]',
      '4:1 item1 Flere boliger',
      '5:1 ordered-item2 Også små',
      '6:1 quote Sagt af en ung',
      '7:1 [År][Antal]',
      '8:1 [2024][42]',
      '9:1 footnote Fra en rapport.',
    ])
  })
})

/** Lines of running text, one below the other. */
function running(texts: readonly string[], { x = 70, y = 700 } = {}): Print[] {
  return texts.map((text, i) => ({ text, x, y: y - i * 14 }))
}

describe('a PDF file', () => {
  test('gives paragraphs with divided words made whole, headings by size, items, and what every page repeats', async () => {
    const page = (n: number): Print[] => [
      { text: 'Lindeby Kommune', y: 810, size: 9 },
      { text: n === 1 ? 'Boliger til unge' : 'Job til unge', y: 740, size: 18 },
      ...running([
        'Der er mange unge, som mangler et sted at bo, og derfor vil kom-',
        'munen bygge flere boliger sammen med de boligforeninger, som har',
        'lyst til det.',
      ]),
      { text: '• Flere små boliger', y: 640 },
      { text: '• Lavere husleje', y: 626 },
      { text: `Side ${n}`, x: 280, y: 30, size: 9 },
    ]
    const read = await readPdf(await pdfOf([page(1), page(2)]))
    expect(short(read)).toEqual(
      [1, 2].flatMap((n) => [
        `s${n} 1:1 header Lindeby Kommune`,
        `s${n} 2:1 heading1 ${n === 1 ? 'Boliger' : 'Job'} til unge`,
        `s${n} 3:1 Der er mange unge, som mangler et sted at bo, og derfor vil kommunen bygge flere boliger sammen med de boligforeninger, som har lyst til det.`,
        `s${n} 6:1 item1 Flere små boliger`,
        `s${n} 7:1 item1 Lavere husleje`,
        `s${n} 8:1 footer Side ${n}`,
      ]),
    )
  })

  test('is read down one column and then the next, and across where the text goes across', async () => {
    const left = [
      'Den første spalte handler om boliger',
      'til unge, som ikke har et sted at bo,',
      'og som derfor sover hos deres venner',
      'eller på byens forsorgshjem, til der',
      'bliver en bolig ledig et eller andet',
      'sted i kommunen eller i nabobyen.',
    ]
    const right = [
      'Den anden spalte handler om arbejde',
      'til unge, som ikke er i gang med en',
      'uddannelse, og som derfor har brug',
      'for en virksomhed, der tør tage dem',
      'ind og lære dem op fra bunden, mens',
      'kommunen betaler en del af lønnen.',
    ]
    const prints = [
      { text: 'Strategi for unge i Lindeby Kommune', x: 70, y: 760, size: 22 },
      ...running(left),
      ...running(right, { x: 320 }),
    ]
    expect(short(await readPdf(await pdfOf([prints])))).toEqual([
      's1 1:1 heading1 Strategi for unge i Lindeby Kommune',
      `s1 2:1 ${left.join(' ')}`,
      `s1 8:1 ${right.join(' ')}`,
    ])
  })

  test('gives the cells of a table', async () => {
    const row = (y: number, ...texts: string[]): Print[] =>
      texts.map((text, i) => ({ text, x: 70 + i * 150, y }))
    const prints = [
      ...row(700, 'År', 'Unge', 'Boliger'),
      ...row(686, '2024', '42', '18'),
      ...row(672, '2025', '40', '20'),
    ]
    expect(short(await readPdf(await pdfOf([prints])))).toEqual([
      's1 1:1 [År][Unge][Boliger]',
      's1 2:1 [2024][42][18]',
      's1 3:1 [2025][40][20]',
    ])
  })
})

describe('a file', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  test.each([
    ['a.txt', bytes('# x'), 'txt'],
    ['a.md', bytes('# x'), 'markdown'],
    ['a.txt', bytes('<!DOCTYPE html><p>x'), 'html'],
    ['a.html', bytes('<p>x'), 'html'],
    ['a.docx', bytes('%PDF-1.7'), 'pdf'],
    ['a.pdf', docxOf(''), 'docx'],
    ['a.txt', bytes('<?xml version="1.0"?><StrategicPlan/>'), 'stratml'],
    ['a.html', bytes('<html xmlns:xf="x"><xf:instance><StrategicPlan/></xf:instance></html>'), 'stratml'],
  ])('%s is what it holds, not what it is named', (name, content, format) => {
    expect(recognise(name, content).format).toBe(format)
  })

  test.each([
    ['utf-8', bytes('\ufeffblå')],
    ['utf-16le', new Uint8Array(Buffer.from('\ufeffblå', 'utf16le'))],
    ['utf-16be', new Uint8Array(Buffer.from('\ufeffblå', 'utf16le').swap16())],
    ['utf-16le', new Uint8Array(Buffer.from('uden mærke: blå', 'utf16le'))],
    ['windows-1252', new Uint8Array(Buffer.from('blå', 'latin1'))],
  ])('is read as %s', (encoding, content) => {
    const found = recognise('a.txt', content)
    expect(found).toMatchObject({ encoding })
    expect('text' in found && found.text.endsWith('blå')).toBe(true)
  })
})
