import { partOpeners, totalLabels, totalOpeners } from '../../../lexicon/totals.ts'
import { type Notation, readNumber } from '../notation.ts'
import type { Cell, Table } from './tables.ts'

/** A total that is not the sum of its parts. */
export interface WrongTotal {
  cell: Cell
  kind: 'row' | 'column'
  sum: number
  total: number
}

interface Amount {
  value: number
  digits: number
  unit: string
}

/** The totals of a table that do not add up: the last row's, then the last column's. */
export function wrongTotals({ header, rows }: Table, notation: Notation): WrongTotal[] {
  const found: WrongTotal[] = []
  const last = rows.at(-1)
  if (last !== undefined && isTotal(last[0])) {
    const above = rows.slice(0, -1).filter(([label]) => !isPart(label))
    for (const [column, cell] of last.entries()) {
      const wrong = wrongTotal(cell, partsAbove(above, column), notation)
      if (wrong !== undefined) found.push({ ...wrong, kind: 'column' })
    }
  }
  const width = header.length - 1
  if (!isTotal(header[width])) return found
  for (const row of rows) {
    const cell = row[width]
    if (cell === undefined || found.some((other) => other.cell === cell)) continue
    const wrong = wrongTotal(cell, [row.slice(1, width)], notation)
    if (wrong !== undefined) found.push({ ...wrong, kind: 'row' })
  }
  return found
}

/** What a total may be the sum of: all rows above it, the subtotals above it, or the rows since the last of these. */
function partsAbove(rows: readonly Cell[][], column: number): (Cell | undefined)[][] {
  const cellsIn = (some: readonly Cell[][]): (Cell | undefined)[] => some.map((row) => row[column])
  const details = rows.filter(([label]) => !isTotal(label))
  if (details.length === rows.length) return [cellsIn(rows)]
  const lastTotal = rows.findLastIndex(([label]) => isTotal(label))
  return [
    cellsIn(details),
    cellsIn(rows.filter(([label]) => isTotal(label))),
    cellsIn(rows.slice(lastTotal + 1)),
    cellsIn(rows.slice(lastTotal)),
  ]
}

/** Compares a total with each choice of parts; silent where a cell is no number, or where the number can be no sum. */
function wrongTotal(
  cell: Cell,
  choices: readonly (Cell | undefined)[][],
  notation: Notation,
): Omit<WrongTotal, 'kind'> | undefined {
  const total = amountIn(cell, notation)
  if (total === undefined) return undefined
  const [parts, ...others] = choices.map((cells) => amountsIn(cells, notation))
  if (parts === undefined || parts.length < 2 || parts.some(({ unit }) => unit !== total.unit))
    return undefined
  if (isBetween(total, parts) || [parts, ...others].some((some) => some && addsUp(some, total)))
    return undefined
  const digits = parts.reduce((most, part) => Math.max(most, part.digits), total.digits)
  return { cell, sum: Number(sumOf(parts).toFixed(digits)), total: total.value }
}

/** The numbers in cells, or undefined where one of them holds none. */
function amountsIn(cells: readonly (Cell | undefined)[], notation: Notation): Amount[] | undefined {
  const amounts = cells.map((cell) => amountIn(cell, notation)).filter((amount) => amount !== undefined)
  return amounts.length === cells.length ? amounts : undefined
}

/** Whether a number lies between others that are not negative: then it is a mean, and cannot be their sum. */
function isBetween(total: Amount, parts: readonly Amount[]): boolean {
  const hasSmaller = parts.some(({ value }) => value <= total.value)
  const hasLarger = parts.some(({ value }) => value >= total.value)
  return hasSmaller && hasLarger && parts.every(({ value }) => value >= 0)
}

/** Whether parts make a total, with room for each number with decimals or in percent to be rounded. */
function addsUp(parts: readonly Amount[], total: Amount): boolean {
  const slack = [...parts, total].map(({ digits, unit }) =>
    digits === 0 && unit !== '%' ? 0 : 0.5 / 10 ** digits,
  )
  const room = slack.reduce((one, other) => one + other, 0)
  return Math.abs(sumOf(parts) - total.value) <= room + 1e-9
}

function sumOf(parts: readonly Amount[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0)
}

const amountPattern = /^(\p{L}{1,12}\.? ?)?([-−–+]? ?\d[\d.,\s]*)(\D{0,24})$/u
const aPercent = /^(?:%|procent|pct\.?|percent|per cent)$/

/** The number that a cell holds, with the unit before or behind it. */
function amountIn(cell: Cell | undefined, notation: Notation): Amount | undefined {
  const match = amountPattern.exec(cell?.text.slice(0, 80) ?? '')
  const number = match?.[2] === undefined ? undefined : readNumber(match[2], notation)
  if (match === null || number === undefined) return undefined
  const unit = `${match[1] ?? ''}${match[3] ?? ''}`.trim().toLowerCase()
  return { ...number, unit: aPercent.test(unit) ? '%' : unit }
}

function isTotal(cell: Cell | undefined): boolean {
  const text = labelIn(cell)
  return totalLabels.includes(text) || totalOpeners.some((opener) => text.startsWith(`${opener} `))
}

function isPart(cell: Cell | undefined): boolean {
  const text = labelIn(cell)
  return /^[-–•]/.test(text) || partOpeners.some((opener) => text === opener || text.startsWith(`${opener} `))
}

function labelIn(cell: Cell | undefined): string {
  return cell?.text.toLowerCase().replace(/:$/, '') ?? ''
}
