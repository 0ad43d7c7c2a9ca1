import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Goal, Strategy } from '#core/generated/strategy'
import type { Locale } from '#core/locale'
import { scoreOf } from '#core/score'
import { createSource } from '#core/source'
import { shapes } from '#document/generated/shapes'
import { parseStrategy } from '#document/parse'
import { compileStrategy } from '../../src/compile/compile.ts'
import { emitMarkdown } from '../../src/compile/emit/markdown.ts'
import type { Report } from '../../src/compile/tree.ts'
import { terms } from '../../src/compile/words/terms.ts'
import { documentOf, fullDocument, type Variant } from './full-document.ts'
import { faultsOf, nodesOf } from './invariants.ts'

function reportOf(strategy: Strategy, locale?: Locale): Report {
  const score = scoreOf(strategy, [])
  return compileStrategy(documentOf(strategy), { asOf: '2026-11-22', score, ...(locale ? { locale } : {}) })
}

async function markdownOf(strategy: Strategy, locale?: Locale): Promise<string> {
  return new TextDecoder().decode(await emitMarkdown(reportOf(strategy, locale), { fonts: [], version: '0' }))
}

const rich = (marker: string): string =>
  `Et *afsnit*[^note].\n\n# Overskrift\n\n### Under\n\n- punkt\n\n| a | b |\n| - | - |\n| 1 | ${marker} |\n\n[^note]: Note.`
const variants: Record<string, Variant> = {
  'own goals, plain texts': {},
  'goals of others': { cited: true },
  'rich Markdown': {
    inline: (marker) => `**fed** ${marker} <b>&amp; [link](https://example.dk)`,
    block: rich,
  },
}

describe.each(Object.entries(variants))('a document with every field: %s', (_, variant) => {
  test('shows every text, number and date', async () => {
    const { strategy, expected } = fullDocument(variant)
    const markdown = await markdownOf(strategy)
    expect(expected.length).toBeGreaterThan(300)
    const text = markdown.toLowerCase()
    const lost = expected.filter(({ shown }) => !text.includes(shown.toLowerCase())).map(({ path }) => path)
    expect(lost).toEqual([])
  })

  test('gives a sound tree in both languages', () => {
    const { strategy } = fullDocument(variant)
    expect(faultsOf(reportOf(strategy, 'da'))).toEqual([])
    expect(faultsOf(reportOf(strategy, 'en'))).toEqual([])
  })

  test('is compiled to the same bytes again, and is not changed by it', async () => {
    const { strategy } = fullDocument(variant)
    const before = structuredClone(strategy)
    const markdown = await markdownOf(strategy)
    expect(await markdownOf(structuredClone(strategy))).toBe(markdown)
    expect(strategy).toEqual(before)
  })
})

describe('broken documents', () => {
  test.each([
    ['nothing', {}],
    ['empty lists', { goals: [], themes: [], actors: {}, references: {}, actions: [], sections: [] }],
    [
      'empty items',
      { goals: [{}], themes: [{}], actions: [{}], sections: [{}], definitions: [{}], examples: [{}] },
    ],
    ['empty maps', { publisher: {}, adoption: {}, period: {}, vision: {}, implementation: { budget: {} } }],
    [
      'empty entries',
      { actors: { a: {} }, references: { r: {} }, indicators: { i: {} }, keyFigures: { k: {} } },
    ],
    [
      'names of the language',
      { actors: { constructor: { name: 'A' } }, goals: [{ id: 'M1', owner: 'toString' }] },
    ],
    [
      'ids that meet',
      { goals: [{ id: 'M1.1' }, { id: 'M1-1' }, { id: 'M1.1' }], themes: [{ id: 'a' }, { id: 'a' }] },
    ],
  ] as [string, Strategy][])('%s', (_, strategy) => {
    expect(faultsOf(reportOf(strategy))).toEqual([])
  })

  test('say what they lack on the first page', () => {
    const diagnostic = {
      ruleId: 'schema/type',
      messageId: 'type',
      data: {},
      severity: 'error' as const,
      path: 'a.yaml',
      pointer: '',
      range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
    }
    const document = {
      ...documentOf({ title: 'A' }),
      diagnostics: [diagnostic, { ...diagnostic, severity: 'info' as const }],
    }
    const report = compileStrategy(document, { asOf: '2026-11-22', score: scoreOf({}, []) })
    const warning = nodesOf(report.root).find(({ data }) => data?.className?.includes('warning'))
    expect(JSON.stringify(warning)).toContain('fejl i formatet (1)')
  })

  test('are compiled whatever part of them is missing', () => {
    let seed = 7
    const random = (): number => {
      seed = (seed * 48271) % 2147483647
      return seed / 2147483647
    }
    const pruned = (value: unknown): unknown => {
      if (Array.isArray(value))
        return value.map((item) => (random() < 0.2 ? (typeof item === 'string' ? '' : {}) : pruned(item)))
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, item]) => (random() < 0.3 ? [] : [[key, pruned(item)]])),
      )
    }
    for (let i = 0; i < 60; i++) {
      const { strategy } = fullDocument({
        cited: i % 3 === 0,
        ...(i % 2 === 0 ? variants['rich Markdown'] : {}),
      })
      expect(faultsOf(reportOf(pruned(strategy) as Strategy))).toEqual([])
    }
  })
})

