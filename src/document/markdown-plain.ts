import type { List, ListItem, Node, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'

/**
 * Reads the Markdown that most fields are written in: paragraphs and simple lists, with links and emphasis. The tree is the one
 * that the parser gives; a text that may hold anything else is left to it, and the answer is undefined.
 */
export function readPlainMarkdown(text: string, kind: 'inline' | 'block'): Root | undefined {
  if (beyond.test(text)) return undefined
  const lines = linesOf(text)
  const children: RootContent[] = []
  for (const { 0: chunk, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const isList = kind === 'block' && chunk.startsWith('- ')
    if (kind === 'block' ? !isPlain(chunk, isList) : /^ /m.test(chunk)) return undefined
    // Two lists in a row are one, with space between its items.
    if (isList && children.at(-1)?.type === 'list') return undefined
    const node = isList ? listIn(chunk, index, lines) : paragraphIn(chunk, index, lines)
    if (node === undefined) return undefined
    children.push(node)
  }
  return children.length === 0 ? undefined : { type: 'root', children, ...between(lines, 0, text.length) }
}

/**
 * Signs of what is not read here: tabs and odd characters, code, escapes, HTML, references to characters, other emphasis, strikes,
 * addresses, images, and spaces at the beginning of the text or the end of a line.
 */
const beyond = /[\t\r\0\ufeff`\\<&_~@]|https?:|www\.|!\[|^[ \n]| (?:\n|$)/i

/** What begins, or may begin, a block other than a paragraph. */
const opener = /^(?:[#>|=+: -]|\*(?!\*?[0-9A-Za-zÆØÅæøå])|\d{1,9}[.)](?: |$))/

/** The offsets at which the lines of a text begin. */
type Lines = readonly number[]

function linesOf(text: string): Lines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function between(lines: Lines, start: number, end: number): Required<Pick<Node, 'position'>> {
  return { position: { start: pointAt(lines, start), end: pointAt(lines, end) } }
}

function pointAt(lines: Lines, offset: number): { line: number; column: number; offset: number } {
  let line = 0
  for (let after = lines.length; line + 1 < after; ) {
    const middle = (line + after) >> 1
    if ((lines[middle] ?? 0) <= offset) line = middle
    else after = middle
  }
  return { line: line + 1, column: offset - (lines[line] ?? 0) + 1, offset }
}

const marker = '- '
const indent = '  '

/** Whether each line of a paragraph is nothing but text, and each line of a list an item or the rest of one. */
function isPlain(chunk: string, isList: boolean): boolean {
  return chunk.split('\n').every((line) => {
    if (!isList) return !opener.test(line)
    return (line.startsWith(marker) || line.startsWith(indent)) && !opener.test(line.slice(marker.length))
  })
}

function listIn(chunk: string, from: number, lines: Lines): List | undefined {
  const children: ListItem[] = []
  for (const { 0: item, index } of chunk.matchAll(/^- .*(?:\n {2}.*)*/gm)) {
    const start = from + index
    const paragraph = paragraphIn(item.slice(marker.length), start + marker.length, lines, indent)
    if (paragraph === undefined) return undefined
    const place = between(lines, start, start + item.length)
    children.push({ type: 'listItem', spread: false, checked: null, children: [paragraph], ...place })
  }
  const place = between(lines, from, from + chunk.length)
  return { type: 'list', ordered: false, start: null, spread: false, children, ...place }
}

/** A link, or emphasis between two marks of the same length; neither holds the other. */
const inlinePattern =
  /\[([^[\]*!^\n ]|[^[\]*!^\n ][^[\]*!^\n]*[^[\]*!^\n ])\]\(([A-Za-z0-9:./#-]+)\)|(\*{1,2})([^*[\]\n]+)\3/g

/** Each line of a paragraph but its first begins with `lead`. */
function paragraphIn(chunk: string, from: number, lines: Lines, lead = ''): Paragraph | undefined {
  const children: PhrasingContent[] = []
  let at = 0
  for (const match of chunk.matchAll(inlinePattern)) {
    const { 0: written, 1: label, 2: url = '', 3: marks = '', 4: stressed = '', index } = match
    if (label === undefined && !isEmphasis(chunk, index, written, stressed)) return undefined
    if (!addText(children, chunk.slice(at, index), from + at, lines, lead)) return undefined
    const start = from + index
    at = index + written.length
    const place = between(lines, start, from + at)
    if (label !== undefined) {
      const inner = textAt(label, start + 1, lines, lead)
      children.push({ type: 'link', title: null, url, children: [inner], ...place })
    } else {
      const inner = textAt(stressed, start + marks.length, lines, lead)
      children.push({ type: marks === '*' ? 'emphasis' : 'strong', children: [inner], ...place })
    }
  }
  if (!addText(children, chunk.slice(at), from + at, lines, lead)) return undefined
  return { type: 'paragraph', children, ...between(lines, from, from + chunk.length) }
}

const letterOrDigit = /^[0-9A-Za-zÆØÅæøåÉéÄäÖöÜü]$/

/** Whether a mark surely opens and the other surely closes: between space and a letter, and a letter and what may follow words. */
function isEmphasis(chunk: string, at: number, written: string, stressed: string): boolean {
  const before = chunk.charAt(at - 1)
  const after = chunk.charAt(at + written.length)
  return (
    (before === '' || before === ' ' || before === '\n') &&
    letterOrDigit.test(stressed.charAt(0)) &&
    letterOrDigit.test(stressed.charAt(stressed.length - 1)) &&
    (after === '' || ' \n.,;:?!)'.includes(after))
  )
}

/** Adds a text between links and emphasis; false where it holds a mark that belongs to neither, or ends with an indentation. */
function addText(
  children: PhrasingContent[],
  written: string,
  from: number,
  lines: Lines,
  lead: string,
): boolean {
  if (/[*[\]]/.test(written) || (lead !== '' && written.endsWith(`\n${lead}`))) return false
  if (written !== '') children.push(textAt(written, from, lines, lead))
  return true
}

function textAt(written: string, from: number, lines: Lines, lead: string): Text {
  const value = lead === '' ? written : written.replaceAll(`\n${lead}`, '\n')
  return { type: 'text', value, ...between(lines, from, from + written.length) }
}
