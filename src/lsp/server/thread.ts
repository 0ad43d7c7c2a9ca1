import { Worker } from 'node:worker_threads'
import type { CheckerSetup, FromChecker, Question, Questions, ToChecker } from '../protocol.ts'

/** The thread that checks documents, as it is seen from the one that talks with the editor. */
export interface CheckingThread {
  text(path: string, version: number, text: string | undefined): void
  /** Rejects when the question is taken back or cannot be answered. */
  ask<Q extends Question>(
    question: Q,
    ask: Questions[Q]['ask'],
    signal: AbortSignal,
  ): Promise<Questions[Q]['answer']>
  stop(): void
}

type Told = Exclude<FromChecker, { type: 'answer' | 'failed' }>

interface Waiting {
  resolve(answer: unknown): void
  reject(error: Error): void
}

/** Starts the thread; `ended` is called when it ends without having been stopped. */
export function startThread(
  setup: CheckerSetup,
  tell: (message: Told) => void,
  ended: (error: Error | undefined) => void,
): CheckingThread {
  const worker = new Worker(new URL('./lsp-checker.cjs', import.meta.url), {
    workerData: setup,
    stdout: true,
  })
  // What a plugin prints must not get into what is said to the editor.
  worker.stdout.pipe(process.stderr)
  const waiting = new Map<number, Waiting>()
  let isStopped = false
  let failure: Error | undefined
  let last = 0
  const post = (message: ToChecker): void => worker.postMessage(message)
  worker.on('message', (message: FromChecker) => {
    if (message.type !== 'answer' && message.type !== 'failed') return tell(message)
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.type === 'answer') asked?.resolve(message.answer)
    else asked?.reject(new Error(message.message))
  })
  worker.on('error', (error: Error) => {
    failure = error
  })
  worker.on('exit', () => {
    for (const asked of waiting.values()) asked.reject(failure ?? new Error('stopped'))
    waiting.clear()
    if (!isStopped) ended(failure)
  })
  return {
    text: (path, version, text) => post({ type: 'text', path, version, text }),
    ask<Q extends Question>(question: Q, ask: Questions[Q]['ask'], signal: AbortSignal) {
      const id = ++last
      return new Promise<Questions[Q]['answer']>((resolve, reject) => {
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
        signal.addEventListener('abort', () => {
          if (!waiting.delete(id)) return
          post({ type: 'cancel', id })
          reject(new Error('cancelled'))
        })
        post({ type: 'ask', id, question, ask })
      })
    },
    stop() {
      isStopped = true
      void worker.terminate()
    },
  }
}
