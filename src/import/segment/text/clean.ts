import { type Cut, matchesOf, type Stretch, without } from './stretch.ts'

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]|(?!\t)\p{Cc}/gu
const blanks = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
const tags = /<\/?(?:i|b|u|em|strong|sup|sub|br|p|span)\s*\/?>/gi
const emphasis = /(?<![\p{L}\p{N}*])\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?![\p{L}\p{N}*])/gu
const footnoteMarks = /(?<=[\p{L}\p{N}.,:;)])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/gu
const spaceRuns = /(?<= ) +/g
const spaceBeforeStop = /(?<=[\p{L}\p{N})]) (?=[.,;:!?](?:\s|$))/gu

/**
 * A line as it is read: one kind of space and no runs of them, no soft hyphens or other characters that do not show, no
 * marks of emphasis, no footnote marks glued to a word. A tab is kept, since it parts the cells of a table.
 */
export function cleaned(stretch: Stretch): Stretch {
  const spaced = { ...stretch, text: stretch.text.replace(blanks, (blank) => (blank === '\t' ? '\t' : ' ')) }
  const visible = without(spaced, cutsOf(spaced.text, [invisible, tags]))
  const plain = without(visible, cutsOf(visible.text, [emphasis, footnoteMarks]))
  const indent = plain.text.search(/\S/)
  const single = without(
    plain,
    matchesOf(plain.text, spaceRuns).filter(({ start }) => start > indent),
  )
  return without(single, matchesOf(single.text, spaceBeforeStop))
}

function cutsOf(text: string, patterns: readonly RegExp[]): Cut[] {
  return patterns.flatMap((pattern) => matchesOf(text, pattern)).sort((a, b) => a.start - b.start)
}
