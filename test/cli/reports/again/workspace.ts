import { readdirSync, readFileSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inFolder, type Outcome, runProgram } from '../../scenario.ts'

const goal = (target: number): string => `actors:
  byraad: {name: Byrådet}
indicators:
  unge: {name: Unge uden bolig, unit: personer, direction: decrease, baseline: {date: 2024-02, value: 42}}
goals:
  - id: M1
    level: goal
    statement: Antallet af unge uden bolig falder.
    smart:
      specific: {change: Færre unge er uden bolig, scope: Hele kommunen}
      measurable: {targets: [{indicator: unge, value: ${target}, date: 2028}]}
      accepted: {through: adoption}
      realistic: {rationale: Der er 30 ledige boliger.}
      timeBound: {deadline: 2028}
`

const head = (id: string, language: string): string => `format: stratlint/1
id: ${id}
title: Unge i bolig ${id}
kind: strategy
status: draft
language: ${language}
publisher: {name: Lindeby Kommune}
`

/** Two documents that contradict each other, one that translates the first, and one with a table. */
export const files: ReadonlyMap<string, string> = new Map([
  ['a.yaml', head('a', 'da') + goal(20)],
  ['b.yaml', head('b', 'da') + goal(25)],
  ['c.yaml', `${head('c', 'en')}relations: [{type: translates, strategy: a}]\n`],
  [
    'd.yaml',
    `${head('d', 'da')}indicators: {tal: {name: Tal, unit: personer, measurements: {file: tal.csv}}}\n`,
  ],
  ['tal.csv', 'date;value\n2026-01;3\n'],
  ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'],
  ['stratlint.config.yaml', 'compile: {logo: logo.svg, theme: {primary: "#7a1f5c"}}\n'],
])

export const asOf = '2026-11-22'
export const usual = ['--report', 'strategy,audit,status,portfolio', '--to', 'html,md', '--as-of', asOf]

export interface Workspace {
  folder: string
  write(name: string, text: string): Promise<void>
  text(name: string): string
  /** Compiles in the folder, in Danish, to `ud` unless another folder is named. */
  compile(...args: string[]): Promise<Outcome>
  /** The files of a folder, in their order, each with what changes whenever it is written. */
  stamps(folder?: string): Map<string, string>
  contents(folder?: string): Map<string, string>
}

/** Uses a folder of documents. */
export function inWorkspace<T>(use: (workspace: Workspace) => Promise<T>, laid = files): Promise<T> {
  return inFolder(laid, (folder) => {
    const listed = (inside: string, of: (path: string) => string): Map<string, string> =>
      new Map(
        readdirSync(join(folder, inside))
          .sort()
          .map((name): [string, string] => [name, of(join(folder, inside, name))]),
      )
    return use({
      folder,
      write: (name, text) => writeFile(join(folder, name), text),
      text: (name) => readFileSync(join(folder, name), 'utf8'),
      compile: (...args) =>
        runProgram(['compile', ...usual, ...(args.includes('-o') ? [] : ['-o', 'ud']), ...args], folder),
      contents: (inside = 'ud') => listed(inside, (path) => readFileSync(path, 'latin1')),
      stamps: (inside = 'ud') =>
        listed(inside, (path) => {
          const { ino, mtimeNs } = statSync(path, { bigint: true })
          return `${ino} ${mtimeNs}`
        }),
    })
  })
}

/** The names whose values differ, or that only one has. */
export function changedIn(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .sort()
}
