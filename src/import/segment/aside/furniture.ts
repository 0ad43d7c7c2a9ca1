import type { Lexicon } from '../../lexicon/lexicon.ts'
import { wordsPattern } from '../../lexicon/match.ts'
import type { ImportedLine } from '../../text.ts'
import type { Aside, Line } from '../lines.ts'

const address = /^(?:[\p{Lu}][\p{L} .-]{2,40} \d{1,4}\s?[A-Z]?,? )?\d{4,5} \p{Lu}[\p{L} ]{1,30}$/u
const street = /^\p{Lu}[\p{L}. -]{2,40} \d{1,4}\s?[A-Z]?$/u
const phone = /^(?:(?:tlf|tel|telefon|phone)\.?:?\s*)?\+?\d[\d ]{6,14}$/iu
const link = /^<?(?:https?:\/\/|www\.)\S+>?$|^[^\s@]+@[^\s@]+\.\p{L}{2,}$/iu
const postcode = /\b\d{4} \p{Lu}/u
/** A line of this length is text, whatever stands around it. */
const longLine = 400
const shortLine = 200

/** Takes out what belongs to a web page or a printed page and not to the text: menus, lists of links, contact, addresses. */
export function takeFurniture(
  lines: readonly Line[],
  given: (line: Line) => ImportedLine | undefined,
  lexicon: Lexicon,
): { lines: Line[]; asides: Aside[] } {
  const out = new Set<Line>()
  for (const line of lines) {
    const { role } = given(line) ?? {}
    if (role === 'header' || role === 'footer' || isFurniture(line.stretch.text, lexicon)) out.add(line)
  }
  for (const line of relatedLines(lines, lexicon)) out.add(line)
  for (const line of closingLines(lines, lexicon)) out.add(line)
  for (const line of repeatedTitles(lines)) out.add(line)
  return {
    lines: lines.filter((line) => !out.has(line)),
    asides: [...out].map(({ stretch }) => ({ stretch, why: 'webPage' as const })),
  }
}

function isFurniture(text: string, { furniture }: Lexicon): boolean {
  return (
    text.length <= shortLine &&
    (wordsPattern([...furniture.lines, ...furniture.transcript], 'whole').test(text) ||
      phone.test(text) ||
      (address.test(text) && !/[.:]$/.test(text)))
  )
}

/** Links to other documents, from their heading to the text proper, or to the end. */
function relatedLines(lines: readonly Line[], { headings, furniture }: Lexicon): Line[] {
  const label = wordsPattern(headings.related, 'start')
  const end = wordsPattern(furniture.transcript, 'whole')
  const start = lines.findIndex(({ stretch: { text } }) => text.length < 60 && label.test(text))
  if (start < 0) return []
  const length = lines
    .slice(start)
    .findIndex(({ stretch: { text } }) => text.length >= longLine || end.test(text))
  if (length < 0 && start < lines.length / 2) return []
  return length < 0 ? lines.slice(start) : lines.slice(start, start + length)
}

/** From a heading such as "Contact" on, where only short lines follow; and addresses at the very end. */
function closingLines(lines: readonly Line[], { headings, municipality }: Lexicon): Line[] {
  const label = wordsPattern(headings.contact, 'whole')
  const start = lines.findLastIndex(({ stretch: { text } }) => text.length >= shortLine) + 1
  const contact = lines.slice(start).findIndex(({ stretch: { text } }) => label.test(text))
  if (contact >= 0) return lines.slice(start + contact)
  const publisher = new RegExp(`^${municipality}$`, 'u')
  const isClosing = ({ stretch: { text } }: Line): boolean =>
    [address, street, phone, link, publisher].some((pattern) => pattern.test(text)) ||
    (postcode.test(text) && /www\.|@/.test(text.slice(text.search(postcode))))
  const closing = lines.findLastIndex((line) => !isClosing(line)) + 1
  const tail = lines.slice(closing)
  const before = lines[closing - 1]
  const above = lines[closing - 2]
  const isInside = before !== undefined && above !== undefined && isClosing(above) && !before.blankAfter
  return isInside && before.stretch.text.length < 40 ? [above, before, ...tail] : tail
}

/** The first line of text where it stands again, as it does on top of each page. */
function repeatedTitles(lines: readonly Line[]): Line[] {
  const plain = ({ stretch }: Line): string => stretch.text.replace(/\d+/g, '').trim()
  const [first] = lines
  if (first === undefined) return []
  const same = lines.filter((line) => plain(line) === plain(first))
  return same.length >= 3 ? same.slice(1) : []
}
