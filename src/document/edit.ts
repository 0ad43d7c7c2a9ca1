import { isDeepStrictEqual } from 'node:util'
import type { TextEdit } from '#core/diagnostic'
import { applyEdits } from '#core/edits'
import { isMap, type LocatedNode, nodeAt, type Path, type Scalar, setOwn } from '#core/located'
import { createSource, type Source } from '#core/source'
import { type Plain, plainValue, valueAt } from './bind.ts'
import { appended, emptied, insertInBlock, removeFromBlock } from './editing/block.ts'
import { insertInFlow, removeFromFlow } from './editing/flow.ts'
import { type Collection, collectionAt, type Entry, isInFlow } from './editing/place.ts'
import { replaceScalar } from './editing/scalar.ts'
import { type Content, writeKeyAs } from './editing/write.ts'
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

/** Adds a key to a map: below the keys that the format has before it, else last. The map must not have the key. */
export function insertKey(
  document: Editable,
  map: Path,
  key: string,
  value: Content,
): TextEdit[] | undefined {
  const { source, root } = document
  const collection = collectionAt(source.text, root, map)
  if (collection === undefined || collection.isList || hasKey(collection, key)) return undefined
  const after = entryBefore(collection, map, key)
  const entry = [key, value] as const
  const ways =
    root.style === 'empty'
      ? [[appended(source.text, entry)]]
      : collection.isFlow || after === undefined
        ? insertInFlow(source.text, collection, after, entry)
        : insertInBlock(source.text, collection, after, entry)
  return firstProved(document, ways, [...map, key], (parent, name) => {
    setOwn(parent as { [key: string]: Plain }, name, structuredClone(value) as Plain)
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
