import type { Principle, Strategy } from '#core/generated/strategy'
import { actionsOf, goalsOf, sectionsOf, themesOf } from '#core/goals'

/** The things of a document that a report can link to. */
export type Target =
  | 'theme'
  | 'goal'
  | 'action'
  | 'example'
  | 'section'
  | 'principle'
  | 'indicator'
  | 'keyFigure'
  | 'targetGroup'
  | 'actor'
  | 'reference'

/** What anchors begin with. They are the same in every language, so that links to a report outlive a translation. */
const prefixes: Record<Target, string> = {
  theme: 'tema',
  goal: 'maal',
  action: 'handling',
  example: 'eksempel',
  section: 'afsnit',
  principle: 'princip',
  indicator: 'indikator',
  keyFigure: 'tal',
  targetGroup: 'gruppe',
  actor: 'aktoer',
  reference: 'kilde',
}

/** The anchors of a report: unique, and the same for the same document. */
export interface Anchors {
  /** The anchor of something with an id, or undefined where the document has no such thing. */
  to(target: Target, id: string): string | undefined
  /** The anchor of anything with this id. */
  toAny(id: string): string | undefined
  /** The anchor to set where something is printed; a second thing of the same id gets an anchor of its own. */
  claim(target: Target, id: string | undefined): string
  /** An anchor for a heading. */
  heading(title: string): string
}

/**
 * Reserves an anchor for everything in the document that has an id, so that links forward and back find it. A report
 * that prints only some kinds of things names them in `prints`.
 */
export function createAnchors(strategy: Strategy, prints?: readonly Target[]): Anchors {
  const used = new Set<string>()
  const reserved = new Map<string, string>()
  const claimed = new Set<string>()
  const unique = (wish: string): string => {
    let anchor = wish
    for (let n = 2; used.has(anchor); n++) anchor = `${wish}-${n}`
    used.add(anchor)
    return anchor
  }
  for (const [target, id] of identified(strategy)) {
    if (prints?.includes(target) === false) continue
    const key = `${target} ${id}`
    if (!reserved.has(key)) reserved.set(key, unique(`${prefixes[target]}-${slug(id)}`))
  }
  const to = (target: Target, id: string): string | undefined => reserved.get(`${target} ${id}`)
  return {
    to,
    toAny: (id) =>
      (Object.keys(prefixes) as Target[]).map((target) => to(target, id)).find((anchor) => anchor),
    claim: (target, id) => {
      const anchor = id === undefined ? undefined : to(target, id)
      if (anchor === undefined || claimed.has(anchor)) return unique(anchor ?? prefixes[target])
      claimed.add(anchor)
      return anchor
    },
    heading: (title) => unique(slug(title)),
  }
}

function identified(strategy: Strategy): [Target, string][] {
  const ids = (target: Target, items: readonly { id?: string }[]): [Target, string][] =>
    items.flatMap(({ id }) => (id === undefined ? [] : [[target, id]]))
  const keys = (target: Target, map: object | undefined): [Target, string][] =>
    Object.keys(map ?? {}).map((id) => [target, id])
  const themes = themesOf(strategy).map(({ value }) => value)
  return [
    ...ids('theme', themes),
    ...ids(
      'goal',
      goalsOf(strategy).map(({ value }) => value),
    ),
    ...ids(
      'action',
      actionsOf(strategy).map(({ value }) => value),
    ),
    ...ids(
      'section',
      sectionsOf(strategy).map(({ value }) => value),
    ),
    ...ids('principle', principlesOf(strategy.principles)),
    ...ids('example', [...(strategy.examples ?? []), ...themes.flatMap(({ examples }) => examples ?? [])]),
    ...keys('indicator', strategy.indicators),
    ...keys('keyFigure', strategy.keyFigures),
    ...keys('targetGroup', strategy.targetGroups),
    ...keys('actor', strategy.actors),
    ...keys('reference', strategy.references),
  ]
}

function principlesOf(principles: readonly Principle[] | undefined): Principle[] {
  return (principles ?? []).flatMap((principle) => [principle, ...principlesOf(principle.principles)])
}

/** Letters, digits and hyphens of a text, as part of an address. */
export function slug(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, (run) => (/^\p{M}+$/u.test(run) ? '' : '-'))
    .replace(/^-+|(?<!-)-+$/g, '')
  return plain === '' ? 'afsnit' : plain
}
