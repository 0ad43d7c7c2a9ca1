import type { Origin, Stretch } from '../segment/text/stretch.ts'
import type { ImportedText } from '../text.ts'

/** A stretch of the origin's text. */
export interface Run {
  start: number
  end: number
}

/** The runs of the origin that a stretch is made of. Two with nothing to read between them are one. */
export function runsOf({ text }: Origin, { parts }: Stretch): Run[] {
  const runs: Run[] = []
  for (const { from, length } of [...parts].sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1)
    if (last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(last.end, from))) {
      last.end = Math.max(last.end, from + length)
    } else runs.push({ start: from, end: from + length })
  }
  return runs
}

/**
 * Places as a register writes them: lines and columns of a plain text; for other formats, whose text is not what stands in the file,
 * pages.
 */
export function placesOf(origin: Origin, runs: readonly Run[], kind: ImportedText['kind']): string[] {
  const isText = kind === 'txt'
  const places = runs.map(({ start, end }) => {
    if (isText) return `${lineAndColumn(origin, start)}-${lineAndColumn(origin, end)}`
    return `p${origin.lines[lineIndex(origin, start)]?.at.page ?? 1}`
  })
  return [...new Set(places)]
}

function lineAndColumn(origin: Origin, offset: number): string {
  const index = lineIndex(origin, offset)
  const { line = index + 1, column = 1 } = origin.lines[index]?.at ?? {}
  return `${line}:${column + offset - (origin.starts[index] ?? 0)}`
}

/** The line of the origin that an offset stands in. */
export function lineIndex({ starts }: Origin, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
