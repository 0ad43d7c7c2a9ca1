import type { Source } from '#core/source'
import { hashOf, hashOfTable } from '../checking/hash.ts'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import { readTable, type Tables } from '../measurements.ts'
import type { Settings } from '../settings.ts'
import { readSource } from '../source.ts'
import type { Kept } from '../workers/request.ts'

/** What a file was read as; why it could not be read is told from any text. */
export function hashOfSource({ fault, bom, text }: Source): string {
  return hashOf(`${fault ?? ''}\n${bom}\n${text}`)
}

/** What says later whether a file and its tables are as they were read. */
export function keptOf(source: Source, tables: Tables): Kept {
  const hashes = [...tables].map(([name, table]) => [name, hashOfTable(table)])
  return { text: hashOfSource(source), tables: Object.fromEntries(hashes) }
}

/** Whether what an entry holds is formed so: somebody else may have written it. */
export function isKept(value: unknown): value is Kept {
  if (!isObject(value) || typeof value['text'] !== 'string') return false
  const { tables } = value
  return isObject(tables) && Object.values(tables).every((hash) => typeof hash === 'string')
}

export function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a file and its tables are as they were. */
export async function stillHolds(
  host: Host,
  file: FoundFile,
  { root }: Settings,
  kept: Kept,
): Promise<boolean> {
  if (hashOfSource(await readSource(host, file.path, file.shownAs)) !== kept.text) return false
  for (const [name, hash] of Object.entries(kept.tables)) {
    const table = await readTable(host, root, file.path, name)
    if (hashOfTable(table) !== hash) return false
  }
  return true
}
