import type { ChartNode, RowHeaderTable } from '#compile/tree'

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
    description: 'Antallet falder fra 42 i februar 2024 til 35 i februar 2026. Målet er 21 ved udgangen af 2028.',
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
        { label: 'H1 Fast anvisning af hver tredje ledige ungdomsbolig', start: '2026-01-01', end: '2028-12-31', state: 'ongoing' },
        { label: 'H1.1 Ombygning af seks store lejligheder til delte boliger med hver sin lejekontrakt og fælles køkken i stueetagen', start: '2026-09-01', end: '2027-07-31', state: 'planned' },
        { label: 'H2 Ét fælles skema for boligbehov', start: '2026-01-01', end: '2026-02-28', state: 'completed' },
        { label: 'H9 Midlertidige pladser på Broen', start: '2026-06-01', end: '2029-12-31', state: 'cancelled' },
        { label: 'H12 Gratis rådgivning om gæld på Havnen', start: '2029-11-01', end: '2029-11-02', state: 'planned' },
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
