import type { LocatedNode } from '#core/located'
import type { Source, Span } from '#core/source'

/**
 * Where a stretch of a text node's content stands in the source. `from` and `to` are offsets in `node.value`, half-open;
 * the answer is a span of the Source's text. Works for plain, quoted, folded and literal text, escapes and folded lines
 * included; a node whose content is no text gives its whole span.
 */
export function locate(source: Source, node: LocatedNode, from: number, to: number): Span {
  if (typeof node.value !== 'string') return { start: node.start, end: node.end }
  const map = offsetsOf(source.text, node, node.value)
  if (map === undefined) return { start: node.start, end: node.end }
  const length = node.value.length
  const clamp = (offset: number): number => Math.max(0, Math.min(offset, length))
  const start = map[clamp(from)] ?? node.start
  if (to <= from) return { start, end: start }
  const last = map[clamp(Math.min(to, length) - 1)] ?? node.start
  const after = map[clamp(to)] ?? node.end
  const escaped = node.style === 'double' || node.style === 'single'
  return { start, end: escaped ? Math.max(last + 1, after) : last + 1 }
}

/** Kept while the node lives, since many findings may lie in one text. */
const known = new WeakMap<LocatedNode, number[] | null>()

function offsetsOf(text: string, node: LocatedNode, content: string): number[] | undefined {
  let map = known.get(node)
  if (map === undefined) {
    map = contentOffsets(text, node, content) ?? null
    known.set(node, map)
  }
  return map ?? undefined
}

/** For each offset of the content, and its end, the offset in the text; undefined where they do not line up. */
function contentOffsets(text: string, node: LocatedNode, content: string): number[] | undefined {
  return node.style === 'literal' || node.style === 'folded'
    ? blockOffsets(text, node, content)
    : flowOffsets(text, node, content)
}

const lineBreak = /[ \t]*(?:\r\n|\n|\r)[ \t\r\n]*/y

/** Plain and quoted text: a run of line breaks is one space, or one break less than it has. */
function flowOffsets(text: string, node: LocatedNode, content: string): number[] | undefined {
  const offsets: number[] = []
  let at = node.style === 'plain' ? node.start : node.start + 1
  while (offsets.length < content.length) {
    lineBreak.lastIndex = at
    const run = lineBreak.exec(text)?.[0]
    if (run !== undefined) {
      const breaks = run.match(/\r\n|\n|\r/g)?.length ?? 1
      for (let n = Math.max(1, breaks - 1); n > 0; n--) offsets.push(at)
      at += run.length
      continue
    }
    const [length, units] = flowUnit(text, at, node.style)
    if (at >= node.end) return undefined
    for (let n = 0; n < units; n++) offsets.push(at)
    at += length
  }
  offsets.push(at)
  return offsets.length === content.length + 1 ? offsets : undefined
}

/** One written unit: its length in the text, and how many UTF-16 units of content it stands for. */
function flowUnit(text: string, at: number, style: LocatedNode['style']): [length: number, units: number] {
  if (style === 'single' && text.startsWith("''", at)) return [2, 1]
  if (style !== 'double' || text.charAt(at) !== '\\') return [1, 1]
  const next = text.charAt(at + 1)
  if (next === 'x') return [4, 1]
  if (next === 'u') return [6, 1]
  if (next === 'U') return [10, Number.parseInt(text.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1]
  const continued = /^\\(?:\r\n|\n|\r)[ \t]*/.exec(text.slice(at, at + 400))
  return continued ? [continued[0].length, 0] : [2, 1]
}

/** Literal and folded text: each line of content follows the indentation of the block. */
function blockOffsets(text: string, node: LocatedNode, content: string): number[] | undefined {
  const headerEnd = nextLine(text, node.start)
  const indent = blockIndent(text, node, headerEnd)
  const offsets: number[] = []
  let at = headerEnd
  while (offsets.length < content.length && at < text.length) {
    let start = at
    while (start < at + indent && text.charAt(start) === ' ') start++
    const end = lineEnd(text, start)
    const line = text.slice(start, end)
    const i = offsets.length
    if (!content.startsWith(line, i)) return undefined
    for (let n = 0; n < line.length; n++) offsets.push(start + n)
    const separator = content.charAt(offsets.length)
    if (separator === '\n' || (separator === ' ' && node.style === 'folded')) offsets.push(end)
    at = nextLine(text, start)
  }
  if (offsets.length !== content.length) return undefined
  offsets.push(Math.min(at, text.length))
  return offsets
}

function blockIndent(text: string, node: LocatedNode, headerEnd: number): number {
  const explicit = /^[|>][+-]?([1-9])/.exec(text.slice(node.start, node.start + 4))?.[1]
  if (explicit !== undefined) {
    const lineStart = text.lastIndexOf('\n', (node.keyStart < 0 ? node.start : node.keyStart) - 1) + 1
    const parent = /^[ -]*/.exec(text.slice(lineStart, node.start))?.[0].length ?? 0
    return parent + Number(explicit)
  }
  let at = headerEnd
  while (at < text.length) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end)
    const indent = /^ */.exec(line)?.[0].length ?? 0
    if (indent < line.length) return indent
    at = nextLine(text, at)
  }
  return 0
}

function lineEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++
  return end
}

function nextLine(text: string, from: number): number {
  const end = lineEnd(text, from)
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length)
}
