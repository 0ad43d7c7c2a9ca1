import { type LocatedNode, nodeAt, type Path } from '#core/located'
import type { Source, Span } from '#core/source'
import { locate } from '#document/locate'
import { type EditorRange, editorRangeOf } from '../../positions.ts'

/** The range of a stretch of a text node's content, without quotes. */
export function rangeOfContent(source: Source, node: LocatedNode, from: number, to: number): EditorRange {
  return editorRangeOf(source, locate(source, node, from, to))
}

/** The range of a key, without quotes. */
export function rangeOfKey(source: Source, { keyStart, keyEnd }: LocatedNode): EditorRange {
  const isQuoted = /["']/.test(source.text.charAt(keyStart))
  const span: Span = isQuoted ? { start: keyStart + 1, end: keyEnd - 1 } : { start: keyStart, end: keyEnd }
  return editorRangeOf(source, span)
}

/** The range of a node, with its key where it has one. */
export function rangeOfWhole(source: Source, { start, end, keyStart }: LocatedNode): EditorRange {
  const from = keyStart >= 0 ? keyStart : start
  return editorRangeOf(source, { start: from, end: Math.max(from, end) })
}

/** The range of an item's id; of the beginning of the item where it has none. */
export function rangeOfId(source: Source, root: LocatedNode, item: Path): EditorRange {
  const id = nodeAt(root, [...item, 'id'])
  if (typeof id?.value === 'string') return rangeOfContent(source, id, 0, id.value.length)
  const { start = 0 } = nodeAt(root, item) ?? {}
  return editorRangeOf(source, { start, end: start })
}
