import type { Element, ElementContent, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { createSource, positionAt, type Source } from '#core/source'
import type { ImportedLine, ImportedText } from '../text.ts'

const parser = unified().use(rehypeParse).freeze()

/** What is no part of the text of a page. */
const furniture = new Set(
  'nav script style aside footer template noscript form button select svg math iframe object canvas audio video dialog head'.split(
    ' ',
  ),
)

/** What breaks the line of a text. */
const blocks = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** A web page as headings, paragraphs, items, quotes and table rows, without its furniture. */
export function readHtml(html: string): ImportedText {
  const source = createSource('', html)
  const tree = parser.parse(source.text) as Root
  const page = find(tree, 'html')
  const body = find(tree, 'main') ?? find(tree, 'body')
  const title = find(tree, 'title')
  const language = page?.properties['lang']
  const reading: Reading = { source, lines: [], run: [], context: { nesting: 0 } }
  const heading = find(tree, 'h1')
  // The heading of the page may stand in a banner above its text.
  if (heading !== undefined && body !== undefined && find(body, 'h1') === undefined) visit(heading, reading)
  if (body !== undefined) visitAll(body.children, reading)
  flush(reading)
  // The title of a page often has the name of the site beside that of the text.
  const [whole, text] = [title, heading].map((element) =>
    element === undefined ? '' : oneLine(textOf(element)),
  )
  const named = text !== undefined && text !== '' && whole?.includes(text) ? text : (whole ?? '')
  return {
    kind: 'html',
    ...(named === '' ? {} : { title: named }),
    ...(typeof language === 'string' && language !== '' ? { language } : {}),
    lines: reading.lines,
  }
}

interface Context {
  role?: ImportedLine['role']
  level?: number
  nesting: number
  ordered?: boolean
}

interface Reading {
  source: Source
  lines: ImportedLine[]
  /** The texts of the line that is being read, with where they begin. */
  run: { text: string; offset: number }[]
  context: Context
}

function visitAll(nodes: readonly ElementContent[], reading: Reading): void {
  for (const node of nodes) {
    if (node.type === 'text') reading.run.push({ text: node.value, offset: node.position?.start.offset ?? 0 })
    else if (node.type === 'element') visit(node, reading)
  }
}

function visit(element: Element, reading: Reading): void {
  const { tagName, children } = element
  if (isFurniture(element)) return
  if (tagName === 'br') flush(reading)
  else if (tagName === 'tr') addRow(element, reading)
  else if (!blocks.has(tagName)) visitAll(children, reading)
  else {
    flush(reading)
    const outer = reading.context
    reading.context = contextOf(element, outer)
    visitAll(children, reading)
    flush(reading)
    reading.context = outer
  }
}

function isFurniture({ tagName, properties, children }: Element): boolean {
  if (furniture.has(tagName) || properties['hidden'] !== undefined) return true
  if (properties['ariaHidden'] === 'true' || /display:\s*none/i.test(String(properties['style'] ?? '')))
    return true
  const role = String(properties['role'] ?? '')
  if (/^(?:navigation|banner|contentinfo|search|complementary)$/.test(role)) return true
  // The head of a page is furniture, that of an article holds its heading.
  return tagName === 'header' && !children.some((child) => child.type === 'element' && hasHeading(child))
}

function hasHeading(element: Element): boolean {
  return (
    /^h[1-6]$/.test(element.tagName) ||
    element.children.some((child) => child.type === 'element' && hasHeading(child))
  )
}

function contextOf({ tagName, properties }: Element, outer: Context): Context {
  const heading = /^h([1-6])$/.exec(tagName)?.[1]
  if (heading !== undefined) return { ...outer, role: 'heading', level: Number(heading) }
  switch (tagName) {
    case 'ul':
    case 'ol':
      return { nesting: outer.nesting + 1, ordered: tagName === 'ol' }
    case 'li':
      if (/^(?:foot|end)note/.test(String(properties['id'] ?? ''))) return { nesting: 0, role: 'footnote' }
      return { ...outer, role: outer.ordered ? 'ordered-item' : 'item', level: Math.max(1, outer.nesting) }
    case 'blockquote':
      return { ...outer, role: 'quote' }
    case 'caption':
    case 'figcaption':
      return { nesting: 0, role: 'caption' }
    default:
      return outer
  }
}

function addRow(row: Element, reading: Reading): void {
  flush(reading)
  const cells = row.children.filter(
    (child): child is Element =>
      child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'),
  )
  const texts = cells.map((cell) => oneLine(textOf(cell)))
  const start = cells[0]?.position?.start ?? row.position?.start
  if (texts.every((text) => text === '') || start === undefined) return
  const isHead = cells.every(({ tagName }) => tagName === 'th')
  const at = { line: start.line, column: start.column }
  reading.lines.push({ text: texts.join(' | '), at, cells: texts, ...(isHead ? { isHead } : {}) })
}

/** Ends the line. Its place is that of its first letter. */
function flush(reading: Reading): void {
  const { run, source, lines, context } = reading
  reading.run = []
  const text = oneLine(run.map((part) => part.text).join(''))
  const first = run.find((part) => part.text.trim() !== '')
  if (text === '' || first === undefined) return
  const { line, column } = positionAt(
    source,
    first.offset + first.text.length - first.text.trimStart().length,
  )
  const { role, level } = context
  const isLevelled = role === 'heading' || role === 'item' || role === 'ordered-item'
  lines.push({
    text,
    at: { line, column },
    ...(role === undefined ? {} : { role }),
    ...(isLevelled && level !== undefined ? { level } : {}),
  })
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && isFurniture(node)) return ''
  if (!('children' in node)) return ''
  const text = node.children.map(textOf).join('')
  return node.type === 'element' && (blocks.has(node.tagName) || node.tagName === 'br') ? ` ${text} ` : text
}

function find(node: Nodes, tagName: string): Element | undefined {
  if (node.type === 'element' && node.tagName === tagName) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = find(child, tagName)
    if (found !== undefined) return found
  }
  return undefined
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
