import type { Element, ElementContent } from 'hast'
import type { Table, TableCell, TableRow } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { type Attributes, element } from '../../markup/element.ts'
import type { MatrixNode, MatrixState, RowHeaderTable } from '../../tree.ts'
import type { Context, State } from './context.ts'
import { isCellState, stateIcon } from './icons.ts'

interface CellAttributes extends Attributes {
  id?: string | undefined
  className?: string[] | undefined
}

/** A table of the text: column headers in its first row. */
export function tableElement(context: Context, state: State, node: Table): Element {
  const table = element('table', {}, ...headAndBody(state, node, false))
  return scrollRegion(context, '', table)
}

/** A table whose rows have headers as well. */
export function rowHeaderTableElement(context: Context, state: State, node: RowHeaderTable): Element {
  const caption = node.caption === undefined ? undefined : element('caption', {}, node.caption)
  const table = element('table', {}, caption, ...headAndBody(state, node, true))
  return scrollRegion(context, node.caption ?? '', table)
}

/** The rows of a table of two columns as pairs of a name and what it stands for. */
export function factList(state: State, node: RowHeaderTable): Element {
  const pairs = node.children.slice(1).map(({ children: [name, ...values] }) => {
    const term = name === undefined ? [] : state.all(name)
    const details = values.map((value) => withChildren(element('dd', {}), state.all(value)))
    return element('div', {}, withChildren(element('dt', {}), term), ...details)
  })
  return element('dl', { className: ['facts'] }, ...pairs)
}

/** Which goal fills which letter: a sign of its own shape and the word from the plain table in each cell. */
export function matrixElement(context: Context, state: State, node: MatrixNode): Element {
  const [, ...plainRows] = node.children[0].children
  const corner = node.children[0].children[0]?.children[0]
  const head = element(
    'tr',
    {},
    headerCell(corner === undefined ? [] : state.all(corner), 'col', {}),
    ...node.columns.map(({ letter, word }) =>
      element('th', { scope: 'col' }, element('span', { className: ['letter'] }, letter), ' ', word),
    ),
  )
  const rows = node.rows.map(({ label, href, states }, i) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('a', { href }, label)),
      ...states.map((cell, k) => matrixCell(cell, plainRows[i], k + 1)),
    ),
  )
  const table = element(
    'table',
    { className: ['matrix'], id: node.id },
    element('caption', {}, node.title),
    element('thead', {}, head),
    element('tbody', {}, ...rows),
  )
  return scrollRegion(context, node.title, table)
}

function matrixCell(cell: MatrixState, plainRow: TableRow | undefined, column: number): Element {
  const word = plainText(plainRow?.children[column] ?? '')
  return element(
    'td',
    { className: [`state-${cell}`] },
    stateIcon(cell),
    element('span', { className: ['state-word'] }, word),
  )
}

function headAndBody(state: State, node: Table | RowHeaderTable, hasRowHeaders: boolean): Element[] {
  const [head, ...rows] = node.children
  if (head === undefined) return []
  const bodyRows = rows.map((row) =>
    rowElement(row, (cell, i) => {
      const attributes = cellAttributes(node, cell, i)
      if (hasRowHeaders && i === 0) return headerCell(state.all(cell), 'row', attributes)
      const sign = stateSign(cell)
      return withChildren(element('td', attributes), [...sign, ...state.all(cell)])
    }),
  )
  const columns = rowElement(head, (cell, i) =>
    headerCell(state.all(cell), 'col', cellAttributes(node, cell, i)),
  )
  return [element('thead', {}, columns), ...(bodyRows.length > 0 ? [element('tbody', {}, ...bodyRows)] : [])]
}

function rowElement(row: TableRow, toCell: (cell: TableCell, column: number) => Element): Element {
  return element('tr', { id: row.data?.id, className: row.data?.className }, ...row.children.map(toCell))
}

/** Longer than the words that a column of a table on paper has room for. */
const longWord = /\S{24}/

function cellAttributes(node: Table | RowHeaderTable, cell: TableCell, column: number): CellAttributes {
  const align = node.align?.[column]
  const classes = [...(cell.data?.className ?? [])]
  if (longWord.test(plainText(cell))) classes.push('long-word')
  if (align === 'right' || align === 'center') classes.push(`align-${align}`)
  return { id: cell.data?.id, className: classes.length > 0 ? classes : undefined }
}

/** A cell that is marked with a state gets the sign of that state before its words. */
function stateSign(cell: TableCell): Element[] {
  const found = cell.data?.className?.find((name) => name.startsWith('state-'))?.slice('state-'.length)
  return found !== undefined && isCellState(found) ? [stateIcon(found)] : []
}

/** A header, or a plain cell where there is nothing to say: an empty header is announced and names nothing. */
function headerCell(content: ElementContent[], scope: 'col' | 'row', attributes: CellAttributes): Element {
  if (content.length === 0) return element('td', attributes)
  return withChildren(element('th', { scope, ...attributes }), content)
}

function withChildren(parent: Element, children: ElementContent[]): Element {
  return { ...parent, children }
}

/** A frame that scrolls sideways on narrow screens and that the keyboard reaches; its number makes its name unique. */
function scrollRegion(context: Context, name: string, table: Element): Element {
  const ariaLabel = context.nameTable(name)
  return element('section', { className: ['scroll'], tabIndex: 0, ariaLabel }, table)
}
