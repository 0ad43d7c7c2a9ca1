import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { compared, type Plan } from './compare.ts'
import { compiling } from './compiling/compiling.ts'
import { by, middle } from './measure/rounds.ts'
import { peers, reader } from './peers/peers.ts'
import { spectralRuleset } from './peers/spectral-rules.ts'
import { chart } from './report/chart.ts'
import { compilingTargets } from './report/compiling.ts'
import { circumstances, resultsPage } from './report/page.ts'
import { keepRun } from './report/runs.ts'
import { figure, table } from './report/table.ts'
import type { Target } from './report/target.ts'
import { names, targetsOf } from './report/targets.ts'

/**
 * Measures stratlint against other programs, and writes bench/results.md and bench/results.svg. `--short` runs in seconds without
 * the other programs, writes nothing, and prints the ratios; `--reports` does the same for reports alone, in some minutes.
 */
const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    reports: { type: 'boolean', default: false },
    files: { type: 'string', default: '1000' },
    many: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
    'slow-rounds': { type: 'string', default: '2' },
  },
})

const reportSizes = { few: 5, many: 45, fewShort: 20, manyShort: 200 }

const root = process.cwd()
const bench = resolve(root, 'bench')
const schema = resolve(root, 'schemas', 'strategy.schema.json')
const tell = (text: string): void => void process.stderr.write(text)

const folder = await mkdtemp(join(tmpdir(), 'stratlint-bench-'))
process.on('exit', () => execFileSync('rm', ['-rf', folder]))
try {
  if (values.reports) await reports()
  else if (values.short) await short()
  else await whole()
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function short(): Promise<void> {
  const own = peers.filter(({ name }) => name === reader)
  const { measured } = await compared(
    plan({
      files: 60,
      many: 0,
      rounds: 3,
      slowRounds: 0,
      reports: { few: 0, many: 0, fewShort: 0, manyShort: 0 },
      typing: 0,
    }),
    own,
    tell,
  )
  print('Small sample, on a machine as it is', targetsOf(measured))
}

async function reports(): Promise<void> {
  const program = { folder, program: join(root, 'bin', 'stratlint.js'), schema }
  const compiled = await compiling(program, reportSizes, Number(values.rounds), tell)
  print('Reports', compilingTargets(compiled))
}

function print(title: string, targets: readonly Target[]): void {
  const rows = targets.filter(({ wall }) => !Number.isNaN(wall))
  const lines = rows.map(({ what, target, unit, wall, cpu }) => [
    what,
    figure(target),
    `${figure(wall)} ${unit}`,
    figure(cpu),
  ])
  process.stdout.write(`${table([title, 'Target', 'By the clock', 'By the processor'], lines)}\n`)
}

async function whole(): Promise<void> {
  if (!existsSync(join(bench, 'node_modules'))) {
    tell('Installing the other programs into bench/\n')
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', bench], {
      stdio: 'inherit',
    })
  }
  const [files, rounds, slowRounds] = [
    Number(values.files),
    Number(values.rounds),
    Number(values['slow-rounds']),
  ]
  const asked = plan({
    files,
    many: Number(values.many),
    rounds,
    slowRounds,
    reports: reportSizes,
    typing: rounds,
  })
  await writeFile(
    asked.tools.ruleset,
    JSON.stringify(spectralRuleset(JSON.parse(await readFile(schema, 'utf8')))),
  )
  const { measured, peers: all } = await compared(asked, peers, tell)
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const { full, cold, typed } = measured
  const targets = targetsOf(measured)
  const run = { with: circumstances({ rounds, slowRounds }), targets }
  const before = await keepRun(join(bench, 'last-run.json'), run)
  const page = {
    version,
    rounds,
    slowRounds,
    files,
    peers: all,
    full,
    cold,
    typed,
    targets,
    before,
  }
  await writeFile(join(bench, 'results.md'), resultsPage(page))
  const bars = [
    names.stratlint,
    ...all.flatMap(({ peer, reason }) => (reason === undefined ? [peer.name] : [])),
  ].map((name) => ({ name, seconds: middle(full, name, by.wall), isOurs: name === names.stratlint }))
  await writeFile(
    join(bench, 'results.svg'),
    chart(bars, `Checking ${files} documents of 48 KB (each step is ten times the last)`),
  )
  process.stdout.write(await readFile(join(bench, 'results.md'), 'utf8'))
}

function plan(sizes: Plan['sizes']): Plan {
  return {
    sizes,
    folder,
    program: join(root, 'bin', 'stratlint.js'),
    tools: { bench, schema, ruleset: join(folder, 'spectral.json') },
  }
}
