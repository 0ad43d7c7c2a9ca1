import { describe, expect, test } from 'vitest'
import type { AuditFinding } from '#compile/audit/finding'
import { compileAudit } from '#compile/audit/report'
import { emitMarkdown } from '#compile/emit/markdown'
import type { Report } from '#compile/tree'
import type { Strategy } from '#core/generated/strategy'
import type { Locale } from '#core/locale'
import { type LetterFinding, scoreOf } from '#core/score'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { documentOf, fullDocument } from '../full-document.ts'
import { faultsOf, nodesOf } from '../invariants.ts'
import { pruned } from '../pruned.ts'
import { reportOfDocument } from '../reports-of-documents.ts'
import { documents } from '../strategy-reports.ts'

const asOf = '2026-11-22'

async function markdownOf(report: Report): Promise<string> {
  return new TextDecoder().decode(await emitMarkdown(report, { fonts: [], version: '0' }))
}

function auditOf(strategy: Strategy, locale: Locale = 'da'): Report {
  const score = scoreOf(strategy, [])
  return compileAudit(documentOf(strategy), { asOf, score, findings: [], letters: [], locale })
}

const text = `format: stratlint/1
id: proeve
title: Flere boliger
kind: plan
status: adopted
adoption: {date: 2026-01-15, by: ydelse}
language: da
publisher: {name: Prøveby Kommune}
actors:
  ydelse: {name: Ydelsescenter}
references:
  budget: {title: Budget 2027}
goals:
  - id: M1
    level: objective
    title: Flere boliger
    statement: Der er 60 boliger ved udgangen af 2028.
    owner: ydelse
    smart:
      specific: {change: flere boliger}
      measurable: {gap: Ingen har talt boligerne, kind: pending, owner: ydelse, due: 2026-06}
      accepted: {through: adoption}
      realistic: {rationale: Der er plads, gap: Der er ikke sat penge af, kind: elsewhere, see: budget, due: 2027-03}
      timeBound: {deadline: 2028-12-31}
  - id: M2
    level: goal
    statement: Borgerne skal støttes.
    smart:
      specific: {change: støtte}
      accepted: {through: adoption}
      realistic: {rationale: Det går}
      timeBound: {gap: Der er ingen frist}
  - {id: N1, level: goal, setBy: regeringen, reference: budget, statement: Ingen sover på gaden.}
actions:
  - {id: H1, title: Byg, owner: ydelse, contributesTo: [M1]}
  - {id: H2, title: Tegn, owner: ydelse}
`
const finding: AuditFinding = {
  ruleId: 'smart/vague-opener',
  severity: 'warning',
  message: 'Ordet siger ikke, hvad der bliver anderledes.',
  help: 'Skriv, hvad man kan se.',
  pointer: '/goals/1/statement',
  line: 27,
  related: [{ message: 'Se også her.', line: 28 }],
}
const findings: AuditFinding[] = [
  finding,
  { ...finding, ruleId: 'smart/gaps', message: 'Mål M1 mangler M.', pointer: '/goals/0/id' },
  {
    ...finding,
    ruleId: 'prose/lix',
    severity: 'info',
    message: 'Lang.',
    help: 'Del den.',
    pointer: '/title',
    line: 3,
  },
  {
    ...finding,
    ruleId: 'prose/lix',
    severity: 'info',
    message: 'Lang.',
    help: 'Del den.',
    pointer: '/actions/0',
    line: 40,
  },
  {
    ...finding,
    ruleId: 'own/rule',
    severity: 'error',
    message: 'Galt.',
    help: 'Ret det.',
    pointer: '',
    line: 1,
    related: [],
  },
]
const letters: LetterFinding[] = [{ goalPointer: '/goals/1', letter: 'S' }]

function auditOfText(locale: Locale = 'da', source = text): Report {
  const document = parseStrategy(createSource('strategier/proeve.yaml', source))
  const score = scoreOf(document.strategy, letters)
  return compileAudit(document, { asOf, score, findings, letters, locale })
}

const markdown = await markdownOf(auditOfText())

