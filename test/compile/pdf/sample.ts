import type { PhrasingContent, RootContent, TableRow } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type {
  ChartNode,
  MatrixNode,
  MatrixState,
  Report,
  ReportMeta,
  RowHeaderTable,
} from '../../../src/compile/tree.ts'

export const meta: ReportMeta = {
  report: 'strategy',
  id: 'eksempelby-unge-2026',
  title: 'Flere unge i eget hjem',
  subtitle: 'Strategi mod hjemløshed blandt unge 2026-2029',
  language: 'da',
  locale: 'da',
  publisher: 'Eksempelby Kommune',
  unit: 'Job og Velfærd',
  facts: [
    { label: 'Dokument', value: 'Strategi' },
    { label: 'Periode', value: '2026 til 2029' },
    { label: 'Vedtaget', value: '11. december 2025 af Byrådet' },
    { label: 'Sagsnummer', value: '25/1234' },
  ],
  draft: false,
  asOf: '2026-11-01',
}

/** Markdown with tables and notes as the tree of a report holds it. */
export function markdown(text: string): RootContent[] {
  return unified().use(remarkParse).use(remarkGfm).parse(text).children
}

export function report(children: RootContent[], changes: Partial<ReportMeta> = {}): Report {
  return { meta: { ...meta, ...changes }, root: { type: 'root', children } }
}

export function rowHeaderTable(rows: (string | PhrasingContent[])[][], caption?: string): RowHeaderTable {
  const children = rows.map(
    (row): TableRow => ({
      type: 'tableRow',
      children: row.map((cell) => ({
        type: 'tableCell',
        children: typeof cell === 'string' ? [{ type: 'text', value: cell }] : cell,
      })),
    }),
  )
  return { type: 'rowHeaderTable', children, ...(caption === undefined ? {} : { caption }) }
}

export const trajectory: ChartNode = {
  type: 'chart',
  id: 'unge-hjemloese',
  title: 'Unge i hjemløshed',
  description:
    'Linjen går fra 42 personer i februar 2024 mod målet på 21 ved udgangen af 2028. I februar 2026 var tallet 35.',
  spec: {
    kind: 'trajectory',
    unit: 'personer',
    baseline: { date: '2024-02-29', value: 42, label: '42 i februar 2024' },
    measurements: [
      { date: '2025-02-28', value: 40, label: '40 i februar 2025' },
      { date: '2026-02-28', value: 35, label: '35 i februar 2026' },
    ],
    targets: [
      { date: '2027-02-28', value: 30, label: '30 i februar 2027' },
      { date: '2028-12-31', value: 21, label: '21 ved udgangen af 2028' },
    ],
    asOf: '2026-11-01',
  },
  children: [
    rowHeaderTable([
      ['Tidspunkt', 'Plan', 'Målt'],
      ['Februar 2024', '', '42'],
      ['Februar 2025', '', '40'],
      ['Februar 2026', '', '35'],
      ['Februar 2027', '30', ''],
      ['31. december 2028', '21', ''],
    ]),
  ],
}

export const timeline: ChartNode = {
  type: 'chart',
  id: 'tidslinje',
  title: 'Handlingerne på en tidslinje',
  description: 'Tre handlinger fra 2026 til 2029 og én milepæl i 2027.',
  spec: {
    kind: 'timeline',
    start: '2026-01-01',
    end: '2029-12-31',
    bars: [
      { label: 'H1 Flere ungdomsboliger', start: '2026-01-01', end: '2028-12-31', state: 'ongoing' },
      { label: 'H2 Bostøtte efter CTI', start: '2026-06-01', end: '2029-12-31', state: 'planned' },
      { label: 'H3 Boligrådgiver', start: '2026-01-01', end: '2026-09-30', state: 'completed' },
    ],
    points: [{ label: 'Midtvejsstatus i byrådet', date: '2027-11-30' }],
    asOf: '2026-11-01',
  },
  children: [
    rowHeaderTable([
      ['Handling', 'Start', 'Slut', 'Status'],
      ['H1 Flere ungdomsboliger', '2026', '2028', 'i gang'],
      ['H2 Bostøtte efter CTI', 'juni 2026', '2029', 'planlagt'],
      ['H3 Boligrådgiver', '2026', 'september 2026', 'afsluttet'],
    ]),
  ],
}

const stateWords: Record<MatrixState, string> = {
  filled: 'udfyldt',
  partly: 'delvist',
  gap: 'erklæret hul',
  missing: 'mangler',
  none: 'andres mål',
}

const matrixRows: [string, MatrixState[]][] = [
  ['M1 Eget hjem', ['filled', 'filled', 'filled', 'partly', 'filled']],
  [
    'M2 En god hverdag for de unge, som har fået egen bolig',
    ['filled', 'gap', 'filled', 'missing', 'filled'],
  ],
  ['N1 Regeringens mål', ['none', 'none', 'none', 'none', 'none']],
]

