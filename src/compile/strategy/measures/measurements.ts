import type { RootContent, TableRow } from 'mdast'
import { type DateText, firstDay, lastDay } from '#core/dates'
import type { Baseline, Indicator, Measurement } from '#core/generated/strategy'
import { capitalised, compactTable, type Inline, joined, marked, p, row } from '../../nodes.ts'
import type { RowHeaderTable } from '../../tree.ts'
import { type Build, filled } from '../context/build.ts'
import { aim, listedIds, reference } from '../context/names.ts'
import {
  type Below,
  cellField,
  dateText,
  gapNote,
  isGap,
  labelled,
  printedText,
  valueText,
} from '../context/values.ts'
import { type Measured, seriesName, targetText } from './measured.ts'
import type { SeriesTarget } from './series.ts'
import { trajectoryChart } from './trajectory.ts'

/** The values of one breakdown: as a picture with its table where there are two numbers or more, else as the table. */
export function seriesBlocks(b: Build, measured: Measured): RootContent[] {
  const below: Below = { depth: 3, blocks: [] }
  const rows = valueRows(b, measured, below)
  const gaps = measured.series.baselines.filter(isGap)
  const gapLines = gaps.map((gap) => marked(p(labelled(b.say('baseline'), gapNote(b, gap))), 'gap-line'))
  if (rows.length === 0) return gapLines
  const head = [b.say('date'), b.say('value'), b.say('kind'), b.say('remark')]
  const caption = b.say('valuesOf', { name: seriesName(measured) })
  const table = compactTable(head, rows, {
    caption,
    align: ['left', 'right', 'left', 'left'],
  }) as RowHeaderTable
  return [...gapLines, trajectoryChart(b, measured, table) ?? table, ...below.blocks]
}

/** A row of the table, with the day that it is sorted by. */
interface ValueRow {
  order: string
  date: string
  value: string
  kind: string
  remark: Inline
  /** The goals that set the value, as ids. */
  goals: string[]
}

function valueRows(b: Build, measured: Measured, below: Below): TableRow[] {
  const { baselines, measurements, targets } = measured.series
  const known = baselines.filter(({ value }) => value !== undefined)
  const rows = [
    ...known.map((item) => baselineRow(b, measured, item, below)),
    ...measurements.map((item) => measurementRow(b, measured, item, below)),
    ...merged(targets.flatMap((item) => targetRows(b, measured, item))),
  ]
  return rows
    .sort((a, z) => (a.order < z.order ? -1 : a.order > z.order ? 1 : 0))
    .map((item) => {
      const remark = joined('. ', [item.remark, listedIds(b, item.goals, aim)])
      return row([item.date, item.value, item.kind, capitalised(remark)])
    })
}

/** Rows with the goals of equal ones put together, as where a goal and the one it supports share a value on the way. */
function merged(rows: readonly ValueRow[]): ValueRow[] {
  const found = new Map<string, ValueRow>()
  for (const item of rows) {
    const key = [item.order, item.date, item.value, item.kind].join('\n')
    const same = found.get(key)
    found.set(key, same === undefined ? item : { ...same, goals: [...same.goals, ...item.goals] })
  }
  return [...found.values()]
}

function baselineRow(b: Build, { indicator }: Measured, item: Baseline, below: Below): ValueRow {
  const facts = joined(', ', [reference(b, item.reference), printedText(b, item.printed)])
  const note = cellField(b, item.note, below, b.say('baseline'))
  const value = measuredText(b, item.value, indicator)
  return valueRow(b, item.date, firstDay, {
    value,
    kind: b.say('baseline'),
    remark: joined('. ', [facts, note]),
  })
}

function measurementRow(b: Build, { indicator }: Measured, item: Measurement, below: Below): ValueRow {
  const facts = joined(', ', [
    item.status && b.term(`measurement.${item.status}`),
    item.published === undefined ? undefined : b.say('publishedOn', { date: item.published }),
    item.seriesBreak === true ? b.say('seriesBreak') : undefined,
    printedText(b, item.printed),
  ])
  const note = cellField(b, item.note, below, b.say('measurement'))
  const value = measuredText(b, item.value, indicator)
  return valueRow(b, item.date, firstDay, {
    value,
    kind: b.say('measurement'),
    remark: joined('. ', [facts, note]),
  })
}

/** The interim values of a target and the target itself; their notes stand at the goal. */
function targetRows(b: Build, { indicator }: Measured, { goal, target, date }: SeriesTarget): ValueRow[] {
  const goals = goal.id === undefined ? [] : [goal.id]
  const interim = filled(target.interim).map((item) => {
    const value = measuredText(b, item.value, indicator)
    return valueRow(b, item.date, lastDay, { value, kind: b.say('interimValue'), goals })
  })
  const value = targetText(b, target, indicator)
  if (value === undefined) return interim
  return [...interim, valueRow(b, date, lastDay, { value, kind: b.say('target'), goals })]
}

function measuredText(b: Build, value: number | string | undefined, { unit }: Indicator): string {
  return value === undefined ? '' : valueText(b, value, unit)
}

function valueRow(
  b: Build,
  date: DateText | undefined,
  day: typeof firstDay,
  rest: { value: string; kind: string; remark?: Inline; goals?: string[] },
): ValueRow {
  return {
    order: day(date) ?? '',
    date: dateText(b, date) ?? b.say('notStated'),
    remark: '',
    goals: [],
    ...rest,
  }
}
