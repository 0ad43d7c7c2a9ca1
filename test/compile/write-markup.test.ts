import fc from 'fast-check'
import type { Element, ElementContent, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { chartElement } from '#compile/charts/chart-svg'
import { printPalette } from '#compile/charts/palette'
import { emitHtml } from '#compile/emit/html/emit-html'
import { element } from '#compile/markup/element'
import { writeHtml, writeXml, written } from '#compile/markup/write'
import { hostileReport, richCharts, richReport } from './html-reports.ts'
import { documents, strategyReport } from './strategy-reports.ts'

const reader = unified().use(rehypeParse)
const htmlWriter = unified().use(rehypeStringify, { upperDoctype: true })
const xmlWriter = unified().use(rehypeStringify, { space: 'svg', closeEmptyElements: true })

describe('pages are written as rehype writes them', () => {
  test('those of reports', async () => {
    const reports = [richReport, hostileReport, ...documents.map(strategyReport)]
    for (const report of reports) {
      const page = reader.parse(
        Buffer.from(await emitHtml(report, { fonts: [], version: '1.2.3' })).toString(),
      )
      expect(writeHtml(page)).toBe(htmlWriter.stringify(page))
    }
  })

  test('with any texts, attributes and elements that pages are made of', () => {
    fc.assert(
      fc.property(fc.array(content), (children) => {
        const page: Root = { type: 'root', children: [{ type: 'doctype' }, ...children] }
        expect(writeHtml(page)).toBe(htmlWriter.stringify(page))
      }),
    )
  })

  test('and pictures with any texts', () => {
    for (const chart of richCharts) {
      const picture = chartElement(chart, 'da', printPalette, 'wide')
      expect(writeXml(picture)).toBe(xmlWriter.stringify({ type: 'root', children: [picture] }))
    }
    fc.assert(
      fc.property(text, text, (words, name) => {
        const picture = element('svg', { ariaLabel: name }, element('title', {}, words), element('g', {}))
        expect(writeXml(picture)).toBe(xmlWriter.stringify({ type: 'root', children: [picture] }))
      }),
    )
  })
})

test('a part that is written beforehand becomes the same markup', () => {
  const part = element('p', { title: '"' }, 'a < b & c', element('svg', { strokeWidth: 1 }))
  const whole = writeHtml({ type: 'root', children: [element('div', {}, part)] })
  expect(writeHtml({ type: 'root', children: [{ ...element('div', {}), children: [written(part)] }] })).toBe(
    whole,
  )
})

test('what HTML cannot hold is taken out', () => {
  const line = element('p', { title: 'a\u0000b', id: 'c\u202ed' }, 'e\u0007f\u0085g')
  expect(writeHtml({ type: 'root', children: [line] })).toBe('<p title="ab" id="cd">ef g</p>')
})

test('the end of a CDATA section is written as text', () => {
  expect(writeXml(element('svg', {}, 'a]]>b'))).toBe('<svg>a]]&gt;b</svg>')
})

/** Texts with everything that markup is made of. */
const text = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '`',
      '=',
      '/',
      ' ',
      '\n',
      '&amp;',
      '<!--',
      '</p>',
      'a',
      'æ',
      '–',
      '漢',
      '🙂',
    ),
  )
  .map((parts) => parts.join(''))

const properties = fc.record(
  {
    id: text,
    className: fc.array(fc.constantFrom('a', 'icon', 'state-gap')),
    ariaLabelledBy: fc.array(fc.constantFrom('x', 'y')),
    ariaHidden: fc.constantFrom('true', undefined),
    dataFootnotes: fc.constant(true),
    dataLabel: text,
    tabIndex: fc.constantFrom(0, -1),
    title: fc.option(text, { nil: undefined }),
    hrefLang: text,
    strokeWidth: fc.constantFrom(0, 1.5, '2'),
    viewBox: fc.constant('0 0 1 1'),
    hidden: fc.boolean(),
  },
  { requiredKeys: [] },
)

const { content } = fc.letrec<{ content: ElementContent; element: Element }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    text.map((value) => ({ type: 'text' as const, value })),
    tie('element'),
  ),
  element: fc
    .tuple(
      fc.constantFrom('p', 'svg', 'path', 'text', 'a', 'td', 'img', 'br', 'div'),
      properties,
      fc.array(tie('content'), { maxLength: 4 }),
    )
    .map(([tagName, own, children]) => ({
      type: 'element' as const,
      tagName,
      properties: own as Element['properties'],
      children: tagName === 'img' || tagName === 'br' ? [] : children,
    })),
}))
