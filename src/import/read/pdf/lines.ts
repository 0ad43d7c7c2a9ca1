import type { ImportedLine } from '../../text.ts'
import { inReadingOrder } from './columns.ts'
import { furnitureOf } from './furniture.ts'
import type { Fragment, Page } from './items.ts'

const bullet = /^[•◦▪▫●○■□‣⁃∙·–—*-]\s+/

interface Open {
  line: ImportedLine
  last: Fragment
  /** The right edge that lines of the paragraph reach. */
  edge: number
}

/** The pages as paragraphs, headings by the size of their letters, and items; each with its page and the line on it. */
export function linesOf(pages: readonly Page[]): ImportedLine[] {
  const furniture = furnitureOf(pages)
  const text = pages.flatMap(({ fragments }) => fragments.filter((one) => !furniture.has(one)))
  const sizes = sizesOf(text)
  const lines: ImportedLine[] = []
  let open: Open | undefined
  for (const page of pages) {
    const ordered = inReadingOrder(page)
    const edge = edgeOf(page.fragments)
    for (const [i, [fragment, ...others]] of ordered.entries()) {
      if (fragment === undefined) continue
      const at = { line: i + 1, column: 1, page: page.number }
      const role = furniture.get(fragment)
      if (role !== undefined) {
        lines.push({ text: fragment.text, at, role })
        continue
      }
      if (others.length > 0) {
        const cells = [fragment, ...others].map((cell) => cell.text)
        lines.push({ text: cells.join(' | '), at, cells })
        open = undefined
        continue
      }
      const level = sizes.levelOf(fragment)
      if (open !== undefined && continues(open, fragment, level)) {
        open.line.text = joined(open.line.text, fragment.text)
        open.last = fragment
        continue
      }
      const line = lineOf(fragment, at, level)
      lines.push(line)
      open = { line, last: fragment, edge: edge(fragment) }
    }
  }
  return lines
}

function lineOf(fragment: Fragment, at: ImportedLine['at'], level: number | undefined): ImportedLine {
  if (level !== undefined) return { text: fragment.text, at, role: 'heading', level }
  const text = fragment.text.replace(bullet, '')
  return text === fragment.text || text === ''
    ? { text: fragment.text, at }
    : { text, at, role: 'item', level: 1 }
}

/** Whether a fragment goes on with the paragraph before it: the line before is full, and nothing new begins. */
function continues({ line, last, edge }: Open, next: Fragment, level: number | undefined): boolean {
  const isHeading = line.role === 'heading'
  if (isHeading !== (level !== undefined) || (isHeading && line.level !== level)) return false
  if (bullet.test(next.text) || Math.abs(next.size - last.size) > 0.6) return false
  const fall = last.y - next.y
  const isBelow = fall > 0 && fall < last.size * 1.75 && next.left < last.right && next.right > last.left
  // A sentence may go on at the top of the next column or page.
  const isElsewhere = fall <= 0 && /[\p{Ll},-]$/u.test(last.text) && /^\p{Ll}/u.test(next.text)
  if (isHeading) return isBelow && fall < last.size * 1.5
  return isElsewhere || (isBelow && (last.right > edge - last.size * 6 || /[\p{L}\u00ad]-$/u.test(last.text)))
}

/** Joins two lines of print; a word that is divided between them becomes whole. */
function joined(before: string, after: string): string {
  if (/\p{L}\u00ad$/u.test(before)) return before.slice(0, -1) + after
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:og|eller|and|or)\b/.test(after))
    return before.slice(0, -1) + after
  return `${before} ${after}`
}

/** The right edge of the column that a fragment stands in: the furthest of those of its size that begin where it does. */
function edgeOf(fragments: readonly Fragment[]): (fragment: Fragment) => number {
  return ({ left, right, size }) => {
    const alike = fragments.filter((one) => Math.abs(one.left - left) < 30 && Math.abs(one.size - size) < 1)
    return alike.reduce((edge, one) => Math.max(edge, one.right), right)
  }
}

/** Text is of the size that most letters of its long lines have; what is larger is a heading, the largest of the first level. */
function sizesOf(fragments: readonly Fragment[]): { levelOf(fragment: Fragment): number | undefined } {
  const rounded = (size: number): number => Math.round(size * 2) / 2
  const running = fragments.filter(({ text }) => text.length >= 40)
  const letters = new Map<number, number>()
  for (const { size, text } of running.length > 0 ? running : fragments)
    letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + text.length)
  const [body] = [...letters].sort(([, a], [, b]) => b - a).map(([size]) => size)
  const sizes = new Set(fragments.map(({ size }) => rounded(size)))
  const larger = [...sizes].filter((size) => body !== undefined && size >= body * 1.12).sort((a, b) => b - a)
  return {
    levelOf({ size, text }) {
      const place = larger.indexOf(rounded(size))
      const isHeading = place >= 0 && text.length <= 200 && /\p{L}/u.test(text)
      return isHeading ? Math.min(6, place + 1) : undefined
    },
  }
}
