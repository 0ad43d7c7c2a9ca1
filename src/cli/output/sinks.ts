import { resolve } from 'node:path'
import type { FoundFile } from '#workspace/files'
import { type Host, isErrorCode } from '#workspace/host'
import { UsageError } from '#workspace/usage-error'
import type { Terminal } from '../streams.ts'
import type { OutputRequest } from './option.ts'

/** Where the text of an output goes. A file is written when its text is whole. */
export interface Sink {
  write(text: string): void
  close(): Promise<void>
}

/**
 * Sees that every output has a place of its own: standard output takes one, and a file is neither used twice, nor a folder, nor one
 * of the documents. Throws UsageError.
 */
export async function assertPlaces(
  requests: readonly OutputRequest[],
  documents: readonly FoundFile[],
  { cwd, host }: { cwd: string; host: Host },
): Promise<void> {
  if (requests.filter(({ file }) => file === '-').length > 1) throw new UsageError(words.twoOnScreen)
  const sources = new Set(documents.map(({ path }) => path))
  const taken = new Set<string>()
  for (const { file } of requests.filter(({ file }) => file !== '-')) {
    const path = resolve(cwd, file)
    if (taken.has(path)) throw new UsageError(words.twice, { file })
    taken.add(path)
    const there = await host.kindOf(path)
    if (there !== undefined && there !== 'file') throw new UsageError(words.noFile, { file })
    if (sources.has(path) || (there === 'file' && sources.has(await host.realpath(path))))
      throw new UsageError(words.isDocument, { file })
  }
}

/** The screen, or whatever standard output leads to. */
export function screenSink(terminal: Terminal, guard: (text: string) => string): Sink {
  return { write: (text) => terminal.out(guard(text)), close: async () => undefined }
}

/** A file, written whole or not at all. */
export function fileSink(host: Host, cwd: string, file: string): Sink {
  const parts: string[] = []
  return {
    write: (text) => parts.push(text),
    async close() {
      try {
        await host.writeFile(resolve(cwd, file), parts.join(''))
      } catch (error) {
        if (!isErrorCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG')) throw error
        throw new UsageError(words.unwritable, { file })
      }
    },
  }
}

/** A file that others write to as well: the text is added at its end. Where that fails, `onFailure` is called. */
export function addingSink(host: Host, path: string, onFailure: () => void): Sink {
  const parts: string[] = []
  return {
    write: (text) => parts.push(text),
    async close() {
      try {
        await host.appendFile(path, parts.join(''))
      } catch {
        onFailure()
      }
    },
  }
}

const words = {
  twoOnScreen: {
    da: 'Kun ét format kan skrives på skærmen. Skriv de andre i filer: --format github --format sarif=fund.sarif',
    en: 'Only one format can be written to the screen. Write the others to files: --format github --format sarif=findings.sarif',
  },
  twice: {
    da: "Filen '{file}' er nævnt to gange i --format. Giv hvert format sin egen fil.",
    en: "The file '{file}' is named twice in --format. Give each format a file of its own.",
  },
  noFile: {
    da: "'{file}' er ikke en fil. Skriv, hvilken fil resultatet skal stå i: --format json=fund.json",
    en: "'{file}' is no file. Name the file that the result goes to: --format json=findings.json",
  },
  isDocument: {
    da: "'{file}' er en af strategierne, og den ville blive overskrevet. Nævn en anden fil efter --format.",
    en: "'{file}' is one of the strategies, and would be overwritten. Name another file after --format.",
  },
  unwritable: {
    da: "Der kan ikke skrives i '{file}'. Nævn en anden fil efter --format.",
    en: "'{file}' cannot be written. Name another file after --format.",
  },
}
