import type { Nodes, Table, TableCell, TableRow } from 'mdast'
import type { MatrixNode, RowHeaderTable } from '../../../tree.ts'
import { isNumericCell } from '../../numeric-cell.ts'
import { type Conversion, extentOf, meetAnchor, plainText, words } from './inlines.ts'
import type { Column, Inline, Row, TableBlock } from './nodes.ts'

/** Columns whose longest cells have few characters are as narrow as their text, as long as they leave room for others. */
const narrowColumn = 20
const narrowColumns = 50

/** A table of cells no longer than this has columns in fixed shares. */
const smallCell = 28

/** Row headers up to this length stand out by weight; longer ones would darken the page. */
const boldRowHeader = 48

/** The share of a column whose cells are all left for readers to fill in. */
const writtenByHand = 3

/** Tables with more rows or characters than this may break over two pages, between rows. */
const longTable = { rows: 12, characters: 1400 }

/** Rows with more characters than this in one cell may break over two pages. */
const longCell = 500

/** A table, the child of a chart or the child of a matrix. Rows are filled up to the width of the header row. */
export function tableBlock(node: Table | RowHeaderTable, conversion: Conversion): TableBlock {
  meetAnchor(node, conversion)
  const [first, ...others] = node.children
  const caption = node.type === 'rowHeaderTable' ? node.caption : undefined
  // The header row repeats on each page, and an anchor must not: what waits here goes to the first row below.
  const waiting = conversion.waitingAnchors.splice(0)
  const head = cells(first?.children ?? [], conversion)
  conversion.waitingAnchors.unshift(...waiting)
  const bodies = others.map((row) => {
    meetAnchor(row, conversion)
    return cells(row.children, conversion)
  })
  const width = Math.max(1, head.length, ...bodies.map((row) => row.length))
  const texts = [head, ...bodies].map((row) => filled(row, width).map((cell) => plainText(cell).trim()))
  const longest = Array.from({ length: width }, (_, i) =>
    Math.max(...texts.map((row) => row[i]?.length ?? 0)),
  )
  return {
    type: 'table',
    ...(caption === undefined ? {} : { caption: [{ type: 'text', text: conversion.drawable(caption) }] }),
    rowHeaders: node.type === 'rowHeaderTable',
    boldRows: node.type === 'rowHeaderTable' && (longest[0] ?? 0) <= boldRowHeader,
    width: tableWidth(longest),
    breakable: bodies.length > longTable.rows || extentOf([head, ...bodies].flat(2)) > longTable.characters,
    columns: columns(texts, longest, node.align ?? []),
    head: filled(head, width),
    rows: bodies.map((row) => rowOf(filled(row, width))),
    ...markedStates(others),
  }
}

/** The states that cells are marked with, or nothing where none is. */
function markedStates(rows: readonly TableRow[]): Pick<TableBlock, 'states'> {
  const states = rows.map(({ children }) => children.slice(1).map(stateOf))
  return states.flat().some((state) => state !== '') ? { states } : {}
}

function stateOf({ data }: TableCell): string {
  return data?.className?.find((name) => name.startsWith('state-'))?.slice('state-'.length) ?? ''
}

/** The table of a matrix with the states beside its words, and with columns of one width. */
export function matrixBlock(node: MatrixNode, conversion: Conversion): TableBlock {
  const table = tableBlock(node.children[0], conversion)
  const head = node.columns.map(({ letter, word }): Inline[] => [
    { type: 'strong', body: [{ type: 'text', text: conversion.drawable(letter) }] },
    { type: 'break' },
    { type: 'text', text: conversion.drawable(word) },
  ])
  return {
    ...table,
    width: 'full',
    head: table.head.map((cell, i) => head[i - 1] ?? cell),
    caption: table.caption ?? [{ type: 'text', text: conversion.drawable(node.title) }],
    columns: table.columns.map((_, i) => ({ share: i === 0 ? 2.4 : 1, align: 'left', hyphenate: i > 0 })),
    states: node.rows.map(({ states }) => states),
  }
}

function cells(row: readonly TableCell[], conversion: Conversion): Inline[][] {
  return row.map((cell) => {
    meetAnchor(cell as Nodes, conversion)
    return words(cell.children, conversion)
  })
}

function filled(row: Inline[][], width: number): Inline[][] {
  return Array.from({ length: width }, (_, i) => row[i] ?? [])
}

function rowOf(cells: Inline[][]): Row {
  return { cells, breakable: cells.some((cell) => extentOf(cell) > longCell) }
}

/** A small table spans less than the page, so that its columns stay close enough to read along. */
function tableWidth(longest: readonly number[]): TableBlock['width'] {
  const total = longest.reduce((sum, length) => sum + length, 0)
  if (longest.length <= 3 && total <= 44) return 'narrow'
  return total <= 80 ? 'text' : 'full'
}

/** Long texts share the width by the square root of their length, so that no column starves. */
function columns(texts: string[][], longest: readonly number[], align: readonly unknown[]): Column[] {
  const isSmall = longest.every((length) => length <= smallCell)
  const narrow = narrowOf(longest)
  const found = longest.map((length, i) => {
    const cells = texts.slice(1).map((row) => row[i] ?? '')
    const filledCells = cells.filter((text) => text !== '')
    const mean = cells.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filledCells.length)
    const long = Math.sqrt(Math.min(200, (mean + Math.min(length, 60)) / 2)) * (i === 0 ? 1.2 : 1)
    if (texts.length > 1 && filledCells.length === 0) return { share: writtenByHand, align: 'left' as const }
    const share = isSmall ? (i === 0 ? 1.6 : 1) : narrow.has(i) ? 0 : long
    const isNumeric = filledCells.length > 0 && filledCells.every((text) => isNumericCell(text))
    return { share, align: sideOf(align[i]) ?? (isNumeric ? 'right' : 'left') }
  })
  const total = found.reduce((sum, { share }) => sum + share, 0)
  return found.map((column) => ({ ...column, hyphenate: !isSmall && column.share < total / 3 }))
}

/** The columns that can be as narrow as their text, the shortest first. */
function narrowOf(longest: readonly number[]): Set<number> {
  let room = narrowColumns
  const shortest = longest.map((length, i) => ({ length, i })).sort((a, b) => a.length - b.length)
  const narrow = shortest.filter(({ length }) => {
    room -= length
    return length <= narrowColumn && room >= 0
  })
  return new Set(narrow.map(({ i }) => i))
}

function sideOf(value: unknown): Column['align'] | undefined {
  return value === 'left' || value === 'center' || value === 'right' ? value : undefined
}
