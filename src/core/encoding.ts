/** How the bytes of a text are written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface DecodedText {
  /** Without the byte order mark. */
  text: string
  encoding: Encoding
}

/**
 * Reads bytes as text: by their byte order mark; as UTF-8 where they are that; as UTF-16 where every other byte is zero; else as
 * Windows-1252, which holds ISO-8859-1 and gives every byte a meaning. Undefined for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  return isText(text) ? { text, encoding } : undefined
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const wide = wideEncodingOf(bytes)
  if (wide !== undefined) return wide
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** Whether bytes are written as UTF-16, which is no UTF-8 and yet text. */
export function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isMarked || wideEncodingOf(bytes) !== undefined
}

/** UTF-16 without a mark: most letters have a zero byte, always on the same side. */
function wideEncodingOf(bytes: Uint8Array): Encoding | undefined {
  const seen = bytes.subarray(0, 2000)
  if (seen.length < 4 || seen.length % 2 !== 0 || !seen.includes(0)) return undefined
  const zeros = [0, 0]
  for (const [i, byte] of seen.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [high = 0, low = 0] = zeros
  const most = seen.length * 0.35
  if (low > most && high === 0) return 'utf-16le'
  return high > most && low === 0 ? 'utf-16be' : undefined
}

/** A text has no NUL, and next to no other control characters. */
function isText(text: string): boolean {
  if (text.includes('\0')) return false
  const beginning = text.slice(0, 100_000).replace(/\s/g, '')
  const controls = beginning.match(/[\ufffd\p{Cc}]/gu)?.length ?? 0
  return controls <= beginning.length / 50
}
