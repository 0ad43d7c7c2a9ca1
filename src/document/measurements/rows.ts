import type { MessageData } from '#core/diagnostic'
import type { Indicator, Measurement } from '#core/generated/strategy'
import { meantKey, meantValue } from '../meant.ts'
import {
  isPointDecimal,
  type Notation,
  type Read,
  readDate,
  readDimension,
  readNumber,
  readYesNo,
  unknown,
} from './cells.ts'
import type { Row, Table } from './table.ts'

/** The columns of a table of measurements: the fields of a measurement, and the indicator that a row is about. */
export const columns = [
  'indicator',
  'date',
  'value',
  'status',
  'published',
  'dimension',
  'seriesBreak',
  'note',
  'printed',
] as const
export type Column = (typeof columns)[number]

/** A problem in a table; `line` and `column` count from 1, and `indicator` is the one that the row is about. */
export interface RowProblem {
  messageId: string
  data: MessageData
  indicator?: string
}

/** Where the columns stand, from 0. */
export type Header = ReadonlyMap<Column, number>

/** Finds the columns, and what is wrong with their names. */
export function readHeader({ header: { cells, line } }: Table): { header: Header; problems: RowProblem[] } {
  const header = new Map<Column, number>()
  const problems: RowProblem[] = []
  for (const [i, name] of cells.entries()) {
    const known = columns.find((column) => column === name)
    const at = { line, column: i + 1, name }
    if (name === '') continue
    if (known === undefined) problems.push(unknownColumn(name, cells, at))
    else if (header.has(known)) problems.push({ messageId: 'columnTwice', data: at })
    else header.set(known, i)
  }
  for (const needed of ['date', 'value'] as const) {
    const isMisspelt = problems.some(({ data }) => data['meant'] === needed)
    if (!header.has(needed) && !isMisspelt)
      problems.push({ messageId: 'columnMissing', data: { line, name: needed } })
  }
  return { header, problems }
}

function unknownColumn(name: string, cells: readonly string[], at: MessageData): RowProblem {
  const isFree = (key: string): boolean => !cells.includes(key) && columns.some((column) => column === key)
  const meant =
    meantKey(name, 'measurement', isFree) ??
    (/^indikator(?:id)?$|^indicator/i.test(name) && isFree('indicator') ? 'indicator' : undefined)
  return meant === undefined
    ? { messageId: 'column', data: { ...at, known: columns.join(',') } }
    : { messageId: 'columnMeant', data: { ...at, meant } }
}

/** How the numbers and dates of a table are written; `isDanish` tells the language of the document. */
export function notationOf({ delimiter, rows }: Table, header: Header, isDanish: boolean): Notation {
  const at = header.get('value') ?? -1
  const decimal = delimiter === ';' || (delimiter === '\t' && isDanish) ? ',' : '.'
  return {
    decimal,
    isDayFirst: isDanish,
    hasPointDecimals: rows.some(({ cells }) => isPointDecimal(cells[at] ?? '')),
  }
}

/** Reads a row as a measurement of an indicator. What is wrong with a cell leaves the row out. */
export function readRow(
  { cells, line }: Row,
  header: Header,
  indicator: Indicator,
  notation: Notation,
): { measurement?: Measurement; problems: RowProblem[] } {
  const problems: RowProblem[] = []
  const take = <T>(column: Column, read: (cell: string) => Read<T>): T | undefined => {
    const at = header.get(column)
    const cell = at === undefined ? '' : (cells[at] ?? '')
    if (at === undefined || cell === '') return undefined
    const result = read(cell)
    if ('value' in result) return result.value
    problems.push({
      messageId: result.messageId,
      data: { line, column: at + 1, name: column, ...result.data },
    })
    return undefined
  }
  const text = (cell: string): Read<string> => ({ value: cell })
  const fields = {
    date: take('date', (cell) => readDate(cell, notation)),
    value: take<number | string>('value', (cell) => readValue(cell, indicator, notation)),
    status: take('status', readStatus),
    published: take('published', (cell) => readDate(cell, notation)),
    dimension: take('dimension', (cell) => readDimension(cell, indicator.dimensions ?? {})),
    seriesBreak: take('seriesBreak', readYesNo),
    printed: take('printed', text),
    note: take('note', text),
  }
  for (const needed of ['date', 'value'] as const) {
    const at = header.get(needed)
    if (at !== undefined && (cells[at] ?? '') === '')
      problems.push({ messageId: 'cellMissing', data: { line, column: at + 1, name: needed } })
  }
  if (problems.length > 0) return { problems }
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined)
  return { measurement: Object.fromEntries(filled) as Measurement, problems }
}

function readValue(cell: string, { scale }: Indicator, notation: Notation): Read<number | string> {
  if (scale === undefined || scale.length === 0) return readNumber(cell, notation)
  return scale.includes(cell) ? { value: cell } : unknown('step', cell, scale)
}

const statuses = ['preliminary', 'final'] as const

function readStatus(cell: string): Read<(typeof statuses)[number]> {
  const status = statuses.find((one) => one === cell)
  if (status !== undefined) return { value: status }
  const meant = meantValue(cell, 'measurement.status', statuses)
  return meant === undefined
    ? { messageId: 'status', data: { text: cell, known: statuses.join(',') } }
    : { messageId: 'statusMeant', data: { text: cell, meant } }
}
