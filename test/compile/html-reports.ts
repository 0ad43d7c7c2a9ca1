import type { Blockquote, Root, RootContent, Strong } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { ChartNode, MatrixNode, MatrixState, Report, ReportMeta, RowHeaderTable } from '#compile/tree'

function textTable(rows: string[][], caption?: string): RowHeaderTable {
  return {
    type: 'rowHeaderTable',
    ...(caption === undefined ? {} : { caption }),
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
    })),
  }
}

/** Charts of each kind: few and many points, a cut axis, labels close together, all states of actions. */
export const richCharts: ChartNode[] = [
  {
    type: 'chart',
    id: 'chart-unge',
    title: 'Unge i hjemløshed',
    description:
      'Antallet falder fra 42 i februar 2024 til 35 i februar 2026. Målet er 21 ved udgangen af 2028.',
    spec: {
      kind: 'trajectory',
      unit: 'personer',
      baseline: { date: '2024-02-29', value: 42, label: '42 i februar 2024' },
      measurements: [
        { date: '2025-02-28', value: 40, label: '40 i februar 2025' },
        { date: '2026-02-28', value: 35, label: '35 i februar 2026 (foreløbig)' },
      ],
      targets: [
        { date: '2027-02-28', value: 30, label: '30 i februar 2027' },
        { date: '2028-12-31', value: 21, label: '21 den 31. december 2028' },
      ],
      asOf: '2026-03-01',
    },
    children: [
      textTable(
        [
          ['Dato', 'Hvad', 'Personer'],
          ['Februar 2024', 'udgangspunkt', '42'],
          ['Februar 2025', 'målt', '40'],
          ['Februar 2026', 'målt, foreløbig', '35'],
          ['Februar 2027', 'planlagt', '30'],
          ['31. december 2028', 'mål', '21'],
        ],
        'Unge i hjemløshed, personer',
      ),
    ],
  },
  {
    type: 'chart',
    id: 'chart-bofast',
    title: 'Unge, der stadig bor i deres anviste bolig efter 12 måneder',
    description: 'Andelen var 68 procent i 2025. Målet er mindst 85 procent i juni 2029.',
    spec: {
      kind: 'trajectory',
      unit: 'procent',
      baseline: { date: '2025-06-30', value: 68, label: '68 procent i juni 2025' },
      measurements: [],
      targets: [
        { date: '2027-06-30', value: 75, label: 'mindst 75 procent i juni 2027' },
        { date: '2028-06-30', value: 80, label: 'mindst 80 procent i juni 2028' },
        { date: '2029-06-30', value: 85, label: 'mindst 85 procent i juni 2029' },
      ],
      asOf: '2026-03-01',
    },
    children: [
      textTable([
        ['Dato', 'Procent'],
        ['30. juni 2025', '68'],
        ['30. juni 2029', '85'],
      ]),
    ],
  },
  {
    type: 'chart',
    id: 'chart-maanedlig',
    title: 'Ventetid på en bolig',
    description: 'Ventetiden er målt hver måned og ligger mellem 88 og 128 dage.',
    spec: {
      kind: 'trajectory',
      unit: 'dage',
      baseline: { date: '2025-12-31', value: 128, label: '128 dage 31. december 2025' },
      measurements: Array.from({ length: 12 }, (_, i) => ({
        date: `2026-${String(i + 1).padStart(2, '0')}-28`,
        value: [127, 121, 124, 118, 115, 117, 109, 104, 106, 98, 92, 88][i] ?? 0,
        label: `${[127, 121, 124, 118, 115, 117, 109, 104, 106, 98, 92, 88][i]} dage`,
      })),
      targets: [
        { date: '2026-12-31', value: 90, label: 'højst 90 dage 31. december 2026' },
        { date: '2027-12-31', value: 60, label: 'højst 60 dage 31. december 2027' },
      ],
      asOf: '2027-01-15',
    },
    children: [
      textTable([
        ['Dato', 'Dage'],
        ['31. december 2025', '128'],
      ]),
    ],
  },
  {
    type: 'chart',
    id: 'chart-stor',
    title: 'Udgifter',
    description: 'Udgiften går fra 1,3 mio. til −0,2 mio. kr.',
    spec: {
      kind: 'trajectory',
      unit: 'kr.',
      measurements: [{ date: '2026-05-01', value: 1_300_000, label: '1,3 mio. kr.' }],
      targets: [{ date: '2041-01-01', value: -200_000, label: '−0,2 mio. kr. i 2041' }],
      asOf: '2026-05-01',
    },
    children: [
      textTable([
        ['Dato', 'Kr.'],
        ['1. maj 2026', '1.300.000'],
      ]),
    ],
  },
  {
    type: 'chart',
    id: 'chart-tidslinje',
    title: 'Handlinger og milepæle',
    description: 'Fem handlinger og to milepæle mellem 2026 og 2029.',
    spec: {
      kind: 'timeline',
      start: '2026-01-01',
      end: '2029-12-31',
      bars: [
        {
          label: 'H1 Fast anvisning af hver tredje ledige ungdomsbolig',
          start: '2026-01-01',
          end: '2028-12-31',
          state: 'ongoing',
        },
        {
          label:
            'H1.1 Ombygning af seks store lejligheder til delte boliger med hver sin lejekontrakt og fælles køkken i stueetagen',
          start: '2026-09-01',
          end: '2027-07-31',
          state: 'planned',
        },
        {
          label: 'H2 Ét fælles skema for boligbehov',
          start: '2026-01-01',
          end: '2026-02-28',
          state: 'completed',
        },
        {
          label: 'H9 Midlertidige pladser på Broen',
          start: '2026-06-01',
          end: '2029-12-31',
          state: 'cancelled',
        },
        {
          label: 'H12 Gratis rådgivning om gæld på Havnen',
          start: '2029-11-01',
          end: '2029-11-02',
          state: 'planned',
        },
      ],
      points: [
        { label: 'Alle unge på Broen har en boligplan senest 14 dage efter ankomsten', date: '2026-10-01' },
        { label: 'Midtvejsevaluering', date: '2029-12-30' },
      ],
      asOf: '2026-03-01',
    },
    children: [
      textTable([
        ['Handling', 'Fra', 'Til', 'Stade'],
        ['H1 Fast anvisning af hver tredje ledige ungdomsbolig', 'januar 2026', 'december 2028', 'i gang'],
        ['H2 Ét fælles skema for boligbehov', 'januar 2026', 'februar 2026', 'afsluttet'],
      ]),
    ],
  },
]

