import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { fieldViolations } from '#compile/accessibility/fields'
import { treeViolations } from '#compile/accessibility/tree'
import { accessibilityViolations } from '#compile/accessibility/violations'
import { compileStrategy } from '#compile/compile'
import { compilePortfolio } from '#compile/portfolio/portfolio'
import { scoreOf } from '#core/score'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { report, richReport, rowHeaderTable, timeline } from './pdf/sample.ts'
import { asOf, entries } from './portfolio/documents.ts'

const documentWith = (body: string) =>
  parseStrategy(
    createSource(
      'a.yaml',
      `format: stratlint/1\nid: a\ntitle: Plan\nsections:\n  - id: x\n    title: X\n    kind: text\n    body: ${JSON.stringify(body)}\n`,
    ),
  )
const found = (body: string): string[] =>
  fieldViolations(documentWith(body)).map(
    ({ ruleId, range: { start, end } }) => `${ruleId} ${start.line}:${start.column}-${end.column}`,
  )

describe('the texts of a document', () => {
  test.each([
    ['Se ![](x.png)', 'accessibility/image 8:15-25'],
    ['Se ![ ](x.png)', 'accessibility/image 8:15-26'],
    ['![][kort]\n\n[kort]: x.png', 'accessibility/image 8:12-21'],
    ['[](https://example.org)', 'accessibility/link 8:12-35'],
    ['[![](x.png)](https://example.org)', 'accessibility/link 8:12-45'],
    ['| | |\n|-|-|\n|1|2|', 'accessibility/table 8:12-17'],
  ])('are told of by their places: %s', (body, first) => {
    expect(found(body)[0]).toBe(first)
  })

  test.each([
    'Se ![Kort](x.png) og [referat](https://example.org)',
    '| År | |\n|-|-|\n|1|2|',
    '`![](x.png)`',
    '    ![](x.png)',
    '#### Dybt\n\n# Højt',
    '[![Kort](x.png)](https://example.org)',
  ])('may hold %s', (body) => {
    expect(found(body)).toEqual([])
  })
})

describe('a compiled report', () => {
  const faults = (children: RootContent[]): string[] =>
    treeViolations(documentWith(''), report(children)).map(({ ruleId, data }) => `${ruleId} ${data['what']}`)
  const heading = (depth: 1 | 2 | 3, value: string): RootContent => ({
    type: 'heading',
    depth,
    children: [{ type: 'text', value }],
  })

  test.each<[string, RootContent[]]>([
    ['accessibility/heading Dybt', [heading(1, 'Højt'), heading(3, 'Dybt')]],
    ['accessibility/chart A', [heading(1, 'A'), { ...timeline, description: ' ' }]],
    ['accessibility/chart A', [heading(1, 'A'), { ...timeline, title: '' }]],
    [
      'accessibility/image A',
      [heading(1, 'A'), { type: 'paragraph', children: [{ type: 'image', url: 'x' }] }],
    ],
    [
      'accessibility/link A',
      [heading(1, 'A'), { type: 'paragraph', children: [{ type: 'link', url: '#x', children: [] }] }],
    ],
    [
      'accessibility/table A',
      [
        heading(1, 'A'),
        rowHeaderTable([
          ['', ''],
          ['1', '2'],
        ]),
      ],
    ],
  ])('is told of: %s', (fault, children) => {
    expect(faults(children)).toEqual([fault])
  })

  test('has nothing of it as it is made', () => {
    const document = documentWith('#### Dybt\n\nSe ![Kort](x.png).')
    const made = compileStrategy(document, { asOf, score: scoreOf(document.strategy, []) })
    expect(accessibilityViolations(document, made)).toEqual([])
    const portfolio = compilePortfolio(entries, { asOf, locale: 'da', links: false, findings: [] })
    for (const one of [portfolio, richReport()]) expect(treeViolations(document, one)).toEqual([])
  })
})
