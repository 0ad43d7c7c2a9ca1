import type { ParagraphChild } from 'docx'
import type { TableCell, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { words } from '../inlines.ts'
import { meetAnchor, type Walk } from '../walk.ts'
import { largest } from './columns.ts'
import { signLength, signOf } from './signs.ts'

/** A cell of a table with its content ready. */
export interface GridCell {
  /** Its words, with `\n` where a line ends. */
  text: string
  /** How many characters stand before the words. */
  before: number
  content: ParagraphChild[]
}

/** The cells of all rows, as many in each as in the longest. `stateOf` gives the state of a cell that is not marked itself. */
export function gridRows(
  rows: readonly TableRow[],
  walk: Walk,
  stateOf: (row: number, column: number) => string | undefined = () => undefined,
): GridCell[][] {
  const width = largest(rows.map(({ children }) => children.length))
  return rows.map((row, y) => {
    meetAnchor(row, walk)
    return Array.from({ length: width }, (_, x) => gridCell(row.children[x], walk, stateOf(y, x)))
  })
}

function gridCell(cell: TableCell | undefined, walk: Walk, state: string | undefined): GridCell {
  if (cell === undefined) return { text: '', before: 0, content: [] }
  meetAnchor(cell, walk)
  const sign = signOf(markOf(cell) ?? state, walk.colours)
  const lines = cell.children.map((node) => (node.type === 'break' ? '\n' : textOf(node)))
  return {
    text: lines.join('').trim(),
    before: sign.length > 0 ? signLength : 0,
    content: [...sign, ...words(cell.children, walk)],
  }
}

/** The state that a cell is marked with. */
function markOf({ data }: TableCell): string | undefined {
  return data?.className?.find((name) => name.startsWith('state-'))?.slice('state-'.length)
}
