import { Worker } from 'node:worker_threads'
import { type ForeignFormat, recognise } from '#import/read/format'
import { Unreadable } from '#import/read/unreadable'
import type { ImportedText } from '#import/text'
import type { ForeignAnswer, ForeignRequest } from './request.ts'
import type { Watched } from './watch.ts'

/** The readers of text, each loaded by the format that needs it. */
const readers: {
  readonly [format in Exclude<ForeignFormat, 'stratml' | 'txt'>]: (
    text: string,
    bytes: Uint8Array,
  ) => Promise<ImportedText>
} = {
  markdown: async (text) => (await import('#import/read/markdown')).readMarkdown(text),
  html: async (text) => (await import('#import/read/html')).readHtml(text),
  docx: async (_, bytes) => (await import('#import/read/docx')).readDocx(bytes),
  pdf: async (_, bytes) => (await import('#import/read/pdf/pdf')).readPdf(bytes),
}

async function answer({ name, bytes, language }: ForeignRequest): Promise<ForeignAnswer> {
  try {
    const found = recognise(name, bytes)
    const text = 'text' in found ? found.text : ''
    const more = 'encoding' in found && found.encoding !== 'utf-8' ? { encoding: found.encoding } : {}
    if (found.format === 'txt') throw new Unreadable('binary')
    if (found.format !== 'stratml')
      return { kind: 'text', text: await readers[found.format](text, bytes), ...more }
    const { importStratml } = await import('#import/stratml/import')
    return { kind: 'draft', ...importStratml(name, text, language), ...more }
  } catch (error) {
    return refusal(error)
  }
}

/** A reader that fails says that the file is broken: these files were made elsewhere, in ways that nobody has seen all of. */
function refusal(error: unknown): ForeignAnswer {
  if (error instanceof Unreadable) return { kind: 'unreadable', reason: error.reason, detail: error.detail }
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
  const isXml = error instanceof Error && error.name === 'UnreadableXml'
  return { kind: 'unreadable', reason: isXml ? 'noPlan' : 'broken', detail: message }
}

// What this process is for: one file is read, and whoever asks ends it then.
const [time, most] = process.argv.slice(2).map(Number)
const watched: Watched = { time: Number(time), most: Number(most), parent: process.ppid }
new Worker(new URL('foreign-watch.cjs', import.meta.url), { workerData: watched }).unref()
process.once('message', async (request) => process.send?.(await answer(request as ForeignRequest)))
