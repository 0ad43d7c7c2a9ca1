import type { Locale } from '#core/locale'
import { writeScalar } from '#document/editing/write'

/** What the example strategy says of itself. */
interface Head {
  id: string
  title: string
  publisher: string
  language: Locale
  year: number
}

/** A strategy with one goal and one action, and notes on how to go on. */
export function strategyText(head: Head): string {
  return head.language === 'da' ? danishStrategy(head) : englishStrategy(head)
}

const quoted = (text: string): string => writeScalar(text, { inFlow: false })

const danishStrategy = ({ id, title, publisher, year }: Head): string => `\
# yaml-language-server: $schema=https://stratlint.dk/schemas/strategy.da.schema.json
#
# Linjer, der begynder med #, er noter til dig. Slet dem, når du ikke skal bruge dem mere.
# Feltnavnene (til venstre for kolon) er på engelsk og må ikke ændres. Teksten til højre er jeres.
# Linjer, der hører under en anden, rykkes ind med mellemrum, aldrig med tabulator.
# En tekst med kolon i skal stå i anførselstegn: "Vores mål: flere boliger"
format: stratlint/1
id: ${id}
title: ${quoted(title)}
kind: strategy # strategy (strategi), policy (politik), plan (plan) eller programme (program)
status: draft # draft (udkast), consultation (i høring) eller adopted (vedtaget)
language: da
publisher:
  name: ${quoted(publisher)}

# Det, I ikke kan udfylde endnu, skrives som en mangel (gap): så står det åbent, og ingen tror, det er glemt.
# Er perioden besluttet, så skriv i stedet: period: {start: ${year}, end: ${year + 3}}
period: {gap: Perioden er endnu ikke besluttet, kind: pending}

# Målene. Dette mål er et eksempel: skriv jeres eget. Flere mål tilføjes med: stratlint new goal FIL
goals:
  - id: M1
    level: objective # objective er et konkret mål inden for en periode, goal er en retning
    statement: Flere unge har deres egen bolig inden udgangen af ${year + 3}.
    owner: {gap: Ingen er endnu udpeget som ansvarlig, kind: pending}
    smart:
      # Specifik: hvad skal ændre sig, for hvem og hvor?
      specific: {change: flere unge får deres egen bolig, scope: hele kommunen}
      # Målbar: vælg en indikator (stratlint new indicator FIL), og skriv:
      #   measurable: {targets: [{indicator: unge-i-bolig, value: 40}]}
      measurable: {gap: Indikator og måltal er endnu ikke valgt, kind: pending}
      # Accepteret: hvem har sagt ja til målet, og hvornår? Er strategien vedtaget: accepted: {through: adoption}
      accepted: {gap: Målet er endnu ikke drøftet med borgere og udvalg, kind: pending}
      # Realistisk: hvorfor kan det lade sig gøre, og med hvilke midler?
      #   realistic: {rationale: Der er 30 ledige ungdomsboliger.}
      realistic: {gap: Midler og risici er endnu ikke vurderet, kind: pending}
      # Tidsbegrænset: den sidste dag.
      timeBound: {deadline: ${year + 3}-12-31}

# Det, I vil gøre for at nå målene. Flere tilføjes med: stratlint new action FIL
actions:
  - id: H1
    title: Hver ung får en fast kontaktperson # også dette er et eksempel
    owner: {gap: Ingen er endnu udpeget til at gå i gang, kind: pending}
    contributesTo: [M1]
`

const englishStrategy = ({ id, title, publisher, year }: Head): string => `\
# yaml-language-server: $schema=https://stratlint.dk/schemas/strategy.schema.json
#
# Lines that begin with # are notes to you. Delete them when you no longer need them.
# The names of fields (left of the colon) must not be changed. The text to the right is yours.
# Lines that belong below another are indented with spaces, never with tabs.
# A text with a colon in it goes in quotation marks: "Our goal: more homes"
format: stratlint/1
id: ${id}
title: ${quoted(title)}
kind: strategy # strategy, policy, plan or programme
status: draft # draft, consultation or adopted
language: en
publisher:
  name: ${quoted(publisher)}

# What you cannot fill in yet is written as a gap: then it is in the open, and nobody thinks that it was forgotten.
# When the period is decided, write instead: period: {start: ${year}, end: ${year + 3}}
period: {gap: The period has not been decided yet, kind: pending}

# The goals. This one is an example: write your own. More are added with: stratlint new goal FILE
goals:
  - id: G1
    level: objective # objective is a result within a period, goal is a direction
    statement: More young people have a home of their own by the end of ${year + 3}.
    owner: {gap: Nobody has been made responsible yet, kind: pending}
    smart:
      # Specific: what is to change, for whom and where?
      specific: {change: more young people get a home of their own, scope: the whole municipality}
      # Measurable: choose an indicator (stratlint new indicator FILE), and write:
      #   measurable: {targets: [{indicator: young-at-home, value: 40}]}
      measurable: {gap: The indicator and the target have not been chosen yet, kind: pending}
      # Accepted: who has said yes to the goal, and when? If the strategy is adopted: accepted: {through: adoption}
      accepted: {gap: The goal has not been discussed yet with those whom it concerns, kind: pending}
      # Realistic: why can it be done, and by what means?
      #   realistic: {rationale: 30 homes for young people stand empty.}
      realistic: {gap: Resources and risks have not been considered yet, kind: pending}
      # Time-bound: the last day.
      timeBound: {deadline: ${year + 3}-12-31}

# What you will do to reach the goals. More are added with: stratlint new action FILE
actions:
  - id: A1
    title: Each young person gets a regular contact # this is an example as well
    owner: {gap: It has not been agreed yet who begins, kind: pending}
    contributesTo: [G1]
`

/** The configuration of a new workspace. */
export function configText(language: Locale): string {
  const [messages, paths] =
    language === 'da'
      ? ['sproget i beskeder: da eller en', 'her ligger strategierne']
      : ['the language of messages: da or en', 'where the strategies are']
  return `\
# yaml-language-server: $schema=https://stratlint.dk/schemas/config.schema.json
language: ${language} # ${messages}
paths: [strategies] # ${paths}
`
}

/** A workflow that checks each change on GitHub. */
export function workflowText(language: Locale): string {
  const name = language === 'da' ? 'Strategier' : 'Strategies'
  return `\
name: ${name}
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
  pull-requests: write
jobs:
  stratlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: stratlint/stratlint@v0
        with:
          comment: true
`
}

/** Checks what is about to be committed, with pre-commit. */
export function preCommitText(): string {
  return `\
repos:
  - repo: https://github.com/stratlint/stratlint
    rev: v0.1.0
    hooks:
      - id: stratlint
`
}
