import { describe, expect, test } from 'vitest'
import { compileAudit } from '#compile/audit/report'
import { compileStrategy } from '#compile/compile'
import { emitHtml } from '#compile/emit/html/emit-html'
import { emitHtmlIndex } from '#compile/emit/html/site/emit-index'
import { emitMarkdown } from '#compile/emit/markdown'
import { portfolioEntry } from '#compile/portfolio/entry'
import { compilePortfolio } from '#compile/portfolio/portfolio'
import { compileStatus } from '#compile/status/report'
import type { Report } from '#compile/tree'
import { scoreOf } from '#core/score'
import { letters } from '#core/smart'
import { profiles, type SmartProfile, wordOf } from '#core/smart-profiles'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'

const asOf = '2026-11-22'
const names = Object.keys(profiles) as SmartProfile[]
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const markdownOf = async (report: Report) => decode(await emitMarkdown(report, { fonts: [], version: '0' }))
const htmlOf = async (report: Report) => decode(await emitHtml(report, { fonts: [], version: '0' }))

const document = parseStrategy(
  createSource(
    'lindeby.yaml',
    `format: stratlint/1
id: lindeby
title: Flere boliger
kind: plan
status: adopted
language: da
publisher: {name: Lindeby Kommune}
actors:
  ydelse: {name: Ydelsescenter}
  byraad: {name: Byrådet}
indicators:
  boliger: {name: Antal boliger, unit: boliger, baseline: {date: 2025, value: 40}}
themes:
  - id: bolig
    title: Boliger til unge
    rationale: For mange venter på et hjem.
    goals:
      - id: M1
        level: objective
        statement: Der er 60 boliger ved udgangen af 2028.
        owner: ydelse
        smart:
          specific: {change: flere boliger}
          measurable: {targets: [{indicator: boliger, value: 60}]}
          accepted: {by: [byraad], how: efter høring}
          realistic: {rationale: Der er plads, risks: [{risk: Grunden er våd}]}
          timeBound: {deadline: 2028-12-31}
      - id: M2
        level: objective
        statement: Ventetiden er kortere.
        owner: {gap: Der er ikke peget på nogen, due: 2026-01}
        smart:
          specific: {change: kortere ventetid}
          measurable: {milestones: [{title: Ventelisten er åben, date: 2027}]}
          accepted: {gap: Ingen har drøftet målet}
          realistic: {rationale: Det går, gap: Der er ikke sat penge af}
          timeBound: {deadline: 2028-12-31}
`,
  ),
)

function reportsOf(profile: SmartProfile) {
  const score = scoreOf(document.strategy, [], profile)
  const options = { asOf, score, profile }
  const entries = [portfolioEntry(document, { ...options, locale: 'da' })]
  return {
    strategy: compileStrategy(document, options),
    audit: compileAudit(document, { ...options, findings: [], letters: [] }),
    status: compileStatus(document, options),
    portfolio: compilePortfolio(entries, { asOf, locale: 'da', findings: [], links: false, profile }),
    index: decode(emitHtmlIndex(entries, { asOf, locale: 'da', reports: [], version: '0', profile })),
  }
}

test.each(names)('%s has its own words and no others in every report', async (profile) => {
  const { strategy, audit, portfolio, index } = reportsOf(profile)
  const texts = [
    ...(await Promise.all(
      [strategy, audit, portfolio].flatMap((report) => [markdownOf(report), htmlOf(report)]),
    )),
    index,
  ]
  const own = letters.map((letter) => wordOf(profile, letter).da)
  const others = names
    .flatMap((other) => letters.map((letter) => wordOf(other, letter).da))
    .filter((word) => !own.includes(word) && !['accepteret', 'relevant'].includes(word))
  for (const text of texts) {
    for (const word of own) expect(text.toLowerCase()).toContain(word)
    for (const word of others) expect(text.toLowerCase()).not.toContain(word)
  }
})

describe('doran', () => {
  const { strategy, audit, status } = reportsOf('doran')

  test('shows the owner as the answer to A, and what was accepted as a field without a letter', async () => {
    const text = await markdownOf(strategy)
    expect(text).toMatch(/\| A: Tildelt \| Ansvarlig: \[?Ydelsescenter.* \| Udfyldt \|/)
    expect(text).toMatch(/\| A: Tildelt \| .*Der er ikke peget på nogen.* \| Mangler \|/)
    expect(text).toMatch(/\| Accepteret \| .*Byrådet.*efter høring.* \|\s+\|/)
    expect(text).toMatch(/\| Accepteret \| .*Ingen har drøftet målet/)
    expect(text).toContain('Er målet specifikt, målbart, tildelt, realistisk og tidsbegrænset?')
  })

  test('asks in the audit who is responsible, and says what the letters mean', async () => {
    const text = await markdownOf(audit)
    expect(text).toMatch(/\| A: Tildelt \| Hvem der har ansvaret for målet \| 1 \| 0 \| 1 \| 50 \|/)
    expect(text).toContain('**Skriv, hvem der har ansvaret for, at målet bliver nået:**')
    expect(text).toContain('SMART står her for specifik, målbar, tildelt, realistisk og tidsbegrænset.')
    expect(text).toContain('Om et mål er tildelt, er læst ud af målets ansvarlige.')
    expect(text).toContain('Feltet »Accepteret« tæller ikke med i bogstaverne.')
    expect(text).toMatch(/\| A: Tildelt \| Mangler \| Der er ikke peget på nogen/)
    expect(text).toMatch(/\| \[?M2.* \| Accepteret \|/)
  })

  test('names the letter of an overdue gap in the status', async () => {
    expect(await markdownOf(status)).toContain('A: Tildelt')
  })
})

test('each profile shows what answers its letters', async () => {
  const row = async (profile: SmartProfile, letter: string) => {
    const text = await markdownOf(reportsOf(profile).strategy)
    return text
      .split('\n')
      .find((line) => line.startsWith(`| ${letter}: `) && / (Udfyldt|Mangler|Delvist)/.test(line))
  }
  expect(await row('green-book', 'A')).toMatch(/Opnåelig \| .*Grunden er våd/)
  expect(await row('green-book', 'A')).not.toContain('Der er plads')
  expect(await row('green-book', 'R')).toMatch(/Realistisk \| .*Der er plads/)
  expect(await row('relevant', 'A')).toMatch(/Opnåelig \| .*Der er plads.*Grunden er våd/)
  expect(await row('relevant', 'R')).toMatch(/Relevant \| Begrundet i temaet: .*Boliger til unge/)
  expect(await row('ambitioes', 'A')).toMatch(/Ambitiøs \| .*Antal boliger.*60 boliger.*40/)
  expect(await row('ambitioes', 'R')).toMatch(/Realiserbar \| .*Der er plads/)
})

test('the usual words need no configuration', async () => {
  const text = await markdownOf(
    compileAudit(document, { asOf, score: scoreOf(document.strategy, []), findings: [], letters: [] }),
  )
  expect(text).toContain(
    'SMART står her for specifik, målbar, accepteret, realistisk og tidsbegrænset. Sådan bruger Aalborg Kommunes Nye Fælles Veje (2018) ordet',
  )
  expect(text).not.toContain('tæller ikke med i bogstaverne')
})
