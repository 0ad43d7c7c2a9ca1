import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Table as PlainTable } from 'mdast'
import type { MatrixNode, RowHeaderTable } from '../../../../tree.ts'
import type { Colours } from '../../style/colours.ts'
import { textWidth } from '../../style/measures.ts'
import { styleIds } from '../../style/styles.ts'
import { tableStyleId } from '../../style/table-style.ts'
import { run } from '../inlines.ts'
import { paragraphOptions } from '../place.ts'
import { meetAnchor, placeAnchors, type Walk } from '../walk.ts'
import { type GridCell, gridRows } from './cells.ts'
import { areNumbers, columnWidths, largest, rowLines } from './columns.ts'

/** Names of rows up to this length stand out by weight; longer ones would darken the page. */
const boldRowHeader = 48

/** Tables of no more lines than this stay on one page. */
const smallTable = 14

/** Rows of more lines than this may break over two pages. */
const longRow = 16

/** The header row stands on a strong line. */
function headLook({ accent }: Colours) {
  return {
    borders: { bottom: { style: BorderStyle.SINGLE, size: 8, color: accent } },
    verticalAlign: VerticalAlignTable.BOTTOM,
  }
}

/** A table with its content ready, cell by cell, the header row first. */
interface Grid {
  rows: GridCell[][]
  hasRowHeaders: boolean
  widths: number[]
  align: (column: number) => (typeof AlignmentType)[keyof typeof AlignmentType] | undefined
}

/** A table of the text, or one whose rows have headers as well, after its caption. */
export function reportTable(node: PlainTable | RowHeaderTable, walk: Walk): FileChild[] {
  meetAnchor(node, walk)
  const hasRowHeaders = node.type === 'rowHeaderTable'
  const heading = hasRowHeaders && node.caption !== undefined ? caption(node.caption, walk) : []
  const rows = gridRows(node.children, walk)
  const texts = textsOf(rows)
  const align = (column: number) => {
    const values = rows.slice(1).map((row) => row[column]?.text ?? '')
    return (
      alignments[node.align?.[column] ?? 'none'] ?? (areNumbers(values) ? AlignmentType.RIGHT : undefined)
    )
  }
  return [...heading, ...table({ rows, hasRowHeaders, widths: columnWidths(texts, textWidth), align }, walk)]
}

const alignments: { readonly [name: string]: (typeof AlignmentType)[keyof typeof AlignmentType] } = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
}

/** The table of a matrix, with the letters over their words and the signs of the states before theirs. */
export function matrixTable(node: MatrixNode, walk: Walk): FileChild[] {
  const heading = caption(node.title, walk)
  const [plain] = node.children
  meetAnchor(plain, walk)
  const stateOf = (y: number, x: number) => node.rows[y - 1]?.states[x - 1]
  const [head = [], ...others] = gridRows(plain.children, walk, stateOf)
  const letters = head.map((cell, i): GridCell => {
    const column = node.columns[i - 1]
    if (column === undefined) return cell
    const content = [...run(column.letter), new TextRun({ break: 1 }), ...run(column.word, { bold: false })]
    return { text: `${column.letter}\n${column.word}`, before: 0, content }
  })
  const rows = [letters, ...others]
  const widths = columnWidths(textsOf(rows), textWidth)
  return [...heading, ...table({ rows, hasRowHeaders: true, widths, align: () => undefined }, walk)]
}

function caption(text: string, walk: Walk): FileChild[] {
  const options = paragraphOptions(walk, { level: 0 }, 'Caption')
  return [new Paragraph({ ...options, children: [...placeAnchors(walk), ...run(text)] })]
}

/** The texts of all cells, as far as their length goes. */
function textsOf(rows: readonly (readonly GridCell[])[]): string[][] {
  return rows.map((row) => row.map(({ text, before }) => '.'.repeat(before) + text))
}

function table({ rows, hasRowHeaders, widths, align }: Grid, walk: Walk): FileChild[] {
  if (rows.length === 0 || widths.length === 0) return []
  const names = rows.slice(1).map((row) => row[0]?.text.length ?? 0)
  const boldNames = hasRowHeaders && largest(names) <= boldRowHeader
  const lines = rowLines(textsOf(rows), widths)
  const isSmall = lines.reduce((sum, count) => sum + count, 0) <= smallTable
  const width = widths.reduce((sum, part) => sum + part, 0)
  const separator = walk.before === 'table' ? [tableSeparator()] : []
  walk.before = 'table'
  const finished = new Table({
    style: tableStyleId,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: hasRowHeaders, noHBand: true, noVBand: true },
    rows: rows.map((row, y) => {
      const keepNext = y === 0 || (isSmall && y < rows.length - 1)
      const style = (x: number): string =>
        y === 0 ? styleIds.tableHead : x === 0 && boldNames ? styleIds.rowHead : styleIds.tableText
      return new TableRow({
        ...(y === 0 ? { tableHeader: true } : {}),
        cantSplit: (lines[y] ?? 1) <= longRow,
        children: row.map((cell, x) => {
          const alignment = align(x)
          const options = { style: style(x), ...(alignment === undefined ? {} : { alignment }), keepNext }
          return new TableCell({
            width: { size: widths[x] ?? 0, type: WidthType.DXA },
            ...(y === 0 ? headLook(walk.colours) : {}),
            children: [new Paragraph({ ...options, children: cell.content })],
          })
        }),
      })
    }),
  })
  return [...separator, finished]
}

/** Word makes one table of two that meet; a line without height keeps them apart. */
function tableSeparator(): FileChild {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } })
}
