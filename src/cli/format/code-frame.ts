import type { ChalkInstance } from 'chalk'
import { lineText, type Range, type Source } from '#core/source'
import { visible } from '../visible.ts'
import { displayWidth } from './wrap.ts'

export interface FrameOptions {
  chalk: ChalkInstance
  /** The width of the terminal in characters. */
  columns: number
  paint: (text: string) => string
}

const gutterWidth = 6

/**
 * The line of a range with the range underlined; of a range over several lines the first line, marked to its end. A line
 * longer than the terminal is cut around the range.
 */
export function codeFrame(source: Source, range: Range, { chalk, columns, paint }: FrameOptions): string[] {
  const { line, column } = range.start
  const text = lineText(source, line)
  const end = range.end.line === line ? range.end.column : text.trimEnd().length + 1
  const before = visible(text.slice(0, column - 1))
  const marked = visible(text.slice(column - 1, end - 1))
  const after = visible(text.slice(end - 1))
  const width = Math.max(30, columns - gutterWidth - 4)
  const shownBefore = cutStart(before, Math.max(10, width - Math.min(displayWidth(marked), width - 10) - 12))
  const shownMarked = cutEnd(marked, Math.max(10, width - displayWidth(shownBefore)))
  const shownAfter = cutEnd(after, Math.max(0, width - displayWidth(shownBefore) - displayWidth(shownMarked)))
  const number = String(line).padStart(gutterWidth)
  const underline =
    ' '.repeat(displayWidth(shownBefore)) + paint('~'.repeat(Math.max(1, displayWidth(shownMarked))))
  return [
    `${chalk.dim(`${number} │`)} ${chalk.dim(shownBefore)}${shownMarked}${chalk.dim(shownAfter)}`,
    `${chalk.dim(`${' '.repeat(gutterWidth)} │`)} ${underline}`,
  ]
}

function cutStart(text: string, width: number): string {
  return displayWidth(text) <= width ? text : `…${[...text].slice(-(width - 1)).join('')}`
}

function cutEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  return width < 1 ? '' : `${[...text].slice(0, width - 1).join('')}…`
}
