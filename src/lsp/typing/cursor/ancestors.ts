import type { Source } from '#core/source'
import { type Item, indentOf, readLine } from './line.ts'

/** A dash or key that a place stands under. */
export interface Ancestor {
  item: Item
  line: number
  /** Of a dash: how many items of its list stand above it. */
  index: number
}

/**
 * The dashes and keys that something at a column of a line stands under, outermost first, told by indentation alone, so that it
 * does not matter what is wrong with the lines around. `left` are those on the line itself, before the column.
 */
export function ancestorsOf(source: Source, line: number, column: number, left: readonly Item[]): Ancestor[] {
  const found: Ancestor[] = []
  const state: Climb = { column, isDash: false, counted: undefined }
  for (const item of left.toReversed()) climb(state, item, line, found)
  for (let i = line - 1; i >= 0 && !(state.column <= 0 && state.counted === undefined); i--) {
    const indent = indentOf(source, i)
    if (indent > state.column || (indent === state.column && !state.isDash)) continue
    const { items, isBlank, isComment } = readLine(source, i)
    if (isBlank || isComment) continue
    for (const item of items.toReversed()) climb(state, item, i, found)
  }
  return found.reverse()
}

interface Climb {
  /** The column of the innermost thing whose parent is looked for. */
  column: number
  isDash: boolean
  /** The dash whose place in its list is being counted. */
  counted: Ancestor | undefined
}

function climb(state: Climb, item: Item, line: number, found: Ancestor[]): void {
  const { counted } = state
  if (counted !== undefined && item.kind === 'dash' && item.column === state.column) counted.index++
  else if (item.column < state.column || isListKey(state, item)) {
    const ancestor = { item, line, index: 0 }
    found.push(ancestor)
    state.column = item.column
    state.isDash = item.kind === 'dash'
    state.counted = state.isDash ? ancestor : undefined
  }
}

/** A list may stand as far to the left as the key that it belongs to. */
function isListKey({ column, isDash }: Climb, item: Item): boolean {
  return isDash && item.kind === 'key' && item.column === column && item.value === ''
}
