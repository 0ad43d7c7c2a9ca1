import { type PortfolioEntry, portfolioEntry } from '#compile/portfolio/entry'
import type { Locale } from '#core/locale'
import { scoreOf } from '#core/score'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'

export const asOf = '2026-11-22'

/** A strategy with goals in a theme and outside, with and without owners, deadlines and target groups. */
export const lindeby = `format: stratlint/1
id: lindeby-unge
title: Unge i Lindeby
kind: strategy
status: adopted
language: da
publisher: {name: Lindeby Kommune, unit: Unge}
period: {start: 2026, end: 2028}
actors:
  team: {name: Ungeteamet, kind: unit}
targetGroups: {unge: {name: Unge på 18-24 år}}
indicators:
  hjem: {name: Unge uden hjem, unit: personer, direction: decrease}
goals:
  - {id: M0, level: goal, statement: Alle unge har et hjem., owner: team, smart: {specific: {change: hjem, groups: [unge]}}}
themes:
  - id: bolig
    title: Bolig
    goals:
      - id: M1
        level: objective
        title: Halvt så mange
        statement: Antallet af unge uden hjem halveres inden udgangen af 2027.
        owner: {gap: ikke besluttet}
        smart:
          specific: {change: halvering, groups: [unge]}
          measurable: {targets: [{indicator: hjem, value: 10, date: 2027}]}
          timeBound: {deadline: 2027}
      - {id: N1, level: objective, setBy: staten, statement: Et mål som staten har sat.}
    actions:
      - {id: H1, title: Nye boliger, body: Der bygges ti boliger., owner: team, start: 2026, end: 2027, status: ongoing}
`

/** The same strategy in English, of which the period has only an end. */
export const lindebyInEnglish = `format: stratlint/1
id: lindeby-young
title: Young people in Lindeby
kind: strategy
status: adopted
language: en
publisher: {name: Lindeby Kommune}
period: {end: 2025-06, gap: not stated}
relations: [{type: translates, strategy: lindeby-unge}]
themes:
  - id: bolig
    title: "BOLIG "
    goals:
      - id: M1
        level: objective
        statement: Half as many.
        smart: {timeBound: {deadline: 2025-12-31}}
`

/** A plan that sets no goals and states no period. */
export const enggaard = `format: stratlint/1
id: enggaard-plan
title: Plan for Enggård
kind: plan
status: superseded
language: da
publisher: {name: Enggård Kommune}
`

export function entryOf(text: string, locale: Locale = 'da'): PortfolioEntry {
  const document = parseStrategy(createSource(`${/^id: (.*)$/m.exec(text)?.[1]}.yaml`, text))
  return portfolioEntry(document, { asOf, locale, score: scoreOf(document.strategy, []) })
}

export const entries = [lindeby, lindebyInEnglish, enggaard].map((text) => entryOf(text))
