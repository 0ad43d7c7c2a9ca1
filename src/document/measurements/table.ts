import { parse } from 'csv-parse/sync'

/** A line of a table. `line` is the line of the text that it begins on, from 1. */
export interface Row {
  line: number
  cells: string[]
}

export interface Table {
  header: Row
  rows: Row[]
  /** A comma between cells leaves the point for decimals; a semicolon stands where the comma is taken. */
  delimiter: ';' | ',' | '\t'
}

/** What keeps a text from being a table: `line` is where quotation marks do not match. */
export type TableProblem = { kind: 'empty' } | { kind: 'quotes'; line: number }

/** Reads CSV whose cells are divided by semicolons, tabs or commas: by what stands most often in its first line. */
export function readTable(text: string): Table | TableProblem {
  const named = /^sep=([;,\t])\r?\n/i.exec(text)
  const body = named === null ? text : text.slice(named[0].length)
  const delimiter = (named?.[1] as Table['delimiter'] | undefined) ?? delimiterOf(body)
  const read = readRows(body, delimiter, named === null ? 0 : 1)
  if ('kind' in read) return read
  const [header, ...rows] = read.rows
  return header === undefined ? { kind: 'empty' } : { header, rows, delimiter }
}

function delimiterOf(text: string): Table['delimiter'] {
  const first = /^\s*(.*)/.exec(text)?.[1]?.replace(/"[^"]*"/g, '') ?? ''
  const count = (delimiter: string): number => first.split(delimiter).length
  const delimiters = [';', '\t', ','] as const
  return delimiters.reduce((best, one) => (count(one) > count(best) ? one : best))
}

function readRows(text: string, delimiter: string, before: number): { rows: Row[] } | TableProblem {
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    const rows = records.map(({ record, info: { lines } }) => {
      const broken = record.join('').match(/\r\n|\r|\n/g)?.length ?? 0
      return { line: before + lines - broken, cells: record.map(withoutMark) }
    })
    return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) }
  } catch (error) {
    const lines = error instanceof Error && 'lines' in error ? Number(error.lines) : Number.NaN
    if (!Number.isFinite(lines)) throw error
    return { kind: 'quotes', line: before + lines }
  }
}

/** A text that begins like a formula may have an apostrophe before it, so that spreadsheets leave it alone. */
function withoutMark(cell: string): string {
  return /^'[=+\-@\t\r'＝＋－＠]/.test(cell) ? cell.slice(1) : cell
}
