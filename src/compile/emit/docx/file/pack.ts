import { type Document, Packer } from 'docx'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import type { ReportMeta } from '../../../tree.ts'
import { coreProperties } from './core-properties.ts'

/** The earliest day that a zip file can hold, in the time zone that its dates are written in. */
const zipDate = new Date(1980, 0, 1)

/** The bytes of a document: the same for the same document, whenever and wherever it is packed. */
export async function pack(document: Document, meta: ReportMeta, language: string): Promise<Uint8Array> {
  const properties = { path: 'docProps/core.xml', data: coreProperties(meta, language) }
  const parts = unzipSync(await Packer.toBuffer(document, undefined, [properties]))
  const ordered: Zippable = {}
  for (const path of Object.keys(parts).sort(typesFirst)) {
    ordered[path] = [
      parts[path] ?? new Uint8Array(),
      { mtime: zipDate, level: path.endsWith('.png') ? 0 : 6, os: 0 },
    ]
  }
  return zipSync(ordered)
}

/** Programs that read a file from its start look for the types of its parts first. */
function typesFirst(a: string, b: string): number {
  const types = '[Content_Types].xml'
  if (a === types || b === types) return a === types ? -1 : 1
  return a < b ? -1 : 1
}
