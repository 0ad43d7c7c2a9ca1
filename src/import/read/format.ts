import { decodeText, type Encoding } from '#core/encoding'
import { Unreadable } from './unreadable.ts'

/** What a file is, by what it holds. */
export type ForeignFormat = 'docx' | 'pdf' | 'html' | 'markdown' | 'stratml' | 'txt'

/** The format of a file, and its text where it is made of text. */
export type Recognised =
  | { format: 'docx' | 'pdf' }
  | { format: 'html' | 'markdown' | 'stratml' | 'txt'; text: string; encoding: Encoding }

/** Recognises a file by its first bytes; its name only tells Markdown from other text. Throws Unreadable for what is no document. */
export function recognise(name: string, bytes: Uint8Array): Recognised {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return { format: 'docx' }
  if (isPdf(bytes)) return { format: 'pdf' }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    throw new Unreadable(holdsWide(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldWord')
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) throw new Unreadable('otherOffice')
  const decoded = decodeText(bytes)
  if (decoded === undefined) throw new Unreadable('binary')
  return { format: textFormat(name, decoded.text), ...decoded }
}

/** The sign of a PDF may stand a little into the file. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

/** A plan stands at the root of a file, or anywhere in a form. */
const plan = /<(?:\w+:)?(?:StrategicPlan|PerformancePlanOrReport)[\s/>]/

function textFormat(name: string, text: string): 'html' | 'markdown' | 'stratml' | 'txt' {
  const start = text.slice(0, 2_000).trimStart()
  const isMarkup = /^<(?:\?xml|!doctype|!--|[a-z][\w:.-]*[\s/>])/i.test(start)
  if (isMarkup && plan.test(text)) return 'stratml'
  if (
    /\.x?html?$/i.test(name) ||
    (isMarkup && /<(?:!doctype html|html|body|head|main|article|div|p|h1)[\s>]/i.test(start))
  )
    return 'html'
  if (isMarkup && /^<\?xml/.test(start)) return 'stratml'
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'txt'
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

/** Whether bytes hold a word in UTF-16, as the directories of old office files do. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(word, 'utf16le'))
}