describe('words', () => {
  const prefixes: Record<string, string> = {
    'strategy.kind': 'kind',
    'strategy.status': 'status',
    'relation.type': 'relation',
    'actor.kind': 'actor',
    'reference.kind': 'reference',
    'indicator.kind': 'indicator',
    'indicator.direction': 'direction',
    'measurement.status': 'measurement',
    'goal.level': 'level',
    'goal.status': 'goal',
    'resource.funding': 'funding',
    'budget.funding': 'funding',
    'action.status': 'action',
    'action.commitment': 'commitment',
    'example.kind': 'example',
    'gap.kind': 'gap',
  }
  /** Values that are shown by their form or by a sentence, or not at all. */
  const unworded = new Set(['strategy.format', 'section.kind', 'accepted.through'])
  const reached = new Set<string>()
  const reach = (shape: string | undefined): void => {
    if (shape === undefined || reached.has(shape)) return
    reached.add(shape)
    for (const field of Object.values(shapes[shape] ?? {})) {
      for (const inner of [field, field.item, field.entries]) reach(inner?.shape)
    }
  }
  reach('strategy')
  const fields = [...reached].flatMap((shape) =>
    Object.entries(shapes[shape] ?? {}).flatMap(([key, { values }]) =>
      values ? [[`${shape}.${key}`, values] as const] : [],
    ),
  )

  test.each(fields)('%s', (field, values) => {
    if (unworded.has(field)) return
    const isGapKind = field.endsWith('.kind') && values.includes('silent')
    const prefix = isGapKind ? 'gap' : prefixes[field]
    for (const value of values) expect(Object.keys(terms)).toContain(`${prefix}.${value}`)
  })
})

const goal: Goal = {
  id: 'M1',
  level: 'objective',
  title: 'Færre hjemløse',
  statement: 'Antallet halveres.',
  owner: 'ydelse',
  explicit: false,
  smart: {
    specific: { change: 'halvering' },
    measurable: {
      targets: [
        { indicator: 'unge', value: 21, interim: [{ value: 30, date: '2027-02' }] },
        { indicator: 'unge', change: { percent: -50, since: 2024 }, date: 2027 },
        { indicator: 'unge', max: 15, dimension: { koen: 'kvinder' }, date: 2028 },
      ],
    },
    accepted: { gap: 'Ingen har sagt ja', kind: 'pending', owner: 'ydelse', due: '2026-06', see: 'vive' },
    realistic: {
      resources: [
        { what: 'Rådgiver', amount: 1300000, currency: 'DKK', funding: 'new', start: 2026, end: 2028 },
      ],
    },
    timeBound: { deadline: '2028-12-31' },
  },
}
const small: Strategy = {
  id: 'lille',
  title: 'Lille',
  kind: 'plan',
  status: 'draft',
  publisher: { name: 'Eksempelby Kommune' },
  actors: { ydelse: { name: 'Ydelsescenter' } },
  references: { vive: { title: 'Hjemløshed i Danmark' } },
  indicators: {
    unge: { name: 'Unge i hjemløshed', unit: 'personer', baseline: { date: 2024, value: 42 } },
  },
  goals: [
    goal,
    { id: 'N1', level: 'goal', setBy: 'regeringen', statement: 'Ingen sover på gaden.', supports: ['X9'] },
  ],
  actions: [
    {
      id: 'H1',
      title: 'Boliger',
      contributesTo: ['M1'],
      actions: [{ id: 'H1.1', title: 'Ombygning' }],
      start: 2026,
      end: 2027,
    },
  ],
}