export const meta: ReportMeta = {
  report: 'strategy',
  id: 'eksempelby-unge-2026',
  title: 'Flere unge i eget hjem',
  subtitle: 'Strategi mod hjemløshed blandt unge 2026-2029',
  language: 'da',
  locale: 'da',
  publisher: 'Eksempelby Kommune',
  unit: 'Job og Velfærd',
  facts: [{ label: 'Periode', value: '2026-2029' }],
  draft: false,
  asOf: '2026-03-01',
}

const words: Record<MatrixState, string> = {
  filled: 'udfyldt',
  partly: 'delvist',
  gap: 'mangler, oplyst',
  missing: 'mangler',
  none: 'ikke vurderet',
}

/** A matrix with a goal for each pattern of states. */
export function matrix(rows: { label: string; href: string; states: MatrixState[] }[]): MatrixNode {
  const columns = ['specifik', 'målbar', 'accepteret', 'realistisk', 'tidsbegrænset'].map((word, i) => ({
    letter: 'SMART'.charAt(i),
    word,
  }))
  const head = ['Mål', ...columns.map(({ letter, word }) => `${letter} (${word})`)]
  const body = rows.map(({ label, states }) => [label, ...states.map((state) => words[state])])
  const title = 'Målene og de fem bogstaver i SMART'
  return { type: 'matrix', id: 'matrix', title, columns, rows, children: [textTable([head, ...body])] }
}

