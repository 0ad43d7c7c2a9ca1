import { parentPort, workerData } from 'node:worker_threads'
import { outcomeOf } from '../checking/outcome.ts'
import { startStopwatch } from '../checking/stopwatch.ts'
import { nodeHost } from '../host.ts'
import { loadPlugins } from '../plugins.ts'
import type { ThreadAnswer, ThreadRequest, ThreadStart } from './request.ts'

// A thread that checks files: it is started with what holds for all of them, and told which ones.
const { settings, plugins, options, isTimed } = workerData as ThreadStart
const loaded = plugins
  ? loadPlugins(plugins.specifiers, plugins.configPath, settings.root)
  : Promise.resolve([])
const stopwatch = isTimed ? startStopwatch() : undefined

parentPort?.on('message', async (files: ThreadRequest) => {
  const answer = (message: ThreadAnswer): void => parentPort?.postMessage(message)
  const rules = await loaded
  for (const file of files) {
    const outcome = await outcomeOf(nodeHost, file, { ...settings, plugins: rules }, options, stopwatch)
    answer({ kind: 'outcome', outcome })
  }
  if (files.length > 0) return
  answer({ kind: 'done', ...(stopwatch ? { spent: stopwatch.spent } : {}) })
  parentPort?.close()
})
