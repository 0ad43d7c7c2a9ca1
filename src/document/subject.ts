import { isMap, keySpan, type LocatedNode, nearestNode, nodeAt, type Path } from '#core/located'
import type { Source, Span } from '#core/source'
import { type Format, placeAt } from './shape.ts'

/** A file that is being checked against its format. */
export interface Reading {
  source: Source
  root: LocatedNode
  format: Format
}

/** The term of a field's label: `goal.owner`; a key that stands under no shape is its own word. */
export function fieldTerm(shape: string | undefined, key: string): string {
  return shape === undefined ? key : `${shape}.${key}`
}

/** What a place belongs to, as `shape id` of the nearest thing that has an id (`goal M3`), else the part of the document (`strategy.vision`), else the format. */
export function subjectOf({ root, format }: Pick<Reading, 'root' | 'format'>, path: Path): string {
  for (let length = path.length - 1; length > 0; length--) {
    const prefix = path.slice(0, length)
    const node = nodeAt(root, prefix)
    const shape = placeAt(prefix, format).field?.shape
    if (shape === undefined || node === undefined || !isMap(node.value)) continue
    const id = Object.hasOwn(node.value, 'id') ? node.value['id']?.value : undefined
    if (typeof id === 'string' && id !== '') return `${shape} ${id}`
    if (placeAt(prefix.slice(0, -1), format).field?.entries !== undefined) return `${shape} ${prefix.at(-1)}`
  }
  const outermost = path.length > 1 ? placeAt(path.slice(0, 1), format) : undefined
  return outermost?.shape === undefined ? format : `${outermost.shape}.${outermost.key}`
}

/** Where a missing key is shown: on the id of the map that lacks it, else on the key it stands under, else on its start. */
export function headSpan({ root }: Reading, path: Path): Span {
  const parent = nearestNode(root, path.slice(0, -1))
  const id = isMap(parent.value) && Object.hasOwn(parent.value, 'id') ? parent.value['id'] : undefined
  if (id !== undefined && id.end > id.start) return { start: id.start, end: id.end }
  if (parent.keyStart >= 0) return keySpan(parent)
  const first = isMap(parent.value) ? Object.values(parent.value)[0] : undefined
  return first === undefined
    ? { start: parent.start, end: Math.min(parent.end, parent.start + 1) }
    : keySpan(first)
}

export function actualType(node: LocatedNode): string {
  if (Array.isArray(node.value)) return 'type.array'
  if (isMap(node.value)) return 'type.object'
  if (node.value === null) return 'type.null'
  return `type.${typeof node.value}`
}
