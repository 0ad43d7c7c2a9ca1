import type { ListItem, RootContent } from 'mdast'
import type { Reference, Relation } from '#core/generated/strategy'
import { cleanLine, safeUrl } from '../../clean.ts'
import {
  type Block,
  bullets,
  capitalised,
  h,
  type Inline,
  inline,
  joined,
  link,
  listItem,
  numbered,
  p,
} from '../../nodes.ts'
import { type Build, filled } from '../context/build.ts'
import { reference, referenceName } from '../context/names.ts'
import { dateText } from '../context/values.ts'

/** The numbered list that citations lead to. */
export function referencePart(b: Build): RootContent[] {
  const references = Object.entries(b.strategy.references ?? {})
  if (references.length === 0) return []
  const items = references.map(([id, item]) => referenceItem(b, id, item ?? {}))
  return [h(2, b.anchors.heading(b.say('references')), b.say('references')), numbered(items)]
}

function referenceItem(b: Build, id: string, item: Reference): ListItem {
  const title = b.inline(item.title)
  const name = referenceName(item, id)
  const hasTitle = title.length > 0
  const unlessNamed = (fact: string | undefined): string | undefined =>
    fact === undefined || name.includes(cleanLine(fact)) ? undefined : cleanLine(fact)
  const citedAs = unlessNamed(item.citedAs)
  const date = dateText(b, item.date)
  const facts = joined(', ', [
    capitalised(hasTitle ? title : inline(name)),
    unlessNamed(item.number),
    citedAs === undefined ? undefined : b.say('citedAs', { text: citedAs }),
    unlessNamed(item.author),
    unlessNamed(item.publisher),
    hasTitle ? date : unlessNamed(date),
    item.kind && b.term(`reference.${item.kind}`),
    webLink(item.url),
  ])
  return listItem(withNote(b, facts, item.note), b.anchors.claim('reference', id))
}

/** A line of a list with its remark: behind it where that is one paragraph, else below it. */
function withNote(b: Build, line: Inline, note: string | undefined): Block[] {
  const [first, ...rest] = b.block(note, 2)
  if (first === undefined) return [p(line)]
  if (first.type === 'paragraph' && rest.length === 0) return [p(line, '. ', first.children)]
  return [p(line), first, ...rest]
}

/** An address as a link, or as it is written where it is none. */
export function webLink(url: string | undefined): Inline {
  if (url === undefined) return undefined
  const safe = safeUrl(url)
  return safe === undefined || safe.startsWith('#') ? cleanLine(url) : link(safe, cleanLine(url))
}

/** How the document relates to others. */
export function relationPart(b: Build): RootContent[] {
  const relations = filled(b.strategy.relations)
  if (relations.length === 0) return []
  const items = relations.map((item) => withNote(b, relationText(b, item), item.note))
  return [h(2, b.anchors.heading(b.say('relations')), b.say('relations')), bullets(items)]
}

function relationText(b: Build, item: Relation): Inline {
  const title = b.inline(item.title)
  const other = joined(', ', [
    title.length > 0 ? title : undefined,
    item.strategy === undefined
      ? undefined
      : title.length > 0
        ? `id ${cleanLine(item.strategy)}`
        : cleanLine(item.strategy),
    reference(b, item.reference),
  ])
  const type = item.type === undefined ? undefined : b.term(`relation.${item.type}`)
  return joined(' ', [type, other])
}
