import type { Goal, Indicator, Strategy, Target } from '#core/generated/strategy'
import { actionsOf, goalsOf } from '#core/goals'
import { localeOf } from '#core/locale'
import { isOwnGoal, letters } from '#core/smart'
import type { SmartProfile } from '#core/smart-profiles'
import { readSmart } from '#core/smart-reading'
import { columns as measurementColumns } from '#document/measurements/rows'
import { blockText } from '../text.ts'
import { type Cell, writeTable } from './cells.ts'

/**
 * The tables of a strategy: the content of each by the name of its file. Dates and ids are as the document writes them; `profile` says
 * what the SMART letters ask.
 */
export function csvTables(strategy: Strategy, profile: SmartProfile): Map<string, string> {
  const locale = localeOf(strategy.language)
  const tables: { [name: string]: Cell[][] } = {
    goals: goalRows(strategy, profile),
    targets: targetRows(strategy),
    actions: actionRows(strategy),
    indicators: indicatorRows(strategy),
    measurements: measurementRows(strategy),
  }
  return new Map(Object.entries(tables).map(([name, rows]) => [`${name}.csv`, writeTable(rows, locale)]))
}

const date = (value: string | number | undefined): Cell => (value === undefined ? undefined : String(value))
const list = (items: readonly string[] | undefined): Cell => items?.join('|')
const known = (owner: unknown): Cell => (typeof owner === 'string' ? owner : undefined)

/** A breakdown as measurements are read back with it: `koen=kvinder`. */
function breakdown(dimension: { [id: string]: string } | undefined): Cell {
  return (
    dimension &&
    Object.entries(dimension)
      .map(([id, group]) => `${id}=${group}`)
      .join('|')
  )
}

function goalRows(strategy: Strategy, profile: SmartProfile): Cell[][] {
  const reading = readSmart(strategy, profile)
  const columns = [
    'id',
    'level',
    'theme',
    'title',
    'statement',
    'body',
    'setBy',
    'supports',
    'owner',
    'groups',
    'change',
    'scope',
    'acceptedBy',
    'accepted',
    'rationale',
    'start',
    'deadline',
    'lacks',
    'status',
  ]
  const rows = goalsOf(strategy).map(({ value: goal, theme }): Cell[] => {
    const { specific, accepted, realistic, timeBound } = goal.smart ?? {}
    return [
      goal.id,
      goal.level,
      theme?.id,
      blockText(goal.title),
      blockText(goal.statement),
      blockText(goal.body),
      goal.setBy,
      list(goal.supports),
      known(goal.owner),
      list(specific?.groups),
      blockText(specific?.change),
      blockText(specific?.scope),
      list(accepted?.by),
      date(accepted?.date),
      blockText(realistic?.rationale),
      date(timeBound?.start),
      date(timeBound?.deadline),
      isOwnGoal(goal)
        ? letters.filter((letter) => reading.stateOf(goal, letter) !== 'filled').join('')
        : undefined,
      goal.status,
    ]
  })
  return [columns, ...rows]
}

function targetRows(strategy: Strategy): Cell[][] {
  const columns = [
    'goal',
    'indicator',
    'date',
    'interim',
    'value',
    'min',
    'max',
    'percent',
    'points',
    'amount',
    'since',
    'dimension',
    'note',
  ]
  const row = (goal: Goal, target: Target, interim: boolean, value: Target['value'], on: Cell): Cell[] => {
    const { indicator, min, max, change, dimension, note } = target
    const own: Cell[] = interim
      ? [undefined, undefined, undefined, undefined, undefined, undefined]
      : [min, max, change?.percent, change?.points, change?.amount, date(change?.since)]
    return [
      goal.id,
      indicator,
      on,
      interim,
      value,
      ...own,
      breakdown(dimension),
      interim ? undefined : blockText(note),
    ]
  }
  const rows = goalsOf(strategy).flatMap(({ value: goal }) =>
    (goal.smart?.measurable?.targets ?? []).flatMap((target) => [
      ...(target.interim ?? []).map((item) => row(goal, target, true, item.value, date(item.date))),
      row(goal, target, false, target.value, date(target.date ?? goal.smart?.timeBound?.deadline)),
    ]),
  )
  return [columns, ...rows]
}

function actionRows(strategy: Strategy): Cell[][] {
  const columns = [
    'id',
    'theme',
    'title',
    'body',
    'owner',
    'partners',
    'start',
    'end',
    'status',
    'commitment',
    'frequency',
    'contributesTo',
    'setBy',
  ]
  const rows = actionsOf(strategy).map(({ value: action, theme }): Cell[] => [
    action.id,
    theme?.id,
    blockText(action.title),
    blockText(action.body),
    known(action.owner),
    list(action.partners),
    date(action.start),
    date(action.end),
    action.status,
    action.commitment,
    action.frequency,
    list(action.contributesTo),
    action.setBy,
  ])
  return [columns, ...rows]
}

function indicatorRows(strategy: Strategy): Cell[][] {
  const columns = [
    'id',
    'name',
    'definition',
    'description',
    'unit',
    'scale',
    'kind',
    'direction',
    'source',
    'frequency',
    'owner',
    'baselineDate',
    'baseline',
    'baselineDimension',
  ]
  const rows = Object.entries(strategy.indicators ?? {}).flatMap(([id, indicator]) => {
    const { baseline } = indicator
    const baselines = baseline === undefined ? [] : [baseline].flat()
    const about = indicatorCells(id, indicator)
    if (baselines.length === 0) return [[...about, undefined, undefined, undefined]]
    return baselines.map((item): Cell[] => [...about, date(item.date), item.value, breakdown(item.dimension)])
  })
  return [columns, ...rows]
}

function indicatorCells(id: string, indicator: Indicator): Cell[] {
  const { name, definition, description, unit, scale, kind, direction, source, frequency, owner } = indicator
  return [
    id,
    blockText(name),
    blockText(definition),
    blockText(description),
    unit,
    list(scale),
    kind,
    direction,
    source,
    frequency,
    owner,
  ]
}

function measurementRows(strategy: Strategy): Cell[][] {
  const rows = Object.entries(strategy.indicators ?? {}).flatMap(([id, { measurements }]) =>
    (Array.isArray(measurements) ? measurements : []).map((item): Cell[] => [
      id,
      date(item.date),
      item.value,
      item.status,
      date(item.published),
      breakdown(item.dimension),
      item.seriesBreak,
      item.note,
      item.printed,
    ]),
  )
  return [[...measurementColumns], ...rows]
}
