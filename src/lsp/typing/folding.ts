import type { Source } from '#core/source'
import { readLine } from './cursor/line.ts'

/** Lines, counted from 0, that can be folded into the first of them. */
export interface Fold {
  start: number
  end: number
  isComment: boolean
}

/** What stands below a line and is indented more than it; runs of comments. Told by indentation, whatever is wrong in the text. */
export function foldsOf(source: Source): Fold[] {
  const folds: Fold[] = []
  const open: { line: number; column: number }[] = []
  let lastFilled = -1
  let comment = -1
  const close = (column: number): void => {
    for (let top = open.at(-1); top !== undefined && top.column >= column; top = open.at(-1)) {
      if (lastFilled > top.line) folds.push({ start: top.line, end: lastFilled, isComment: false })
      open.pop()
    }
  }
  const endComment = (line: number): void => {
    if (comment >= 0 && line - 1 > comment) folds.push({ start: comment, end: line - 1, isComment: true })
    comment = -1
  }
  for (let line = 0; line < source.lineStarts.length; line++) {
    const { text, isBlank, isComment } = readLine(source, line)
    if (isComment) {
      if (comment < 0) comment = line
      continue
    }
    endComment(line)
    if (isBlank) continue
    const column = /^ */.exec(text)?.[0].length ?? 0
    close(column)
    open.push({ line, column })
    lastFilled = line
  }
  endComment(source.lineStarts.length)
  close(0)
  return folds.sort((a, b) => a.start - b.start || b.end - a.end)
}
