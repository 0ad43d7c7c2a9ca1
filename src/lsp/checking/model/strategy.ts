import type { StrategyDocument } from '#core/document'
import type { Strategy } from '#core/generated/strategy'
import { type Placed, themesOf } from '#core/goals'
import type { Locale } from '#core/locale'
import { nodeAt, type Path } from '#core/located'
import { walkShapes } from '#document/walk'
import { figureLink, type Ids, idsOf } from '#lint/ids'
import { comparePositions } from '../../positions.ts'
import { aboutOf, nameOf } from './about.ts'
import type { Definition, Model, OutlineItem, Use } from './model.ts'
import { rangeOfContent, rangeOfId, rangeOfKey, rangeOfWhole } from './ranges.ts'

/** What is known of a strategy; what it says of things is said in `locale`. */
export function modelOf(path: string, document: StrategyDocument, locale: Locale): Model {
  const { strategy, diagnostics } = document
  const ids = idsOf(strategy)
  return {
    path,
    id: strategy.id,
    language: strategy.language,
    isWhole: !diagnostics.some(({ ruleId }) => ruleId.startsWith('yaml/')),
    definitions: definitionsOf(document, ids, locale),
    uses: [...usesOf(document, ids), ...usesInTexts(document, ids)],
    outline: outlineOf(document),
    links: (strategy.sources ?? []).flatMap(({ register }) => (register === undefined ? [] : [register])),
  }
}

function definitionsOf({ source, root, strategy }: StrategyDocument, ids: Ids, locale: Locale): Definition[] {
  return ids.definitions.flatMap(({ kind, id, path }) => {
    const node = nodeAt(root, path)
    if (node === undefined) return []
    const value = valueAt(strategy, path)
    const isKey = path.at(-1) === id && nodeAt(root, [...path, 'id']) === undefined
    return [
      {
        kind,
        id,
        name: nameOf(value) ?? id,
        about: aboutOf(
          { kind, id, value: kind === 'strategy' ? { title: strategy.title } : value },
          strategy,
          locale,
        ),
        at: isKey ? rangeOfKey(source, node) : rangeOfId(source, root, path),
        range: rangeOfWhole(source, node),
      },
    ]
  })
}

/** The places that the format knows as references. `document#goal` names two things. */
function usesOf({ source, root }: StrategyDocument, { uses }: Ids): Use[] {
  return uses.flatMap(({ id, kinds, path }): Use[] => {
    const node = nodeAt(root, path)
    if (typeof node?.value !== 'string') return []
    const at = (from: number, to: number): Use['at'] => rangeOfContent(source, node, from, to)
    const hash = id.indexOf('#')
    if (hash < 0) return [{ kinds, id, at: at(0, id.length) }]
    const from = id.slice(0, hash)
    const own: Use = { kinds, id: id.slice(hash + 1), from, at: at(hash + 1, id.length) }
    const isPassage = kinds.includes('passage')
    return isPassage ? [own] : [{ kinds: ['strategy'], id: from, at: at(0, hash) }, own]
  })
}

/** Ids in texts: links to key figures, and actors under `setBy`, which takes any words. */
function usesInTexts({ source, root, strategy }: StrategyDocument, ids: Ids): Use[] {
  const found: Use[] = []
  walkShapes(strategy, {
    text(value, _field, name, placeOf) {
      const isActor = name.endsWith('.setBy') && ids.find(value, ['actor']) !== undefined
      const links = value.includes('](fig:') ? [...value.matchAll(figureLink)] : []
      if (!isActor && links.length === 0) return
      const node = nodeAt(root, placeOf().path)
      if (node === undefined) return
      if (isActor)
        found.push({ kinds: ['actor'], id: value, at: rangeOfContent(source, node, 0, value.length) })
      for (const { 1: id = '', index } of links) {
        const from = index + '](fig:'.length
        found.push({ kinds: ['keyFigure'], id, at: rangeOfContent(source, node, from, from + id.length) })
      }
    },
  })
  return found
}

function outlineOf(document: StrategyDocument): OutlineItem[] {
  const { strategy } = document
  const themes = themesOf(strategy).flatMap(({ value, path }) =>
    item(document, 'theme', { value, path }, [
      ...goalItems(document, value, path),
      ...actionItems(document, value, path),
    ]),
  )
  return inOrder([...goalItems(document, strategy, []), ...actionItems(document, strategy, []), ...themes])
}

type Holder = Pick<Strategy, 'goals' | 'actions'>

function goalItems(document: StrategyDocument, { goals = [] }: Holder, path: Path): OutlineItem[] {
  return goals.flatMap((value, i) => item(document, 'goal', { value, path: [...path, 'goals', i] }, []))
}

function actionItems(document: StrategyDocument, { actions = [] }: Holder, path: Path): OutlineItem[] {
  return actions.flatMap((value, i) => {
    const own = [...path, 'actions', i]
    return item(document, 'action', { value, path: own }, actionItems(document, value, own))
  })
}

function item(
  { source, root }: StrategyDocument,
  kind: OutlineItem['kind'],
  { value, path }: Placed<{ id?: string }>,
  children: OutlineItem[],
): OutlineItem[] {
  const node = nodeAt(root, path)
  if (node === undefined || node.end <= node.start) return []
  const { id } = value
  const name = nameOf(value) ?? id ?? '–'
  const at = rangeOfId(source, root, path)
  return [{ kind, id, name, at, range: rangeOfWhole(source, node), children: inOrder(children) }]
}

function inOrder(items: OutlineItem[]): OutlineItem[] {
  return items.sort((a, b) => comparePositions(a.range.start, b.range.start))
}

function valueAt(strategy: Strategy, path: Path): unknown {
  let value: unknown = strategy
  for (const step of path) value = (value as { [key: string]: unknown } | undefined)?.[step]
  return value
}
