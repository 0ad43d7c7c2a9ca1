import { startFollowing } from '../following/following.ts'
import type { Host } from '../host.ts'
import { createDocuments, type PreviewSource } from './documents.ts'
import { type RunningServer, serve } from './server/serve.ts'

export interface Preview {
  /** `http://127.0.0.1:PORT/` */
  address: string
  /** Ends all connections and lets go of the folders. */
  close(): Promise<void>
}

/**
 * Serves the reports and findings of documents on this machine, and renews them when a file that they come from changes.
 * Rejects with UsageError where there is nothing to preview or no port to serve it on.
 */
export async function startPreview(host: Host, source: PreviewSource, port: number): Promise<Preview> {
  const documents = createDocuments(source)
  let server: RunningServer | undefined
  const { stop } = await startFollowing(host, {
    work: documents.renew,
    fail: documents.fail,
    done: () => server?.tell(),
  })
  try {
    server = await serve(port, () => documents.state)
  } catch (error) {
    await stop()
    throw error
  }
  const { address, close } = server
  return { address, close: async () => void (await Promise.all([stop(), close()])) }
}
