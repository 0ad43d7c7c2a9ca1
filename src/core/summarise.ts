import { firstDay, lastDay } from './dates.ts'
import type { StrategyDocument } from './document.ts'
import type { Goal, Indicator, Strategy, Target } from './generated/strategy.ts'
import { goalsOf, type Placed } from './goals.ts'
import { keySpan, nearestNode, nodeAt, type Path, pointerOf } from './located.ts'
import { isOwnGoal } from './smart.ts'
import { rangeOf } from './source.ts'
import type {
  BaselineSummary,
  GoalSummary,
  IndicatorSummary,
  OwnerSummary,
  Summary,
  SummaryPlace,
  Suppression,
  TargetSummary,
} from './summary.ts'

/** The summary of a document, with the comments that silence rules in it. Its strings are those of the document. */
export function summarise(document: StrategyDocument, suppressions: readonly Suppression[] = []): Summary {
  const { strategy, source } = document
  const goals = goalsOf(strategy).map((goal) => goalSummary(document, goal))
  const owned = new Set(goals.flatMap(({ owner }) => owner?.id ?? []))
  return {
    path: source.path,
    isWhole: isWhole(document),
    id: strategy.id,
    title: strategy.title,
    kind: strategy.kind,
    status: strategy.status,
    language: strategy.language,
    publisher: strategy.publisher?.name,
    period: { start: firstDay(strategy.period?.start), end: lastDay(strategy.period?.end) },
    goals,
    indicators: Object.entries(strategy.indicators ?? {}).map(([id, indicator]) =>
      indicatorSummary(document, id, indicator),
    ),
    owners: Object.entries(strategy.actors ?? {}).flatMap(([id, { name }]) =>
      owned.has(id) ? [{ id, name, place: placeOf(document, ['actors', id, 'name']) }] : [],
    ),
    relations: (strategy.relations ?? []).flatMap(({ type, strategy: id }, i) =>
      id === undefined
        ? []
        : [{ type, strategy: id, place: placeOf(document, ['relations', i, 'strategy']) }],
    ),
    suppressions: [...suppressions],
    places: {
      id: placeOf(document, ['id']),
      status: placeIn(document, ['status']),
      end: placeIn(document, ['period', 'end']),
    },
  }
}

/** A summary with strings of its own, to be kept: those of a document are cut out of its text, and would keep all of it. */
export function detached(summary: Summary): Summary {
  return JSON.parse(JSON.stringify(summary)) as Summary
}

/** What the format misses was never there; any other error of the format or the YAML keeps something from being read. */
function isWhole({ diagnostics }: StrategyDocument): boolean {
  return diagnostics.every(({ ruleId, severity }) => ruleId === 'schema/missing' || severity !== 'error')
}

function goalSummary(document: StrategyDocument, { value: goal, path }: Placed<Goal>): GoalSummary {
  const { strategy } = document
  const deadline = lastDay(goal.smart?.timeBound?.deadline)
  return {
    id: goal.id,
    level: goal.level,
    status: goal.status,
    isOwn: isOwnGoal(goal),
    statement: goal.statement,
    owner: typeof goal.owner === 'string' ? ownerSummary(strategy, goal.owner) : undefined,
    supports: (goal.supports ?? []).map((id, i) => ({
      id,
      place: placeOf(document, [...path, 'supports', i]),
    })),
    groups: (goal.smart?.specific?.groups ?? []).map((id) => entry(strategy.targetGroups, id)?.name ?? id),
    deadline,
    targets: (goal.smart?.measurable?.targets ?? []).flatMap((target, i) =>
      targetSummaries(document, target, [...path, 'smart', 'measurable', 'targets', i], deadline),
    ),
    place: placeOf(document, [...path, 'id']),
    statementPlace: placeIn(document, [...path, 'statement']),
    deadlinePlace: placeIn(document, [...path, 'smart', 'timeBound', 'deadline']),
  }
}

/** A target that names an indicator, followed by its values on the way. */
function targetSummaries(
  document: StrategyDocument,
  target: Target,
  path: Path,
  deadline: string | undefined,
): TargetSummary[] {
  const { indicator, value, min, max, change, dimension } = target
  if (indicator === undefined) return []
  const key = (['value', 'min', 'max', 'change'] as const).find((name) => target[name] !== undefined)
  const date = target.date === undefined ? deadline : lastDay(target.date)
  const interim = (target.interim ?? []).map(
    (step, i): TargetSummary => ({
      indicator,
      value: step.value,
      date: lastDay(step.date),
      dimension,
      place: placeOf(document, [...path, 'interim', i, 'value']),
    }),
  )
  const place = placeOf(document, key === undefined ? path : [...path, key])
  return [{ indicator, value, min, max, change, date, dimension, place }, ...interim]
}

function indicatorSummary(document: StrategyDocument, id: string, indicator: Indicator): IndicatorSummary {
  const { name, definition, unit, scale, direction, owner, baseline } = indicator
  const isList = Array.isArray(baseline)
  const baselines = [baseline ?? []].flat().flatMap(({ value, date, dimension }, i): BaselineSummary[] => {
    if (value === undefined) return []
    const path = ['indicators', id, 'baseline', ...(isList ? [i] : []), 'value']
    return [{ value, date: lastDay(date), dimension, place: placeOf(document, path) }]
  })
  const owned = owner === undefined ? undefined : ownerSummary(document.strategy, owner)
  return { id, name, definition, unit, scale, direction, owner: owned, baselines }
}

function ownerSummary({ actors }: Strategy, id: string): OwnerSummary {
  return { id, name: entry(actors, id)?.name }
}

function entry<T>(map: { [id: string]: T } | undefined, id: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, id) ? map[id] : undefined
}

/** Where a path leads, or the nearest thing on the way to it; a large value is shown by its key. */
function placeOf({ root, source }: StrategyDocument, path: Path): SummaryPlace {
  const node = nearestNode(root, path)
  const isLarge = typeof node.value === 'object' && node.value !== null
  return { pointer: pointerOf(path), range: rangeOf(source, isLarge ? keySpan(node) : node) }
}

function placeIn(document: StrategyDocument, path: Path): SummaryPlace | undefined {
  return nodeAt(document.root, path) === undefined ? undefined : placeOf(document, path)
}
