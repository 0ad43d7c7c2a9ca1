import { extname } from 'node:path'
import type { ImportedText } from '#import/text'
import { UsageError } from './usage-error.ts'

/** Reads the bytes of one kind of file. */
type Reader = (bytes: Uint8Array) => Promise<ImportedText>

/** The readers by the endings of the files that they read. */
const readers: { readonly [ending: string]: Reader } = {
  '.txt': async (bytes) => {
    const { readPlainText } = await import('#import/read-text')
    return readPlainText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  },
}

/** The lines of a document in one of the formats that can be imported. Throws UsageError for any other. */
export async function readImported(path: string, bytes: Uint8Array): Promise<ImportedText> {
  const reader = readers[extname(path).toLowerCase()]
  if (reader === undefined) throw new UsageError(unknown, { path, endings: Object.keys(readers).join(', ') })
  return reader(bytes)
}

const unknown = {
  da: "'{path}' kan ikke importeres. Gem teksten som en af disse filtyper: {endings}.",
  en: "'{path}' cannot be imported. Save the text as one of these types of file: {endings}.",
}
