import { type FSWatcher, watch } from 'node:fs'
import { appendFile, readdir, realpath, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isErrorCode } from './disk/error.ts'
import { identityOf, readBounded, readStart, statOf } from './disk/read.ts'
import { writeWhole } from './disk/write-whole.ts'

export { isErrorCode }

export interface DirectoryEntry {
  name: string
  kind: 'file' | 'directory' | 'other'
}

/**
 * The only door to the disk. Paths are absolute or relative to the working directory; every call rejects as node:fs does
 * (`code` is `ENOENT`, `EACCES`, …).
 */
export interface Host {
  /**
   * Reads a file; with `most`, only one of at most so many bytes: a larger one rejects with `EFBIG`, and a device or pipe, which has no
   * size, with `ENOTSUP`.
   */
  readFile(path: string, most?: number): Promise<Uint8Array>
  /** The first bytes of a file, at most so many. A device or pipe rejects with `ENOTSUP`. */
  readStart(path: string, most: number): Promise<Uint8Array>
  /**
   * Writes a file whole or not at all: beside the place first, then renamed into it. Makes the folders it needs; a file that is
   * there keeps its permissions.
   */
  writeFile(path: string, content: Uint8Array | string): Promise<void>
  /** Removes a file, if it is there. */
  remove(path: string): Promise<void>
  /** Adds to the end of a file that others write to as well; makes the file where there is none. */
  appendFile(path: string, content: string): Promise<void>
  /** The entries of a folder, in code-unit order of their names. */
  list(path: string): Promise<DirectoryEntry[]>
  /** What stands at a path, links followed; undefined where nothing does. */
  kindOf(path: string): Promise<DirectoryEntry['kind'] | undefined>
  realpath(path: string): Promise<string>
  /** What tells a file or folder from all others, copies of it included, as long as it is there. */
  identityOf(path: string): Promise<string>
  /** A file that comes with the program, such as `fonts/x.ttf`. */
  readAsset(name: string): Promise<Uint8Array>
  /** Where such a file lies, for native code that reads it itself. */
  assetPath(name: string): string
  /**
   * Starts to follow folders. Changes that come close together are told at once: the paths of the entries that were
   * written, made, renamed or removed, or of a folder itself where the system does not say which of its entries.
   */
  watch(onChange: (paths: ReadonlySet<string>) => void): FolderWatch
}

/** Folders that are followed, each without the folders inside it. Paths are absolute. */
export interface FolderWatch {
  /** Follows a folder from now on; in place of one that does not exist, the nearest above it that does. */
  add(folder: string): void
  /** Lets go of all folders but these. */
  keep(folders: ReadonlySet<string>): void
  close(): void
}

/** The host of a real machine. */
export const nodeHost: Host = {
  readFile: readBounded,
  readStart,
  writeFile: writeWhole,
  remove: (path) => rm(path, { force: true }),
  appendFile: (path, content) => appendFile(path, content),
  realpath: (path) => realpath(path),
  identityOf,
  readAsset: (name) => readBounded(fileURLToPath(new URL(name, import.meta.url))),
  assetPath: (name) => fileURLToPath(new URL(name, import.meta.url)),
  watch: watchFolders,
  async list(path) {
    const entries = await readdir(path, { withFileTypes: true })
    const kinds = entries.map((entry): DirectoryEntry => {
      const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'directory' : 'other'
      return { name: entry.name, kind }
    })
    return kinds.sort((a, b) => (a.name < b.name ? -1 : 1))
  },
  async kindOf(path) {
    try {
      const found = await statOf(path)
      return found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other'
    } catch (error) {
      if (isErrorCode(error, 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE')) return undefined
      // Something stands there, and what it is cannot be told: a link that leads in a circle, or a place nobody may look at.
      if (isErrorCode(error, 'ELOOP', 'EACCES', 'EPERM')) return 'other'
      throw error
    }
  },
}

/** Milliseconds in which changes are gathered: an editor that saves by renaming makes several of one save. */
const gatheringTime = 60

function watchFolders(onChange: (paths: ReadonlySet<string>) => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>()
  let changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const tell = (): void => {
    const paths = changed
    changed = new Set()
    timer = undefined
    onChange(paths)
  }
  const note = (path: string): void => {
    changed.add(path)
    timer ??= setTimeout(tell, gatheringTime)
  }
  const drop = (folder: string): void => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const follow = (folder: string): FSWatcher => {
    const isGone = (): void => {
      drop(folder)
      note(folder)
    }
    return watch(folder, (event, name) => {
      note(name === null ? folder : join(folder, name))
      // So the system says that the folder itself is moved or removed, after which its watcher hears no more.
      if (event === 'rename' && name === basename(folder)) isGone()
    }).on('error', isGone)
  }
  const add = (folder: string): void => {
    if (watchers.has(folder)) return
    try {
      watchers.set(folder, follow(folder))
    } catch (error) {
      const above = dirname(folder)
      if (above === folder || !isErrorCode(error, 'ENOENT', 'ENOTDIR')) throw error
      add(above)
    }
  }
  return {
    add,
    keep: (folders) => {
      for (const folder of [...watchers.keys()]) if (!folders.has(folder)) drop(folder)
    },
    close: () => {
      clearTimeout(timer)
      for (const folder of [...watchers.keys()]) drop(folder)
    },
  }
}

/** A host that hands over what is written, whole, instead of writing it. */
export function writingTo(host: Host, take: (content: Uint8Array) => void): Host {
  return {
    ...host,
    writeFile: async (_, content) =>
      take(typeof content === 'string' ? new TextEncoder().encode(content) : content),
  }
}

/** A host that keeps what is written in memory, and gives it to those who read it again. */
export function withoutWriting(host: Host): Host {
  const written = new Map<string, Uint8Array>()
  const readFile: Host['readFile'] = async (path, most) =>
    written.get(path) ?? written.get(await host.realpath(path)) ?? host.readFile(path, most)
  return {
    ...host,
    readFile,
    readStart: async (path, most) => written.get(path)?.subarray(0, most) ?? host.readStart(path, most),
    writeFile: async (path, content) => {
      written.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
    },
    remove: async (path) => void written.delete(path),
    appendFile: async (path, content) => {
      const before = await readFile(path).catch(() => new Uint8Array())
      written.set(path, Buffer.concat([before, Buffer.from(content)]))
    },
  }
}
