import { resolve } from 'node:path'
import type { Locale } from '#core/locale'

/** What a command has of the world around it. */
export interface Terminal {
  /** The result, and nothing else. */
  out(text: string): void
  /** Progress and notes. */
  note(text: string): void
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
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit(process.exitCode ?? 0)
    })
  }
  return {
    out: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? 100,
    env: process.env,
    cwd: resolve('.'),
    locale: environmentLocale(process.env),
  }
}

/** Danish where the environment asks for it, else English. */
export function environmentLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const asked = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return asked.toLowerCase().startsWith('da') ? 'da' : 'en'
}
