import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** A command line, the files it finds, and what it must say: one text file of `--- part` lines. */
export interface Scenario {
  args: string[]
  files: Map<string, string>
  stdout: string
  stderr: string
  code: number
}

export interface Outcome {
  stdout: string
  stderr: string
  code: number
}

/** Reads a scenario: `--- file NAME`, `--- command ARGS`, `--- stdout`, `--- stderr`, `--- exit CODE`. */
export async function readScenario(path: string): Promise<Scenario> {
  const scenario: Scenario = { args: [], files: new Map(), stdout: '', stderr: '', code: 0 }
  const parts = (await readFile(path, 'utf8')).split(/^--- /m).slice(1)
  for (const part of parts) {
    const end = part.indexOf('\n')
    const [name = '', ...words] = part.slice(0, end).split(' ')
    const body = part.slice(end + 1)
    if (name === 'file') scenario.files.set(words.join(' '), body)
    else if (name === 'command') scenario.args = words.slice(1)
    else if (name === 'stdout' || name === 'stderr') scenario[name] = body
    else if (name === 'exit') scenario.code = Number(words[0])
    else throw new Error(`${path}: no part is named ${name}`)
  }
  return scenario
}

const program = resolve('bin/stratlint.js')

/** Runs the built program in a folder, in Danish, without colours. */
export function runProgram(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Outcome> {
  const options = {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'da_DK.UTF-8', ...env },
    maxBuffer: 64 << 20,
  }
  return new Promise((done) => {
    execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) => {
      done({ stdout, stderr, code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1 })
    })
  })
}

/** Runs a scenario in a folder of its own. */
export async function runScenario(scenario: Scenario): Promise<Outcome> {
  return inFolder(scenario.files, (folder) => runProgram(scenario.args, folder))
}

/** Lays files out in a new folder, and removes it afterwards. */
export async function inFolder<T>(
  files: ReadonlyMap<string, string>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'stratlint-test-'))
  try {
    for (const [name, text] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), text)
    }
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
