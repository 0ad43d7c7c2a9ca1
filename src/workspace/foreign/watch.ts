import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

/** Bounds of the process that reads a foreign file; `parent` is the id of the process that asked for it. */
export interface Watched {
  /** Milliseconds. */
  time: number
  /** Megabytes. */
  most: number
  parent: number
}

/*
 * The thread beside the one that reads: it sees what that cannot see while it is busy, and V8 does not count. The process is ended when
 * it holds too much in all, when nobody waits for it any more, and when it goes on after its time.
 */
const { time, most, parent } = workerData as Watched
const between = 50
/** The process that asked ends this one first, and knows why. */
const grace = 2_000
const began = performance.now()

setInterval(() => {
  if (process.ppid !== parent || performance.now() - began > time + grace)
    process.kill(process.pid, 'SIGKILL')
  if (process.memoryUsage.rss() <= most * 1e6) return
  try {
    // As V8 says it.
    writeSync(2, 'out of memory')
  } finally {
    process.kill(process.pid, 'SIGKILL')
  }
}, between)
