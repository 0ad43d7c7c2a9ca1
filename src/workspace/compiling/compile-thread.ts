import { setImmediate } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { nodeHost } from '../host.ts'
import { receivedSettings } from '../workers/settings.ts'
import { outcomeOf } from './outcome.ts'
import { queueIn } from './queue.ts'
import type { CompileThreadAnswer, CompileThreadStart } from './threads.ts'

// A thread that makes reports: it takes documents from the queue until there are no more.
async function run({ settings, making, tasks, queue, number }: CompileThreadStart): Promise<void> {
  const received = await receivedSettings(settings)
  const { take } = queueIn(queue)
  for (let index = take(number); index !== undefined; index = take(number)) {
    const task = tasks[index]
    if (task === undefined) continue
    const answer: CompileThreadAnswer = { index, outcome: await outcomeOf(nodeHost, task, received, making) }
    parentPort?.postMessage(answer)
    await setImmediate()
  }
}

void run(workerData as CompileThreadStart)
