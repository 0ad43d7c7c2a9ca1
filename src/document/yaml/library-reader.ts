import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Diagnostic } from '#core/diagnostic'
import {
  isMap as isLocatedMap,
  type LocatedNode,
  type LocatedValue,
  type Scalar as ScalarValue,
  type Style,
  setOwn,
} from '#core/located'
import type { Source } from '#core/source'
import { problem } from '../problem.ts'
import { maxDepth } from './depth.ts'
import type { ReadResult } from './result.ts'
import { syntaxProblems } from './syntax.ts'

interface Reading {
  source: Source
  diagnostics: Diagnostic[]
}

/**
 * Reads YAML into located nodes. Only a plain subset is taken: anchors, aliases, merge keys, tags, directives, complex
 * keys and second documents each get a diagnostic and are read as far as they make sense. Never throws: text that
 * cannot be read at all gives an empty map.
 */
export function readWithLibrary(source: Source): ReadResult {
  const reading: Reading = { source, diagnostics: [] }
  const empty: LocatedNode = { ...emptyNode(0), value: {} }
  const document = compose(reading)
  if (document === undefined) return { root: empty, diagnostics: reading.diagnostics }
  reading.diagnostics.push(...syntaxProblems(source, document.errors))
  reportDirective(reading)
  const contents = document.contents
  if (contents === null) return { root: empty, diagnostics: reading.diagnostics }
  return { root: convert(reading, contents, -1, -1, 0), diagnostics: reading.diagnostics }
}

function compose(reading: Reading): Document.Parsed | undefined {
  const frames = Error.stackTraceLimit
  try {
    // A text that is no YAML can have an error in every line, and gathering where each was made takes most of the time.
    Error.stackTraceLimit = 0
    return parseDocument(reading.source.text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      prettyErrors: false,
      logLevel: 'error',
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
    })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    reading.diagnostics.push(
      problem(reading.source, 'yaml/nesting', 'deep', { start: 0, end: 0 }, { max: maxDepth }),
    )
    return undefined
  } finally {
    Error.stackTraceLimit = frames
  }
}

