import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/*
 * Changes the program in small ways, one at a time, and runs the tests that reach each change: one that no test notices is a gap.
 * Without folders it goes through the rules, group by group, and the reader of documents. `--files N` takes N files of each
 * folder by chance, the same for the same `--seed`. What was tried before is not tried again where neither code nor tests changed.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string' }, seed: { type: 'string', default: '1' } },
})
const cache = 'node_modules/.cache/mutation'
const rules = 'src/lint/rules'
const document = 'src/document'
const within = (folder, recursive) =>
  readdirSync(folder, { withFileTypes: true, recursive })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort()
const folders =
  positionals.length > 0 ? positionals : [...within(rules, false), document, ...within(document, true)]

/** The files of a folder: of a group of rules those of all its rules, of any other folder those that stand in it. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: folder.startsWith(rules), encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .sort()
}

/** Files by chance: those whose names have the lowest hashes with the seed before them. */
function sampled(files) {
  const hash = (text) =>
    [...`${values.seed} ${text}`].reduce(
      (sum, sign) => Math.imul(sum ^ sign.charCodeAt(0), 0x01000193),
      0x811c9dc5,
    ) >>> 0
  const most = values.files === undefined ? files.length : Number(values.files)
  return files.toSorted((a, b) => hash(a) - hash(b)).slice(0, most)
}

function mutate(folder, files) {
  const name = folder.replaceAll('/', '-')
  const report = `${cache}/${name}.json`
  const settings = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    incremental: true,
    incrementalFile: `${cache}/${name}.known.json`,
    concurrency: 1,
    timeoutMS: 120_000,
    dryRunTimeoutMinutes: 30,
    tempDirName: 'node_modules/.cache/stryker',
    ignorePatterns: ['bench', 'docs', 'rapport', 'out', 'coverage', '.fuzz'],
    reporters: ['json'],
    jsonReporter: { fileName: report },
    logLevel: 'warn',
    mutate: files,
  }
  writeFileSync(`${cache}/settings.json`, JSON.stringify(settings))
  const stryker = 'mutation/node_modules/@stryker-mutator/core/bin/stryker.js'
  const env = { ...process.env, MUTATED: folder }
  const { status } = spawnSync(process.execPath, [stryker, 'run', `${cache}/settings.json`], {
    stdio: 'inherit',
    env,
  })
  if (status !== 0) process.exit(status ?? 1)
  return JSON.parse(readFileSync(report, 'utf8')).files
}

/** Prints what survived, and gives how many changes were noticed of all that were made. */
function judged(files) {
  const found = { noticed: 0, all: 0 }
  for (const [file, { mutants, source }] of Object.entries(files)) {
    const lines = source.split('\n')
    for (const { status, location, replacement } of mutants) {
      if (!['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status)) continue
      found.all++
      if (status === 'Killed' || status === 'Timeout') found.noticed++
      else
        console.log(
          `${file}:${location.start.line} ${status === 'Survived' ? '' : '(not reached) '}${shown(lines, location)} → ${oneLine(replacement)}`,
        )
    }
  }
  return found
}

function shown(lines, { start, end }) {
  const last = start.line === end.line ? end.column - 1 : undefined
  return oneLine((lines[start.line - 1] ?? '').slice(start.column - 1, last))
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').slice(0, 80)
}

if (!existsSync('mutation/node_modules'))
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: 'mutation', stdio: 'inherit' })
mkdirSync(cache, { recursive: true })
const scores = folders.map((folder) => {
  const all = filesOf(folder)
  const files = sampled(all)
  const { noticed, all: made } = judged(mutate(folder, files))
  const score = `${folder}: ${noticed} of ${made} changes noticed (${((100 * noticed) / made).toFixed(1)} %), ${files.length} of ${all.length} files`
  console.log(score)
  return score
})
console.log(`\n${scores.join('\n')}`)
