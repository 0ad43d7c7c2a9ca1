import type { List, ListItem } from 'mdast'
import { type ItemMarker, itemMarkerOf } from './line-forms.ts'
import { paragraphAt } from './paragraph.ts'
import { type Block, endOf, lineAt, type Passage, startOf } from './passage.ts'

/** The list that begins on a line with a marker, of items that are a paragraph each. */
export function listAt(passage: Passage, line: number, first: ItemMarker): Block<List> | undefined {
  const children: ListItem[] = []
  let spread = false
  let after = line
  let marker: ItemMarker | undefined = first
  for (let at = line; marker?.sign === first.sign; marker = itemMarkerOf(lineAt(passage, at))) {
    const paragraph = paragraphAt(passage, at, { kind: 'item', ...marker })
    if (paragraph === undefined) return undefined
    if (at > after) spread = true
    after = paragraph.after
    const place = passage.between(startOf(passage, at), endOf(passage, after - 1))
    children.push({ type: 'listItem', spread: false, checked: null, children: [paragraph.node], ...place })
    at = after
    while (at < passage.lines.length && lineAt(passage, at) === '') at++
  }
  const ordered = first.number !== undefined
  const place = passage.between(startOf(passage, line), endOf(passage, after - 1))
  return { node: { type: 'list', ordered, start: first.number ?? null, spread, children, ...place }, after }
}
