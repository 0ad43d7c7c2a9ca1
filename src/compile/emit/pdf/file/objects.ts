/** A PDF file by its objects. All texts are Latin-1, so that each character is one byte. */
export interface PdfFile {
  head: string
  /** `objects[n]` is the whole text of object n. */
  objects: string[]
  /** The numbers of the objects in the order of the file. */
  order: number[]
  trailer: string
}

/**
 * Takes a file apart.
 * @param bytes what Typst wrote: plain objects and one cross-reference table
 * @throws Error where the file is built in another way
 */
export function readObjects(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const xref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1])
  const parts = /^xref\n0 \d+\n([^t]*)(trailer[\s\S]*?)startxref/.exec(text.slice(xref))
  if (parts === null) throw new Error('The PDF has no plain cross-reference table.')
  const [, entries = '', trailer = ''] = parts
  const used = entries
    .split('\n')
    .map((entry, number) => ({ number, start: Number.parseInt(entry, 10), isUsed: entry.includes(' n') }))
    .filter(({ isUsed }) => isUsed)
    .sort((a, b) => a.start - b.start)
  const objects: string[] = []
  used.forEach(({ number, start }, i) => {
    objects[number] = text.slice(start, used[i + 1]?.start ?? xref)
  })
  return { head: text.slice(0, used[0]?.start), objects, order: used.map(({ number }) => number), trailer }
}

/** Puts a file together again, with a cross-reference table that fits. */
export function writeObjects({ head, objects, order, trailer }: PdfFile): Uint8Array {
  const starts = new Map<number, number>()
  let length = head.length
  for (const number of order) {
    starts.set(number, length)
    length += objects[number]?.length ?? 0
  }
  const entries = Array.from(objects, (_, number) => {
    const start = starts.get(number)
    return start === undefined ? '0000000000 65535 f\r\n' : `${String(start).padStart(10, '0')} 00000 n\r\n`
  })
  const body = order.map((number) => objects[number]).join('')
  const end = `xref\n0 ${objects.length}\n${entries.join('')}${trailer}startxref\n${length}\n%%EOF`
  return Buffer.from(head + body + end, 'latin1')
}

/** An object without its text strings, which can hold anything. */
export function withoutStrings(object: string): string {
  if (!object.includes('(')) return object
  let depth = 0
  let rest = ''
  for (let at = 0; at < object.length; at++) {
    const character = object[at]
    if (depth > 0 && character === '\\') at++
    else if (character === '(') depth++
    else if (character === ')') depth--
    else if (depth === 0) rest += character
  }
  return rest
}

/** The numbers of the objects that a list such as `[4 0 R 5 0 R]` names. */
export function referencesIn(list: string): number[] {
  return Array.from(list.matchAll(/(?<!\d)(\d+) 0 R/g), (match) => Number(match[1]))
}
