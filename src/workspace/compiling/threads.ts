import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Host } from '../host.ts'
import type { Settings } from '../settings.ts'
import { type SentSettings, sentSettings } from '../workers/settings.ts'
import type { Making, Task } from './document.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { type Queue, queueIn, startQueue } from './queue.ts'

/** What a thread that makes reports is started with. */
export interface CompileThreadStart {
  settings: SentSettings
  making: Making
  tasks: readonly Task[]
  queue: SharedArrayBuffer
  /** By which the queue knows the thread. */
  number: number
}

/** What became of the document at a place in the list. */
export interface CompileThreadAnswer {
  index: number
  outcome: Outcome
}

/**
 * Makes documents in so many threads, of which this is one, and gives what became of each in their order. A thread that breaks down
 * leaves the document that it was at as a crash; the others go on with the rest.
 */
export async function* inThreads(
  host: Host,
  tasks: readonly Task[],
  settings: Settings,
  making: Making,
  threads: number,
): AsyncGenerator<Outcome> {
  const outcomes = tasks.map(() => awaited<Outcome>())
  const memory = startQueue(tasks.length)
  const queue = queueIn(memory)
  const start = { settings: sentSettings(settings), making, tasks, queue: memory }
  const others = Array.from({ length: threads - 1 }, (_, i) =>
    runThread(host, { ...start, number: i + 1 }, queue, (index, outcome) => outcomes[index]?.tell(outcome)),
  )
  const own = async (): Promise<void> => {
    for (let at = queue.take(0); at !== undefined; at = queue.take(0)) {
      const task = tasks[at]
      if (task !== undefined) outcomes[at]?.tell(await outcomeOf(host, task, settings, making))
      await setImmediate()
    }
  }
  const all = [own(), ...others]
  try {
    for (const { told } of outcomes) yield await told
  } finally {
    queue.close()
    await Promise.all(all)
  }
}

/** Runs a thread until the queue is empty; settles when it has ended. */
function runThread(
  host: Host,
  start: CompileThreadStart,
  queue: Queue,
  tell: (index: number, outcome: Outcome) => void,
): Promise<void> {
  const worker = new Worker(host.assetPath('compile-thread.cjs'), { workerData: start })
  const done = new Set<number>()
  let reason = 'the thread ended'
  worker.on('message', ({ index, outcome }: CompileThreadAnswer) => {
    done.add(index)
    tell(index, outcome)
  })
  worker.on('error', (error) => {
    reason = error instanceof Error ? error.message : String(error)
  })
  return new Promise((end) => {
    worker.on('exit', () => {
      for (const index of queue.takenBy(start.number))
        if (!done.has(index)) tell(index, { kind: 'crash', reason })
      end()
    })
  })
}

/** A value that somebody waits for, and somebody else tells. */
function awaited<T>(): { told: Promise<T>; tell: (value: T) => void } {
  let tell: (value: T) => void = () => undefined
  const told = new Promise<T>((resolve) => {
    tell = resolve
  })
  return { told, tell }
}
