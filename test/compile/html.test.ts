import { createHash } from 'node:crypto'
import { HtmlValidate } from 'html-validate'
import type { ListItem, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { emitHtml } from '#compile/emit/html/emit-html'
import type { Report } from '#compile/tree'
import { box, hostileReport, hostileTexts, markdown, matrix, meta, richReport } from './html-reports.ts'
import { documents, strategyReport } from './strategy-reports.ts'

const options = { fonts: [], version: '1.2.3' }

async function pageOf(report: Report): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await emitHtml(report, options))
}

function reportOf(children: Root['children'], change: Partial<Report['meta']> = {}): Report {
  return {
    meta: { ...meta, ...change },
    root: { type: 'root', children: [...markdown('# Titel'), ...children] },
  }
}

describe('markup', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    // A document may have a title as long as it likes.
    rules: { 'long-title': 'off' },
  })

  async function problemsOf(report: Report): Promise<string[]> {
    const { results } = await validator.validateString(await pageOf(report))
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    )
  }

  test('of a list is made by looking at each item a few times, however long it is', async () => {
    let looks = 0
    const children = Array.from(
      { length: 300 },
      (): ListItem => ({
        type: 'listItem',
        get spread() {
          looks++
          return false
        },
        children: [{ type: 'paragraph', children: [{ type: 'text', value: 'punkt' }] }],
      }),
    )
    const page = await pageOf(reportOf([{ type: 'list', children }]))
    expect(page.match(/<li>punkt<\/li>/g)).toHaveLength(300)
    expect(looks).toBeLessThan(2000)
  })

  test('of a report with every kind of node is valid', async () => {
    expect(await problemsOf(richReport)).toEqual([])
  })

  test('of hostile text is valid', async () => {
    expect(await problemsOf(hostileReport)).toEqual([])
  })
})