describe('a goal', () => {
  test('says its targets in words', async () => {
    const markdown = await markdownOf(small)
    expect(markdown).toContain('21 personer senest 31. december 2028 (udgangspunkt 42 i 2024)')
    expect(markdown).toContain('Undervejs: 30 personer senest februar 2027.')
    expect(markdown).toContain('et fald på 50 procent siden 2024, det svarer til 21 personer, senest 2027')
    expect(markdown).toContain(', kvinder: højst 15 personer senest 2028.')
  })

  test('says its gaps plainly, with who fills them and when', async () => {
    const markdown = await markdownOf(small)
    const row = markdown.split('\n').find((line) => line.startsWith('| A: Accepteret | **Mangler'))
    expect(row).toBe(
      '| A: Accepteret | **Mangler (på vej):** Ingen har sagt ja (udfyldes af [Ydelsescenter](#aktører); frist juni 2026; se [Hjemløshed i Danmark (kilde 1)](#kilder-og-henvisninger)). | Mangler |',
    )
  })

  test('says how it stands in the text, and money in kroner', async () => {
    const markdown = await markdownOf(small)
    expect(markdown).toContain(
      'Konkret mål · fremgår indirekte af teksten · Ansvarlig: [Ydelsescenter](#aktører)',
    )
    expect(markdown).toContain('Ressourcer: Rådgiver, 1.300.000 kr., 2026–2028, nye penge.')
  })

  test('of somebody else says whose it is, and has no score', async () => {
    const report = reportOf(small)
    const matrix = nodesOf(report.root).find((node) => node.type === 'matrix')
    expect(matrix).toMatchObject({
      rows: [{ href: '#maal-m1' }, { href: '#maal-n1', states: Array(5).fill('none') }],
    })
    const markdown = await markdownOf(small)
    expect(markdown).toContain(
      '### Mål N1\n\n**Ingen sover på gaden.**\n\nMål · sat af regeringen · Bidrager til: X9\n',
    )
    expect(markdown).toContain('Planen har 1 mål (heraf 1 konkret mål) og 2 handlinger.')
    expect(markdown).toContain('Planen gengiver også 1 mål, som andre har sat.')
  })

  test('lists the actions that contribute to it, with links', () => {
    const links = nodesOf(reportOf(small).root).flatMap((node) => (node.type === 'link' ? [node.url] : []))
    expect(links).toContain('#handling-h1')
  })
})

