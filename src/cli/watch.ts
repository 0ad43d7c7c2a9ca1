import type { Wording } from '#core/message'
import { startFollowing } from '#workspace/following/following'
import { type Host, nodeHost } from '#workspace/host'
import { UsageError } from '#workspace/usage-error'
import { exit } from './exit.ts'
import { stopSignal } from './stop-signal.ts'
import type { Terminal } from './streams.ts'
import { visible } from './visible.ts'

/** A run of what is watched. `isAgain` tells that it has run before. */
export type WatchedRun = (host: Host, terminal: Terminal, isAgain: boolean) => Promise<unknown>

/**
 * Runs at once, and again whenever something changes that was read, until the person stops it. Each run is shown when it is
 * done, so that nothing is seen of one that a change has made old. Throws UsageError where the first run does.
 */
export async function watch(run: WatchedRun, terminal: Terminal): Promise<number> {
  const stopped = stopSignal()
  let isAgain = false
  const begin = (): void => {
    if (isAgain) terminal.clear()
    terminal.note(`[${new Date().toTimeString().slice(0, 8)}]\n`)
    isAgain = true
  }
  const { stop } = await startFollowing(nodeHost, {
    async work(host) {
      const { held, show } = holding(terminal)
      await run(host, held, isAgain)
      begin()
      show()
    },
    fail(error) {
      begin()
      terminal.note(`stratlint: ${visible(reasonOf(error)[terminal.locale])}\n`)
    },
    done: () => terminal.note(`${words.waiting[terminal.locale]}\n`),
  })
  await stopped
  await stop()
  return exit.clean
}

/** A terminal that keeps what it is given until it is to be shown. */
function holding(terminal: Terminal): { held: Terminal; show(): void } {
  const kept: (() => void)[] = []
  const held: Terminal = {
    ...terminal,
    out: (result) => void kept.push(() => terminal.out(result)),
    note: (text) => void kept.push(() => terminal.note(text)),
  }
  return {
    held,
    show: () => {
      for (const write of kept) write()
    },
  }
}

function reasonOf(error: unknown): Wording {
  if (error instanceof UsageError) return error.wording
  const message = error instanceof Error ? error.message : String(error)
  return { da: `Intern fejl: ${message}`, en: `Internal error: ${message}` }
}

const words = {
  waiting: {
    da: 'Venter på ændringer. Stop med Ctrl+C.',
    en: 'Waiting for changes. Stop with Ctrl+C.',
  },
}
