import type { RootContent } from 'mdast'
import type { Example, Person } from '#core/generated/strategy'
import { cleanLine } from '../../clean.ts'
import { h, type Inline, inline, joined, p, quote, strong, withoutStrong } from '../../nodes.ts'
import { type Build, filled } from '../context/build.ts'
import { actor, listedIds, reference } from '../context/names.ts'
import { labelled } from '../context/values.ts'

/** Examples from practice, each set apart from the text. */
export function examplePart(
  b: Build,
  examples: readonly Example[] | undefined,
  title: string,
  depth: number,
): RootContent[] {
  const items = filled(examples)
  if (items.length === 0) return []
  return [
    h(depth, b.anchors.heading(title), title),
    ...items.map((example) => exampleBlock(b, example, depth)),
  ]
}

function exampleBlock(b: Build, example: Example, depth: number): RootContent {
  const title = withoutStrong(b.inline(example.title))
  const kind = example.kind && b.term(`example.${example.kind}`)
  const facts = inline(aboutText(b, example))
  const purpose = b.inline(example.purpose)
  const name = joined(': ', [kind, title])
  const blocks: RootContent[] = [
    ...(name.length > 0 ? [p(strong(name))] : []),
    ...b.block(example.body, depth),
    ...(purpose.length > 0 ? [p(purpose)] : []),
    ...(facts.length > 0 ? [p(facts, '.')] : []),
  ]
  return quote('example', blocks, b.anchors.claim('example', example.id))
}

function aboutText(b: Build, example: Example): Inline {
  return joined('. ', [
    labelled(b.say('person'), personText(b, example.person)),
    labelled(b.say('told'), cleanLine(example.by ?? '')),
    labelled(b.say('takePart'), listedIds(b, example.actors, actor)),
    labelled(b.say('sources'), listedIds(b, example.references, reference)),
  ])
}

function personText(b: Build, person: Person | undefined): Inline {
  if (person === undefined) return undefined
  const { name, role, consent } = person
  const agreed = typeof consent === 'boolean' ? b.say(consent ? 'yes' : 'none') : cleanLine(consent ?? '')
  const who = joined(', ', [cleanLine(name ?? ''), cleanLine(role ?? '')])
  return joined('. ', [who, labelled(b.say('consent'), agreed)])
}
