import type { Element, ElementContent } from 'hast'
import type { Table, TableRow } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { element } from '../../charts/parts/element.ts'
import type { MatrixNode, MatrixState, RowHeaderTable } from '../../tree.ts'
import type { Context, State } from './context.ts'
import { stateIcon } from './icons.ts'

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
    rowElement(state, row, (content, i) =>
      hasRowHeaders && i === 0
        ? headerCell(content, 'row', alignment(node, i))
        : withChildren(element('td', alignment(node, i)), content),
    ),
  )
  return [
    element(
      'thead',
      {},
      rowElement(state, head, (content, i) => headerCell(content, 'col', alignment(node, i))),
    ),
    ...(bodyRows.length > 0 ? [element('tbody', {}, ...bodyRows)] : []),
  ]
}

function rowElement(
  state: State,
  row: TableRow,
  toCell: (content: ElementContent[], column: number) => Element,
): Element {
  const attributes = { id: row.data?.id, className: row.data?.className }
  return element('tr', attributes, ...row.children.map((cell, i) => toCell(state.all(cell), i)))
}

/** A header, or a plain cell where there is nothing to say: an empty header is announced and names nothing. */
function headerCell(
  content: ElementContent[],
  scope: 'col' | 'row',
  attributes: { className?: string[] },
): Element {
  if (content.length === 0) return element('td', attributes)
  return withChildren(element('th', { scope, ...attributes }), content)
}

function withChildren(parent: Element, children: ElementContent[]): Element {
  return { ...parent, children }
}

function alignment(node: Table | RowHeaderTable, column: number): { className?: string[] } {
  const align = node.align?.[column]
  return align === 'right' || align === 'center' ? { className: [`align-${align}`] } : {}
}

/** A frame that scrolls sideways on narrow screens and that the keyboard reaches; its number makes its name unique. */
function scrollRegion(context: Context, name: string, table: Element): Element {
  const ariaLabel = context.nameTable(name)
  return element('section', { className: ['scroll'], tabIndex: 0, ariaLabel }, table)
}
