import type { RootContent } from 'mdast'
import type { GuidingStatement, Principle } from '#core/generated/strategy'
import { bullets, h, inline, marked, p, strong, withoutStrong } from '../../nodes.ts'
import { type Build, capital, filled } from '../context/build.ts'
import { listedIds, setter, theme } from '../context/names.ts'
import { labelled } from '../context/values.ts'

/** Vision, mission, values and principles. */
export function guidingParts(b: Build): RootContent[] {
  const { vision, mission, values, principles } = b.strategy
  return [
    ...statementPart(b, b.say('vision'), vision),
    ...statementPart(b, b.say('mission'), mission),
    ...valuesPart(b, filled(values)),
    ...principlesPart(b, filled(principles)),
  ]
}

function statementPart(b: Build, label: string, part: GuidingStatement | undefined): RootContent[] {
  if (part === undefined) return []
  const statement = b.inline(part.statement)
  const setBy =
    part.setBy === undefined ? [] : [p(capital(b.say('setBy', { name: '' })), setter(b, part.setBy), '.')]
  return [
    h(2, b.anchors.heading(label), label),
    ...(statement.length > 0 ? [marked(p(strong(withoutStrong(statement))), 'lead')] : []),
    ...b.block(part.body, 2),
    ...setBy,
  ]
}

function valuesPart(b: Build, values: { name?: string; description?: string }[]): RootContent[] {
  if (values.length === 0) return []
  const items = values.map(({ name, description }) => {
    const label = withoutStrong(b.inline(name))
    const [first, ...rest] = b.block(description, 2)
    const opening = label.length > 0 ? [strong(label, first ? ':' : '')] : []
    if (first?.type !== 'paragraph') return [p(opening), ...(first ? [first] : []), ...rest]
    return [p(opening, opening.length > 0 ? ' ' : '', first.children), ...rest]
  })
  return [h(2, b.anchors.heading(b.say('values')), b.say('values')), bullets(items)]
}

function principlesPart(b: Build, principles: Principle[]): RootContent[] {
  if (principles.length === 0) return []
  const heading = h(2, b.anchors.heading(b.say('principles')), b.say('principles'))
  return [heading, ...principles.flatMap((item) => principleBlocks(b, item, 3))]
}

function principleBlocks(b: Build, principle: Principle, depth: number): RootContent[] {
  const title = b.inline(principle.title)
  const themes = inline(labelled(b.say('usedIn'), listedIds(b, principle.themes, theme)))
  const anchor = b.anchors.claim('principle', principle.id)
  return [
    h(depth, anchor, title.length > 0 ? title : (principle.id ?? b.say('principles'))),
    ...b.block(principle.body, depth),
    ...(themes.length > 0 ? [p(themes, '.')] : []),
    ...filled(principle.principles).flatMap((inner) => principleBlocks(b, inner, depth + 1)),
  ]
}
