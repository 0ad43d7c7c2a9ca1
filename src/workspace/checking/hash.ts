import { createHash } from 'node:crypto'
import type { TableFile } from '#document/measurements/bind'

/** A hash of a text or of bytes, short enough for the name of a file. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url')
}

/** A hash of what was found where a table is said to be; what is no file has its own. */
export function hashOfTable(table: TableFile): string {
  return typeof table === 'string' ? table : hashOf(table)
}
