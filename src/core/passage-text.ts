import { createHash } from 'node:crypto'

/** A text in NFC without soft hyphens, with single spaces and none at its ends: what the hash of a passage is made of. */
export function plainly(text: string): string {
  return text.normalize('NFC').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
}

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
