import { readFileSync } from 'node:fs'
import { inFolder, type Outcome, runProgram } from '../scenario.ts'

/** What a user could write to be taken for markup, commands, links or references. */
export const hostileKey = 'a|b @bruger #12 <img src=x> ::error::x ##[add-mask]y %0A $x$ ![b](http://e.dk)'

const head = (id: string): string =>
  `format: stratlint/1\nid: ${id}\ntitle: Flere unge i bolig\nkind: strategy\nstatus: draft\nlanguage: da\npublisher: {name: Prøveby Kommune}\n`

const goal = (id: string): string => `  - id: ${id}
    level: objective
    statement: Antallet af unge uden bolig falder til 20 inden udgangen af 2028.
    owner: {gap: Ikke aftalt endnu}
    smart:
      specific: {change: færre unge uden bolig, scope: hele kommunen}
      measurable: {gap: Indikatoren er ikke valgt endnu, kind: pending}
      accepted: {gap: Byrådet har ikke behandlet målet, kind: pending}
      realistic: {rationale: 'Der er 30 ledige boliger'}
      timeBound: {deadline: 2028-12-31}
`

/** Documents with findings, fixes, silenced findings, broken YAML, and names that outputs must not trip over. */
export const hostileFiles: ReadonlyMap<string, string> = new Map([
  ['almindelig.yaml', `${head('almindelig')}goals:\n${goal('M1')}${goal('M2')}`],
  [
    'mappe med mellemrum/æøå, kolon: 100%.yaml',
    `\uFEFFtitel: på første linje\n${head('sære-tegn')}'${hostileKey}': 1\ngoals: []\nvision: {statment: "😀 for børn"}\n`,
  ],
  ['linje\nskift::error::x.yaml', `${head('linjeskift')}goals:\n${goal('M1')}`],
  ['::add-mask::x.yaml', `${head('kommando')}goals:\n${goal('M1')}`],
  ['##[error]y.yaml', `${head('gammel-kommando')}goals:\n${goal('M1')}`],
  ['brudt.yaml', `${head('brudt')}goals: [\n  - {id: M1\n`],
  [
    'slaaet-fra.yaml',
    `${head('slaaet-fra')}goals:\n  # stratlint-disable-next-line smart/gaps -- aftalt med udvalget\n${goal('M1')}`,
  ],
])

/** Runs `check` in a format over the documents of this repository, and gives what it writes. */
export function checkStrategies(format: string): Promise<Outcome> {
  return runProgram(['check', 'strategies', '--as-of', '2026-11-22', '--format', format], '.')
}

/** Runs `check` in a format over files that are laid out in a folder of their own. */
export function checkFiles(
  format: string,
  files: ReadonlyMap<string, string> = hostileFiles,
  { args = [], env = {} }: { args?: readonly string[]; env?: Record<string, string> } = {},
): Promise<Outcome & { findings: Finding[] }> {
  return inFolder(files, async (folder) => {
    const common = ['check', '--as-of', '2026-11-22', ...args]
    const outcome = await runProgram([...common, '--format', format], folder, env)
    const json = await runProgram([...common, '--format', 'json'], folder)
    const findings = JSON.parse(json.stdout).files.flatMap(
      (file: { diagnostics: Finding[] }) => file.diagnostics,
    )
    return { ...outcome, findings }
  })
}

/** A finding as the JSON output gives it, which the other formats are held against. */
export interface Finding {
  path: string
  ruleId: string
  severity: 'error' | 'warning' | 'info'
  message: string
  help: string
  range: Record<'start' | 'end', { line: number; column: number; offset: number }>
  fix?: { edits: { start: number; end: number; text: string }[] }
}

/** A document in which nothing is found. */
export const cleanFiles: ReadonlyMap<string, string> = new Map([
  ['ren.yaml', readFileSync('strategies/eksempelby-unge-2026.yaml', 'utf8')],
])
