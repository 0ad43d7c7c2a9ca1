import type { Element } from 'hast'
import { type Attributes, element } from '../../markup/element.ts'
import type { ChartPalette } from '../palette.ts'

/** Widths in em by kind of character, rounded up over the usual sans-serif fonts: nothing here can measure a font. */
const narrow = /[ijlI|.,:;!'’ ]/
const slim = /[frt()[\]\-–/"”]/
const wide = /[mwMWÆŒæœ@%…—]/
const capital = /\p{Lu}/u

/** The widths that were looked up so far. */
const widths = new Map<string, number>()

/** The width of a line of text in pixels, for a font size in pixels. */
export function textWidth(text: string, size: number): number {
  return emOf(text) * size
}

/** The width in em of a text that stands after one of `before`. */
function emOf(text: string, before = 0): number {
  let em = before
  for (const character of text) em += widths.get(character) ?? remember(character)
  return em
}

function remember(character: string): number {
  const width = characterWidth(character)
  widths.set(character, width)
  return width
}

function characterWidth(character: string): number {
  if (narrow.test(character)) return 0.31
  if (slim.test(character)) return 0.42
  if (wide.test(character)) return 0.92
  if (capital.test(character)) return 0.69
  return (character.codePointAt(0) ?? 0) >= 0x1100 ? 1.05 : 0.59
}

/** Breaks text into lines of at most `width` pixels; the last of `maxLines` ends in "…" where there is more. */
export function wrapText(text: string, width: number, size: number, maxLines: number): string[] {
  const lines: string[] = []
  let line = ''
  let em = 0
  for (const word of text
    .trim()
    .split(/\s+/u)
    .flatMap((word) => breakWord(word, width, size))) {
    const longer = line === '' ? word : ` ${word}`
    const longerEm = emOf(longer, em)
    if (line !== '' && longerEm * size > width) {
      lines.push(line)
      line = word
      em = emOf(word)
    } else {
      line += longer
      em = longerEm
    }
  }
  lines.push(line)
  if (lines.length <= maxLines) return lines
  const shown = lines.slice(0, maxLines)
  shown[maxLines - 1] = shorten(shown[maxLines - 1] ?? '', width, size)
  return shown
}

/** As `wrapText`, with lines of about the same length. */
export function balanceText(text: string, width: number, size: number, maxLines: number): string[] {
  const lines = wrapText(text, width, size, maxLines)
  if (lines.length === 1) return lines
  for (let tighter = textWidth(text, size) / lines.length; tighter < width; tighter += size / 2) {
    const balanced = wrapText(text, tighter, size, maxLines + 1)
    if (balanced.length <= lines.length && !balanced.some((line) => line.endsWith('-'))) return balanced
  }
  return lines
}

function breakWord(word: string, width: number, size: number): string[] {
  if (textWidth(`${word}-`, size) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part !== '' && textWidth(`${part + character}-`, size) > width) {
      parts.push(`${part}-`)
      part = ''
    }
    part += character
  }
  parts.push(part)
  return parts
}

function shorten(line: string, width: number, size: number): string {
  const characters = [...line]
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** A `text` element of one or more lines; `y` is the base line of the first. */
export function textLines(
  lines: readonly string[],
  at: { x: number; y: number; size: number; lineHeight: number },
  attributes: Attributes,
): Element {
  const place = { x: at.x, y: at.y, fontSize: at.size, ...attributes }
  if (lines.length === 1) return element('text', place, lines[0])
  return element(
    'text',
    place,
    ...lines.map((line, i) => element('tspan', { x: at.x, dy: i === 0 ? 0 : at.lineHeight }, line)),
  )
}

/**
 * What draws an edge around letters, which keeps them apart from lines that run beneath. It is drawn by the outlines of all letters,
 * which takes a PDF much longer than the letters themselves, so that only texts with something beneath them have it.
 */
export function edge({ surface }: ChartPalette): Attributes {
  return { stroke: surface, strokeWidth: edgeWidth * 2, strokeLinejoin: 'round', paintOrder: 'stroke' }
}

/** How far the edge reaches. */
export const edgeWidth = 2
