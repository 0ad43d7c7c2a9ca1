import { describe, expect, test } from 'vitest'
import { emitMarkdown } from '#compile/emit/markdown'
import { compileStatus } from '#compile/status/report'
import type { Report } from '#compile/tree'
import type { Strategy } from '#core/generated/strategy'
import type { Locale } from '#core/locale'
import { documentOf, fullDocument } from '../full-document.ts'
import { faultsOf, nodesOf } from '../invariants.ts'
import { pruned } from '../pruned.ts'
import { reportOfDocument, reportOfText } from '../reports-of-documents.ts'
import { documents } from '../strategy-reports.ts'

async function markdownOf(report: Report): Promise<string> {
  return new TextDecoder().decode(await emitMarkdown(report, { fonts: [], version: '0' }))
}

function statusOf(strategy: Strategy, locale: Locale = 'da'): Report {
  return compileStatus(documentOf(strategy), { asOf: '2026-11-22', locale })
}

/**
 * The plan falls from 100 on 2026-01-01 to 50 on 2027-01-01, and through 90 on 2026-03-15 and 80 on 2026-05-27, a fifth and
 * two fifths of 365 days.
 */
const text = `format: stratlint/1
id: proeve
title: Kortere kø
kind: strategy
status: adopted
language: da
publisher: {name: Prøveby Kommune}
actors:
  ydelse: {name: Ydelsescenter}
indicators:
  koe:
    name: Køen
    unit: personer
    direction: decrease
    dimensions: {koen: [kvinder, mænd]}
    frequency: quarterly
    owner: ydelse
    baseline:
      - {date: 2026-01-01, value: 100}
      - {date: 2026-01-01, value: 60, dimension: {koen: kvinder}}
    measurements:
      - {date: 2026-01-15, value: 97, status: final}
      - {date: 2026-01-29, value: 96, status: final}
      - {date: 2026-02-12, value: 94, status: preliminary}
      - {date: 2026-02-12, value: 52.5, dimension: {koen: kvinder}}
  trivsel:
    name: Trivsel
    scale: [lav, høj]
    direction: increase
    baseline: {date: 2025, value: lav}
  arbejde:
    name: I arbejde
    unit: procent
    direction: increase
    baseline: {date: 2025, value: 10}
    measurements: {file: tal.csv}
goals:
  - id: M1
    level: objective
    title: Halvt så lang kø
    statement: Køen halveres.
    owner: ydelse
    smart:
      specific: {change: halvering}
      measurable:
        targets: [{indicator: koe, value: 50, date: 2027-01-01}]
        milestones: [{title: Køsystemet er købt, date: 2026-02}]
      timeBound: {deadline: 2027-01-01}
    followUp: {what: Køens længde, frequency: quarterly, owner: ydelse, forum: Udvalget, next: 2026-04}
  - id: M2
    level: objective
    statement: Trivslen er høj.
    smart: {measurable: {targets: [{indicator: trivsel, value: høj, date: 2027}]}}
  - id: M3
    level: goal
    statement: Det går godt.
    smart: {measurable: {gap: Ikke aftalt, due: 2026-03, owner: ydelse}}
  - {id: M4, level: goal, statement: Flere er i arbejde., smart: {measurable: {targets: [{indicator: arbejde, min: 20, date: 2027}]}}}
actions:
  - {id: H1, title: Køb et køsystem, owner: ydelse, status: ongoing, start: 2026-01, end: 2026-04}
  - {id: H2, title: Lær det fra dig, status: planned, start: 2026-02, end: 2026-12}
  - {id: H3, title: Evaluer, status: completed, end: 2026-01}
  - {id: H4, title: Fest}
`
const asOf = '2026-05-27'
const markdown = await markdownOf(await reportOfText('status', text, { asOf }))

