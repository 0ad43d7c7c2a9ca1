import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { emitHtml } from '#compile/emit/html/emit-html'
import { emitMarkdown } from '#compile/emit/markdown'
import { groupGoals } from '#compile/portfolio/groups'
import { averagePoints, missingIn, scoreState } from '#compile/portfolio/overview'
import { compilePortfolio, type PortfolioOptions, publisherOf } from '#compile/portfolio/portfolio'
import type { Report, TimelineChart } from '#compile/tree'
import { faultsOf, nodesOf } from '../invariants.ts'
import { emit } from '../pdf/emit.ts'
import { checkPdf } from '../pdf-checker.ts'
import { asOf, entries, entryOf, lindeby } from './documents.ts'

const [first = entryOf(lindeby), english = first, plan = first] = entries

const options: PortfolioOptions = { asOf, locale: 'da', links: true, findings: [] }
const report = compilePortfolio(entries, options)

/** The nodes under a heading. */
function partOf({ root }: Report, title: string): RootContent[] {
  const start = root.children.findIndex((node) => node.type === 'heading' && textOf(node) === title)
  const end = root.children.findIndex((node, i) => i > start && node.type === 'heading')
  return start === -1 ? [] : root.children.slice(start + 1, end === -1 ? undefined : end)
}

/** The words of a table's cells; lines of a cell are joined by a slash. */
function tableIn(made: Report, title: string): string[][] {
  const table = partOf(made, title).find(({ type }) => type === 'rowHeaderTable')
  if (table?.type !== 'rowHeaderTable') return []
  return table.children.map(({ children }) =>
    children.map((cell) =>
      cell.children.map((node) => (node.type === 'break' ? '/' : textOf(node))).join(''),
    ),
  )
}

describe('an entry', () => {
  test('holds the goals that the document sets itself, with what they are grouped by', () => {
    expect(first.goals.map(({ name }) => name)).toEqual(['M0 Alle unge har et hjem.', 'M1 Halvt så mange'])
    expect(first.goals[1]).toMatchObject({
      anchor: 'maal-m1',
      mark: 'M1',
      level: 'objective',
      theme: 'Bolig',
      groups: ['Unge på 18-24 år'],
      deadline: '2027-12-31',
      indicators: ['Unge uden hjem'],
      states: { S: 'filled', M: 'filled', A: 'missing', T: 'filled' },
    })
    expect(first.goals[1]?.owner).toBeUndefined()
    expect(first.goals[0]).toMatchObject({ owner: 'Ungeteamet' })
    expect(first.goals[0]?.theme).toBeUndefined()
    expect(first.cited).toBe(1)
  })

  test('holds the actions, the period and what the document translates', () => {
    expect(first.actions).toEqual([
      {
        anchor: 'handling-h1',
        name: 'H1 Nye boliger',
        text: 'Nye boliger Der bygges ti boliger.',
        theme: 'Bolig',
        owner: 'Ungeteamet',
        when: '2026–2027',
        status: 'ongoing',
      },
    ])
    expect(first).toMatchObject({ period: '2026–2028', start: '2026-01-01', end: '2028-12-31' })
    expect(english).toMatchObject({
      period: 'til juni 2025',
      end: '2025-06-30',
      translates: ['lindeby-unge'],
    })
    expect(plan).toMatchObject({ goals: [], period: undefined, translates: [] })
  })

  test('is plain data', () => {
    expect(structuredClone(first)).toEqual(first)
  })
})

describe('the numbers', () => {
  test('the points of all documents weigh each by its number of goals', () => {
    const withScore = (goals: number, S: number | null) => ({
      ...plan,
      score: { smart: S, letters: { S, M: S, A: S, R: S, T: S }, goals, gaps: 0 },
    })
    expect(averagePoints([withScore(3, 100), withScore(1, 0), withScore(0, null)])[0]).toBe(75)
    expect(averagePoints([withScore(0, null)])).toEqual([null, null, null, null, null, null])
    expect(averagePoints([])).toEqual([null, null, null, null, null, null])
  })

  test.each([
    [0, 'score-0'],
    [1, 'score-25'],
    [37, 'score-25'],
    [38, 'score-50'],
    [62, 'score-50'],
    [63, 'score-75'],
    [99, 'score-75'],
    [100, 'score-100'],
  ])('%i points look like %s', (points, state) => {
    expect(scoreState(points)).toBe(state)
  })

  test('goals without owner, deadline and target group are counted', () => {
    expect(missingIn(entries)).toEqual({ goals: 3, owner: 2, deadline: 1, group: 1 })
    expect(missingIn([])).toEqual({ goals: 0, owner: 0, deadline: 0, group: 0 })
  })

  test('names that differ in case and space only make one group, and the rest comes last', () => {
    const groups = groupGoals(entries, ({ theme }) => (theme === undefined ? [] : [theme]))
    expect(groups.map(({ name, shares }) => [name, shares.map(({ goals }) => goals.length)])).toEqual([
      ['Bolig', [1, 1]],
      [undefined, [1]],
    ])
  })

  test('a goal with a name twice is counted once', () => {
    const [goal] = first.goals
    const twice = { ...first, goals: goal === undefined ? [] : [{ ...goal, groups: ['a', 'a'] }] }
    expect(groupGoals([twice], ({ groups }) => groups)[0]?.shares[0]?.goals).toHaveLength(1)
  })
})

