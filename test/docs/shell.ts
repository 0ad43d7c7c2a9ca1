import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import type { Outcome } from '../cli/scenario.ts'

/** The program as a command, which counts with one day where the command names none. */
const program = `#!/bin/sh
case "$1 $*" in
  *--as-of*) ;;
  check*|compile*|export*|trace*) set -- "$@" --as-of 2026-11-22 ;;
esac
exec "${process.execPath}" "${resolve('bin/stratlint.js')}" "$@"
`

/** A folder in which command lines run, with `stratlint` at hand. */
export interface Shell {
  folder: string
  run(line: string): Promise<Outcome>
}

/** Makes an empty folder to run commands in, and removes it afterwards. */
export async function inShell<T>(use: (shell: Shell) => Promise<T>): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'stratlint-docs-'))
  const folder = join(home, 'work')
  const programs = join(home, 'programs')
  try {
    await mkdir(folder)
    await mkdir(programs)
    await writeFile(join(programs, 'stratlint'), program)
    await chmod(join(programs, 'stratlint'), 0o755)
    const path = [programs, process.env['PATH'] ?? ''].join(delimiter)
    const options = {
      cwd: folder,
      env: { PATH: path, HOME: home, LANG: 'C.UTF-8', ...author },
      maxBuffer: 64 << 20,
    }
    const run: Shell['run'] = (line) =>
      new Promise((done) => {
        execFile('bash', ['-c', line], options, (error, stdout, stderr) => {
          done({
            stdout,
            stderr,
            code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1,
          })
        })
      })
    return await use({ folder, run })
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

const author = {
  GIT_AUTHOR_NAME: 'Lindeby',
  GIT_AUTHOR_EMAIL: 'lindeby@example.com',
  GIT_COMMITTER_NAME: 'Lindeby',
  GIT_COMMITTER_EMAIL: 'lindeby@example.com',
}

/** Every document that the pages speak of, by its path: the actor who adopts it, and its language. */
const documents: { readonly [path: string]: string } = {
  'strategies/homes.yaml': 'council',
  'strategies/homeless.yaml': 'council',
  'strategier/hjem.yaml': 'byraad',
  'strategier/boliger.yaml': 'byraad',
  'strategy.yaml': 'council',
  'strategi.yaml': 'byraad',
  'old.yaml': 'council',
  'new.yaml': 'council',
  'gammel.yaml': 'byraad',
  'ny.yaml': 'byraad',
}

/** Lays out the workspace that the pages speak of, under git, with a change that is not committed. */
export async function layOut({ folder, run }: Shell): Promise<void> {
  await cp('test/fixtures/strategy-repository', folder, { recursive: true })
  const text = await readFile('test/fixtures/strategy-repository/strategier/unge.yaml', 'utf8')
  for (const [path, adopter] of Object.entries(documents)) {
    const id = path.replace(/\.yaml$/, '').replace('/', '-')
    await mkdir(join(folder, path, '..'), { recursive: true })
    const content = text.replace('lindeby-unge-2026', id).replaceAll('byraad', adopter)
    await writeFile(join(folder, path), content)
  }
  const source = await readFile('test/import/samples/lindeby-unge.txt', 'utf8')
  for (const name of ['old-strategy.txt', 'gammel-strategi.txt']) await writeFile(join(folder, name), source)
  await run('git init -q -b main && git add -A && git commit -qm Strategies')
  await writeFile(
    join(folder, 'new.yaml'),
    (await readFile(join(folder, 'new.yaml'), 'utf8')).replace('value: 20', 'value: 30'),
  )
}