describe('a status report', () => {
  test('opens with everything in numbers', () => {
    expect(markdown).toContain('- Mål (4): 1 på sporet, 1 ikke målt og 2 kan ikke bedømmes.')
    expect(markdown).toContain(
      '- Indikatorer (3): 1 er målt efter udgangspunktet, og 1 skulle være målt igen.',
    )
    expect(markdown).toContain(
      '- Handlinger (4): 1 i gang, 1 planlagt, 1 afsluttet, 1 uden oplyst status og 1 er forsinket.',
    )
    expect(markdown).toContain('- Erklærede mangler (1): 1 har en frist, og 1 af fristerne er overskredet.')
  })

  test('says what needs attention: measurements, milestones, actions, follow-up and gaps that are late', () => {
    const part = markdown.slice(markdown.indexOf('## Det bør I se på nu'), markdown.indexOf('## Målene'))
    const lines = part.split('\n').filter((line) => line.startsWith('- '))
    expect(lines.map((line) => line.replace(/\]\([^)]*\)/g, ']'))).toEqual([
      '- **Måling mangler:** [Køen]. Skulle være målt senest 12. maj 2026; den seneste måling er fra 12. februar 2026.',
      '- **Milepæl:** Køsystemet er købt. Skulle være nået februar 2026; dokumentet siger ikke, om det er sket.',
      '- **Handling:** H1 Køb et køsystem. Skulle være slut april 2026.',
      '- **Handling:** H2 Lær det fra dig. Skulle være begyndt februar 2026.',
      '- **Opfølgning:** Køens længde. Var aftalt til april 2026.',
      '- **Mangler:** [M3 Det går godt.], M: Målbar. Skulle være udfyldt marts 2026.',
    ])
  })

  test('judges a target by the plan on the day measured, and shows the plan today and the projection', () => {
    // 42 of 365 days: 100 − 50·42/365 = 94.2. Days 0, 14, 28 with 100, 97, 96: slope −4/28, mean 97.67 on day 14;
    // day 365: 97.67 − 351/7 = 47.5.
    expect(markdown).toContain(
      '| [M1](#målene): 50 personer senest 1. januar 2027 | På sporet | 94,2 | −0,2 | 80 | 47,5, når målet |',
    )
  })

  test('says the latest measurement, and when the next is due', () => {
    expect(markdown).toContain(
      'Den seneste måling er 94 personer (foreløbig) den 12. februar 2026. Skulle være målt senest 12. maj 2026.',
    )
  })

  test('says what a state rests on', () => {
    expect(markdown).toContain(
      '| M1 Halvt så lang kø | På sporet | Køen: målt til 94 personer (foreløbig) den 12. februar 2026, hvor planen var 94,2. Målet er 50 personer senest 1. januar 2027.<br>En milepæls dato er overskredet, og dokumentet siger ikke, om den er nået. | Ydelsescenter |',
    )
    expect(markdown).toContain(
      '| M3 Det går godt. | Kan ikke bedømmes | Målet har hverken måltal eller milepæle.<br>Frist: ikke oplyst. | Ikke oplyst |',
    )
    expect(markdown).toContain(
      '| Kan ikke bedømmes | I arbejde: ikke målt endnu. Målet er mindst 20 procent senest 2027.<br>Målingerne står i en fil, som ikke er læst med. |',
    )
  })

  test('shows breakdowns from the baseline to the latest measurement', () => {
    expect(markdown).toContain('| Alle | 100 personer, 1. januar 2026 | 94 personer, 12. februar 2026 | −6 |')
    expect(markdown).toContain(
      '| Kvinder | 60 personer, 1. januar 2026 | 52,5 personer, 12. februar 2026 | −7,5 |',
    )
  })

  test('shows each series that is aimed at as a picture', async () => {
    const report = await reportOfText('status', text, { asOf })
    const charts = nodesOf(report.root).flatMap((node) => (node.type === 'chart' ? [node.spec.kind] : []))
    expect(charts).toEqual(['trajectory', 'trajectory', 'timeline'])
  })

  test('says plainly that there is nothing to say', async () => {
    const words = await markdownOf(statusOf({ kind: 'plan', goals: [{ id: 'M1', statement: 'A' }] }))
    expect(words).toContain('- Planen har ingen indikatorer, så der er ikke noget at måle målene på.')
    expect(words).toContain('- Planen har ingen handlinger.')
    expect(words).toContain('Intet er bagud eller forsinket efter det, som dokumentet oplyser.')
    expect(words).toContain('Der er ikke aftalt nogen dato for den næste opfølgning.')
  })

  test('is in the language of the messages, and says so', async () => {
    const report = await reportOfText('status', text, { asOf, lang: 'en' })
    expect(report.meta).toMatchObject({ language: 'en', report: 'status', title: 'Status: Kortere kø' })
    const english = await markdownOf(report)
    expect(english).toContain('| On track | 94.2 | −0.2 | 80 |')
    expect(english).not.toMatch(/Ikke målt|Bagud|undefined|\{[a-z]+/)
  })
})

describe('every document', () => {
  test.each(documents)('%s gives a sound tree, the same again', async (name) => {
    const report = await reportOfDocument('status', name)
    expect(faultsOf(report)).toEqual([])
    expect(await reportOfDocument('status', name)).toEqual(report)
    expect(await markdownOf(report)).not.toMatch(/undefined|NaN|\{[a-z]+[:}]/)
  })

  test('of any kind gives a sound tree, whatever is missing', () => {
    for (const locale of ['da', 'en'] as const) {
      expect(faultsOf(statusOf(fullDocument().strategy, locale))).toEqual([])
      expect(faultsOf(statusOf({}, locale))).toEqual([])
      expect(faultsOf(statusOf({ goals: [{}], indicators: { a: {} }, actions: [{}] }, locale))).toEqual([])
    }
    for (const strategy of pruned(40)) expect(faultsOf(statusOf(strategy))).toEqual([])
  })
})
