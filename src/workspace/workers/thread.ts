import { Worker } from 'node:worker_threads'
import type { Diagnostic } from '#core/diagnostic'
import type { Spent } from '../checking/stopwatch.ts'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { FileOutcome, ThreadAnswer, ThreadStart, ToCompare } from './request.ts'

/** A thread that checks files. */
export interface CheckThread {
  /** Checks files in their order. A thread that breaks down gives the file that it was at as a crash, and the rest undefined. */
  check(files: readonly FoundFile[]): Promise<(FileOutcome | undefined)[]>
  /** Ends the thread, and gives what it has spent. */
  end(): Promise<Spent | undefined>
  isBroken(): boolean
}

/** What a thread has for what is new, most of which is let go when the next file is read. With 16 a thread takes 20 MB more. */
const youngMegabytes = 3

/** Compares files in a thread that is started for it; undefined where the thread breaks down. */
export function compareInThread(
  host: Host,
  start: ThreadStart,
  asked: ToCompare,
): Promise<ReadonlyMap<string, readonly Diagnostic[]> | undefined> {
  const worker = startWorker(host, start)
  return new Promise((done) => {
    worker.on('message', (answer: ThreadAnswer) => {
      if (answer.kind === 'compared') done(answer.found)
      void worker.terminate()
    })
    worker.on('error', () => done(undefined))
    worker.on('exit', () => done(undefined))
    worker.postMessage(asked)
  })
}

/** Starts a thread. What it holds of documents that are done is small, and stays so when it cleans up often. */
export function startThread(host: Host, start: ThreadStart): CheckThread {
  const worker = startWorker(host, start)
  let broken: string | undefined
  let onAnswer: (answer: ThreadAnswer) => void = () => undefined
  let onBreak: () => void = () => undefined
  const breakDown = (reason: string): void => {
    broken ??= reason
    onBreak()
  }
  worker.on('message', (answer: ThreadAnswer) => onAnswer(answer))
  worker.on('error', (error) => breakDown(error instanceof Error ? error.message : String(error)))
  worker.on('exit', () => breakDown('the thread ended'))
  return {
    isBroken: () => broken !== undefined,
    check: (files) =>
      new Promise((done) => {
        const outcomes: (FileOutcome | undefined)[] = []
        const finish = (): void => {
          if (broken !== undefined && outcomes.length < files.length)
            outcomes.push({ kind: 'crash', reason: broken })
          done(files.map((_, i) => outcomes[i]))
        }
        onAnswer = (answer) => {
          if (answer.kind === 'outcome') outcomes.push(answer.outcome)
          if (outcomes.length === files.length) finish()
        }
        onBreak = finish
        if (broken === undefined) worker.postMessage(files)
        else finish()
      }),
    end: () =>
      new Promise((done) => {
        onAnswer = (answer) => done(answer.kind === 'done' ? answer.spent : undefined)
        onBreak = () => done(undefined)
        if (broken === undefined) worker.postMessage([])
        else done(undefined)
      }),
  }
}

function startWorker(host: Host, start: ThreadStart): Worker {
  return new Worker(host.assetPath('check-thread.cjs'), {
    workerData: start,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  })
}
