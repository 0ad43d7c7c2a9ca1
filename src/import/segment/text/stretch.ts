import type { ImportedLine } from '../../text.ts'

/** All lines of a document as one text, so that a place is one number. */
export interface Origin {
  /** The lines' texts, with a line break between them. */
  text: string
  lines: readonly ImportedLine[]
  /** Where each line begins in `text`. */
  starts: readonly number[]
}

/** Characters that stand one after another in the origin as they stand in the stretch. */
export interface Part {
  /** In the stretch's text. */
  start: number
  /** In the origin's text. */
  from: number
  length: number
}

/** A piece of the document as it is read: mended, with the places that its characters come from. */
export interface Stretch {
  text: string
  parts: readonly Part[]
}

export interface Cut {
  start: number
  end: number
}

export const emptyStretch: Stretch = { text: '', parts: [] }

export function originOf(lines: readonly ImportedLine[]): Origin {
  const starts: number[] = []
  let at = 0
  for (const { text } of lines) {
    starts.push(at)
    at += text.length + 1
  }
  return { text: lines.map(({ text }) => text).join('\n'), lines, starts }
}

/** A whole line of the origin. */
export function lineStretch(origin: Origin, index: number): Stretch {
  const text = origin.lines[index]?.text ?? ''
  return text === ''
    ? emptyStretch
    : { text, parts: [{ start: 0, from: origin.starts[index] ?? 0, length: text.length }] }
}

export function sliced({ text, parts }: Stretch, start: number, end: number = text.length): Stretch {
  const kept: Part[] = []
  for (const part of parts) {
    const from = Math.max(part.start, start)
    const to = Math.min(part.start + part.length, end)
    if (to > from) kept.push({ start: from - start, from: part.from + from - part.start, length: to - from })
  }
  return { text: text.slice(start, end), parts: kept }
}

/** Stretches one after another, with `glue` (which has no place) between them. */
export function joined(stretches: readonly Stretch[], glue: string): Stretch {
  const parts: Part[] = []
  let text = ''
  for (const [i, stretch] of stretches.entries()) {
    if (i > 0) text += glue
    for (const part of stretch.parts) parts.push({ ...part, start: part.start + text.length })
    text += stretch.text
  }
  return { text, parts }
}

/** A stretch without some of its characters. */
export function without(stretch: Stretch, cuts: readonly Cut[]): Stretch {
  if (cuts.length === 0) return stretch
  const kept: Stretch[] = []
  let at = 0
  for (const { start, end } of cuts) {
    if (start > at) kept.push(sliced(stretch, at, start))
    at = Math.max(at, end)
  }
  kept.push(sliced(stretch, at))
  return joined(kept, '')
}

/** The places of all matches of a pattern (with the flag `g`) in a stretch. */
export function matchesOf(text: string, pattern: RegExp): Cut[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }))
}

export function trimmed(stretch: Stretch): Stretch {
  const start = stretch.text.search(/\S/)
  return start < 0 ? emptyStretch : sliced(stretch, start, stretch.text.trimEnd().length)
}

/** Where a stretch begins in the origin's text. */
export function startOf({ parts }: Stretch): number {
  return parts.reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY)
}