export const matrix: MatrixNode = {
  type: 'matrix',
  id: 'smart',
  title: 'Sådan er målene beskrevet',
  columns: [
    { letter: 'S', word: 'specifik' },
    { letter: 'M', word: 'målbar' },
    { letter: 'A', word: 'accepteret' },
    { letter: 'R', word: 'realistisk' },
    { letter: 'T', word: 'tidsbegrænset' },
  ],
  rows: matrixRows.map(([label, states]) => ({ label, href: '#m1', states })),
  children: [
    rowHeaderTable([
      ['Mål', 'S specifik', 'M målbar', 'A accepteret', 'R realistisk', 'T tidsbegrænset'],
      ...matrixRows.map(([label, states]) => [
        [{ type: 'link' as const, url: '#m1', children: [{ type: 'text' as const, value: label }] }],
        ...states.map((state) => stateWords[state]),
      ]),
    ]),
  ],
}

const opening = `# Om strategien

Strategien gælder fra 2026 til 2029. Den viser, hvad Eksempelby Kommune vil opnå for unge uden eget hjem, hvem der har *ansvaret*, og hvordan byrådet følger med. Læs mere på [kommunens side](https://eksempelby.example/unge?a=b) eller skriv til [Boligteamet](mailto:boligteamet@eksempelby.example).

Eksempelby Kommune findes ikke. Kommunen, tallene og menneskene i strategien er fiktive og viser, hvordan en strategi kan skrives, så dens mål kan følges. Målet står i [M1](#m1).

# Her står vi

Ved tællingen i februar 2024 var 42 unge hjemløse i Eksempelby. De udgjorde 14 procent af de 300 borgere, som blev talt med. Halvdelen, 21 unge, sov hos venner og bekendte.[^sofa]

| Hvor de unge sov | Antal unge |
| --- | ---: |
| Hos venner og bekendte | 21 |
| På forsorgshjem | 14 |
| På gaden eller i bil | 7 |
| I alt | 1.042 |

Et døgn på forsorgshjem koster omkring 1.400 kr.[^sofa] Imens bliver der hvert år mellem 80 og 95 ungdomsboliger ledige i byen. Opgaven er at få de to ting til at mødes.

> ## Det har vi lært
>
> Fra 2022 til 2024 prøvede kommunen CTI i et forsøg med 20 unge. Et år efter indflytningen boede **17** af dem stadig i boligen.
>
> - en fast kontaktperson
> - en nøgle fra første dag

## Sådan arbejder vi

1. Vi finder boligen sammen med den unge.
2. Vi bliver, til hverdagen fungerer:
   - støtte om aftenen
   - hjælp til budget
3. Vi følger op efter et år.

- [x] Høring af ungerådet
- [ ] Første status til \`udvalget\`

***

~~~
antal = 42
halvdelen = antal / 2
~~~

[^sofa]: De, der sover på skift hos andre, er de sværeste at tælle. Værestedet Havnen har derfor hjulpet med tællingen.

    Se [vejledningen](https://vive.example/taelling).

# Boliger til unge

De fleste unge kan klare sig selv, hvis de har råd til huslejen. Der mangler små boliger til en pris, som en kontanthjælp kan bære.
`

const actions = rowHeaderTable(
  [
    ['Handling', 'Ansvarlig', 'Periode', 'Status'],
    ...Array.from({ length: 34 }, (_, i) => [
      `H${i + 1} Handling nummer ${i + 1}, som bidrager til målene om bolig og hverdag`,
      ['Boligteamet', 'Bostøtteenheden', 'Eksempelby Boligforening'][i % 3] ?? '',
      '2026 til 2029',
      ['planlagt', 'i gang', 'afsluttet'][i % 3] ?? '',
    ]),
  ],
  'Alle handlinger',
)

/** A report with every kind of node. */
export function richReport(changes: Partial<ReportMeta> = {}): Report {
  const goal = markdown(`## M1 Eget hjem

**Unge i Eksempelby bor i eget hjem i stedet for på gaden, på sofaen eller på forsorgshjem.**

Målet følges hvert år.
`)
  const [title] = goal
  if (title?.type === 'heading') title.data = { id: 'm1' }
  const children: RootContent[] = [
    ...markdown(opening),
    ...goal,
    rowHeaderTable([
      ['Felt', 'Indhold'],
      ['Specifik', 'Unge flytter fra gaden, sofaen og forsorgshjemmet til egen bolig. Gælder hele kommunen.'],
      ['Målbar', 'Højst 15 personer den 31. december 2029. Delværdi: 30 i februar 2027.'],
      ['Accepteret', 'Vedtaget med strategien den 11. december 2025.'],
      ['Realistisk', 'Tallet faldt med to fra 2024 til 2025, før de nye boliger stod klar.'],
      ['Tidsbegrænset', '31. december 2029'],
    ]),
    trajectory,
    ...markdown('# Målene samlet\n\nMatricen viser, hvor langt beskrivelsen af hvert mål er nået.'),
    matrix,
    ...markdown('# Handlinger\n\nHandlingerne står her med ansvarlig og periode.'),
    timeline,
    actions,
  ]
  return report(children, changes)
}