describe('the page', () => {
  test('is the same bytes for the same report, and leaves the report as it was', async () => {
    const before = structuredClone(richReport)
    const first = await emitHtml(richReport, options)
    expect(await emitHtml(richReport, options)).toEqual(first)
    expect(richReport).toEqual(before)
  })

  test('says its language, title and publisher', async () => {
    const page = await pageOf(richReport)
    expect(page).toMatch(/^<!DOCTYPE html><html lang="da"><head><meta charset="utf-8">/)
    expect(page).toContain('<title>Flere unge i eget hjem – Eksempelby Kommune</title>')
    expect(page).toContain('<p class="publisher">Eksempelby Kommune · Job og Velfærd</p>')
    expect(page).toContain('<p>Opgjort 1. marts 2026</p><p>Lavet med stratlint 1.2.3</p>')
  })

  test('falls back to a language that exists', async () => {
    expect(await pageOf(reportOf([], { language: 'da"><script>' }))).toContain('<html lang="da">')
    expect(await pageOf(reportOf([], { language: 'en-GB', locale: 'en' }))).toContain('<html lang="en-GB">')
  })

  test('allows its own style sheet and nothing else', async () => {
    const page = await pageOf(richReport)
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
    expect(style.length).toBeGreaterThan(1000)
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(page)?.[1]
      ?.replaceAll('&#x27;', "'")
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    )
    expect(page).not.toMatch(
      /<script|<link [^>]*href="(?!data:)|<(?:img|iframe|object|embed)|style="|url\((?!#)|@import/,
    )
  })

  test('holds no id twice, and every place that it links to', async () => {
    for (const report of [richReport, ...documents.map(strategyReport)]) {
      const page = await pageOf(report)
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
      const missing = [...page.matchAll(/ href="#([^"]*)"/g)]
        .map(([, id = '']) => decodeURIComponent(id))
        .filter((id) => !ids.includes(id))
      // The hand-built report has a goal that only its matrix names.
      expect(missing.filter((id) => !['m1', 'n1'].includes(id))).toEqual([])
    }
  })

  test('marks a draft in its title and above it', async () => {
    const draft = await pageOf(reportOf([], { draft: true }))
    expect(draft).toContain('<title>UDKAST: Flere unge i eget hjem')
    expect(draft).toMatch(/<header class="masthead"><div class="draft"><strong>UDKAST<\/strong>/)
    expect(await pageOf(reportOf([], { draft: true, locale: 'en', language: 'en' }))).toContain(
      '<strong>DRAFT</strong>',
    )
    expect(await pageOf(reportOf([]))).not.toMatch(/UDKAST|class="draft"/)
  })

  test('takes title, subtitle and facts into its head, once', async () => {
    const page = await pageOf(richReport)
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page).toContain('<dl class="facts"><div><dt>Dokumenttype</dt><dd>Strategi</dd></div>')
    expect(page.match(/Sagsnummer/g)).toHaveLength(1)
    expect(page.indexOf('class="subtitle"')).toBeLessThan(page.indexOf('<nav'))
  })

  test('lists its chapters and their parts', async () => {
    const page = await pageOf(reportOf(markdown('## A\n\n### B\n\n#### C\n\n## D')))
    expect(page).toContain(
      '<ol><li><a href="#a">A</a><ol><li><a href="#b">B</a></li></ol></li><li><a href="#d">D</a></li></ol>',
    )
    expect(await pageOf(reportOf([]))).not.toContain('<nav')
  })

  test('frames a goal or indicator up to the next heading of its depth', async () => {
    const [heading, ...rest] = markdown('### M1 Mål')
    const badges = {
      type: 'paragraph' as const,
      data: { className: ['badges'] },
      children: [{ type: 'text' as const, value: 'Konkret mål' }],
    }
    const page = await pageOf(
      reportOf([heading!, ...rest, badges, ...markdown('Mere.\n\n#### Under\n\n### Handlinger')]),
    )
    expect(page.replaceAll('\n', '')).toContain(
      '<article class="card" aria-labelledby="m1-mål"><h3 id="m1-mål">M1 Mål</h3><p class="badges">Konkret mål</p><p>Mere.</p><h4 id="under">Under</h4></article><h3 id="handlinger">',
    )
  })

  test('links footnotes there and back in the language of the report', async () => {
    const text = markdown('En[^1] og igen[^1].\n\n[^1]: Noten.')
    const page = await pageOf(reportOf(text))
    expect(page).toContain('>Fodnoter</h2>')
    expect(page).toContain('aria-label="Tilbage til fodnote 1 i teksten"')
    expect(page).toContain('aria-label="Tilbage til fodnote 1 i teksten, sted 2"')
    expect(await pageOf(reportOf(text, { locale: 'en' }))).toContain(
      'aria-label="Back to footnote 1 in the text"',
    )
  })
})

