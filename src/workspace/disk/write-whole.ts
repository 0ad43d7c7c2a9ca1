import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isErrorCode } from './error.ts'

/**
 * Writes a file beside its place and renames it into it, so that it is whole or as it was. Makes the folders it needs; a file that is
 * there keeps its permissions. What the disk refuses is told of the file itself.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const mode = await modeOf(path)
    await clearOnce(dirname(path))
    await writeBeside(path, content, mode)
  } catch (error) {
    // The name that it is first written under says nothing to anybody.
    throw isErrorCode(error) ? Object.assign(error, { path }) : error
  }
}

async function writeBeside(
  path: string,
  content: Uint8Array | string,
  mode: number | undefined,
): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.stratlint.tmp`)
  try {
    await writeFile(beside, content, mode === undefined ? {} : { mode })
    // What the process masks out of the mode of a new file is put back.
    if (mode !== undefined) await chmod(beside, mode)
    await rename(beside, path)
  } catch (error) {
    // Where not even this is allowed, the first error says why.
    await rm(beside, { force: true }).catch(() => undefined)
    throw error
  }
}

/** The permissions of a file; undefined where there is none. Throws NotAFileError. */
async function modeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new NotAFileError(path)
    return found.mode & 0o7777
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return undefined
    throw isErrorCode(error, 'ELOOP') ? new NotAFileError(path) : error
  }
}

/** Something stands at the path that is no file, such as a folder or a device; writing would replace it. */
class NotAFileError extends Error {
  readonly code = 'EISDIR'

  constructor(path: string) {
    super(`${path} is not a file`)
    this.name = 'NotAFileError'
  }
}

/** No write takes as many milliseconds. */
const longestWrite = 10 * 60_000

const cleared = new Set<string>()

/**
 * Removes from a folder what runs that were killed have left half written. A run that writes now is told from them by the time
 * alone, which holds for other machines on the same disk as well.
 */
async function clearOnce(folder: string): Promise<void> {
  if (cleared.has(folder)) return
  cleared.add(folder)
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((name) => /^\..+\.[\da-f]{12}\.stratlint\.tmp$/.test(name))) {
    const path = join(folder, name)
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > longestWrite) await rm(path, { force: true }).catch(() => undefined)
  }
}
