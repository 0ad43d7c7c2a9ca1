import { type ChildProcess, fork } from 'node:child_process'
import { dirname } from 'node:path'
import { UsageError } from '../usage-error.ts'
import type { ForeignAnswer, ForeignRequest } from './request.ts'
import { fileWords } from './words.ts'

/** The bounds that a file is read within. */
export interface ReadingLimits {
  /** Milliseconds. */
  time: number
  /** Megabytes of what a program holds as texts, lists and objects. */
  memory: number
  /** Megabytes of the process, with the bytes that are unpacked in it. */
  process: number
}

/** Why there is no answer. */
type Failure = 'timeout' | 'memory' | 'crashed'

/** What Node itself must have of the environment where it is started; nothing else is handed on. */
const neededVariables = ['SystemRoot', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH']

/** Letters of the end of what the process says that are kept: there V8 tells why it gives up. */
const keptLetters = 20_000

/**
 * Has a file read in a process of its own, which ends with the answer, at a limit, and when this process ends; an answer in a word says
 * why there is none. A thread would not do: where a list outgrows the memory at one bound, V8 ends the whole process that it is in.
 * Throws UsageError where no process can be started.
 */
export async function ask(
  reader: string,
  request: ForeignRequest,
  limits: ReadingLimits,
): Promise<ForeignAnswer | Failure> {
  try {
    return await answerOf(start(reader, limits), request, limits.time)
  } catch {
    throw new UsageError(fileWords.notStarted, { path: request.name })
  }
}

/** Rejects where the process does not start. */
function answerOf(
  child: ChildProcess,
  request: ForeignRequest,
  time: number,
): Promise<ForeignAnswer | Failure> {
  return new Promise((done, fail) => {
    const said = endOf(child)
    let failure: Failure | undefined
    const timer = setTimeout(() => {
      failure = 'timeout'
      child.kill('SIGKILL')
    }, time)
    child.once('message', (answer) => {
      clearTimeout(timer)
      done(answer as ForeignAnswer)
      child.kill('SIGKILL')
    })
    child.once('error', (error) => {
      clearTimeout(timer)
      fail(error)
    })
    child.once('close', (_, signal) => {
      clearTimeout(timer)
      const last = said()
      // V8 asks for room before it runs anything, for each thread.
      if (failure === undefined && /Failed to reserve virtual memory/.test(last)) return fail(new Error(last))
      // A system that is short of memory kills as well.
      const isFull = signal === 'SIGKILL' || /out of memory|process OOM|Allocation failed/.test(last)
      done(failure ?? (isFull ? 'memory' : 'crashed'))
    })
    // A process that ends before it has read what it is asked is told by its end.
    child.send(request, () => undefined)
  })
}

function start(reader: string, { time, memory, process: most }: ReadingLimits): ChildProcess {
  const kept = neededVariables.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value]]
  })
  return fork(reader, [String(time), String(most)], {
    // V8's own limits; what this process was started with is not handed on.
    execArgv: [`--max-old-space-size=${memory}`, '--max-semi-space-size=16'],
    env: Object.fromEntries(kept),
    // What a process that is broken off leaves behind is not to lie among the user's files.
    cwd: dirname(reader),
    serialization: 'advanced',
    // What libraries print is no result of ours.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}

/** The last that a process says on its standard error. */
function endOf({ stderr }: ChildProcess): () => string {
  let said = ''
  stderr?.setEncoding('latin1').on('data', (text: string) => {
    said = (said + text).slice(-keptLetters)
  })
  return () => said
}
