import { isMap, type LocatedNode } from '#core/located'
import { indentAt, lineStart } from './lines.ts'
import type { Layout } from './write.ts'

/** How a document lays out its maps and lists, as the first of each kind shows it. */
export function layoutOf(text: string, root: LocatedNode, spread: number): Layout {
  return {
    spread,
    step: firstOf(root, (node, holder) => stepBelow(text, node, holder)) ?? 2,
    dash: firstOf(root, (node) => dashOf(text, node)) ?? 2,
    isPadded: firstOf(root, (node) => paddingOf(text, node)) ?? false,
  }
}

function firstOf<T>(
  node: LocatedNode,
  look: (node: LocatedNode, holder?: LocatedNode) => T | undefined,
  holder?: LocatedNode,
): T | undefined {
  const found = look(node, holder)
  if (found !== undefined || typeof node.value !== 'object' || node.value === null) return found
  for (const inner of Object.values(node.value) as LocatedNode[]) {
    const deeper = firstOf(inner, look, node)
    if (deeper !== undefined) return deeper
  }
  return undefined
}

/** By how much a block map is indented below the key that it stands under. */
function stepBelow(
  text: string,
  { value, style, start, keyStart }: LocatedNode,
  holder?: LocatedNode,
): number | undefined {
  if (style !== 'block' || !isMap(value) || keyStart < 0 || holder === undefined) return undefined
  const step = indentAt(text, start).length - indentAt(text, keyStart).length
  return lineStart(text, start) > keyStart && step > 0 && step <= 8 ? step : undefined
}

/** From the dash of a list's first item to what stands beside it. */
function dashOf(text: string, { value, style, start }: LocatedNode): number | undefined {
  const [first] = Array.isArray(value) ? value : []
  if (first === undefined || style !== 'block') return undefined
  const width = first.start - start
  return width > 1 &&
    width <= 8 &&
    !text.slice(start + 1, first.start).trim() &&
    lineStart(text, first.start) <= start
    ? width
    : undefined
}

function paddingOf(text: string, { value, style, start }: LocatedNode): boolean | undefined {
  return style === 'flow' && isMap(value) && Object.keys(value).length > 0
    ? text.charAt(start + 1) === ' '
    : undefined
}
