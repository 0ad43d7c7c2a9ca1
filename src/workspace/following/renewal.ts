/** Work that is done anew on request. */
export interface Renewal {
  /**
   * Asks for the work. A run under way is dropped, since what it works on is old, and one run follows for all requests.
   * Settles when nothing runs.
   */
  request(): Promise<void>
  /** Drops the run under way, and takes no more requests. Settles when nothing runs. */
  stop(): Promise<void>
}

/** Does work on request, one run at a time. A run should reject soon after its signal is given; `work` rejects for nothing else. */
export function createRenewal(work: (signal: AbortSignal) => Promise<void>): Renewal {
  let wanted = false
  let stopped = false
  let current = new AbortController()
  let running: Promise<void> | undefined
  const run = async (): Promise<void> => {
    try {
      while (wanted && !stopped) {
        wanted = false
        current = new AbortController()
        const { signal } = current
        await work(signal).catch((error: unknown) => {
          if (!signal.aborted) throw error
        })
      }
    } finally {
      running = undefined
    }
  }
  return {
    request() {
      wanted = true
      current.abort()
      running ??= run()
      return running
    },
    async stop() {
      stopped = true
      current.abort()
      await running
    },
  }
}