describe('tables', () => {
  test('have headers for columns and rows, and a named frame that the keyboard reaches', async () => {
    const page = await pageOf(
      reportOf([
        ...markdown('## Tal'),
        {
          type: 'rowHeaderTable',
          caption: 'Tal',
          align: [null, 'right'],
          children: tableRows([
            ['', 'Antal'],
            ['Unge', '42'],
          ]),
        },
      ]),
    )
    expect(page).toContain(
      '<section class="scroll" tabindex="0" aria-label="Tabel 1: Tal"><table><caption>Tal</caption><thead><tr><td></td><th scope="col" class="align-right">Antal</th></tr></thead><tbody><tr><th scope="row">Unge</th><td class="align-right">42</td></tr></tbody></table></section>',
    )
  })

  test('of the text have headers for columns only', async () => {
    const page = await pageOf(reportOf(markdown('| A |\n| - |\n| 1 |')))
    expect(page).toContain(
      'aria-label="Tabel 1"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    )
  })

  test('of goals and letters show each state by shape and word', async () => {
    const page = await pageOf(
      reportOf([
        matrix([{ label: 'M1', href: '#m1', states: ['filled', 'partly', 'gap', 'missing', 'none'] }]),
      ]),
    )
    const cells = [
      ...page.matchAll(
        /<td class="state-(\w+)"><svg[^>]*aria-hidden="true">(.*?)<\/svg><span class="state-word">([^<]*)<\/span><\/td>/g,
      ),
    ]
    expect(cells.map(([, state]) => state)).toEqual(['filled', 'partly', 'gap', 'missing', 'none'])
    expect(new Set(cells.map(([, , shape]) => shape)).size).toBe(5)
    expect(cells.map(([, , , word]) => word)).toEqual([
      'udfyldt',
      'delvist',
      'mangler, oplyst',
      'mangler',
      'ikke vurderet',
    ])
    expect(page).toContain('<th scope="row"><a href="#m1">M1</a></th>')
    expect(page).toContain('<th scope="col"><span class="letter">S</span> specifik</th>')
  })
})

describe('charts', () => {
  test('stand twice, with one table of their numbers after them', async () => {
    const chart = richReport.root.children.find((node) => node.type === 'chart')!
    const page = await pageOf(reportOf([chart]))
    const figure = /<figure class="chart-figure" id="chart-unge">[\s\S]*<\/figure>/.exec(page)?.[0] ?? ''
    expect(figure).toMatch(
      /<figcaption>Unge i hjemløshed<\/figcaption><svg class="chart chart-wide"[\s\S]*<svg class="chart chart-narrow"[\s\S]*<details><summary>Vis tallene som tabel<\/summary><section/,
    )
    expect(figure).toContain('aria-labelledby="chart-unge-narrow-title chart-unge-narrow-desc"')
    expect(figure.match(/<table>/g)).toHaveLength(1)
    expect(figure).not.toMatch(/#[0-9a-f]{6}/)
  })
})

describe('text of the document', () => {
  test('comes out as it was written, never as markup', async () => {
    const page = await pageOf(hostileReport)
    const shown = page
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&#x3C;', '<')
      .replaceAll('&#x26;', '&')
    for (const text of hostileTexts) expect(shown.split(text).length - 1, text).toBeGreaterThan(0)
    const tags = page.replaceAll(/="[^"]*"/g, '=""')
    expect(tags).not.toMatch(/<(?:script|img|iframe)/)
    expect(tags).not.toMatch(/<[a-z][^>]* on\w+=/)
    expect(page).not.toMatch(/(?:href|src)="(?!https?:|mailto:|#|data:,)/)
    expect(page.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e|&#x0;/u)
  })

  test('becomes a link only to the web, to mail and within the page', async () => {
    const urls = [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '//a.example',
      'vbscript:x',
      '/lokal',
      'a.html',
    ]
    const nodes = urls.map((url) => ({
      type: 'link' as const,
      url,
      children: [{ type: 'text' as const, value: 'her' }],
    }))
    expect(await pageOf(reportOf([{ type: 'paragraph', children: nodes }]))).toContain(
      `<p>${'her'.repeat(urls.length)}</p>`,
    )
    const page = await pageOf(
      reportOf(markdown('[a](https://a.example/?b&c "d"), [m](mailto:a@b.example), [h](#titel)')),
    )
    expect(page).toContain(
      '<a href="https://a.example/?b&#x26;c" title="d">a</a>, <a href="mailto:a@b.example">m</a>, <a href="#titel">h</a>',
    )
  })

  test('shows pictures that it holds and names the others', async () => {
    const page = await pageOf(
      reportOf(
        markdown(
          '![rød](data:image/png;base64,AAAA) ![hus](https://a.example/x.png) ![](https://a.example/y.png)',
        ),
      ),
    )
    expect(page).toContain('<img src="data:image/png;base64,AAAA" alt="rød">')
    expect(page).toContain('<span class="image-name">Billede: hus</span>')
    expect(page).not.toContain('src="https')
  })

  test('is a box, not a quotation, where the report marks it', async () => {
    const page = await pageOf(reportOf([box('box', 'Fakta', 'fakta'), ...markdown('> Citat')]))
    expect(page).toMatch(/<div id="fakta" class="box">\s*<p>Fakta<\/p>\s*<\/div>/)
    expect(page).toMatch(/<blockquote>\s*<p>Citat<\/p>/)
  })
})

function tableRows(rows: string[][]) {
  return rows.map((cells) => ({
    type: 'tableRow' as const,
    children: cells.map((value) => ({
      type: 'tableCell' as const,
      children: value === '' ? [] : [{ type: 'text' as const, value }],
    })),
  }))
}
