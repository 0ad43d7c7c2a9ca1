import type { Host } from '../host.ts'
import { type FollowedHost, followedHost, isConcerned, joined } from './followed-host.ts'
import { createRenewal } from './renewal.ts'

/** Work that is done again whenever a file that it has read may have changed. */
export interface FollowedWork {
  /** Does the work with a host that notes what is read. Rejects soon after a change makes what it works on old. */
  work(host: Host): Promise<void>
  /** Takes what the work rejected with, unless the work was old by then, or it was the first. */
  fail(error: unknown): void
  /** Called when the work is done or has failed; not for work that was old by then. */
  done?(): void
}

export interface Following {
  /** Lets go of the folders; settles when nothing runs. */
  stop(): Promise<void>
}

/** Does work, and again whenever something that it reads changes, until it is stopped. Rejects where it fails the first time. */
export async function startFollowing(host: Host, { work, fail, done }: FollowedWork): Promise<Following> {
  let followed: FollowedHost | undefined
  let failure: { error: unknown } | undefined
  let isFirst = true
  const renewal = createRenewal(async (signal) => {
    const before = followed
    followed = followedHost(host, watch, signal)
    failure = undefined
    try {
      await work(followed.host)
      signal.throwIfAborted()
      watch.keep(followed.folders)
    } catch (error) {
      signal.throwIfAborted()
      // What could not be read may come back where it was.
      if (before !== undefined) followed = joined(followed, before, watch)
      failure = { error }
      if (isFirst) return
      fail(error)
    }
    isFirst = false
    done?.()
  })
  const watch = host.watch((paths) => {
    if (followed !== undefined) void requestIfConcerned(followed, paths, renewal.request)
  })
  const stop = async (): Promise<void> => {
    watch.close()
    await renewal.stop()
  }
  try {
    await renewal.request()
    if (failure !== undefined) throw (failure as { error: unknown }).error
  } catch (error) {
    await stop()
    throw error
  }
  return { stop }
}

async function requestIfConcerned(
  followed: FollowedHost,
  paths: ReadonlySet<string>,
  request: () => Promise<void>,
): Promise<void> {
  if (await isConcerned(followed, paths)) await request()
}
