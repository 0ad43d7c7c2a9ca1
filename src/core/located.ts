import type { Span } from './source.ts'

/** How a node is written in YAML. */
export type Style = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'flow' | 'block' | 'empty'

export type Scalar = string | number | boolean | null

export type LocatedValue = Scalar | LocatedNode[] | { [key: string]: LocatedNode }

/**
 * A node of the document with its place in the text: maps hold located nodes by key (duplicates: the first
 * one), lists hold located items. `start` and `end` span the value, `keyStart` and `keyEnd` the key it stands
 * under (-1 in lists and at the root). Offsets count in the Source's text.
 */
export interface LocatedNode {
  value: LocatedValue
  start: number
  end: number
  keyStart: number
  keyEnd: number
  style: Style
}

/** A way from the root of a document to a node: map keys and list indexes. */
export type Path = readonly (string | number)[]

export function isMap(value: LocatedValue): value is { [key: string]: LocatedNode } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The node at a path, or undefined where the document has none. */
export function nodeAt(root: LocatedNode, path: Path): LocatedNode | undefined {
  let node: LocatedNode | undefined = root
  for (const step of path) {
    if (node === undefined) return undefined
    node = childOf(node, step)
  }
  return node
}

function childOf(node: LocatedNode, step: string | number): LocatedNode | undefined {
  if (Array.isArray(node.value)) return node.value[Number(step)]
  if (isMap(node.value) && Object.hasOwn(node.value, step)) return node.value[step]
  return undefined
}

/** The nearest node on the way to a path that the document does have; the root at worst. */
export function nearestNode(root: LocatedNode, path: Path): LocatedNode {
  let node = root
  for (const step of path) {
    const child = childOf(node, step)
    if (child === undefined) break
    node = child
  }
  return node
}

/** The span of a node's key, or of the value where it stands under no key. */
export function keySpan(node: LocatedNode): Span {
  return node.keyStart >= 0
    ? { start: node.keyStart, end: node.keyEnd }
    : { start: node.start, end: node.end }
}

/** RFC 6901: `['goals', 0, 'a/b']` is `/goals/0/a~1b`; the root is the empty string. */
export function pointerOf(path: Path): string {
  let pointer = ''
  for (const step of path) {
    const text = String(step)
    pointer += `/${/[~/]/.test(text) ? text.replace(/~/g, '~0').replace(/\//g, '~1') : text}`
  }
  return pointer
}

/** The steps of an RFC 6901 pointer; list indexes stay strings, which `nodeAt` takes as well. */
export function pathOf(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
}

/** Sets an own property, `__proto__` included, which an assignment would take for the prototype. */
export function setOwn<T>(record: { [key: string]: T }, key: string, value: T): void {
  if (key === '__proto__') {
    Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true })
  } else record[key] = value
}
