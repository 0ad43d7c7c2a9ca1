import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What one run of a program took. */
export interface Run {
  /** Seconds on the clock. */
  wall: number
  /** Seconds of the processor, in the program and in the system for it, all threads together. */
  cpu: number
  /** The most memory that was in use at once, in MB; undefined where the system has no `time` that tells it. */
  memory: number | undefined
  code: number
  /** The end of what it wrote. */
  output: string
}

const timer = '/usr/bin/time'

/**
 * Runs a program to its end. Bash tells the time in milliseconds, and GNU time the memory. Throws where there is no bash.
 */
export async function measure(command: readonly string[], cwd: string): Promise<Run> {
  const memoryFile = join(tmpdir(), `stratlint-bench-${process.pid}`)
  const timed = existsSync(timer) ? [timer, '-q', '-f', '%M', '-o', memoryFile, ...command] : command
  const script = 'TIMEFORMAT="@@ %3R %3U %3S"; time "$@" 2>&1'
  const { code, stdout, stderr } = await finished(
    ['bash', '-c', `{ ${script}; } 2>&1; exit $?`, '-', ...timed],
    cwd,
  )
  const told = /@@ ([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(stdout)
  if (told === null) throw new Error(`no time was told: ${stdout.slice(-300)} ${stderr}`)
  const [wall = 0, user = 0, system = 0] = told.slice(1).map(Number)
  const memory = existsSync(memoryFile) ? Number(readFileSync(memoryFile, 'utf8').trim()) / 1024 : undefined
  rmSync(memoryFile, { force: true })
  return { wall, cpu: user + system, memory, code, output: stdout.slice(0, told.index) }
}

/** The end of what a program writes, which is all that anybody looks at, and its exit code. */
function finished(
  [program = '', ...args]: readonly string[],
  cwd: string,
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: environment() })
    const ends = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        ends[name] = (ends[name] + text).slice(-4000)
      })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, ...ends }))
  })
}

/** No program is to look for a newer version of itself, nor to change what it does in a service or with colours. */
function environment(): NodeJS.ProcessEnv {
  const { CI: _ci, GITHUB_ACTIONS: _github, NODE_OPTIONS: _options, ...rest } = process.env
  return { ...rest, NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1', LC_ALL: 'C' }
}