describe('the report', () => {
  test('is a sound tree', () => {
    const known = new Set(['report:lindeby-unge#maal-m1', 'report:lindeby-unge', 'report:enggaard-plan'])
    expect(faultsOf(report)).toEqual([])
    const links = new Set(nodesOf(report.root).flatMap((node) => (node.type === 'link' ? [node.url] : [])))
    for (const address of known) expect(links).toContain(address)
  })

  test('lists the documents', () => {
    expect(tableIn(report, 'Dokumenterne')).toEqual([
      ['Dokument', 'Udgiver', 'Periode', 'Status', 'Mål'],
      ['Unge i Lindeby', 'Lindeby Kommune', '2026–2028', 'Vedtaget', '2'],
      ['Young people in Lindeby', 'Lindeby Kommune', 'til juni 2025', 'Vedtaget', '1'],
      ['Plan for Enggård', 'Enggård Kommune', 'Ikke oplyst', 'Afløst af et nyere dokument', '0'],
    ])
  })

  test('gives each score in words, with a sign of the same state', () => {
    expect(tableIn(report, 'Sådan er målene beskrevet')).toEqual([
      ['Dokument', 'S/specifik', 'M/målbar', 'A/accepteret', 'R/realistisk', 'T/tidsbegrænset', 'Samlet'],
      ['Unge i Lindeby', '100', '50', '0', '0', '50', '40'],
      ['Young people in Lindeby', '0', '0', '0', '0', '100', '20'],
      ['Plan for Enggård', ...Array(6).fill('Ingen mål')],
      ['Alle mål', '67', '33', '0', '0', '67', '33'],
    ])
    const [, table] = partOf(report, 'Sådan er målene beskrevet')
    const marks =
      table?.type === 'rowHeaderTable' ? table.children[1]?.children.map(({ data }) => data?.className) : []
    expect(marks?.slice(1, 4)).toEqual([['state-score-100'], ['state-score-50'], ['state-score-0']])
  })

  test('counts what goals lack', () => {
    expect(tableIn(report, 'Mål, der mangler noget')).toEqual([
      ['Dokument', 'Mål', 'Uden ansvarlig', 'Uden frist', 'Uden målgruppe'],
      ['Unge i Lindeby', '2', '1', '1', '0'],
      ['Young people in Lindeby', '1', '1', '0', '1'],
      ['Plan for Enggård', '0', '0', '0', '0'],
      ['Samlet', '3', '2', '1', '1'],
    ])
  })

  test('groups the goals by theme, target group, owner and deadline', () => {
    expect(tableIn(report, 'Mål efter tema').slice(1)).toEqual([
      ['Bolig', '2', 'Unge i Lindeby/M1 Halvt så mange/Young people in Lindeby/M1 Half as many.'],
      ['Mål for hele dokumentet', '1', 'Unge i Lindeby/M0 Alle unge har et hjem.'],
    ])
    expect(tableIn(report, 'Mål efter målgruppe').slice(1)).toEqual([
      ['Unge på 18-24 år', '2', 'Unge i Lindeby/M0 Alle unge har et hjem./M1 Halvt så mange'],
      ['Ingen målgruppe nævnt', '1', 'Young people in Lindeby: 1 mål'],
    ])
    expect(tableIn(report, 'Mål efter ansvarlig').slice(1)).toEqual([
      ['Ungeteamet', '1', 'Unge i Lindeby/M0 Alle unge har et hjem.'],
      ['Ingen ansvarlig', '2', 'Unge i Lindeby: 1 mål/Young people in Lindeby: 1 mål'],
    ])
    expect(tableIn(report, 'Mål efter frist').slice(1)).toEqual([
      ['31. december 2025 (er passeret)', '1', 'Young people in Lindeby/M1 Half as many.'],
      ['31. december 2027', '1', 'Unge i Lindeby/M1 Halvt så mange'],
      ['Ingen frist', '1', 'Unge i Lindeby: 1 mål'],
    ])
  })

  test('shows whole periods as bars, and single ends and deadlines as points', () => {
    const chart = nodesOf(report.root).find((node) => node.type === 'chart')
    const spec = (chart?.type === 'chart' ? chart.spec : undefined) as TimelineChart
    expect(spec).toMatchObject({
      of: 'documents',
      start: '2025-06-30',
      end: '2028-12-31',
      bars: [{ label: 'Unge i Lindeby', state: 'ongoing' }],
      points: [
        { label: 'Unge i Lindeby: 1 konkret mål', date: '2027-12-31' },
        { label: 'Young people in Lindeby slutter', date: '2025-06-30' },
        { label: 'Young people in Lindeby: 1 konkret mål', date: '2025-12-31' },
      ],
    })
    expect(textOf(partOf(report, 'Tidslinje')[0])).toBe(
      'Disse dokumenter angiver ikke deres periode: »Plan for Enggård«.',
    )
  })

  test.each([
    ['2025-12-31', 'planned'],
    ['2026-01-01', 'ongoing'],
    ['2028-12-31', 'ongoing'],
    ['2029-01-01', 'completed'],
  ])('on %s a period from 2026 to 2028 is %s', (day, state) => {
    const made = compilePortfolio([first], { ...options, asOf: day })
    const chart = nodesOf(made.root).find((node) => node.type === 'chart')
    expect(chart?.type === 'chart' && chart.spec).toMatchObject({ bars: [{ state }] })
  })

  test('words findings by how severe they are, with the documents concerned', () => {
    const made = compilePortfolio(entries, {
      ...options,
      findings: [
        { severity: 'info', message: 'Ungeteamet ejer alt.', path: 'lindeby-unge.yaml' },
        {
          severity: 'warning',
          message: 'M1 findes to gange.',
          path: 'lindeby-unge.yaml',
          related: [{ message: 'M1 står også her.', path: 'lindeby-young.yaml' }],
        },
      ],
    })
    const [count, list] = partOf(made, 'Modstrid og overlap')
    expect(textOf(count)).toBe('Der er 2 steder, hvor dokumenterne ikke passer sammen.')
    expect(list?.type === 'list' && list.children.map((item) => textOf(item))).toEqual([
      'Advarsel: M1 findes to gange. (Unge i Lindeby)M1 står også her. (Young people in Lindeby)',
      'Bemærkning: Ungeteamet ejer alt. (Unge i Lindeby)',
    ])
    expect(faultsOf(made)).toEqual([])
  })

  test('says that there are no findings, and of one document nothing at all', () => {
    expect(textOf(partOf(report, 'Modstrid og overlap')[0])).toContain('ikke fundet')
    expect(partOf(compilePortfolio([first], options), 'Modstrid og overlap')).toEqual([])
  })

  test('names a publisher that all documents share', () => {
    expect(publisherOf([first, english])).toBe('Lindeby Kommune')
    expect(publisherOf(entries)).toBe('')
    expect(compilePortfolio([], options).meta.publisher).toBe('')
  })

  test('leads nowhere where the reports do not lie beside it', () => {
    const alone = compilePortfolio(entries, { ...options, links: false })
    expect(nodesOf(alone.root).filter(({ type }) => type === 'link')).toEqual([])
  })

  test('of nothing says so, and in English too', () => {
    const made = compilePortfolio([], { ...options, locale: 'en' })
    expect(made.root.children.map((node) => textOf(node))).toContain('There are no documents to show.')
    expect(faultsOf(made)).toEqual([])
    expect(faultsOf(compilePortfolio(entries.slice(2), options))).toEqual([])
  })
})

describe('its files', () => {
  const emitOptions = { fonts: [], version: '0.1.0' }
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

  test('HTML leads to the goals in the reports beside it', async () => {
    const html = text(await emitHtml(report, emitOptions))
    expect(html).toContain('<a href="lindeby-unge.html#maal-m1">M1 Halvt så mange</a>')
    expect(html).toContain('<td class="state-score-50')
  })

  test('Markdown leads to the reports beside it', async () => {
    const markdown = text(await emitMarkdown(report, emitOptions))
    expect(markdown).toContain('[Unge i Lindeby](lindeby-unge.md)')
    expect(markdown).not.toContain('report:')
  })

  test('PDF is sound, holds no link to a file, and is the same each time', async () => {
    const bytes = await emit(report)
    expect(await checkPdf(bytes)).toEqual([])
    expect(text(bytes)).not.toContain('report:')
    expect(Buffer.compare(bytes, await emit(report))).toBe(0)
  })
})
