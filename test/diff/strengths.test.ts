import { describe, expect, test } from 'vitest'
import { type ChangeKind, strengths } from '../../src/diff/strengths.ts'
import { kinds } from './compare.ts'

const head = `format: stratlint/1
id: proeve
title: Prøve
kind: strategy
language: da
publisher: {name: Lindeby}
actors: {a: {name: Udvalget}, b: {name: Centret}}
`
const indicator = (more = 'direction: decrease') =>
  `indicators: {i: {name: Ventende, definition: Antal i kø, unit: personer, ${more}}, j: {name: Andre, definition: Andet, unit: kr.}}\n`
const goal = (more: string) =>
  `goals:\n  - {id: M1, statement: Ventetiden er kort for alle i Lindeby${more}}\n`
const smart = (more: string) => goal(`, smart: {${more}}`)
const target = (more: string, of?: string) =>
  indicator(of) + smart(`measurable: {targets: [{indicator: i, ${more}}]}`)
const resources = (more: string) => smart(`realistic: {rationale: r, resources: [${more}]}`)
const action = (more: string) => `actions:\n  - {id: H1, title: Flere vagter om aftenen${more}}\n`
const milestones = (more: string) => smart(`measurable: {milestones: [${more}]}`)
const baseline = (value: string) =>
  indicator(`direction: decrease, baseline: ${value}`) +
  smart('measurable: {targets: [{indicator: i, value: 5}]}')
const gap = (more: string) => smart(`specific: {${more}}`)
const adopted = (more: string, statement: string) =>
  `status: adopted\nadoption: {date: 2026-01-01, by: a${more}}\ngoals: [{id: M1, statement: ${statement}}]\n`

