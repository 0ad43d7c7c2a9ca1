import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** How a process ended: with a code, or by a signal. */
export interface Ended {
  code: number | null
  signal: string | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  cwd?: string
  env?: Readonly<Record<string, string>>
  input?: string
}

/** Runs Node in English; what it says is given when it has ended. */
export function runNode(
  args: readonly string[],
  { cwd = '.', env, input = '' }: RunOptions = {},
): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8', ...env },
  })
  const ended: Ended = { code: null, signal: null, stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      ended[name] += text
    })
  child.stdin.end(input)
  return new Promise((done) => child.on('close', (code, signal) => done({ ...ended, code, signal })))
}

/** The built program. */
export const program = resolve('bin/stratlint.js')

/** What lets a run take one of its outputs for a terminal: 1 is that of results, 2 that of notes. */
export function terminalEnv(descriptor: 1 | 2): Record<string, string> {
  const preload = pathToFileURL(resolve('test/hostile/on-terminal.mjs')).href
  return { NODE_OPTIONS: `--import=${preload}`, TERMINAL: String(descriptor) }
}

/** What makes a fault in a run, as `faults.mjs` names it. */
export function faultEnv(fault: string): Record<string, string> {
  const faults = pathToFileURL(resolve('test/hostile/faults.mjs')).href
  return { NODE_OPTIONS: `--import=${faults}`, FAULT: fault }
}
