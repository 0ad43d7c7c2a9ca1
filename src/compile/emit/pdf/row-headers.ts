/** A PDF file by its objects: `objects[n]` is the text of object n in Latin-1, so that each character is one byte. */
interface PdfFile {
  head: string
  objects: string[]
  /** The numbers of the objects in the order of the file. */
  order: number[]
  trailer: string
}

interface Element {
  number: number
  role: string
  children: number[]
}

/**
 * Marks the first cell of each body row as a header of its row. Typst 0.14 writes such cells as data, so the finished
 * file is rewritten: the cell's tag becomes TH with Scope Row, and the other cells of the table lose their `Headers`
 * lists, which would name the column headers only; with Scope on both kinds the table is complete without them.
 *
 * @param bytes what Typst wrote: plain objects and one cross-reference table
 * @param tables for each table in reading order, whether its first cells are row headers
 * @throws Error where the file holds another number of tables, or is built in another way
 */
export function markRowHeaders(bytes: Uint8Array, tables: readonly boolean[]): Uint8Array {
  if (!tables.includes(true)) return bytes
  const file = read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  const root = file.objects.findIndex((object) => object?.includes('/Type /StructTreeRoot\n'))
  const found = descend(file, elementOf(file, root), ['Table'])
  if (found.length !== tables.length) {
    throw new Error(`The PDF holds ${found.length} tables where the report holds ${tables.length}.`)
  }
  for (const table of found.filter((_, i) => tables[i] === true)) {
    for (const row of descend(file, table, ['TR'])) {
      descend(file, row, ['TD', 'TH']).forEach((cell, i) => {
        if (cell.role === 'TD') file.objects[cell.number] = retagged(file.objects[cell.number] ?? '', i === 0)
      })
    }
  }
  return write(file)
}

function retagged(cell: string, isFirst: boolean): string {
  const headers = /<<\s+\/O \/Table\s+\/Headers \[[^\]]*\]\s+>> ?/
  if (!headers.test(cell)) throw new Error('A table cell of the PDF names no column header.')
  if (!isFirst) return cell.replace(headers, '').replace(/ {2}\/A \[\]\n/, '')
  return cell.replace('/S /TD\n', '/S /TH\n').replace(headers, '<<\n    /O /Table\n    /Scope /Row\n  >> ')
}

function read(text: string): PdfFile {
  const xref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1])
  const parts = /^xref\n0 \d+\n([^]*?)(trailer[^]*?)startxref/.exec(text.slice(xref))
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

function write({ head, objects, order, trailer }: PdfFile): Uint8Array {
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

/** The nearest elements below one that have one of the roles, in reading order; it does not look inside of them. */
function descend(file: PdfFile, element: Element, roles: readonly string[]): Element[] {
  return element.children.flatMap((number) => {
    const child = elementOf(file, number)
    return roles.includes(child.role) ? [child] : descend(file, child, roles)
  })
}

function elementOf(file: PdfFile, number: number): Element {
  const text = withoutStrings(file.objects[number] ?? '')
  const kids = /\/K \[([^\]]*)\]/.exec(text)?.[1] ?? ''
  const references = kids.replace(/<<[^]*?>>/g, '').matchAll(/(\d+) 0 R/g)
  return {
    number,
    role: /\/S \/(\w+)/.exec(text)?.[1] ?? '',
    children: Array.from(references, (match) => Number(match[1])),
  }
}

/** An object without its text strings, which can hold anything. */
function withoutStrings(object: string): string {
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
