import { isMap, type LocatedNode, nodeAt, type Path } from '#core/located'
import { skipSpaces } from './lines.ts'

/** An entry of a map or list. `start` is its key in a map, its dash in a block list; `end` is where its value ends. */
export interface Entry {
  key: string
  start: number
  end: number
}

/** A map or list with its entries in the order of the text. */
export interface Collection {
  start: number
  end: number
  entries: Entry[]
  isList: boolean
  isFlow: boolean
}

/** The map or list at a path; undefined where the document has none, or where its entries cannot be told apart. */
export function collectionAt(text: string, root: LocatedNode, path: Path): Collection | undefined {
  const node = nodeAt(root, path)
  if (node === undefined || !(isMap(node.value) || Array.isArray(node.value))) return undefined
  const { start, end } = node
  const isFlow = node.style === 'flow'
  const entries = entriesOf(text, node)
  if (entries.some((entry) => entry.start < start)) return undefined
  return { start, end, entries, isList: Array.isArray(node.value), isFlow }
}

function entriesOf(text: string, { value, style }: LocatedNode): Entry[] {
  if (Array.isArray(value)) {
    return value.map((node, i) => {
      const start = style === 'flow' ? node.start : dashBefore(text, node.start)
      return { key: String(i), start, end: Math.max(node.end, start + 1) }
    })
  }
  if (!isMap(value)) return []
  const entries = Object.entries(value).map(([key, node]) => ({
    key,
    start: node.keyStart,
    end: Math.max(node.end, colonEnd(text, node)),
  }))
  // A map lists keys that look like numbers first, whatever the text does.
  return entries.sort((a, b) => a.start - b.start)
}

/** The dash of a list item, or -1 where something else than white space stands before the item. */
function dashBefore(text: string, itemStart: number): number {
  let at = itemStart - 1
  while (at >= 0 && /\s/.test(text.charAt(at))) at--
  return text.charAt(at) === '-' ? at : -1
}

/** The offset after the colon of a node's key; after the key itself where it has no colon, as in `{a}`. */
export function colonEnd(text: string, { keyEnd }: LocatedNode): number {
  const colon = skipSpaces(text, keyEnd)
  return text.charAt(colon) === ':' ? colon + 1 : keyEnd
}

/** Whether a node stands inside `{ }` or `[ ]`. */
export function isInFlow(root: LocatedNode, path: Path): boolean {
  return path.some((_, depth) => nodeAt(root, path.slice(0, depth))?.style === 'flow')
}