function reportDirective({ source, diagnostics }: Reading): void {
  const match = /^(?:[^\S\r\n]*(?:#[^\r\n]*)?[\r\n])*(%[^\r\n]*)/.exec(source.text)
  const directive = match?.[1]
  if (directive === undefined) return
  const start = match?.[0] === undefined ? 0 : match[0].length - directive.length
  diagnostics.push(
    problem(
      source,
      'yaml/subset',
      'directive',
      { start, end: start + directive.length },
      { text: directive },
    ),
  )
}

function convert(reading: Reading, node: Node, keyStart: number, keyEnd: number, depth: number): LocatedNode {
  const [start, end] = spanOf(reading.source.text, node)
  if (depth > maxDepth) {
    reading.diagnostics.push(
      problem(reading.source, 'yaml/nesting', 'deep', { start, end }, { max: maxDepth }),
    )
    return { value: null, start, end, keyStart, keyEnd, style: 'empty' }
  }
  reportSubset(reading, node, start)
  const style = styleOf(node)
  const value = convertValue(reading, node, depth)
  return { value, start, end: style === 'block' ? lastEnd(value, start) : end, keyStart, keyEnd, style }
}

/** A block ends where the last thing in it does; what the library counts to it may be a comment. */
function lastEnd(value: LocatedValue, start: number): number {
  const children = Array.isArray(value) ? value : isLocatedMap(value) ? Object.values(value) : []
  return children.reduce((end, child) => Math.max(end, child.end), start)
}

function convertValue(reading: Reading, node: Node, depth: number): LocatedValue {
  if (isMap(node)) return convertMap(reading, node, depth)
  if (isSeq(node)) return node.items.map((item) => convertItem(reading, item as Node | Pair | null, depth))
  if (isScalar(node)) return scalarValue(node)
  return null
}

/** A pair as a list item is `[a: b]`, a map of one key. */
function convertItem(reading: Reading, item: Node | Pair | null, depth: number): LocatedNode {
  if (item !== null && 'key' in item) {
    const key = item.key as Node
    const value = item.value as Node | null
    const map: { [key: string]: LocatedNode } = {}
    addPair(reading, map, item, depth)
    const [start, keyEnd] = spanOf(reading.source.text, key)
    const end = value === null ? keyEnd : spanOf(reading.source.text, value)[1]
    return { value: map, start, end, keyStart: -1, keyEnd: -1, style: 'flow' }
  }
  if (item === null) return emptyNode(0)
  return convert(reading, item, -1, -1, depth + 1)
}

function convertMap(reading: Reading, node: YAMLMap, depth: number): LocatedValue {
  const map: { [key: string]: LocatedNode } = {}
  for (const pair of node.items) addPair(reading, map, pair, depth)
  return map
}

function addPair(reading: Reading, map: { [key: string]: LocatedNode }, pair: Pair, depth: number): void {
  const key = pair.key as Node
  const [start, end] = spanOf(reading.source.text, key)
  if (!isScalar(key)) {
    reading.diagnostics.push(problem(reading.source, 'yaml/subset', 'complexKey', { start, end }, {}))
    return
  }
  reportSubset(reading, key, start)
  const name = key.source ?? String(key.value)
  if (name === '<<') {
    reading.diagnostics.push(problem(reading.source, 'yaml/subset', 'mergeKey', { start, end }, {}))
    return
  }
  if (Object.hasOwn(map, name)) return
  const value = pair.value as Node | null
  const node = value === null ? emptyNode(end) : convert(reading, value, start, end, depth + 1)
  // The place of a value that is not there is right after the colon, not after the comment behind it.
  const place = node.style === 'empty' ? { start: colonEnd(reading.source.text, end) } : undefined
  setOwn(map, name, { ...node, ...(place && { ...place, end: place.start }), keyStart: start, keyEnd: end })
}

function colonEnd(text: string, keyEnd: number): number {
  return keyEnd + (/^[ \t]*:/.exec(text.slice(keyEnd, keyEnd + 100))?.[0].length ?? 0)
}

function emptyNode(at: number): LocatedNode {
  return { value: null, start: at, end: at, keyStart: -1, keyEnd: -1, style: 'empty' }
}

function reportSubset({ source, diagnostics }: Reading, node: Node, start: number): void {
  const place = (length: number) => ({ start, end: start + length })
  if (isAlias(node)) {
    diagnostics.push(
      problem(source, 'yaml/subset', 'alias', place(node.source.length + 1), { text: node.source }),
    )
    return
  }
  if (node.anchor !== undefined) {
    const at = source.text.lastIndexOf(`&${node.anchor}`, start)
    const from = at < 0 ? start : at
    const span = { start: from, end: from + node.anchor.length + 1 }
    diagnostics.push(problem(source, 'yaml/subset', 'anchor', span, { text: node.anchor }))
  }
  if (node.tag !== undefined && node.range) {
    const before = source.text.slice(0, start)
    const tag = /![^\s]*(?=\s+(?:&\S+\s+)?$)/.exec(before.slice(-200))
    const from = tag === null ? start : before.length - Math.min(before.length, 200) + tag.index
    diagnostics.push(
      problem(
        source,
        'yaml/subset',
        'tag',
        { start: from, end: from + (tag?.[0].length ?? 1) },
        { text: tag?.[0] ?? '!' },
      ),
    )
  }
}

function scalarValue(node: Scalar): ScalarValue {
  const value = node.value
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return value
  return String(node.source ?? value)
}

function styleOf(node: Node): Style {
  if (isMap(node) || isSeq(node)) return node.flow ? 'flow' : 'block'
  if (!isScalar(node)) return 'empty'
  switch (node.type) {
    case 'QUOTE_SINGLE':
      return 'single'
    case 'QUOTE_DOUBLE':
      return 'double'
    case 'BLOCK_LITERAL':
      return 'literal'
    case 'BLOCK_FOLDED':
      return 'folded'
    default:
      return node.source === '' || node.source === undefined ? 'empty' : 'plain'
  }
}

/** The node's own text: without the white space and comments that the reader counts to it. */
function spanOf(text: string, node: Node): [number, number] {
  const [start = 0, valueEnd = start] = node.range ?? []
  let end = valueEnd
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return [start, end]
}
