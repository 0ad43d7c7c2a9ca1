import { dirname, resolve } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type FolderWatch, type Host, isErrorCode } from '../host.ts'

/** A host whose readers leave tracks: what was read, and the folders where a change of it would show. */
export interface FollowedHost {
  host: Host
  files: ReadonlySet<string>
  folders: ReadonlySet<string>
}

/**
 * A host that follows each folder before it is read, so that no change in between is missed. Each read lets other work go
 * first, and rejects once the signal is given.
 */
export function followedHost(host: Host, watch: FolderWatch, signal: AbortSignal): FollowedHost {
  const files = new Set<string>()
  const folders = new Set<string>()
  const follow = (folder: string): void => {
    if (folders.has(folder)) return
    folders.add(folder)
    watch.add(folder)
  }
  const followFile = (path: string): void => {
    files.add(path)
    follow(dirname(path))
  }
  const beforeReading = async (path: string): Promise<void> => {
    await nextTurn()
    signal.throwIfAborted()
    followFile(resolve(path))
    // The file that a link leads to changes in its own folder.
    followFile(await host.realpath(path))
  }
  const followed: Host = {
    ...host,
    async readFile(path, most) {
      await beforeReading(path)
      return host.readFile(path, most)
    },
    async readStart(path, most) {
      await beforeReading(path)
      return host.readStart(path, most)
    },
    async realpath(path) {
      try {
        return await host.realpath(path)
      } catch (error) {
        // What is missing shows when it comes.
        if (isErrorCode(error, 'ENOENT', 'ENOTDIR')) followFile(resolve(path))
        throw error
      }
    },
    async list(path) {
      signal.throwIfAborted()
      follow(resolve(path))
      return host.list(path)
    },
  }
  return { host: followed, files, folders }
}

/** Tracks with those of an earlier reading, whose folders are followed again. */
export function joined(followed: FollowedHost, earlier: FollowedHost, watch: FolderWatch): FollowedHost {
  for (const folder of earlier.folders) {
    try {
      watch.add(folder)
    } catch {
      // It can no longer be followed; that it cannot be read is told already.
    }
  }
  return {
    host: followed.host,
    files: new Set([...earlier.files, ...followed.files]),
    folders: new Set([...earlier.folders, ...followed.folders]),
  }
}

/** Whether a change of one of the paths may change what was read: something read, a new document, or a folder. */
export async function isConcerned(
  { host, files, folders }: FollowedHost,
  paths: ReadonlySet<string>,
): Promise<boolean> {
  for (const path of paths) {
    if (files.has(path) || folders.has(path) || /\.(?:ya?ml|csv)$|[\\/]\.gitignore$/i.test(path)) return true
    // What cannot be looked at may be a folder.
    const kind = await host.kindOf(path).catch(() => 'directory')
    if (kind === 'directory') return true
  }
  return false
}
