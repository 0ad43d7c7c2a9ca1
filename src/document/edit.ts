import { isDeepStrictEqual } from 'node:util'
import type { TextEdit } from '#core/diagnostic'
import { applyEdits } from '#core/edits'
import { isMap, type LocatedNode, nodeAt, type Path, type Scalar, setOwn } from '#core/located'
import { createSource, type Source } from '#core/source'
import { type Plain, plainValue, valueAt } from './bind.ts'
import { begunBelow } from './editing/begin.ts'
import { appended, emptied, insertInBlock, removeFromBlock } from './editing/block.ts'
import { insertInFlow, removeFromFlow } from './editing/flow.ts'
import { layoutOf } from './editing/layout.ts'
import { itemWays } from './editing/list.ts'
import { type Collection, collectionAt, type Entry, isInFlow } from './editing/place.ts'
import { replaceScalar } from './editing/scalar.ts'
import { type Content, type Layout, writeEntry, writeKeyAs } from './editing/write.ts'
import { fieldsOf, placeAt } from './shape.ts'
import { readYaml } from './yaml/read.ts'

/** A text and what was read from it. A StrategyDocument is one. */
export interface Editable {
  source: Source
  root: LocatedNode
}

/*
 * Each function gives edits of the document's text that do what it says and nothing else: the text that they give reads
 * without problems, and differs from the document at that node alone. Where there are no such edits it gives undefined. All
 * that stands outside the edits keeps its bytes, comments and line breaks included.
 */

/** Gives a scalar another value, in the style that it has where that can hold the value. A map or list is no scalar. */
export function setScalar(document: Editable, path: Path, value: Scalar): TextEdit[] | undefined {
  const { source, root } = document
  const node = nodeAt(root, path)
  if (node === undefined || isMap(node.value) || Array.isArray(node.value)) return undefined
  if (Object.is(node.value, value)) return []
  const ways = replaceScalar(source.text, node, value, isInFlow(root, path))
  return firstProved(document, ways, path, (parent, key) => {
    if (Array.isArray(parent)) parent[Number(key)] = value
    else setOwn(parent, key, value)
  })
}

/**
 * Adds a key to a map: below the keys that the format has before it, else last. The map must not have the key. With `spread`, the
 * value is laid out as the document's others are, and so many of its levels have a line for each entry.
 */
export function insertKey(
  document: Editable,
  map: Path,
  key: string,
  value: Content,
  spread?: number,
): TextEdit[] | undefined {
  const { source, root } = document
  const layout = spread === undefined ? undefined : layoutOf(source.text, root, spread)
  if (layout !== undefined && isBegun(root, map)) return begin(document, map, key, value, layout)
  const collection = collectionAt(source.text, root, map)
  if (collection === undefined || collection.isList || hasKey(collection, key)) return undefined
  const after = entryBefore(collection, map, key)
  const entry = [key, value] as const
  const ways =
    root.style === 'empty'
      ? [[appended(source.text, entry, layout)]]
      : collection.isFlow || after === undefined
        ? insertInFlow(source.text, collection, after, entry, layout)
        : insertInBlock(source.text, collection, after, entry, layout)
  return firstProved(document, ways, [...map, key], (parent, name) => {
    setOwn(parent as { [key: string]: Plain }, name, structuredClone(value) as Plain)
  })
}

/** Whether a map stands under a key of a block map, and is empty, or not there at all. */
function isBegun(root: LocatedNode, map: Path): boolean {
  const node = nodeAt(root, map)
  const isBare =
    node?.style === 'empty' || (isMap(node?.value ?? null) && Object.keys(node?.value ?? {}).length === 0)
  return isBare && (node?.keyStart ?? -1) >= 0 && !isInFlow(root, map)
}

function begin(
  document: Editable,
  map: Path,
  key: string,
  value: Content,
  layout: Layout,
): TextEdit[] | undefined {
  const { source, root } = document
  const node = nodeAt(root, map)
  if (node === undefined) return undefined
  const ways = [begunBelow(source.text, node, layout, (setting) => writeEntry(key, value, setting))]
  return firstProved(document, ways, map, (parent, name) => {
    setOwn(parent as { [key: string]: Plain }, name, { [key]: structuredClone(value) as Plain })
  })
}

