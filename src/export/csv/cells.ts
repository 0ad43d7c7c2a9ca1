import type { Locale } from '#core/locale'

/** A cell of a table; a number stays one, text is text however it begins. */
export type Cell = string | number | boolean | undefined

/** Cells that a spreadsheet would take for a formula, and those that begin as such a cell is marked. */
const formula = /^(?:[=+\-@\t\r＝＋－＠]|'[=+\-@\t\r'＝＋－＠])/

/**
 * Writes a table as spreadsheets of a language open it: Danish ones with semicolons, decimal commas and a byte order mark. Text
 * that begins like a formula gets an apostrophe before it.
 */
export function writeTable(rows: readonly (readonly Cell[])[], locale: Locale): string {
  const delimiter = locale === 'da' ? ';' : ','
  const lines = rows.map((row) => row.map((cell) => written(cell, locale)).join(delimiter))
  return `${locale === 'da' ? '\ufeff' : ''}${lines.map((line) => `${line}\r\n`).join('')}`
}

function written(cell: Cell, locale: Locale): string {
  if (cell === undefined) return ''
  if (typeof cell === 'boolean') return String(cell)
  if (typeof cell === 'number') return locale === 'da' ? String(cell).replace('.', ',') : String(cell)
  const safe = formula.test(cell) ? `'${cell}` : cell
  return /[;,"'\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
