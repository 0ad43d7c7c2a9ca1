import type { AlignType, Table, TableCell, TableRow } from 'mdast'
import { isInterruption, isPlain } from './line-forms.ts'
import { type Block, endOf, lineAt, type Passage, startOf } from './passage.ts'
import { phrasesIn } from './phrases.ts'

/** The row under the head of a table. */
const delimiterForm = /^(?:\| *)?:?-+:? *(?:\| *:?-+:? *)*\|?$/

/** The parser is not given more either: a report would take minutes to make of them. */
const mostCells = 3000

/** Whether a line and the next are the head of a table. */
export function isTableHead(passage: Passage, line: number): boolean {
  const delimiters = lineAt(passage, line + 1)
  if (!delimiters.includes('|') || !delimiterForm.test(delimiters)) return false
  const head = lineAt(passage, line)
  return /[^ |]/.test(head) && cellsOf(head).length === cellsOf(delimiters).length
}

/** The table whose head is a line and the next. */
export function tableAt(passage: Passage, line: number): Block<Table> | undefined {
  const align = cellsOf(lineAt(passage, line + 1)).map(({ content }) => alignmentOf(content))
  const children: TableRow[] = []
  let cells = 0
  let after = line
  for (; after < passage.lines.length; after++) {
    const written = lineAt(passage, after)
    if (written === '' || isInterruption(written)) break
    if (after === line + 1) continue
    const row = isRow(written) ? rowAt(passage, after) : undefined
    if (row === undefined) return undefined
    cells += row.children.length
    if (cells > mostCells) return undefined
    children.push(row)
  }
  const place = passage.between(startOf(passage, line), endOf(passage, after - 1))
  return { node: { type: 'table', align, children, ...place }, after }
}

/** Whether a line is a row where it stands in a table. */
function isRow(line: string): boolean {
  return line.startsWith('|') || (isPlain(line) && !line.startsWith(' '))
}

function rowAt(passage: Passage, line: number): TableRow | undefined {
  const start = startOf(passage, line)
  const children: TableCell[] = []
  for (const { from, to, contentFrom, content } of cellsOf(lineAt(passage, line))) {
    const phrases = phrasesIn(passage, content, start + contentFrom)
    if (phrases === undefined) return undefined
    children.push({ type: 'tableCell', children: phrases, ...passage.between(start + from, start + to) })
  }
  return { type: 'tableRow', children, ...passage.between(start, endOf(passage, line)) }
}

function alignmentOf(delimiter: string): AlignType {
  const isLeft = delimiter.startsWith(':')
  if (delimiter.endsWith(':')) return isLeft ? 'center' : 'right'
  return isLeft ? 'left' : null
}

interface Cell {
  from: number
  to: number
  content: string
  contentFrom: number
}

/** The cells of a row: each from the bar before it to the next bar, and the last to the end of the row. */
function cellsOf(row: string): Cell[] {
  const cells: Cell[] = []
  let from = 0
  for (let to = row.indexOf('|', 1); to >= 0 && to < row.length - 1; to = row.indexOf('|', to + 1)) {
    cells.push(cellOf(row, from, to))
    from = to
  }
  cells.push(cellOf(row, from, row.length))
  return cells
}

function cellOf(row: string, from: number, to: number): Cell {
  let start = row[from] === '|' ? from + 1 : from
  let end = row[to - 1] === '|' ? to - 1 : to
  while (start < end && row[start] === ' ') start++
  while (end > start && row[end - 1] === ' ') end--
  return { from, to, content: row.slice(start, end), contentFrom: start }
}