/** Adds an item at the end of a list, in the style of the item before it. A key without a value becomes a list. */
export function appendItem(document: Editable, list: Path, item: Content): TextEdit[] | undefined {
  const { source, root } = document
  const node = nodeAt(root, list)
  if (node === undefined) return undefined
  const ways = itemWays(source.text, root, list, item)
  if (node.style === 'empty')
    return firstProved(document, ways, list, (parent, key) => {
      setOwn(parent as { [key: string]: Plain }, key, [structuredClone(item) as Plain])
    })
  if (!Array.isArray(node.value)) return undefined
  return firstProved(document, ways, [...list, node.value.length], (parent) => {
    if (Array.isArray(parent)) parent.push(structuredClone(item) as Plain)
  })
}

/** Takes a key with its value out of a map, or an item out of a list. What is left empty becomes `{}` or `[]`. */
export function remove(document: Editable, path: Path): TextEdit[] | undefined {
  const { source, root } = document
  const collection = collectionAt(source.text, root, path.slice(0, -1))
  const key = String(path.at(-1) ?? '')
  const index = collection?.entries.findIndex((entry) => entry.key === key) ?? -1
  if (collection === undefined || index < 0) return undefined
  const ways = collection.isFlow
    ? removeFromFlow(source.text, collection, index)
    : collection.entries.length > 1
      ? removeFromBlock(source.text, collection, index)
      : emptied(source.text, collection)
  return firstProved(document, ways, path, (parent, name) => {
    if (Array.isArray(parent)) parent.splice(Number(name), 1)
    else delete parent[name]
  })
}

/** Gives a key of a map another name. The map must not have a key of that name. */
export function renameKey(document: Editable, path: Path, name: string): TextEdit[] | undefined {
  const { source, root } = document
  const node = nodeAt(root, path)
  const collection = collectionAt(source.text, root, path.slice(0, -1))
  if (node === undefined || collection === undefined || collection.isList) return undefined
  if (name === path.at(-1)) return []
  if (hasKey(collection, name)) return undefined
  const old = source.text.slice(node.keyStart, node.keyEnd)
  const edit = { start: node.keyStart, end: node.keyEnd, text: writeKeyAs(old, name) }
  return firstProved(document, [[edit]], path, (parent, before) => {
    const map = parent as { [key: string]: Plain }
    setOwn(map, name, map[before] ?? null)
    delete map[before]
  })
}

/** The first of several ways whose text reads as the document does with a change made where the path leads. */
function firstProved(
  { source, root }: Editable,
  ways: readonly TextEdit[][],
  path: Path,
  change: (parent: Plain[] | { [key: string]: Plain }, key: string) => void,
): TextEdit[] | undefined {
  const expected = plainValue(root)
  const parent = valueAt(expected, path.slice(0, -1))
  if (typeof parent !== 'object' || parent === null) return undefined
  change(parent, String(path.at(-1) ?? ''))
  return ways.find((edits) => {
    const result = readYaml(createSource(source.path, applyEdits(source.text, edits)))
    return result.diagnostics.length === 0 && isDeepStrictEqual(plainValue(result.root), expected)
  })
}

/** The entry that a new key goes below: the nearest of those that the format has before it, else the last. */
function entryBefore({ entries }: Collection, map: Path, key: string): Entry | undefined {
  const shape = placeAt(map).field?.shape
  const order = shape === undefined ? [] : Object.keys(fieldsOf(shape))
  const earlier = order.slice(0, Math.max(0, order.indexOf(key)))
  for (const candidate of earlier.reverse()) {
    const entry = entries.find((known) => known.key === candidate)
    if (entry !== undefined) return entry
  }
  return entries.at(-1)
}

function hasKey({ entries }: Collection, key: string): boolean {
  return entries.some((entry) => entry.key === key)
}