describe('the whole', () => {
  test('nested actions follow the one they are part of', async () => {
    const markdown = await markdownOf(small)
    expect(markdown).toMatch(/\| H1 Boliger \|.*\n\| H1\.1 Ombygning \(del af H1\) \|/)
    const described = { ...small, actions: [{ ...small.actions![0]!, body: 'Sådan.' }] }
    expect(await markdownOf(described)).toMatch(
      /- \*\*H1 Boliger\*\*\n\n {2}Sådan\.\n[\s\S]*\n {2}- \*\*H1\.1 Ombygning\*\*/,
    )
  })

  test('an indicator with two numbers has a chart with the numbers as its table', () => {
    const chart = nodesOf(reportOf(small).root).find((node) => node.type === 'chart')
    expect(chart).toMatchObject({
      id: 'graf-unge',
      title: 'Unge i hjemløshed: udvikling og mål',
      spec: {
        kind: 'trajectory',
        baseline: { date: '2024-01-01', value: 42, label: '42 personer, 2024' },
        targets: [
          { date: '2027-02-28', value: 30 },
          { date: '2027-12-31', value: 21 },
          { date: '2028-12-31', value: 21 },
        ],
        asOf: '2026-11-22',
      },
    })
  })

  test('a value that two goals share stands once, with both of them', async () => {
    const target = { indicator: 'unge', value: 30, date: '2027-02' }
    const shared: Strategy = {
      indicators: small.indicators!,
      goals: ['M1', 'M2'].map((id) => ({ id, smart: { measurable: { targets: [target] } } })),
    }
    const chart = nodesOf(reportOf(shared).root).find((node) => node.type === 'chart')
    expect(chart).toMatchObject({ spec: { targets: [{ date: '2027-02-28', value: 30 }] } })
    expect(await markdownOf(shared)).toContain(
      '| februar 2027 | 30 personer | Mål | [M1](#mål-m1) og [M2](#mål-m2) |',
    )
  })

  test('one number is no chart', () => {
    const lonely: Strategy = { indicators: { a: { name: 'A', baseline: { date: 2024, value: 1 } } } }
    const nodes = nodesOf(reportOf(lonely).root)
    expect(nodes.some(({ type }) => type === 'chart')).toBe(false)
    expect(nodes.some(({ type }) => type === 'rowHeaderTable')).toBe(true)
  })

  test('actions and milestones with dates make a timeline', () => {
    const dated: Strategy = {
      actions: [{ id: 'H1', title: 'A', start: '2026-03', end: 2027, status: 'ongoing' }],
      goals: [{ id: 'M1', smart: { measurable: { milestones: [{ title: 'Vedtaget', date: '2026-06' }] } } }],
    }
    const timeline = nodesOf(reportOf(dated).root).find((node) => node.type === 'chart')
    expect(timeline).toMatchObject({
      description: '1 handling og 1 milepæl fra 1. marts 2026 til 31. december 2027.',
      spec: {
        kind: 'timeline',
        start: '2026-03-01',
        end: '2027-12-31',
        bars: [{ label: 'H1 A', start: '2026-03-01', end: '2027-12-31', state: 'ongoing' }],
        points: [{ label: 'Vedtaget', date: '2026-06-30' }],
      },
    })
  })

  test('many actions make a timeline for each theme, all on the same line of years', () => {
    const actions = (name: string, count: number) =>
      Array.from({ length: count }, (_, i) => ({
        id: `${name}${i}`,
        title: `Handling ${i}`,
        start: 2024 + (i % 3),
        end: 2026 + (i % 2),
      }))
    const many: Strategy = {
      actions: actions('H', 3),
      goals: [{ id: 'M1', smart: { measurable: { milestones: [{ title: 'Vedtaget', date: '2026-06' }] } } }],
      themes: [
        { id: 'bolig', title: 'Bolig', actions: actions('B', 12) },
        { id: 'job', title: 'Job', actions: actions('J', 30) },
      ],
    }
    const charts = nodesOf(reportOf(many).root).filter((node) => node.type === 'chart')
    expect(charts.map(({ title }) => title)).toEqual([
      'Handlinger på tværs af temaerne',
      'Handlinger og milepæle: Bolig',
      'Handlinger og milepæle: Job (1 af 2)',
      'Handlinger og milepæle: Job (2 af 2)',
    ])
    expect(new Set(charts.map(({ id }) => id)).size).toBe(4)
    const specs = charts.flatMap(({ spec }) => (spec.kind === 'timeline' ? [spec] : []))
    for (const { start, end } of specs) expect([start, end]).toEqual(['2024-01-01', '2027-12-31'])
    expect(specs.map(({ bars, points }) => bars.length + points.length)).toEqual([4, 12, 15, 15])
    const rows = charts.map(({ children }) => children[0].children.length - 1)
    expect(rows).toEqual([4, 12, 15, 15])
  })

  test('says what it is', () => {
    expect(reportOf(small).meta).toEqual({
      report: 'strategy',
      id: 'lille',
      title: 'Lille',
      language: 'da',
      locale: 'da',
      publisher: 'Eksempelby Kommune',
      facts: [
        { label: 'Dokumenttype', value: 'Plan' },
        { label: 'Status', value: 'Udkast' },
        { label: 'Periode', value: 'Ikke oplyst' },
        { label: 'Vedtaget', value: 'Ikke oplyst' },
      ],
      draft: true,
      asOf: '2026-11-22',
    })
    const meta = compileStrategy(documentOf({ language: 'x"><' }, '../a/Min plan.yaml'), {
      asOf: '2026-11-22',
      score: scoreOf({}, []),
    }).meta
    expect(meta).toMatchObject({ id: 'min-plan', title: 'Untitled document', language: 'en' })
  })
})

const folder = new URL('../../strategies/', import.meta.url)
describe.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s', (name) => {
  test('gives a sound tree', () => {
    const document = parseStrategy(createSource(name, readFileSync(new URL(name, folder), 'utf8')))
    const score = scoreOf(document.strategy, [])
    expect(faultsOf(compileStrategy(document, { asOf: '2026-11-22', score }))).toEqual([])
  })
})