/** Both versions of each kind of change: what the second makes of the first. Documents as a whole are for the workspace. */
const cases: {
  [K in Exclude<ChangeKind, `document/${'added' | 'dropped'}`>]: [before: string, after: string]
} = {
  'document/other': ['', 'ID'],
  'document/status': ['status: draft\n', 'status: consultation\n'],
  'adoption/added': ['', 'adoption: {date: 2026-01-01, by: a}\n'],
  'adoption/removed': ['adoption: {date: 2026-01-01, by: a}\n', ''],
  'adoption/stale': [adopted('', 'Alle har et hjem'), adopted('', 'Nogle har et hjem')],
  'goal/added': ['goals: []\n', goal('')],
  'goal/dropped': [goal(''), 'goals: []\n'],
  'goal/citedAdded': ['goals: []\n', goal(', setBy: staten')],
  'goal/citedDropped': [goal(', setBy: staten'), 'goals: []\n'],
  'goal/raised': [goal(', level: goal'), goal(', level: objective')],
  'goal/lowered': [goal(', level: objective'), goal(', level: goal')],
  'goal/levelled': [goal(', level: objective'), goal('')],
  'goal/abandoned': [goal(''), goal(', status: dropped')],
  'goal/resumed': [goal(', status: dropped'), goal(', status: open')],
  'goal/status': [goal(', status: open'), goal(', status: met')],
  'goal/disowned': [goal(''), goal(', setBy: staten')],
  'goal/takenOn': [goal(', setBy: staten'), goal('')],
  'thing/added': ['', 'targetGroups: {unge: {name: Unge}}\n'],
  'thing/dropped': ['targetGroups: {unge: {name: Unge}}\n', ''],
  'thing/renamed': [goal(''), goal('').replace('M1', 'M9')],
  'thing/moved': [
    `themes: [{id: t, title: Bolig, goals: [{id: M1, statement: x}]}, {id: u, title: Job}]\n`,
    `themes: [{id: t, title: Bolig}, {id: u, title: Job, goals: [{id: M1, statement: x}]}]\n`,
  ],
  'statement/reworded': [goal(''), goal('').replace('alle', 'unge')],
  'owner/named': [goal(''), goal(', owner: a')],
  'owner/removed': [goal(', owner: a'), goal('')],
  'owner/replaced': [goal(', owner: a'), goal(', owner: b')],
  'target/added': [smart('measurable: {targets: []}') + indicator(), target('value: 5')],
  'target/dropped': [target('value: 5'), smart('measurable: {targets: []}') + indicator()],
  'target/harder': [target('value: 5'), target('value: 4')],
  'target/easier': [target('value: 4'), target('value: 5')],
  'target/changed': [target('value: 4', ''), target('value: 5', '')],
  'target/restated': [target('value: 4'), target('max: 4')],
  'target/incomparable': [target('value: 4'), target('value: 4').replace('indicator: i,', 'indicator: j,')],
  'target/sooner': [target('value: 4, date: 2028'), target('value: 4, date: 2027')],
  'target/later': [target('value: 4, date: 2027'), target('value: 4, date: 2028')],
  'target/dated': [target('value: 4'), target('value: 4, date: 2027')],
  'target/undated': [target('value: 4, date: 2027'), target('value: 4')],
  'interim/added': [target('value: 4'), target('value: 4, interim: [{value: 6, date: 2027}]')],
  'interim/dropped': [target('value: 4, interim: [{value: 6, date: 2027}]'), target('value: 4')],
  'interim/harder': [
    target('value: 4, interim: [{value: 6, date: 2027}]'),
    target('value: 4, interim: [{value: 5, date: 2027}]'),
  ],
  'interim/easier': [
    target('value: 4, interim: [{value: 5, date: 2027}]'),
    target('value: 4, interim: [{value: 6, date: 2027}]'),
  ],
  'interim/changed': [
    target('value: 4, interim: [{value: 5, date: 2027}]', ''),
    target('value: 4, interim: [{value: 6, date: 2027}]', ''),
  ],
  'interim/sooner': [
    target('value: 4, interim: [{value: 5, date: 2027}]'),
    target('value: 4, interim: [{value: 5, date: 2026}]'),
  ],
  'interim/later': [
    target('value: 4, interim: [{value: 5, date: 2026}]'),
    target('value: 4, interim: [{value: 5, date: 2027}]'),
  ],
  'deadline/added': [smart(''), smart('timeBound: {deadline: 2028}')],
  'deadline/removed': [smart('timeBound: {deadline: 2028}'), smart('')],
  'deadline/sooner': [smart('timeBound: {deadline: 2028}'), smart('timeBound: {deadline: 2028-11}')],
  'deadline/later': [smart('timeBound: {deadline: 2028}'), smart('timeBound: {deadline: 2029-03-31}')],
  'milestone/added': [milestones(''), milestones('{title: Plan}')],
  'milestone/dropped': [milestones('{title: Plan}'), milestones('')],
  'milestone/sooner': [milestones('{title: Plan, date: 2028}'), milestones('{title: Plan, date: 2027}')],
  'milestone/later': [milestones('{title: Plan, date: 2027}'), milestones('{title: Plan, date: 2028}')],
  'milestone/dated': [milestones('{title: Plan}'), milestones('{title: Plan, date: 2028}')],
  'milestone/undated': [milestones('{title: Plan, date: 2028}'), milestones('{title: Plan}')],
  'baseline/added': [indicator(), indicator('direction: decrease, baseline: {value: 9, date: 2025}')],
  'baseline/removed': [indicator('direction: decrease, baseline: {value: 9, date: 2025}'), indicator()],
  'baseline/harder': [baseline('{value: 9, date: 2025}'), baseline('{value: 10, date: 2025}')],
  'baseline/easier': [baseline('{value: 9, date: 2025}'), baseline('{value: 8, date: 2025}')],
  'baseline/changed': [indicator('baseline: {value: 9}'), indicator('baseline: {value: 8}')],
  'indicator/unit': [indicator(), indicator().replace('personer', 'timer')],
  'indicator/definition': [indicator(), indicator().replace('Antal i kø', 'Antal på venteliste')],
  'indicator/reversed': [indicator(), indicator('direction: increase')],
  'indicator/direction': [indicator(), indicator('direction: maintain')],
  'frequency/added': [indicator(), indicator('direction: decrease, frequency: yearly')],
  'frequency/removed': [indicator('direction: decrease, frequency: yearly'), indicator()],
  'frequency/oftener': [indicator('frequency: yearly'), indicator('frequency: P3M')],
  'frequency/rarer': [indicator('frequency: P3M'), indicator('frequency: yearly')],
  'frequency/changed': [indicator('frequency: yearly'), indicator('frequency: as-needed')],
  'acceptance/added': [smart('accepted: {by: [a]}'), smart('accepted: {by: [a, b]}')],
  'acceptance/removed': [smart('accepted: {by: [a], through: adoption}'), smart('accepted: {by: [a]}')],
  'gap/declared': [gap('change: Bedre'), gap('gap: Står der ikke')],
  'gap/filled': [gap('gap: Står der ikke'), gap('change: Bedre')],
  'gap/admitted': [goal(''), gap('gap: Står der ikke')],
  'gap/erased': [gap('gap: Står der ikke'), goal('')],
  'gap/beside': [gap('change: Bedre'), gap('change: Bedre, gap: Hvem?')],
  'gap/closed': [gap('change: Bedre, gap: Hvem?'), gap('change: Bedre')],
  'gap/reworded': [gap('gap: Hvem?'), gap('gap: For hvem?')],
  'gap/sooner': [gap('gap: Hvem?, due: 2027'), gap('gap: Hvem?, due: 2026')],
  'gap/later': [gap('gap: Hvem?, due: 2026'), gap('gap: Hvem?, due: 2027')],
  'gap/dated': [gap('gap: Hvem?'), gap('gap: Hvem?, due: 2026')],
  'gap/undated': [gap('gap: Hvem?, due: 2026'), gap('gap: Hvem?')],
  'resource/added': [resources(''), resources('{what: En leder}')],
  'resource/dropped': [resources('{what: En leder}'), resources('')],
  'resource/more': [
    resources('{amount: 5, currency: DKK, what: x}'),
    resources('{amount: 7, currency: DKK, what: x}'),
  ],
  'resource/less': [resources('{amount: 7, currency: DKK}'), resources('{amount: 5, currency: DKK}')],
  'resource/changed': [
    resources('{amount: 7, currency: DKK, what: x}'),
    resources('{amount: 5, currency: EUR, what: x}'),
  ],
  'followUp/added': [goal(''), goal(', followUp: {frequency: yearly}')],
  'followUp/removed': [goal(', followUp: {frequency: yearly}'), goal('')],
  'action/added': ['actions: []\n', action('')],
  'action/dropped': [action(''), 'actions: []\n'],
  'action/cancelled': [action(', status: planned'), action(', status: cancelled')],
  'action/resumed': [action(', status: cancelled'), action(', status: ongoing')],
  'action/status': [action(', status: planned'), action(', status: ongoing')],
  'action/firmer': [action(', commitment: exploratory'), action(', commitment: conditional')],
  'action/looser': [action(', commitment: firm'), action(', commitment: conditional')],
  'action/commitment': [action(''), action(', commitment: conditional')],
  'action/startSooner': [action(', start: 2027'), action(', start: 2026-05')],
  'action/startLater': [action(', start: 2026'), action(', start: 2026-05')],
  'action/endSooner': [action(', end: 2027'), action(', end: 2026')],
  'action/endLater': [action(', end: 2026'), action(', end: 2027')],
  'text/reworded': [goal(', body: Mere om det'), goal(', body: Mindre om det')],
  'text/added': [goal(''), goal(', body: Mere om det')],
  'text/removed': [goal(', body: Mere om det'), goal('')],
  'field/changed': [smart('timeBound: {deadline: 2028}'), smart('timeBound: {deadline: 2028-12-31}')],
  'field/added': ['', 'published: 2026\n'],
  'field/removed': ['published: 2026\n', ''],
  'list/changed': [goal(', traces: [l1]'), goal(', traces: [l2]')],
  'item/added': ['', 'definitions: [{term: x, meaning: y}]\n'],
  'item/dropped': ['definitions: [{term: x, meaning: y}]\n', ''],
}

function text(part: string): string {
  return part === 'ID' ? head.replace('id: proeve', 'id: anden') : head + part
}

describe('each row of the table', () => {
  test.each(Object.entries(cases))('%s', (kind, [before, after]) => {
    expect(kinds(text(before), text(after))).toEqual([
      kind,
      ...(kind === 'adoption/stale' ? ['statement/reworded'] : []),
    ])
  })

  test.each(Object.entries(cases))('%s the other way round is its opposite', (kind, [before, after]) => {
    const { opposite } = strengths[kind as ChangeKind]
    expect(kinds(text(after), text(before))).toContain(opposite)
  })

  test.each(Object.entries(strengths))(
    '%s has an opposite of the opposite strength',
    (kind, { strength, opposite }) => {
      const other = strengths[opposite as ChangeKind]
      expect(other.opposite).toBe(kind)
      const inverse = { stronger: 'weaker', weaker: 'stronger', neutral: 'neutral' }
      expect(other.strength).toBe(inverse[strength])
    },
  )
})
