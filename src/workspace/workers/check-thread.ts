import { parentPort, workerData } from 'node:worker_threads'
import { outcomeOf } from '../checking/outcome.ts'
import { startStopwatch } from '../checking/stopwatch.ts'
import { comparable } from '../comparing/comparable.ts'
import { comparedFindings } from '../comparing/compare.ts'
import { nodeHost } from '../host.ts'
import type { ThreadAnswer, ThreadRequest, ThreadStart } from './request.ts'
import { receivedSettings } from './settings.ts'

// A thread that checks files: it is started with what holds for all of them, and told which ones.
const { options, isTimed, ...sent } = workerData as ThreadStart
const received = receivedSettings(sent)
const stopwatch = isTimed ? startStopwatch() : undefined

parentPort?.on('message', async (request: ThreadRequest) => {
  const answer = (message: ThreadAnswer): void => parentPort?.postMessage(message)
  const settings = await received
  if ('summaries' in request) {
    const { files, summaries } = request
    answer({ kind: 'compared', found: comparedFindings(comparable(summaries), files, settings, options) })
    return
  }
  const files = request
  for (const file of files) {
    const outcome = await outcomeOf(nodeHost, file, settings, options, stopwatch)
    answer({ kind: 'outcome', outcome })
  }
  if (files.length > 0) return
  answer({ kind: 'done', ...(stopwatch ? { spent: stopwatch.spent } : {}) })
  parentPort?.close()
})
