import type { RootContent } from 'mdast'
import type { Section, TargetGroup } from '#core/generated/strategy'
import { cleanLine } from '../../clean.ts'
import { compactTable, h, inline, p, quote, row } from '../../nodes.ts'
import { type Build, filled } from '../context/build.ts'
import { listedIds, reference } from '../context/names.ts'
import { type Below, cellField, labelled } from '../context/values.ts'

/** Running text and fact boxes, those under them included. */
export function sectionBlocks(b: Build, section: Section, depth: number): RootContent[] {
  const title = b.inline(section.title)
  const named = title.length > 0
  const inner = named ? depth : depth - 1
  const sources = inline(labelled(b.say('sources'), listedIds(b, section.references, reference)))
  const anchor = b.anchors.claim('section', section.id)
  const blocks: RootContent[] = [
    ...(named ? [h(depth, anchor, title)] : []),
    ...b.block(section.body, inner),
    ...(sources.length > 0 ? [p(sources, '.')] : []),
    ...filled(section.sections).flatMap((nested) => sectionBlocks(b, nested, inner + 1)),
  ]
  return section.kind === 'box' && blocks.length > 0 ? [quote('box', blocks)] : blocks
}

/** Who the goals are about. */
export function targetGroupPart(b: Build): RootContent[] {
  const groups = Object.entries(b.strategy.targetGroups ?? {})
  if (groups.length === 0) return []
  const below: Below = { depth: 2, blocks: [] }
  const rows = groups.map(([id, group]) => groupRow(b, id, group, below))
  const table = compactTable([b.say('group'), b.say('description')], rows)
  return [h(2, b.anchors.heading(b.say('targetGroups')), b.say('targetGroups')), table, ...below.blocks]
}

function groupRow(b: Build, id: string, group: TargetGroup, below: Below) {
  const name = cleanLine(group?.name ?? id)
  return row([name, cellField(b, group?.description, below, name)], b.anchors.claim('targetGroup', id))
}
