import type { Lexicon } from '../../lexicon/lexicon.ts'
import { wordsPattern } from '../../lexicon/match.ts'
import type { Aside, Line } from '../lines.ts'

/** A heading that a contents page announces. */
export interface Announced {
  title: string
  number?: string
  level: number
}

const longestEntry = 160
const inlineEntry =
  /((?:(?<!\d\.?)\d+(?:\.\d+)*\.? )?\p{Lu}.{1,250}?) (?<!\d)(\d{1,3})(?= (?:\d+(?:\.\d+)*\.? )?\p{Lu}|$)/gu
const numbered = /^(\d+(?:\.\d+)*)\.?\s+([\s\S]*)$/u

/** Takes contents pages out, line for line or run together in one line, and tells which headings they announce. */
export function takeContents(
  lines: readonly Line[],
  raw: (line: Line) => string,
  lexicon: Lexicon,
): { lines: Line[]; asides: Aside[]; announced: Announced[] } {
  const label = wordsPattern(lexicon.headings.contents, 'start')
  for (const [start, { stretch }] of lines.entries()) {
    if (!label.test(stretch.text)) continue
    const inline = inlineEntries(stretch.text.replace(label, '').trim())
    const own = inline.length >= 3 ? { count: 1, announced: inline } : entriesAfter(lines, start, raw)
    if (own.announced.length < 2) continue
    const end = start + own.count
    return {
      lines: [...lines.slice(0, start), ...lines.slice(end)],
      asides: lines.slice(start, end).map((line) => ({ stretch: line.stretch, why: 'contents' as const })),
      announced: own.announced,
    }
  }
  return { lines: [...lines], asides: [], announced: [] }
}

function entriesAfter(
  lines: readonly Line[],
  start: number,
  raw: (line: Line) => string,
): { count: number; announced: Announced[] } {
  const announced: Announced[] = []
  let count = 1
  let misses = 0
  for (const line of lines.slice(start + 1)) {
    const title = line.stretch.text.length > longestEntry ? undefined : entryTitle(line.stretch.text)
    misses = title === undefined ? misses + 1 : 0
    if (misses > 1 || line.stretch.text.length > longestEntry) break
    if (title !== undefined) {
      count = lines.indexOf(line) - start + 1
      announced.push(announce(title, /^\s|^<[ib]>/.test(raw(line)) ? 2 : 1))
    }
  }
  return { count, announced }
}

/** What stands before the dots and the page number of a line; undefined where the line does not end in these. */
function entryTitle(text: string): string | undefined {
  const number = /(?<!\d)\d{1,3}$/.exec(text)
  const before = text.slice(0, number?.index ?? 0)
  if (!/$(?<=[\t .…·]\s*)/u.test(before)) return undefined
  const title = before.replace(/(?<![\s.…·_])[\s.…·_]+$/u, '').trim()
  return /\p{L}/u.test(title) ? title : undefined
}

function inlineEntries(text: string): Announced[] {
  const announced: Announced[] = []
  let page = 0
  for (const [, title = '', number = ''] of text.matchAll(inlineEntry)) {
    const value = Number(number)
    if (value < page || value > page + 60) continue
    page = value
    const last = [...title.matchAll(/(?<= )\d+(?:\.\d+)*\.? (?=\p{Lu})/gu)].at(-1)
    announced.push(announce(last === undefined ? title : title.slice(last.index), 1))
  }
  return announced
}

function announce(title: string, level: number): Announced {
  const match = numbered.exec(title)
  if (match === null) return { title, level }
  const [, number = '', rest = ''] = match
  return { title: rest, number, level: Math.max(level, number.split('.').length) }
}