describe('an audit', () => {
  test('opens with what is clear and what is missing', () => {
    expect(markdown).toContain('Planen har 2 mål (heraf 1 konkret mål) og 2 handlinger. Målene får tilsammen')
    expect(markdown).toContain('Det fremgår af alle 2 mål, hvem der har sagt ja til målet.')
    expect(markdown).toContain('1 af de 2 handlinger er knyttet til et mål.')
    expect(markdown).toContain('Det fremgår ikke af noget mål, hvordan man ser, om målet er nået.')
    expect(markdown).toContain('1 af de 2 mål har ingen ansvarlig.')
    expect(markdown).toContain('For 1 af de 3 mangler er det aftalt, hvem der udfylder dem hvornår.')
    expect(markdown).toContain('1 af manglerne skulle være udfyldt nu.')
  })

  test('says nothing is declared openly where a field is only left out', () => {
    expect(markdown).not.toContain('står der åbent')
  })

  test('says first what was promised, then objectives, then goals', () => {
    const steps = markdown.split('\n').filter((line) => /^\d+\. \*\*/.test(line))
    expect(steps.map((line) => line.replace(/\]\([^)]*\)/g, ']'))).toEqual([
      '1. **Udfyld de mangler, hvis frist er overskredet, eller aftal en ny frist.** 1 af manglerne skulle være udfyldt nu.',
      expect.stringMatching(
        /^2\. \*\*Vælg, hvad der skal måles.*:\*\* 1 konkret mål \(\[M1\]\)\. M går fra 0 til 50 point\.$/,
      ),
      expect.stringMatching(
        /^3\. \*\*Skriv, hvilke penge.*:\*\* 1 konkret mål \(\[M1\]\)\. R går fra 75 til 100 point\.$/,
      ),
      expect.stringMatching(
        /^4\. \*\*Vælg, hvad der skal måles.*:\*\* 1 mål, som viser en retning \(\[M2\]\)\. M går fra 50 til 100 point\.$/,
      ),
      expect.stringMatching(
        /^5\. \*\*Sæt en dato.*:\*\* 1 mål, som viser en retning \(\[M2\]\)\. T går fra 50 til 100 point\.$/,
      ),
      expect.stringMatching(
        /^6\. \*\*Skriv, hvad der bliver anderledes.*\(\[M2\]\)\. S går fra 75 til 100 point\.$/,
      ),
      '7. **Peg på en ansvarlig:** 1 mål ([M2]).',
      '8. **Aftal for resten af manglerne, hvem der udfylder dem hvornår.** Alle mangler står i [plan for manglerne].',
    ])
  })

  test('gives for each goal its own words on what is missing, who fills it and when', () => {
    expect(markdown).toContain(
      '| M: Målbar | Mangler | Ingen har talt boligerne (på vej) | Ydelsescenter | juni 2026, overskredet |',
    )
    expect(markdown).toContain(
      '| R: Realistisk | Delvist | Der er ikke sat penge af (står et andet sted, se Budget 2027) | | marts 2027 |',
    )
    expect(markdown).toContain('| M: Målbar | Mangler | Feltet er ikke udfyldt, og der står ikke hvorfor |')
  })

  test('shows what is found about a goal with its line and advice', () => {
    expect(markdown).toContain(
      '- **Advarsel, linje 27:** Ordet siger ikke, hvad der bliver anderledes. Skriv, hvad man kan se.',
    )
    expect(markdown).toContain('  - Se også her. (linje 28)')
    expect(markdown).toContain('| S: Specifik | Udfyldt | Udfyldt, men en advarsel eller fejl gælder feltet')
    expect(markdown).toContain('1 af de udfyldte felter giver kun halvt point')
    expect(markdown).not.toContain('Mål M1 mangler M')
  })

  test('gathers what is found elsewhere by advice, and the same words with all lines', () => {
    const part = markdown.slice(markdown.indexOf('## Resten af planen'), markdown.indexOf('## Plan for'))
    expect(part.split('\n').filter(Boolean)).toEqual([
      '## Resten af planen',
      'Her står det, som ikke gælder et bestemt mål, samlet efter råd. Linjerne er dem i proeve.yaml.',
      '### Sprog',
      '**Del den.**',
      '- **Bemærkning, 2 gange, linje 3 og 40:** Lang.',
      '  - Se også her. (linje 28)',
      '### Andet',
      '**Ret det.**',
      '- **Fejl, linje 1:** Galt.',
    ])
  })

  test('asks to choose goals to follow up where none is an objective', async () => {
    const words = await markdownOf(auditOfText('da', text.replace('level: objective', 'level: goal')))
    expect(words).toContain(
      '2. **Vælg de mål, som I vil følge op på, og gør dem til konkrete mål.** Alle 2 mål viser en retning',
    )
    expect(words).toContain('Rækkefølgen er regnet ud: først det bogstav, der har færrest point')
  })

  test('says that nothing is missing where nothing is', async () => {
    const report = await reportOfDocument('audit', 'eksempelby-unge-2026.yaml')
    const words = await markdownOf(report)
    expect(words).toContain(
      'Alle 10 mål er udfyldt i alle fem bogstaver. Alle handlinger (14) er knyttet til et mål.',
    )
    expect(words).toContain(
      'Alle mål er udfyldt i alle fem bogstaver. Hold dem ved lige, når noget ændrer sig.',
    )
    expect(words).not.toContain('## Plan for manglerne')
  })

  test('lists the goals of others apart, and does not judge them', () => {
    expect(markdown).toContain('| Mål N1 | Ingen sover på gaden. | regeringen | Budget 2027 |')
    expect(markdown).not.toContain('### Mål N1')
  })

  test('has a plan of all gaps, those with a date first', () => {
    const rows = markdown
      .slice(markdown.indexOf('## Plan for manglerne'))
      .split('\n')
      .filter((line) => line.startsWith('| ['))
    expect(rows.map((line) => line.replace(/\]\([^)]*\)/g, ']'))).toEqual([
      '| [M1] | M: Målbar | Hvordan man ser, om målet er nået | Ydelsescenter | juni 2026, overskredet |',
      '| [M1] | R: Realistisk | Hvorfor målet kan nås | | marts 2027 |',
      '| [M2] | T: Tidsbegrænset | Hvornår målet skal være nået | | |',
    ])
  })

  test('is in the language asked for, and says so', async () => {
    const report = auditOfText('en')
    expect(report.meta).toMatchObject({
      language: 'en',
      locale: 'en',
      report: 'audit',
      title: 'Audit: Flere boliger',
    })
    const english = await markdownOf(report)
    expect(english).toContain('No goal says how to see whether the goal is met.')
    expect(english).not.toMatch(/Mangler|Udfyldt|undefined/)
  })
})

