import { inflateRawSync } from 'node:zlib'
import { Unreadable } from './unreadable.ts'

/** An entry of an archive as its directory says. */
interface Entry {
  name: string
  method: number
  compressed: number
  size: number
  offset: number
}

const maxEntries = 5_000
const maxPart = 60_000_000
const maxAll = 150_000_000

/**
 * The named entries of an archive, inflated. Nothing else of it is, and no more than the bounds allow, whatever sizes it declares.
 * Throws Unreadable.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const entries = directoryOf(bytes)
  const wanted = entries.filter(({ name }) => isWanted(name))
  const declared = wanted.reduce((sum, { size }) => sum + size, 0)
  const packed = wanted.reduce((sum, { compressed }) => sum + compressed, 0)
  // Entries that share their bytes with each other add up to more than the file.
  if (declared > maxAll || packed > bytes.length) throw new Unreadable('bomb')
  const parts = new Map<string, Uint8Array>()
  let left = maxAll
  for (const entry of wanted) {
    const part = inflate(bytes, entry, Math.min(left, maxPart))
    left -= part.length
    parts.set(entry.name, part)
  }
  return parts
}

/** The names of all entries. */
export function namesIn(bytes: Uint8Array): string[] {
  return directoryOf(bytes).map(({ name }) => name)
}

function directoryOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  if (count > maxEntries) throw new Unreadable('bomb')
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new Unreadable('broken')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Unreadable('encrypted')
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The directory's end stands last in the file, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= least; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw new Unreadable('broken')
}

function inflate(bytes: Uint8Array, { method, compressed, offset }: Entry, most: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw new Unreadable('broken')
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + compressed > bytes.length) throw new Unreadable('broken')
  const packed = bytes.subarray(start, start + compressed)
  if (method === 0) {
    if (packed.length > most) throw new Unreadable('bomb')
    return packed
  }
  if (method !== 8) throw new Unreadable('broken')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw new Unreadable(code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'broken')
  }
}