/** Blocks of Markdown; headings get ids of their text. */
export function markdown(text: string): RootContent[] {
  const root: Root = unified().use(remarkParse).use(remarkGfm).parse(text)
  visit(root, 'heading', (node) => {
    const [first] = node.children
    if (first?.type === 'text')
      node.data = {
        id: first.value
          .toLowerCase()
          .replace(/^[\d.\s]+/, '')
          .replace(/[^a-zæøå0-9]+/g, '-'),
      }
  })
  return root.children
}

export function box(className: string, text: string, id?: string): Blockquote {
  const data = { className: [className], ...(id === undefined ? {} : { id }) }
  return { type: 'blockquote', data, children: markdown(text) as Blockquote['children'] }
}

function gapLine(before: string, lead: string, after: string): RootContent {
  const gap: Strong = {
    type: 'strong',
    data: { className: ['gap'] },
    children: [{ type: 'text', value: lead }],
  }
  const texts = [before, after].map((value) => ({ type: 'text' as const, value }))
  return { type: 'paragraph', data: { className: ['gap-line'] }, children: [texts[0]!, gap, texts[1]!] }
}

/** A goal's table with a state in the last cell of each row. */
function smartTable(): RowHeaderTable {
  const table = textTable([
    ['SMART', 'Indhold', 'Status'],
    ['S: Specifik', 'Halvt så mange unge uden hjem i hele kommunen.', 'Udfyldt'],
    [
      'M: Målbar',
      'Unge i hjemløshed: fra 42 personer til 21 personer den 31. december 2028.',
      'Delvist udfyldt',
    ],
    ['A: Accepteret', 'Ikke udfyldt', 'Ikke udfyldt'],
    ['R: Realistisk', 'Boligforeningen stiller 24 boliger til rådighed hvert år.', 'Udfyldt'],
    ['T: Tidsbegrænset', 'Senest den 31. december 2028.', 'Udfyldt'],
  ])
  const states = ['filled', 'partly', 'gap', 'filled', 'filled']
  states.forEach((state, i) => {
    table.children[i + 1]!.children[2]!.data = { className: ['state', `state-${state}`] }
  })
  return table
}

function paragraph(className: string, text: string): RootContent {
  return { type: 'paragraph', data: { className: [className] }, children: [{ type: 'text', value: text }] }
}

/** A report with every kind of node. */
export const richReport: Report = {
  meta,
  root: {
    type: 'root',
    children: [
      ...markdown('# Flere unge i eget hjem'),
      paragraph('subtitle', 'Strategi mod hjemløshed blandt unge 2026-2029'),
      textTable([
        ['Oplysning', 'Indhold'],
        ['Dokumenttype', 'Strategi'],
        ['Periode', '2026-2029'],
        ['Vedtaget', '11. december 2025 af Byrådet, vedtaget efter otte ugers høring'],
        ['Sagsnummer', '25/1234'],
      ]),
      ...markdown(`## Vision

Ingen ung i Eksempelby mangler et sted at bo[^1]. Alle under 25 år får et tilbud inden for **14 dage**, se [boligteamets side](https://eksempelby.example/unge) eller skriv til [teamet](mailto:boligteamet@eksempelby.example).

- [x] vedtaget
- [ ] evalueret

1. Først en bolig
2. Så støtte
   - økonomi
   - netværk

> Det bedste er at kunne lukke døren og sove længe.

\`stratlint check\` og ~~gammel~~ *ny* tekst.

\`\`\`yaml
goals: []
\`\`\`

| År | Unge | Andel |
| :-- | --: | :-: |
| 2024 | 42 | 14 % |
| 2025 | 40[^2] | 13 % |

---

[^1]: VIVE 2024, *Hjemløshed i Danmark*.
[^2]: Foreløbigt tal. Se også [^1].`),
      ...markdown('## Overblik over målene'),
      matrix([
        {
          label: 'M1 Halvt så mange unge i hjemløshed',
          href: '#m1',
          states: ['filled', 'filled', 'filled', 'filled', 'filled'],
        },
        {
          label: 'M2 Kortere ventetid på en bolig',
          href: '#m2',
          states: ['filled', 'partly', 'gap', 'missing', 'filled'],
        },
        { label: 'N1 Regeringens mål', href: '#n1', states: ['none', 'none', 'none', 'none', 'none'] },
      ]),
      ...markdown(
        '## 1. Boliger til unge\n\nEn ung uden adresse kan svært passe en uddannelse.\n\n### M1 Halvt så mange unge i hjemløshed',
      ),
      paragraph('lead', 'Antallet af unge i hjemløshed halveres inden udgangen af 2028.'),
      paragraph('badges', 'Konkret mål · Ansvarlig: Boligteamet · Støtter: M0'),
      gapLine('Ansvarlig: ', 'Mangler:', ' Strategien nævner ingen.'),
      smartTable(),
      richCharts[0] as ChartNode,
      richCharts[1] as ChartNode,
      box('box', '**Housing First** er en metode.\n\nEn bolig er et menneskes første behov.', 'm2'),
      paragraph('gap', 'Mangler: Strategien nævner ingen indikator.'),
      ...markdown('## Tidslinje'),
      richCharts[4] as ChartNode,
    ],
  },
}

