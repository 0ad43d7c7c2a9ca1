import type { MatrixNode, RowHeaderTable } from '../../tree.ts'
import type { Nodes, Table, TableCell } from 'mdast'
import { type Conversion, meetAnchor, plainText, words } from './inlines.ts'
import type { Column, Inline, Row, TableBlock } from './nodes.ts'

/** A column whose longest cell has at most this many characters is as narrow as its text. */
const narrowColumn = 14

/** Rows with more characters than this in one cell may break over two pages. */
const longCell = 700

const numeric = /^[−–-]?\d[\d.,\s\u00A0]*(?:%|kr\.)?$/

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
  return {
    type: 'table',
    ...(caption === undefined ? {} : { caption: [{ type: 'text', text: conversion.drawable(caption) }] }),
    rowHeaders: node.type === 'rowHeaderTable',
    columns: columns([head, ...bodies], width, node.align ?? []),
    head: filled(head, width),
    rows: bodies.map((row) => rowOf(filled(row, width))),
  }
}

/** The table of a matrix with the states beside its words, and with columns of one width. */
export function matrixBlock(node: MatrixNode, conversion: Conversion): TableBlock {
  const table = tableBlock(node.children[0], conversion)
  const first: Column = { share: 2.4, align: 'left' }
  return {
    ...table,
    caption: table.caption ?? [{ type: 'text', text: conversion.drawable(node.title) }],
    columns: table.columns.map((_, i) => (i === 0 ? first : { share: 1, align: 'left' })),
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
  return { cells, breakable: cells.some((cell) => plainText(cell).length > longCell) }
}

/** Long texts share the width by the square root of their length, so that no column starves. */
function columns(rows: Inline[][][], width: number, align: readonly unknown[]): Column[] {
  const [head = [], ...bodies] = rows.map((row) => filled(row, width).map((cell) => plainText(cell).trim()))
  const found = Array.from({ length: width }, (_, i): Column => {
    const texts = bodies.map((row) => row[i] ?? '').filter((text) => text !== '')
    const longest = Math.max(head[i]?.length ?? 0, ...texts.map((text) => text.length))
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)
    const share = longest <= narrowColumn ? 0 : Math.sqrt(Math.min(200, Math.max(mean, longest / 3, 12)))
    const stated = align[i]
    if (stated === 'left' || stated === 'center' || stated === 'right') return { share, align: stated }
    return { share, align: texts.length > 0 && texts.every((text) => numeric.test(text)) ? 'right' : 'left' }
  })
  // A table spans the page: where all columns are narrow, the first takes the rest.
  return found.some(({ share }) => share > 0) ? found : found.map((column, i) => (i === 0 ? { ...column, share: 1 } : column))
}
