import { hashOf } from '../checking/hash.ts'
import type { HeldFile } from '../checking/held.ts'
import type { Kept } from '../workers/request.ts'

export interface Entry {
  held: HeldFile
  kept: Kept
}

/** The first line of an entry. What follows it is the summary and the rest of what is held. */
interface Head {
  key: string
  kept: Kept
  /** Bytes of the summary. */
  summary: number
  /** Of all that follows. */
  hash: string
}

export function encodeEntry({ summary, rest }: HeldFile, kept: Kept, key: string): Uint8Array {
  const body = Buffer.concat([summary, rest])
  const head: Head = { key, kept, summary: summary.length, hash: hashOf(body) }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body])
}

/** What an entry holds; undefined for one of another key, and for one that is not whole. */
export function decodeEntry(content: Uint8Array, key: string): Entry | undefined {
  const end = content.indexOf(0x0a)
  const head = end < 0 ? undefined : headOf(Buffer.from(content.subarray(0, end)).toString())
  if (head?.key !== key) return undefined
  const body = content.subarray(end + 1)
  if (hashOf(body) !== head.hash) return undefined
  const held = { summary: body.slice(0, head.summary), rest: body.slice(head.summary) }
  return { held, kept: head.kept }
}

function headOf(line: string): Head | undefined {
  try {
    return JSON.parse(line) as Head
  } catch {
    return undefined
  }
}
