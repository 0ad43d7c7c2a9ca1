import type { Host } from '../host.ts'
import { createDocuments, type PreviewSource } from './documents.ts'
import { type FollowedHost, followedHost, isConcerned, joined } from './followed-host.ts'
import { createRenewal } from './renewal.ts'
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
  let followed: FollowedHost | undefined
  let failure: unknown
  const renewal = createRenewal(async (signal) => {
    const before = followed
    followed = followedHost(host, watch, signal)
    try {
      await documents.renew(followed.host)
      watch.keep(followed.folders)
      failure = undefined
    } catch (error) {
      signal.throwIfAborted()
      documents.fail(error)
      // What could not be read may come back where it was.
      if (before !== undefined) followed = joined(followed, before, watch)
      failure = error
    }
    server?.tell()
  })
  const watch = host.watch((paths) => {
    if (followed !== undefined) void renewIfConcerned(followed, paths, renewal.request)
  })
  const stop = async (): Promise<void> => {
    watch.close()
    await renewal.stop()
  }
  try {
    await renewal.request()
    if (failure !== undefined) throw failure
    server = await serve(port, () => documents.state)
  } catch (error) {
    await stop()
    throw error
  }
  const { address, close } = server
  return { address, close: async () => void (await Promise.all([stop(), close()])) }
}

async function renewIfConcerned(
  followed: FollowedHost,
  paths: ReadonlySet<string>,
  renew: () => Promise<void>,
): Promise<void> {
  if (await isConcerned(followed, paths)) await renew()
}
