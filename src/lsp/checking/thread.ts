import { setImmediate as nextTurn } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import type { CheckerSetup, FromChecker, ToChecker } from '../protocol.ts'
import { createChecker } from './checker.ts'

/** The thread that reads and checks documents, so that the one that talks with the editor always has time to answer. */
const tell = (message: FromChecker): void => parentPort?.postMessage(message)
const checker = createChecker(workerData as CheckerSetup, tell)
const cancelled = new Set<number>()

parentPort?.on('message', (message: ToChecker) => {
  switch (message.type) {
    case 'text':
      checker.text(message.path, message.version, message.text)
      break
    case 'cancel':
      cancelled.add(message.id)
      break
    case 'ask':
      void reply(message)
  }
})

async function reply({ id, question, ask }: Extract<ToChecker, { type: 'ask' }>): Promise<void> {
  try {
    // What was said after the question is heard first: it may be that nobody waits for the answer any more.
    await nextTurn()
    if (cancelled.delete(id)) return
    tell({ type: 'answer', id, answer: await checker.ask(question, ask as never) })
    cancelled.delete(id)
  } catch (error) {
    tell({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) })
  }
}
