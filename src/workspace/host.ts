import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

export interface DirectoryEntry {
  name: string
  kind: 'file' | 'directory' | 'other'
}

/**
 * The only door to the disk. Paths are absolute or relative to the working directory; every call rejects as node:fs does
 * (`code` is `ENOENT`, `EACCES`, …).
 */
export interface Host {
  readFile(path: string): Promise<Uint8Array>
  /** Writes a file whole or not at all: beside the place first, then renamed into it. Makes the folders it needs. */
  writeFile(path: string, content: Uint8Array | string): Promise<void>
  /** The entries of a folder, in code-unit order of their names. */
  list(path: string): Promise<DirectoryEntry[]>
  /** What stands at a path, links followed; undefined where nothing does. */
  kindOf(path: string): Promise<DirectoryEntry['kind'] | undefined>
  realpath(path: string): Promise<string>
  /** A file that comes with the program, such as `fonts/x.ttf`. */
  readAsset(name: string): Promise<Uint8Array>
}

/** The host of a real machine. */
export const nodeHost: Host = {
  readFile: (path) => readFile(path),
  writeFile: writeWhole,
  realpath: (path) => realpath(path),
  readAsset: (name) => readFile(new URL(name, import.meta.url)),
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
      const found = await stat(path)
      return found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other'
    } catch (error) {
      if (isErrorCode(error, 'ENOENT', 'ENOTDIR')) return undefined
      throw error
    }
  },
}

async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const kind = await nodeHost.kindOf(path)
  if (kind !== undefined && kind !== 'file') throw new NotAFileError(path)
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeFile(beside, content)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Something stands at the path that is no file, such as a folder or a device; writing would replace it. */
export class NotAFileError extends Error {
  readonly code = 'EISDIR'

  constructor(path: string) {
    super(`${path} is not a file`)
    this.name = 'NotAFileError'
  }
}

/** Whether an error is one of node's system errors with one of the codes. */
export function isErrorCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
