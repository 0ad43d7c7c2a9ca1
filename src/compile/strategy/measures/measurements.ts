import type { RootContent, TableRow } from 'mdast'
import { firstDay, lastDay } from '#core/dates'
import type { Baseline, Indicator, Measurement } from '#core/generated/strategy'
import { compactTable, type Inline, inline, joined, marked, p, row } from '../../nodes.ts'
import type { RowHeaderTable } from '../../tree.ts'
import { type Build, filled } from '../build.ts'
import { goal as goalLink, reference } from '../names.ts'
import {
  type Below,
  cellField,
  dateText,
  gapNote,
  isGap,
  labelled,
  printedText,
  valueText,
} from '../values.ts'
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

type Dated = { order: string; row: TableRow }

function valueRows(b: Build, measured: Measured, below: Below): TableRow[] {
  const { baselines, measurements, targets } = measured.series
  const rows: Dated[] = [
    ...baselines
      .filter(({ value }) => value !== undefined)
      .map((item) => baselineRow(b, measured, item, below)),
    ...measurements.map((item) => measurementRow(b, measured, item, below)),
    ...targets.flatMap((item) => targetRows(b, measured, item)),
  ]
  return rows.sort((a, z) => (a.order < z.order ? -1 : a.order > z.order ? 1 : 0)).map((item) => item.row)
}

function baselineRow(b: Build, { indicator }: Measured, item: Baseline, below: Below): Dated {
  const remark = joined(', ', [reference(b, item.reference), printedText(b, item.printed)])
  const note = cellField(b, item.note, below, b.say('baseline'))
  return dated(
    b,
    item.date,
    firstDay(item.date),
    measuredText(b, item.value, indicator),
    b.say('baseline'),
    joined('. ', [remark, note]),
  )
}

function measurementRow(b: Build, { indicator }: Measured, item: Measurement, below: Below): Dated {
  const remark = joined(', ', [
    item.status && b.term(`measurement.${item.status}`),
    item.published === undefined ? undefined : b.say('publishedOn', { date: item.published }),
    item.seriesBreak === true ? b.say('seriesBreak') : undefined,
    printedText(b, item.printed),
  ])
  const note = cellField(b, item.note, below, b.say('measurement'))
  return dated(
    b,
    item.date,
    firstDay(item.date),
    measuredText(b, item.value, indicator),
    b.say('measurement'),
    joined('. ', [remark, note]),
  )
}

/** The interim values of a target and the target itself; their notes stand at the goal. */
function targetRows(b: Build, { indicator }: Measured, { goal, target, date }: SeriesTarget): Dated[] {
  const goalName = goal.id === undefined ? undefined : goalLink(b, goal.id)
  const interim = filled(target.interim).map((item) =>
    dated(
      b,
      item.date,
      lastDay(item.date),
      measuredText(b, item.value, indicator),
      b.say('interimValue'),
      goalName,
    ),
  )
  const value = targetText(b, target, indicator)
  if (value === undefined) return interim
  return [...interim, dated(b, date, lastDay(date), value, b.say('target'), goalName)]
}

function measuredText(b: Build, value: number | string | undefined, { unit }: Indicator): string {
  return value === undefined ? '' : valueText(b, value, unit)
}

function dated(
  b: Build,
  date: string | number | undefined,
  order: string | undefined,
  value: string,
  kind: string,
  remark: Inline,
): Dated {
  const cells = [dateText(b, date) ?? b.say('notStated'), value, kind, inline(remark)]
  return { order: order ?? '', row: row(cells) }
}
