import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { importText } from '#import/import'
import { recognise } from '#import/read/format'
import { readPlainText } from '#import/read-text'
import type { ImportedText } from '#import/text'
import { Fault } from './judge.ts'
import { type Kind, mutatedFrom } from './kind.ts'

async function readForeignText(name: string, bytes: Uint8Array): Promise<ImportedText | undefined> {
  try {
    const found = recognise(name, bytes)
    const plain = 'text' in found ? found.text : ''
    if (found.format === 'docx') return await (await import('#import/read/docx')).readDocx(bytes)
    if (found.format === 'pdf') return await (await import('#import/read/pdf/pdf')).readPdf(bytes)
    if (found.format === 'html') return await (await import('#import/read/html')).readHtml(plain)
    if (found.format === 'markdown') return await (await import('#import/read/markdown')).readMarkdown(plain)
    if (found.format === 'txt') return readPlainText(plain)
    const { yaml } = (await import('#import/stratml/import')).importStratml(name, plain)
    judgeDraft(yaml)
  } catch (error) {
    // The process that reads such files tells any failure as a broken file; a draft of it must hold.
    if (error instanceof Fault) throw error
  }
  return undefined
}

function judgeDraft(yaml: string): void {
  const found = parseStrategy(createSource('a.yaml', yaml)).diagnostics.find(({ ruleId }) =>
    ruleId.startsWith('yaml/'),
  )
  if (found !== undefined && found.ruleId !== 'yaml/characters')
    throw new Fault(`the draft has ${found.ruleId}/${found.messageId} at line ${found.range.start.line}`)
}

const bytesOf = (name: string, input: string): Uint8Array =>
  new Uint8Array(Buffer.from(input, /docx|pdf/.test(name) ? 'latin1' : 'utf8'))

/** A kind of file that is imported; `pack` makes the file of an input that is not the file itself. */
export function imported(
  name: string,
  seeds: () => readonly string[],
  pack: (input: string) => Uint8Array = (input) => bytesOf(name, input),
): Kind {
  return {
    make: mutatedFrom(seeds),
    async run(input) {
      const text = await readForeignText(name, pack(input))
      if (text === undefined) return
      const schemas = { strategy: 's', register: 'r' }
      const { draft } = importText(text, { file: name, path: name, sha256: '0', register: 'r.yaml', schemas })
      judgeDraft(draft)
    },
  }
}

const folder = 'node_modules/.cache/fuzz/made'

/** The files with an ending that were made for the fuzzer. */
export const made = (ending: string) => (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), /docx|pdf/.test(ending) ? 'latin1' : 'utf8'))

/** PDF files as they are made, and with their texts unpacked, so that a change meets these and not only the packing. */
export function unpackedPdfs(): string[] {
  return made('.pdf')().flatMap((pdf) => [pdf, pdf.replace(packedStream, unpackedStream)])
}

const packedStream = /\/Filter \/FlateDecode([^>]*>>\s*stream\r?\n)([\s\S]*?)(?=\r?\nendstream)/g

function unpackedStream(whole: string, head: string, packed: string): string {
  try {
    const text = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
    // Fonts and pictures stay as they are: they would be most of the file.
    return text.length > 20_000 ? whole : `${head}${text}`
  } catch {
    return whole
  }
}

const partLine = /^=== (.+)$/m

/** The parts of the short Word file as one text, each below its name. */
export function partsOfMade(): string[] {
  return made('kort.docx')().map((docx) =>
    Object.entries(unzipSync(Buffer.from(docx, 'latin1')))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name) && !/(?:styles|settings|fontTable)\.xml$/.test(name))
      .map(([name, part]) => `=== ${name}\n${strFromU8(part)}`)
      .join('\n'),
  )
}

/** A Word file of parts that stand below their names. */
export function wordFrom(text: string): Uint8Array {
  const [, ...parts] = text.split(partLine)
  const files: Record<string, Uint8Array> = {}
  for (let i = 0; i + 1 < parts.length; i += 2)
    files[(parts[i] ?? '').slice(0, 200)] = strToU8(parts[i + 1]?.slice(1) ?? '')
  return zipSync(files, { level: 0 })
}
