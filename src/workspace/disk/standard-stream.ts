import { fstatSync, statSync, writeSync } from 'node:fs'
import { isErrorCode } from './error.ts'

/** Standard input, output or error, by its number. */
export type Standard = 0 | 1 | 2

/**
 * Whether a terminal may be at the other end. Files, pipes and the null device are told apart from one without the streams of Node,
 * which take longer to load than a document takes to read.
 */
export function mayBeTerminal(descriptor: Standard): boolean {
  if (process.platform === 'win32') return true
  try {
    const found = fstatSync(descriptor)
    if (!found.isCharacterDevice() || found.rdev === statSync('/dev/null').rdev) return false
    return process.getBuiltinModule('node:tty').isatty(descriptor)
  } catch {
    return true
  }
}

/**
 * Writes to standard output or error. What is no terminal is written at once; `streamOf` gives Node's own stream for a terminal, and
 * for a pipe whose reader is not ready, so that the rest waits there. Where nobody reads any more, the program ends, quietly.
 */
export function writerTo(
  descriptor: 1 | 2,
  streamOf: () => { write(content: string | Uint8Array): unknown },
): (content: string | Uint8Array) => void {
  let isDirect = !mayBeTerminal(descriptor)
  return (content) => {
    if (!isDirect) return void streamOf().write(content)
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    let written = 0
    try {
      while (written < bytes.length) written += writeSync(descriptor, bytes, written)
    } catch (error) {
      if (isErrorCode(error, 'EPIPE')) process.exit(process.exitCode ?? 0)
      if (!isErrorCode(error, 'EAGAIN')) throw error
      isDirect = false
      streamOf().write(bytes.subarray(written))
    }
  }
}

/** A stream of Node's for which a reader that closes the pipe early, or a terminal that is closed, ends the program, quietly. */
export function endingQuietly<Stream extends NodeJS.WriteStream>(stream: Stream): Stream {
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!isErrorCode(error, 'EPIPE', 'EIO')) throw error
    process.exit(process.exitCode ?? 0)
  })
}
