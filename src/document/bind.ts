import { isMap, type LocatedNode, nodeAt, type Path, setOwn } from '#core/located'
import { type Format, placeAt } from './shape.ts'
import type { Reading } from './subject.ts'
import type { Misfit } from './validate.ts'

export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain }

/** The plain value of a located node: the same maps and lists without the places. */
export function plainValue(node: LocatedNode): Plain {
  const value = node.value
  if (Array.isArray(value)) return value.map(plainValue)
  if (!isMap(value)) return value
  const map: { [key: string]: Plain } = {}
  for (const key of Object.keys(value)) {
    const child = value[key]
    if (child !== undefined) setOwn(map, key, plainValue(child))
  }
  return map
}

/**
 * Makes a document of a format of a plain value by neutralising, in place, what does not fit: unknown and wrong keys go, a number or
 * boolean where text belongs becomes the text that was written, and a wrong list item becomes an empty one, so that
 * paths in it still lead to the same nodes of the text.
 */
export function bind(reading: Reading, data: Plain, misfits: readonly Misfit[]): object {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {}
  for (const misfit of misfits) {
    if (misfit.kind === 'missingKey' || misfit.kind === 'missingOneOf' || misfit.kind === 'needs') continue
    const parent = valueAt(data, misfit.path.slice(0, -1))
    const key = misfit.path.at(-1)
    if (typeof parent !== 'object' || parent === null || key === undefined) continue
    const kept = keepable(reading, misfit)
    if (Array.isArray(parent)) parent[Number(key)] = kept ?? emptyItem(reading.format, misfit.path)
    else if (kept !== undefined) setOwn(parent, String(key), kept)
    else delete parent[String(key)]
  }
  return data
}

/** What stands at a path of a plain value; undefined where nothing does. */
export function valueAt(data: Plain, path: Path): Plain | undefined {
  let value: Plain | undefined = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    if (Array.isArray(value)) value = value[Number(step)]
    else value = Object.hasOwn(value, step) ? value[step] : undefined
  }
  return value
}

/** What stays of a value that does not fit: a scalar in a field for text, as it was written; a map that is only empty. */
function keepable({ source, root }: Reading, misfit: Misfit): Plain | undefined {
  const node = nodeAt(root, misfit.path)
  if (node === undefined) return undefined
  if (misfit.kind === 'empty' && isMap(node.value)) return {}
  if (misfit.kind !== 'type' || !misfit.expected.includes('string')) return undefined
  const isScalar = typeof node.value === 'number' || typeof node.value === 'boolean'
  return isScalar ? source.text.slice(node.start, node.end) : undefined
}

function emptyItem(format: Format, path: Path): Plain {
  const field = placeAt(path, format).field
  return field?.shape !== undefined || field?.types.includes('object') ? {} : ''
}
