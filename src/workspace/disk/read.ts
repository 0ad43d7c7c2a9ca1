import { closeSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs'

/**
 * Reads the disk at once: a document is read in less time than another thread takes to be asked for it. Signals, threads and editors
 * that wait meanwhile have their turn some hundred times a second.
 */

const longest = 8
let lastTurn = 0

async function turn(): Promise<void> {
  const now = Date.now()
  if (lastTurn === 0) lastTurn = now
  if (now - lastTurn < longest) return
  await new Promise((done) => setImmediate(done))
  lastTurn = Date.now()
}

/** What stands at a path, links followed. */
export async function statOf(path: string): Promise<Stats> {
  await turn()
  return statSync(path)
}

/** Where something lies on the disk, and when it was made there: a copy does not take these with it. */
export async function identityOf(path: string): Promise<string> {
  await turn()
  const { ino, birthtimeNs } = statSync(path, { bigint: true })
  return `${ino} ${birthtimeNs}`
}

/** The whole of a file; with `most`, as `Host.readFile` says. */
export async function readBounded(path: string, most?: number): Promise<Uint8Array> {
  await turn()
  if (most !== undefined) {
    const found = statSync(path)
    if (!found.isFile() && !found.isDirectory()) throw systemError('ENOTSUP', path)
    if (found.size > most) throw systemError('EFBIG', path)
  }
  return readFileSync(path)
}

/** The first bytes of a file, at most so many, as `Host.readStart` says. */
export async function readStart(path: string, most: number): Promise<Uint8Array> {
  await turn()
  if (!statSync(path).isFile()) throw systemError('ENOTSUP', path)
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(most)
    return bytes.subarray(0, readSync(file, bytes, 0, most, 0))
  } finally {
    closeSync(file)
  }
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code })
}
