import type { RootContent, TableRow } from 'mdast'
import { firstDay, lastDay } from '#core/dates'
import type { Action, Milestone, Theme } from '#core/generated/strategy'
import { goalsOf } from '#core/goals'
import { joinList } from '#core/locale'
import { pagesOf } from '../../charts/pages.ts'
import { plainField } from '../../fields.ts'
import { h, row, rowHeaderTable } from '../../nodes.ts'
import type { ChartNode, TimelineChart } from '../../tree.ts'
import { type Build, capital, counted, filled, isFilled } from '../context/build.ts'
import { action as actionLink, actionName } from '../context/names.ts'
import { dateText } from '../context/values.ts'

interface Bar {
  action: Action
  start: string
  end: string
}

interface Point {
  milestone: Milestone
  date: string
}

/** A row of a line of time, with the theme that it belongs to. */
type Row = { label: string; theme: Theme | undefined } & ({ bar: Bar } | { point: Point })

/** Actions and milestones with dates on a line of time, where there are two or more. */
export function timelinePart(b: Build): RootContent[] {
  const charts = timelineCharts(b)
  return charts.length === 0 ? [] : [h(2, b.anchors.heading(b.say('timeline')), b.say('timeline')), ...charts]
}

/**
 * The pictures of actions and milestones on a line of time; none where fewer than two have dates. What would be too high for a
 * page has a picture for each theme, and where that is too high as well, several: all on the same line of time.
 */
export function timelineCharts(b: Build): ChartNode[] {
  const rows = rowsOf(b)
  if (rows.length < 2) return []
  const starts = rows.map((row) => ('bar' in row ? row.bar.start : row.point.date)).sort()
  const ends = rows.map((row) => ('bar' in row ? row.bar.end : row.point.date)).sort()
  const span = { start: starts[0] ?? '', end: ends.at(-1) ?? '' }
  if (pagesOf(rows).length === 1) return [chartOf(b, rows, span, b.say('timelineTitle'))]
  return byTheme(rows).flatMap(({ theme, rows: own }) => {
    const title = themeTitle(b, theme)
    const pages = pagesOf(own)
    return pages.map((page, i) => {
      const data = { title, number: i + 1, count: pages.length }
      return chartOf(b, page, span, pages.length === 1 ? title : b.say('timelinePart', data))
    })
  })
}

/** The actions, then the milestones. */
function rowsOf(b: Build): Row[] {
  const goals = goalsOf(b.strategy).filter(({ value }) => isFilled(value))
  return [
    ...b.actions
      .flatMap(barOf)
      .map((bar) => ({ label: actionName(bar.action, b), theme: b.homeOf(bar.action), bar })),
    ...goals.flatMap(({ value, theme }) =>
      filled(value.smart?.measurable?.milestones)
        .flatMap(pointOf)
        .map((point) => ({ label: plainField(point.milestone.title), theme, point })),
    ),
  ]
}

/** Rows by theme in the order of the document; first those of no theme. */
function byTheme(rows: readonly Row[]): { theme: Theme | undefined; rows: Row[] }[] {
  const groups = new Map<Theme | undefined, Row[]>()
  for (const row of rows) groups.set(row.theme, [...(groups.get(row.theme) ?? []), row])
  return [...groups].map(([theme, own]) => ({ theme, rows: own }))
}

function themeTitle(b: Build, theme: Theme | undefined): string {
  const name = plainField(theme?.title)
  if (theme !== undefined && name === '') return b.say('timelineTitle')
  return theme === undefined ? b.say('sharedActions') : b.say('timelineTheme', { theme: name })
}

function chartOf(
  b: Build,
  rows: readonly Row[],
  span: { start: string; end: string },
  title: string,
): ChartNode {
  const bars = rows.flatMap((row) => ('bar' in row ? [{ label: row.label, bar: row.bar }] : []))
  const points = rows.flatMap((row) => ('point' in row ? [{ label: row.label, point: row.point }] : []))
  const spec: TimelineChart = {
    kind: 'timeline',
    ...span,
    bars: bars.map(({ label, bar }) => ({
      label,
      start: bar.start,
      end: bar.end,
      state: bar.action.status ?? 'planned',
    })),
    points: points.map(({ label, point }) => ({ label, date: point.date })),
    asOf: b.asOf,
  }
  const parts = [
    bars.length > 0 ? counted(b, bars.length, 'action') : '',
    points.length > 0 ? counted(b, points.length, 'milestone') : '',
  ]
  const things = joinList(parts.filter(Boolean), b.locale)
  return {
    type: 'chart',
    id: b.anchors.heading('graf-tidslinje'),
    title,
    description: b.say('timelineText', { things, ...span }),
    spec,
    children: [
      rowHeaderTable(
        [b.say('what'), b.say('fromHead'), b.say('toHead'), b.say('status')],
        [...bars.map(({ bar }) => barRow(b, bar)), ...points.map(({ point }) => pointRow(b, point))],
      ),
    ],
  }
}

/** An action with one date takes the time that this date covers. */
function barOf(action: Action): Bar[] {
  const start = firstDay(action.start) ?? firstDay(action.end)
  const end = lastDay(action.end) ?? lastDay(action.start)
  return start === undefined || end === undefined || end < start ? [] : [{ action, start, end }]
}

function pointOf(milestone: Milestone): Point[] {
  const date = lastDay(milestone.date)
  return date === undefined ? [] : [{ milestone, date }]
}

function barRow(b: Build, { action }: Bar): TableRow {
  const status = action.status && b.term(`action.${action.status}`)
  return row([
    actionLink(b, action),
    dateText(b, action.start),
    dateText(b, action.end),
    status && capital(status),
  ])
}

function pointRow(b: Build, { milestone }: Point): TableRow {
  return row([plainField(milestone.title), undefined, dateText(b, milestone.date), b.say('milestone')])
}
