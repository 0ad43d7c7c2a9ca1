import type { RootContent, TableRow } from 'mdast'
import { nodesOf, spanIn } from '#document/markdown'
import { nodesIn } from '../../../field-text.ts'
import type { TextField } from '../../../text-field.ts'

/** A cell of a table: its words, and where it stands in the text of its field. */
export interface Cell {
  text: string
  from: number
  to: number
}

/** The cells of a table, the header first; rows may be shorter or longer than the header. */
export interface Table {
  header: Cell[]
  rows: Cell[][]
}

/** The tables in a field. */
export function tablesIn(field: TextField): Table[] {
  if (!field.value.includes('|')) return []
  return nodesIn(field).flatMap(({ node }) => {
    if (node.type !== 'table') return []
    const [header = [], ...rows] = node.children.map(cellsOf)
    return [{ header, rows }]
  })
}

function cellsOf(row: TableRow): Cell[] {
  return row.children.map((cell) => {
    const [first, last] = [cell.children[0], cell.children.at(-1)]
    const { from } = spanIn(first ?? cell)
    return { text: wordsOf(cell.children), from, to: spanIn(last ?? cell).to }
  })
}

/** Words without emphasis, links and marks of footnotes. */
function wordsOf(children: RootContent[]): string {
  return nodesOf({ type: 'root', children })
    .map(({ node }) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
