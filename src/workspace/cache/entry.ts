import { hashOf } from '../checking/hash.ts'
import type { HeldFile } from '../checking/held.ts'

export interface Entry<K> {
  held: HeldFile
  kept: K
}

/** The first line of an entry. What follows it is the summary and the rest of what is held. */
interface Head {
  key: string
  kept: unknown
  /** Bytes of the summary. */
  summary: number
  /** Of what is kept and all that follows. */
  hash: string
}

/** `kept` says whether what is held still holds; plain data. */
export function encodeEntry({ summary, rest }: HeldFile, kept: object, key: string): Uint8Array {
  const body = Buffer.concat([summary, rest])
  const head: Head = { key, kept, summary: summary.length, hash: hashOfAll(kept, body) }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body])
}

/** What an entry holds; undefined for one of another key, for one that is not whole, and for one that is formed in another way. */
export function decodeEntry<K>(
  content: Uint8Array,
  key: string,
  isFormed: (kept: unknown) => kept is K,
): Entry<K> | undefined {
  const end = content.indexOf(0x0a)
  const head = end < 0 ? undefined : headOf(Buffer.from(content.subarray(0, end)).toString())
  if (head?.key !== key) return undefined
  const { kept, summary, hash } = head
  const body = content.subarray(end + 1)
  if (!isFormed(kept) || hashOfAll(kept, body) !== hash) return undefined
  return { held: { summary: body.slice(0, summary), rest: body.slice(summary) }, kept }
}

function hashOfAll(kept: unknown, body: Uint8Array): string {
  return hashOf(Buffer.concat([Buffer.from(JSON.stringify(kept)), body]))
}

function headOf(line: string): Head | undefined {
  try {
    return JSON.parse(line) as Head
  } catch {
    return undefined
  }
}
