import type { Node } from 'mdast'
import { noteForm } from './line-forms.ts'

/** A text that is being read, line by line. */
export interface Passage {
  lines: readonly string[]
  /** The offsets at which the lines begin. */
  starts: readonly number[]
  /** The footnotes that the text defines. */
  notes: ReadonlySet<string>
  /** The place of a node between two offsets. */
  between(start: number, end: number): Place
}

type Place = Required<Pick<Node, 'position'>>

/** A block of a text, and the number of the line that follows it. */
export interface Block<T> {
  node: T
  after: number
}

export function passageOf(text: string): Passage {
  const lines = text.split('\n')
  const starts: number[] = []
  let start = 0
  for (const line of lines) {
    starts.push(start)
    start += line.length + 1
  }
  const pointAt = pointsOf(starts)
  const between = (from: number, to: number): Place => ({
    position: { start: pointAt(from), end: pointAt(to) },
  })
  return { lines, starts, notes: text.includes('[^') ? notesIn(lines) : new Set(), between }
}

function notesIn(lines: readonly string[]): Set<string> {
  return new Set(lines.map((line) => noteForm.exec(line)?.[1]).filter((name) => name !== undefined))
}

export function lineAt({ lines }: Passage, line: number): string {
  return lines[line] ?? ''
}

export function startOf({ starts }: Passage, line: number): number {
  return starts[line] ?? 0
}

/** The offset after the last character of a line. */
export function endOf(passage: Passage, line: number): number {
  return startOf(passage, line) + lineAt(passage, line).length
}

/** Looks for the line of an offset from the line of the last one: places are asked for nearly in their order. */
function pointsOf(
  starts: readonly number[],
): (offset: number) => { line: number; column: number; offset: number } {
  let line = 0
  return (offset) => {
    while (line > 0 && (starts[line] ?? 0) > offset) line--
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= offset) line++
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
  }
}
