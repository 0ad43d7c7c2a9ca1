import { type Random, randomFrom } from './random.ts'
import { actors, paragraph, places, sentence, subjects, task, titles, units } from './words.ts'

export interface StrategyOptions {
  /** Which of the strategies; each number gives another one. */
  number: number
  /** About how long the text is to be. */
  bytes: number
  /** Whether it has errors: of the YAML, the format, references, dates and goals that are not SMART. */
  isFailing: boolean
}

/** The text of an invented strategy, the same for the same options. */
export function strategyText({ number, bytes, isFailing }: StrategyOptions): string {
  const random = randomFrom(number * 7919 + bytes)
  const subject = subjects[number % subjects.length] ?? subjects[0]
  const place = places[Math.floor(number / subjects.length) % places.length] ?? 'Eksempelby'
  const head = headText(random, number, place, subject) + (isFailing ? 'visionn: {statement: Fejl}\n' : '')
  const themes: string[] = []
  let length = head.length
  for (let i = 1; i === 1 || length < bytes * 0.97; i++) {
    const theme = themeText(random, i, length, bytes, isFailing)
    themes.push(theme)
    length += Buffer.byteLength(theme)
  }
  return `${head}themes:\n${themes.join('')}`
}

function headText(
  random: Random,
  number: number,
  place: string,
  { slug, title, group, counted }: (typeof subjects)[number],
): string {
  const value = random.between(30, 60)
  const unit = random.one(units)
  return `# yaml-language-server: $schema=../strategy.schema.json
format: stratlint/1
id: ${slug}-${number}
title: ${title} i ${place}, nr. ${number}
kind: strategy
status: adopted
language: da
publisher: {name: ${place} Kommune ${number}, unit: ${random.one(actors)}}
published: 2025-12
adoption: {date: '2025-12-11', by: byraad, caseNumber: 25/${number}}
period: {start: 2026, end: 2029}
actors:
  byraad: {name: Byrådet, kind: council}
  udvalg: {name: Udvalget for ${slug}, kind: committee, partOf: byraad}
  forvaltning: {name: Forvaltningen for ${slug}, kind: department}
${actors.map((name, i) => `  enhed${i}: {name: ${name}, kind: unit, partOf: forvaltning}\n`).join('')}references:
  opgoerelse: {title: Kommunens egen opgørelse, kind: statistic, publisher: ${place} Kommune, date: 2025}
targetGroups:
  gruppe: {name: ${group}}
indicators:
  antal:
    name: ${counted}
    definition: ${counted}, opgjort ved udgangen af året efter kommunens egen metode
    unit: ${unit}
    kind: outcome
    direction: decrease
    source: opgoerelse
    frequency: yearly
    owner: enhed${random.between(0, 9)}
    baseline: {date: '2025-12-31', value: ${value}}
    measurements:
      - {date: '2026-06-30', value: ${Math.round(value * 0.8)}, status: preliminary}
vision:
  statement: ${title} er noget, som alle i ${place} er en del af.
  body: ${sentence(random)}
`
}

function themeText(random: Random, i: number, from: number, bytes: number, isFailing: boolean): string {
  const title = titles[(i - 1) % titles.length] ?? 'Hverdag'
  const sections = bytes < 10_000 ? 0 : random.between(1, 3)
  const goals: string[] = []
  const actions: string[] = []
  let length = from
  const most = bytes < 10_000 ? 4 : random.between(2, 5)
  for (let n = 1; n <= most && (n === 1 || length < bytes * 0.97); n++) {
    const goal = goalText(random, i, n, isFailing && random.chance(0.3))
    goals.push(goal)
    const own = Array.from({ length: random.between(1, 4) }, (_, k) => actionText(random, i, n, k))
    actions.push(...own)
    length += Buffer.byteLength(goal) + Buffer.byteLength(own.join(''))
  }
  const body =
    sections === 0
      ? ''
      : `    sections:\n${Array.from({ length: sections }, (_, n) => sectionText(random, i, n)).join('')}`
  return `  - id: tema-${i}
    number: "${i}"
    title: ${title} ${i}
    rationale: |
      ${paragraph(random)}
${body}    goals:
${goals.join('')}    actions:
${actions.join('')}`
}

function sectionText(random: Random, theme: number, n: number): string {
  const paragraphs = Array.from({ length: random.between(2, 4) }, () => paragraph(random))
  const rows = Array.from(
    { length: 3 },
    () => `          | ${random.one(actors)} | ${random.between(2, 90)} |`,
  )
  const table = random.chance(0.3)
    ? `\n          | Enhed | Antal |\n          | --- | ---: |\n${rows.join('\n')}\n`
    : ''
  return `      - id: afsnit-${theme}-${n}
        title: ${random.one(titles)} og ${random.one(titles).toLowerCase()}
        kind: text
        body: |
          ${paragraphs.join('\n\n          ')}
${table}`
}

function goalText(random: Random, theme: number, n: number, isFailing: boolean): string {
  const target = random.between(5, 25)
  const year = random.between(2027, 2029)
  const owner = `enhed${random.between(0, 9)}`
  const measurable =
    isFailing && random.chance(0.5)
      ? ''
      : `
          measurable:
            targets:
              - {indicator: ${isFailing ? 'antall' : 'antal'}, value: ${target}, date: '${year}-12-31', interim: [{value: ${target + 4}, date: 2027-02}]}`
  return `      - id: M${theme}.${n}
        level: objective
        statement: ${goalStatement(random, target, year)}
        owner: ${isFailing && random.chance(0.5) ? 'ingen' : owner}
        ${isFailing && random.chance(0.4) ? 'explicitt' : 'explicit'}: true
        smart:
          specific: {change: ${JSON.stringify(sentence(random).slice(0, -1))}, groups: [gruppe], scope: hele kommunen}${measurable}
          accepted: {through: adoption}
          realistic:
            rationale: >-
              ${paragraph(random)}
            resources: [{what: "${random.between(1, 4)} medarbejdere", funding: existing, start: 2026, end: 2029}]
          timeBound: {deadline: '${isFailing && random.chance(0.3) ? `${year}-13-40` : `${year}-12-31`}'}
        followUp: {frequency: yearly, owner: ${owner}, forum: Udvalget, next: 2027-03}
`
}

function goalStatement(random: Random, target: number, year: number): string {
  const subject = random.one([
    'Antallet af borgere i målgruppen',
    'Antallet af sager',
    'Antallet af henvendelser',
    'Ventetiden',
  ])
  return `${subject} falder til ${target} inden udgangen af ${year}.`
}

function actionText(random: Random, theme: number, goal: number, n: number): string {
  return `      - {id: H${theme}.${goal}.${n + 1}, title: ${JSON.stringify(task(random))}, owner: enhed${random.between(0, 9)}, start: 2026, end: 2028, status: planned, contributesTo: [M${theme}.${goal}]}\n`
}
