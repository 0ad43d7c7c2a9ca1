import { cpus, totalmem } from 'node:os'
import type { Typed } from '../editor/keystrokes.ts'
import { by, middle, type Results } from '../measure/rounds.ts'
import type { TriedPeer } from '../peers/trial.ts'
import type { Run } from './runs.ts'
import { figure, table } from './table.ts'
import type { Target } from './target.ts'
import { names } from './targets.ts'
import { typingTable } from './typing.ts'

export interface PageOptions {
  version: string
  rounds: number
  slowRounds: number
  files: number
  peers: readonly TriedPeer[]
  full: Results
  cold: Results
  typed: Typed
  targets: readonly Target[]
  /** The run before this one. */
  before: Run | undefined
}

/** The results as a page of Markdown. */
export function resultsPage({
  version,
  rounds,
  slowRounds,
  files,
  peers,
  full,
  cold,
  typed,
  targets,
  before,
}: PageOptions): string {
  const left = peers.flatMap(({ versions, reason }) =>
    reason === undefined ? [] : [`- ${versions}: ${reason}`],
  )
  const told = peers.filter(({ reason }) => reason === undefined)
  return `# What stratlint takes, measured

Written by \`npm run bench\`. ${circumstances({ rounds, slowRounds })}

Programs run in turn, each round beginning with another one. A ratio is the middle of the
ratios within each round, and a time the middle of the rounds: by the clock, and by the processor (of all threads, the system's
part included), which tells more where a machine is shared. [docs/performance.md](../docs/performance.md) says what is measured.

## Targets

${targetTable(targets, before?.targets ?? [])}
${before === undefined ? '' : `\nThe run before, of which the same figures stand beside those of this one: ${before.with}\n`}
## ${files} documents of 48 KB, and one of 5 KB

${table(
  ['Program', 'Does', 'Seconds', 'Processor', 'Memory, MB', 'One document, ms'],
  [
    resultRow('stratlint', `stratlint ${version}`, 'all rules, with positions', full, cold),
    resultRow(names.oneThread, `stratlint ${version} --jobs 1`, 'the same in one thread', full, cold),
    resultRow(
      names.unchanged,
      `stratlint ${version}, again`,
      'the same, when no document has changed',
      full,
      cold,
    ),
    ...told.map(({ peer, versions }) => resultRow(peer.name, versions, peer.does, full, cold)),
  ],
)}

One tenth of the documents have errors. \`node -e 0\` took ${milliseconds(middle(cold, 'node -e 0', by.wall))} ms.

![Seconds that each program takes](results.svg)

## Keystrokes in a document of ${typed.lines} lines

${typingTable(typed)}
${left.length === 0 ? '' : `\n## Left out\n\n${left.join('\n')}\n`}`
}

/** What a run was made with. */
export function circumstances({ rounds, slowRounds }: Pick<PageOptions, 'rounds' | 'slowRounds'>): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `Node ${process.versions.node} on ${process.platform} ${process.arch}, ${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GB; ${rounds} rounds, ${slowRounds} of the slow programs.`
}

/** The targets with the figures of this run and of the one before. */
function targetTable(targets: readonly Target[], before: readonly Target[]): string {
  const head = ['Target', 'At most / least', 'By the clock', 'before', 'By the processor', 'before', 'Met']
  return table(
    head,
    // By their places: names such as 'the same' stand there more than once.
    targets.map((target, i) => targetRow(target, before[i]?.what === target.what ? before[i] : undefined)),
  )
}

function targetRow(target: Target, older: Target | undefined): string[] {
  const { what, kind, unit } = target
  return [
    what,
    `${kind === 'most' ? '≤' : '≥'} ${figure(target.target)} ${unit}`,
    withUnit(target.wall, unit),
    withUnit(older?.wall, unit),
    withUnit(target.cpu, unit),
    withUnit(older?.cpu, unit),
    verdictOn(target, older),
  ]
}

/** Whether a target was met, by the clock. */
function verdictOn(target: Target, older: Target | undefined): string {
  const isMet = ({ kind, wall, target: wanted }: Target): boolean =>
    kind === 'most' ? wall <= wanted : wall >= wanted
  if (Number.isNaN(target.wall)) return 'not measured'
  if (older === undefined || Number.isNaN(older.wall) || isMet(target) === isMet(older))
    return isMet(target) ? 'yes' : 'no'
  return isMet(target) ? 'now' : 'before'
}

function resultRow(name: string, versions: string, does: string, full: Results, cold: Results): string[] {
  return [
    versions,
    does,
    figure(middle(full, name, by.wall)),
    figure(middle(full, name, by.cpu)),
    figure(Math.round(middle(full, name, by.memory))),
    milliseconds(middle(cold, name, by.wall)),
  ]
}

function withUnit(value: number | undefined, unit: string): string {
  return value === undefined || Number.isNaN(value) ? '' : `${figure(value)} ${unit}`
}

function milliseconds(seconds: number): string {
  return figure(Math.round(seconds * 1000))
}
