import { join } from 'node:path'
import { type Outcome, runProgram } from '../scenario.ts'

const day = ['--as-of', '2026-11-22']

interface Text {
  status?: string
  more?: string
  goals: string
}

const strategy = (id: string, { status = 'adopted', more = '', goals }: Text): string => `format: stratlint/1
id: ${id}
title: Plan ${id}
kind: strategy
status: ${status}
language: da
publisher: {name: Lindeby Kommune}
period: {start: 2026, end: 2029}
actors: {center: {name: Socialcentret}}
${more}goals:
${goals}`

const target = (value: number): string => `  - id: M1
    level: objective
    owner: center
    statement: Vi vil styrke indsatsen for unge uden bolig.
    smart:
      measurable: {targets: [{indicator: unge, value: ${value}, date: 2028}]}
      timeBound: {deadline: 2028-12-31}
`

const indicator = (measured = ''): string => `indicators:
  unge: {name: Unge uden bolig, unit: personer, baseline: {date: 2024, value: 42}${measured}}
`

/** Documents by the same council, which contradict each other, say the same, and share an owner. */
const usual = Array.from({ length: 24 }, (_, i): [string, string] => [
  `strategier/${i % 3 === 0 ? 'gamle/' : ''}plan-${i}.yaml`,
  strategy(`plan-${i}`, {
    status: ['adopted', 'adopted', 'draft', 'adopted', 'consultation'][i % 5] ?? 'adopted',
    more: `${indicator()}relations: [{type: ${i % 2 ? 'follows' : 'supersedes'}, strategy: plan-${i + 5}}]\n`,
    goals: target(20 + (i % 4)),
  }),
])

/** One of each that a check takes in a way of its own. */
const special: [string, string][] = [
  [
    'strategier/dæmpet.yaml',
    strategy('daempet', {
      more: indicator(),
      goals: `# stratlint-disable portfolio/* -- kendt
# stratlint-disable smart/gaps -- til intet
# stratlint-disable portfolio/duplicate-id -- til intet
# stratlint-disable smart/findes-ikke -- stavet forkert
${target(99)}`,
    }),
  ],
  [
    'strategier/maalt.yaml',
    strategy('maalt', {
      more: indicator(', measurements: {file: maalinger.csv}'),
      goals: target(21),
    }),
  ],
  ['strategier/maalinger.csv', 'date;value\n2025;40\n2026;mange\n'],
  ['strategier/samme-id.yaml', strategy('plan-1', { more: indicator(), goals: target(21) })],
  ['strategier/brudt.yaml', 'format: stratlint/1\nid: brudt\ngoals: [{id: M1\ntitle: x: y\n'],
  ['strategier/stor.yaml', `format: stratlint/1\n# ${'x'.repeat(2_000_000)}\n`],
  ['strategier/uden-maal.yaml', strategy('uden-maal', { goals: '  []\n' }).replace('goals:\n', 'goals:')],
  [
    'strategier/mange.yaml',
    strategy('mange', {
      goals: Array.from(
        { length: 2_600 },
        (_, i) => `  - {id: M${i}, level: objective, statement: Vi vil styrke nr. ${i}.}\n`,
      ).join(''),
    }),
  ],
  ['andet.yaml', 'dette: er ingen strategi\n'],
]

const plugin = `const words = { da: 'Skriv mere.', en: 'Write more.' }
export default { name: 'by-2', rules: [{
  meta: { id: 'by-2/kort', severity: 'warning', since: '1', docs: words, help: words,
    messages: { kort: { da: 'Mål {goal} er kort.', en: 'Goal {goal} is short.' } } },
  create: ({ report }) => ({
    goal: (goal, { path }) => report({ messageId: 'kort', path: [...path, 'statement'], data: { goal: goal.id ?? '' } }),
  }),
}] }
`

const config = `language: da
plugins: [./regler.mjs]
rules: {portfolio/owner-overload: warning}
overrides:
  - {files: [strategier/gamle/**], rules: {portfolio/contradictory-targets: error, portfolio/superseded: off}}
`

/** About thirty documents with all that makes the comparing of documents hard. */
export const files: ReadonlyMap<string, string> = new Map([
  ...usual,
  ...special,
  ['regler.mjs', plugin],
  ['stratlint.config.yaml', config],
])

/** Checks all documents at once. */
export function checkWhole(folder: string, ...args: string[]): Promise<Outcome> {
  return runProgram(['check', ...day, ...args], folder)
}

/** Checks the documents in parts, and gives the files of the parts. */
export async function checkParts(folder: string, of: number, ...args: string[]): Promise<string[]> {
  const names = Array.from({ length: of }, (_, i) => `del-${of}-${i + 1}.json`)
  for (const [i, name] of names.entries()) {
    const shard = ['--shard', `${i + 1}/${of}`, '--format', `json=${join('dele', name)}`]
    const { code, stderr } = await runProgram(['check', ...day, ...shard, '--quiet', ...args], folder)
    if (code !== 0) throw new Error(stderr)
  }
  return names.map((name) => `dele/${name}`)
}

/** Checks the documents in parts, and merges them. */
export async function checkMerged(
  folder: string,
  of: number,
  given: { check?: string[]; merge?: string[] } = {},
): Promise<Outcome> {
  const parts = await checkParts(folder, of, ...(given.check ?? []))
  return runProgram(['merge', ...parts.reverse(), ...(given.merge ?? [])], folder)
}