describe('every document', () => {
  test.each(documents)('%s gives a sound tree, the same again', async (name) => {
    const report = await reportOfDocument('audit', name)
    expect(faultsOf(report)).toEqual([])
    expect(await reportOfDocument('audit', name)).toEqual(report)
    const words = await markdownOf(report)
    expect(words).not.toMatch(/undefined|NaN|\{[a-z]+[:}]/)
  })

  test('of any kind gives a sound tree, whatever is missing', () => {
    for (const locale of ['da', 'en'] as const) {
      expect(faultsOf(auditOf(fullDocument().strategy, locale))).toEqual([])
      expect(faultsOf(auditOf(fullDocument({ cited: true }).strategy, locale))).toEqual([])
      expect(faultsOf(auditOf({}, locale))).toEqual([])
      expect(faultsOf(auditOf({ goals: [{}, { id: 'M1' }], themes: [{}] }, locale))).toEqual([])
    }
    for (const strategy of pruned(40)) expect(faultsOf(auditOf(strategy))).toEqual([])
  })

  test('links to nothing that the audit does not print', async () => {
    const linked = `${text}sections:\n  - {id: om, title: Om, body: Tekst}\n`.replace(
      'Ingen har talt boligerne',
      '"Se [afsnittet](#om), [målet](#M2) og [kilden](https://example.dk)"',
    )
    const report = auditOfText('da', linked)
    const urls = nodesOf(report.root).flatMap((node) => (node.type === 'link' ? [node.url] : []))
    expect(urls).toContain('https://example.dk')
    expect(urls).toContain('#maal-m2')
    expect(faultsOf(report)).toEqual([])
  })
})
