import { createAnchors, type Target } from '#compile/strategy/context/anchors'
import type { StrategyDocument } from '#core/document'
import { pathOf } from '#core/located'
import { subjectOf } from '#document/subject'

/** What a finding concerns. */
export interface Subject {
  /** `goal M3`, or `strategy` for what belongs to no such thing. */
  name: string
  /** Where the report shows it. */
  anchor?: string
}

/** Finds what a pointer belongs to: the nearest thing that the report of the document has an anchor for. */
export function subjectsOf({ root, strategy }: StrategyDocument): (pointer: string) => Subject {
  const anchors = createAnchors(strategy)
  return (pointer) => {
    // What a path leads to counts as well, and subjectOf looks only at what is on the way.
    const path = [...pathOf(pointer), '']
    for (let length = path.length; length > 0; length--) {
      const name = subjectOf({ root, format: 'strategy' }, path.slice(0, length))
      const space = name.indexOf(' ')
      const anchor = anchors.to(name.slice(0, space) as Target, name.slice(space + 1))
      if (space > 0 && anchor !== undefined) return { name, anchor }
    }
    return { name: 'strategy' }
  }
}
