import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nodeAt, pathOf } from '#core/located'
import { createSource } from '#core/source'
import { detached, summarise } from '#core/summarise'
import { type Summary, type SummaryPlace, subjectIn } from '#core/summary'
import { parseStrategy } from '#document/parse'
import { subjectOf } from '#document/subject'

const summaryOf = (text: string): Summary => summarise(parseStrategy(createSource('a.yaml', text)))

const sample = `id: boliger-2026
title: Flere boliger
status: adopted
language: da
publisher: {name: Eksempelby Kommune}
period: {start: 2026, end: 2029-06}
actors:
  byraad: {name: Byrådet}
  team: {name: Boligteamet}
targetGroups: {unge: {name: Unge}}
indicators:
  unge:
    name: Unge i hjemløshed
    unit: personer
    direction: decrease
    owner: team
    baseline: {date: 2024-02, value: 42}
relations:
  - {type: follows, title: En politik}
  - {type: implements, strategy: politik-2025}
goals:
  - id: M1
    level: objective
    statement: Antallet af unge i hjemløshed halveres.
    owner: team
    supports: [politik-2025#P1]
    smart:
      specific: {groups: [unge, ukendt]}
      measurable:
        targets:
          - {indicator: unge, value: 21, interim: [{value: 30, date: 2027-02}]}
          - {value: 5}
      timeBound: {deadline: 2028}
themes:
  - id: tema
    goals:
      - {id: N1, setBy: regeringen, owner: {gap: Ikke fordelt}}
`

describe('the summary of a document', () => {
  const summary = summaryOf(sample)

  test('says what the document is', () => {
    expect(summary).toMatchObject({
      path: 'a.yaml',
      isWhole: true,
      id: 'boliger-2026',
      title: 'Flere boliger',
      status: 'adopted',
      publisher: 'Eksempelby Kommune',
      period: { start: '2026-01-01', end: '2029-06-30' },
    })
  })

  test('holds goals with owners, deadlines and targets, also those on the way', () => {
    const [objective, cited] = summary.goals
    expect(objective).toMatchObject({
      id: 'M1',
      isOwn: true,
      owner: { id: 'team', name: 'Boligteamet' },
      groups: ['Unge', 'ukendt'],
      deadline: '2028-12-31',
      supports: [{ id: 'politik-2025#P1', place: { pointer: '/goals/0/supports/0' } }],
    })
    expect(objective?.targets.map(({ value, date }) => [value, date])).toEqual([
      [21, '2028-12-31'],
      [30, '2027-02-28'],
    ])
    expect(cited).toMatchObject({ id: 'N1', isOwn: false, supports: [], targets: [] })
    expect(cited?.owner).toBeUndefined()
  })

  test('holds indicators with baselines, the actors that own goals, and relations to documents of the format', () => {
    expect(summary.indicators).toMatchObject([
      { id: 'unge', unit: 'personer', direction: 'decrease', baselines: [{ value: 42, date: '2024-02-29' }] },
    ])
    expect(summary.owners).toMatchObject([{ id: 'team', name: 'Boligteamet' }])
    expect(summary.relations).toMatchObject([{ type: 'implements', strategy: 'politik-2025' }])
  })

  test('is plain JSON, as which it is kept', () => {
    const kept = detached(summary)
    expect(kept).toEqual(summary)
    expect(kept.goals[1]).not.toHaveProperty('owner')
  })

  test('says when a part could not be read', () => {
    expect(summaryOf(`${sample}  - id: [`).isWhole).toBe(false)
    expect(summaryOf(sample.replace('status: adopted', 'status: vedtaget')).isWhole).toBe(false)
  })

  test.each(['', '[]', 'goals: 3', 'goals: [null, 7, {smart: []}]', 'id: {a: 1}\nactors: []\n'])(
    'of %j is empty, and no error',
    (text) => {
      const { goals, indicators, owners, relations } = summaryOf(text)
      expect([goals.flatMap(({ targets }) => targets), indicators, owners, relations].flat()).toEqual([])
    },
  )
})

/** Every place in a summary, wherever it stands. */
function placesIn(value: unknown): SummaryPlace[] {
  if (typeof value !== 'object' || value === null) return []
  if ('pointer' in value && 'range' in value) return [value as SummaryPlace]
  return Object.values(value).flatMap(placesIn)
}

describe.each(readdirSync('strategies'))('each place in the summary of %s', (name) => {
  const document = parseStrategy(createSource(name, readFileSync(`strategies/${name}`, 'utf8')))
  const summary = summarise(document)
  const places = placesIn(summary)

  test('is where its pointer leads', () => {
    expect(places.length).toBeGreaterThan(10)
    for (const { pointer, range } of places) {
      const node = nodeAt(document.root, pathOf(pointer))
      if (typeof node?.value === 'object') continue
      expect([pointer, range.start.offset, range.end.offset]).toEqual([pointer, node?.start, node?.end])
    }
  })

  test('belongs to the same thing as in the document', () => {
    for (const { pointer } of places)
      expect(subjectIn(summary, pointer)).toBe(
        subjectOf({ ...document, format: 'strategy' }, pathOf(pointer)),
      )
  })
})
