import { isNumericCell } from '../../../numeric-cell.ts'
import { cellPadding } from '../../style/measures.ts'

/** A character of table text takes about this much, in twips, and one of the bold names of rows and columns a little more. */
const character = 100
const boldCharacter = 110

/** The part of a longest word that a column has room for, in characters; longer words are broken. */
const longestWord = 20

/** The width of a column whose cells are all left for readers to fill in: three centimetres. */
const writtenByHand = 1700

/** A table whose text is short spans no less than this part of the width. */
const leastPart = 0.55

/**
 * The widths of the columns of a table in twips, from the texts of its rows, the header first. They fill `room` where a
 * text is too long for one line, and else take what they need.
 */
export function columnWidths(rows: readonly (readonly string[])[], room: number): number[] {
  const count = Math.max(1, largest(rows.map((row) => row.length)))
  const columns = Array.from({ length: count }, (_, i) => columnNeeds(rows, i))
  const natural = sum(columns.map(({ most }) => most))
  if (natural <= room) {
    const width = Math.min(room, Math.max(natural * 1.2, room * leastPart))
    return columns.map(({ most }) => Math.floor((most * width) / natural))
  }
  const least = sum(columns.map((column) => column.least))
  if (least >= room) return columns.map((column) => Math.floor((column.least * room) / least))
  return share(columns, room)
}

/** How many lines the text of each row takes in columns of such widths. */
export function rowLines(rows: readonly (readonly string[])[], widths: readonly number[]): number[] {
  return rows.map((row) => {
    const lines = row.map((text, i) => linesOf(text, (widths[i] ?? 0) - padding))
    return Math.max(1, largest(lines))
  })
}

function linesOf(text: string, width: number): number {
  const lines = text.split('\n').map((line) => Math.ceil((line.length * character) / Math.max(1, width)))
  return sum(lines.map((count) => Math.max(1, count)))
}

/** Whether the values of a column are numbers, so that they line up on the right. */
export function areNumbers(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '')
  return filled.length > 0 && filled.every((value) => isNumericCell(value))
}

interface Needs {
  /** Room for the longest word, and for the longest text on one line. */
  least: number
  most: number
  /** How much of the width the column deserves. */
  weight: number
}

function columnNeeds(rows: readonly (readonly string[])[], column: number): Needs {
  const texts = rows.map((row) => row[column] ?? '')
  const size = (row: number) => (row === 0 || column === 0 ? boldCharacter : character)
  const lengths = texts.map((text, i) => longest(text.split('\n')) * size(i))
  const wordLengths = texts.map((text, i) => Math.min(longestWord, longest(text.split(/[\s-]+/))) * size(i))
  const filled = texts.slice(1).filter((text) => text !== '')
  const isEmpty = texts.length > 1 && filled.length === 0
  const most = Math.max(largest(lengths) + padding, isEmpty ? writtenByHand : 0)
  const word = largest(wordLengths) + padding
  const mean = sum(filled.map((text) => text.length)) / Math.max(1, filled.length)
  return { least: isEmpty ? most : Math.min(word, most), most, weight: Math.sqrt(Math.min(240, mean + 4)) }
}

const padding = 2 * cellPadding.x + 20

/** What is left after the least widths goes to the columns by their weights, and to none more than it needs. */
function share(columns: readonly Needs[], room: number): number[] {
  const widths = columns.map(({ least }) => least)
  let left = room - sum(widths)
  let open = columns.map((_, i) => i)
  while (left > 1 && open.length > 0) {
    const total = sum(open.map((i) => columns[i]?.weight ?? 0))
    const before = left
    for (const i of open) {
      const { most = 0, weight = 0 } = columns[i] ?? {}
      const width = widths[i] ?? 0
      const more = Math.min(most - width, (before * weight) / total)
      widths[i] = width + more
      left -= more
    }
    open = open.filter((i) => (columns[i]?.most ?? 0) - (widths[i] ?? 0) > 1)
  }
  return widths.map((width) => Math.floor(width))
}

function longest(texts: readonly string[]): number {
  return largest(texts.map((text) => text.length))
}

/** The largest of numbers that are not negative, however many. */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
