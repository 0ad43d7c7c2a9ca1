import type { ServerResponse } from 'node:http'

/** The pages that are open, each on a connection that the server writes to when something has changed. */
export interface Events {
  /** Keeps a response open and tells it the revision. */
  connect(response: ServerResponse): void
  /** Tells all pages that there is a new revision. */
  renew(): void
  /** Names what the pages show now. A page that shows another revision is old. */
  readonly revision: string
  close(): void
}

export function createEvents(): Events {
  const open = new Set<ServerResponse>()
  // A page that was open when the program ran before must see that this is another run.
  const run = Date.now().toString(36)
  let count = 1
  const revision = (): string => `${run}-${count}`
  const tell = (response: ServerResponse): void => {
    response.write(`event: revision\ndata: ${revision()}\n\n`)
  }
  return {
    get revision() {
      return revision()
    },
    connect(response) {
      open.add(response)
      response.on('close', () => open.delete(response))
      response.write('retry: 1000\n')
      tell(response)
    },
    renew() {
      count++
      for (const response of open) tell(response)
    },
    close() {
      for (const response of open) response.end()
    },
  }
}