/** Text that must reach the reader as it stands. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '"onload="alert(1)',
  "'><img src=x onerror=alert(1)>",
  '</style></title></svg>',
  '&lt;b&gt;&amp;',
  '{{7*7}} <!-- -->',
]

/** A report with the same hostile text in every place that takes text. */
export const hostileReport: Report = hostile(`${hostileTexts.join(' ')} \0\x1b[31m\x9f\u202e\ud800`)

function hostile(text: string): Report {
  const words = { type: 'text' as const, value: text }
  const chart = richCharts[0]!
  const label = { date: '2026-01-01', value: 1, label: text }
  return {
    meta: { ...meta, title: text, subtitle: text, publisher: text, unit: text, language: text, draft: true },
    root: {
      type: 'root',
      children: [
        { type: 'heading', depth: 1, data: { id: 'titel' }, children: [words] },
        paragraph('subtitle', text),
        paragraph('warning', text),
        {
          ...textTable([
            ['a', 'b'],
            [text, text],
          ]),
        },
        { type: 'heading', depth: 2, data: { id: 'afsnit' }, children: [words] },
        { type: 'html', value: text },
        {
          type: 'paragraph',
          children: [
            { type: 'html', value: text },
            { type: 'inlineCode', value: text },
            { type: 'footnoteReference', identifier: 'n' },
          ],
        },
        {
          type: 'paragraph',
          children: [
            { type: 'link', url: 'https://a.example/"onload="x', title: text, children: [words] },
            { type: 'link', url: 'javascript:alert(1)', children: [words] },
            { type: 'image', url: 'javascript:alert(1)', alt: text },
          ],
        },
        { type: 'code', lang: '"onload="x', value: text },
        textTable(
          [
            ['a', text],
            [text, text],
          ],
          text,
        ),
        {
          ...matrix([
            { label: text, href: '#titel', states: ['filled', 'gap', 'missing', 'partly', 'none'] },
          ]),
          title: text,
        },
        {
          ...chart,
          title: text,
          description: text,
          spec: {
            kind: 'trajectory',
            unit: text,
            baseline: label,
            measurements: [],
            targets: [],
            asOf: '2026-01-01',
          },
        },
        {
          ...chart,
          id: 'chart-tid',
          title: text,
          description: text,
          spec: {
            kind: 'timeline',
            start: '2026-01-01',
            end: '2026-12-31',
            bars: [{ label: text, start: '2026-01-01', end: '2026-12-31', state: 'ongoing' }],
            points: [],
            asOf: '2026-01-01',
          },
        },
        { type: 'footnoteDefinition', identifier: 'n', children: [{ type: 'paragraph', children: [words] }] },
      ],
    },
  }
}
