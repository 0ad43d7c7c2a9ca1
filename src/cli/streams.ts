import { resolve } from 'node:path'
import type { Locale } from '#core/locale'
import { endingQuietly, mayBeTerminal, writerTo } from '#workspace/disk/standard-stream'
import { visible } from './visible.ts'

/** What a command has of the world around it. */
export interface Terminal {
  /** The result, and nothing else. */
  out(result: string | Uint8Array): void
  /** Progress and notes. */
  note(text: string): void
  /**
   * Shows how far a long run has come, on one line that the next one replaces and that a result or note takes away; nothing
   * where notes do not go to a terminal. Without text the line is taken away.
   */
  progress(text?: string): void
  /** All that standard input holds. */
  read(): Promise<Uint8Array>
  /**
   * Asks the person at the terminal, and gives the answer without the white space around it; undefined where nobody sits there.
   * Rejects with InterruptedError when the person does not want to go on.
   */
  ask: ((question: string) => Promise<string>) | undefined
  /** Makes room for a new result on a terminal: what is on the screen moves up, where it can still be read. */
  clear(): void
  /** Whether the result goes to a terminal. */
  isTerminal: boolean
  columns: number
  env: Readonly<Record<string, string | undefined>>
  cwd: string
  /** The language of usage text, from the environment. */
  locale: Locale
}

/** The terminal of this process. A reader that closes the pipe early ends the output, quietly. */
export function processTerminal(): Terminal {
  const stdout = once(() => endingQuietly(process.stdout))
  const stderr = once(() => endingQuietly(process.stderr))
  const isTerminal = mayBeTerminal(1) && stdout().isTTY === true
  const canAsk = mayBeTerminal(0) && mayBeTerminal(2) && process.stdin.isTTY && stderr().isTTY
  const progress = mayBeTerminal(2) ? progressLine(stderr()) : () => undefined
  const [write, writeNote] = [writerTo(1, stdout), writerTo(2, stderr)]
  return {
    out: (result) => {
      progress()
      write(result)
    },
    note: (text) => {
      progress()
      writeNote(text)
    },
    progress,
    read: () => readAll(process.stdin),
    ask: canAsk ? (question) => askOn(process.stdin, stderr(), question) : undefined,
    clear: () => {
      if (isTerminal) write(`${'\n'.repeat(stdout().rows)}\u001B[H\u001B[J`)
    },
    isTerminal,
    columns: (isTerminal ? stdout().columns : undefined) ?? 100,
    env: process.env,
    cwd: resolve('.'),
    locale: environmentLocale(process.env),
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

/** The person has stopped the program in the middle of a question, with Ctrl+C or Ctrl+D. */
export class InterruptedError extends Error {}

async function askOn(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  question: string,
): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input, output })
  const closed = new Promise<never>((_, fail) => {
    lines.once('close', () => fail(new InterruptedError()))
  })
  try {
    const answer = await Promise.race([lines.question(question), closed])
    return answer.trim()
  } catch (error) {
    output.write('\n')
    throw error
  } finally {
    closed.catch(() => undefined)
    lines.close()
  }
}

/** What progress needs of the stream that it is shown on. */
export interface ProgressStream {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** Writes progress over itself, cut to the width of the terminal. */
export function progressLine(stream: ProgressStream): Terminal['progress'] {
  let isShown = false
  return (text) => {
    if (stream.isTTY !== true || (text === undefined && !isShown)) return
    isShown = text !== undefined
    stream.write(`\r\u001B[K${visible(text ?? '').slice(0, (stream.columns || 80) - 1)}`)
  }
}

/** Danish where the environment asks for it, else English. */
export function environmentLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const asked = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return asked.toLowerCase().startsWith('da') ? 'da' : 'en'
}
