import type { TextEdit } from '#core/diagnostic'
import { type LocatedNode, nodeAt, type Path } from '#core/located'
import { begunBelow } from './begin.ts'
import { belowEntry } from './block.ts'
import { insertWritten } from './flow.ts'
import { layoutOf } from './layout.ts'
import { indentAt, lineBreakOf } from './lines.ts'
import { collectionAt, colonEnd, type Entry, isInFlow } from './place.ts'
import { type Content, type Layout, type Setting, writeDash, writeItem } from './write.ts'

/** Ways to put an item at the end of a list, or under a key that has no value yet. */
export function itemWays(text: string, root: LocatedNode, list: Path, item: Content): TextEdit[][] {
  const node = nodeAt(root, list)
  if (node === undefined) return []
  const layout = layoutOf(text, root, 1)
  const inFlow = isInFlow(root, list)
  const firstItem = (setting: Setting): string => writeDash(setting) + writeItem(item, setting)
  const flow: Setting = { inFlow: true, indent: '', lineBreak: '', layout }
  if (node.style === 'empty') {
    const afterKey = colonEnd(text, node)
    if (inFlow) return [[{ start: afterKey, end: afterKey, text: ` [${writeItem(item, flow)}]` }]]
    return [begunBelow(text, node, layout, firstItem)]
  }
  const collection = collectionAt(text, root, list)
  if (collection === undefined) return []
  const last = collection.entries.at(-1)
  if (collection.isFlow) {
    const written = insertWritten(text, collection, last, writeItem(item, flow))
    if (last !== undefined || inFlow || node.keyStart < 0) return written
    // An empty list of a block map has no style that the item could follow.
    return [begunBelow(text, node, layout, firstItem), ...written]
  }
  if (last === undefined) return []
  return itemBelow(
    text,
    collection.entries,
    last,
    item,
    spreadLike(nodeAt(root, [...list, last.key]), layout),
  )
}

/** An item that follows one of a single line is written on one as well, where there is room. */
function spreadLike(before: LocatedNode | undefined, layout: Layout): Layout {
  return before?.style === 'flow' ? { ...layout, spread: 0 } : layout
}

function itemBelow(
  text: string,
  entries: readonly Entry[],
  last: Entry,
  item: Content,
  layout: Layout,
): TextEdit[][] {
  const lineBreak = lineBreakOf(text)
  const indent = indentAt(text, last.start)
  const setting: Setting = { inFlow: false, indent, lineBreak, layout }
  const blank = isParted(text, entries) ? lineBreak : ''
  const lines = blank + lineBreak + indent + writeDash(setting) + writeItem(item, setting)
  return belowEntry(text, last, indent.length, lines)
}

/** Whether an empty line stands before the last of several entries. */
function isParted(text: string, entries: readonly Entry[]): boolean {
  const [before, last] = entries.slice(-2)
  if (before === undefined || last === undefined) return false
  return /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(text.slice(before.end, last.start))
}
