import type { RootContent, TableRow } from 'mdast'
import { firstDay, lastDay } from '#core/dates'
import type { Action, Milestone } from '#core/generated/strategy'
import { joinList } from '#core/locale'
import { plainField } from '../../fields.ts'
import { h, row, rowHeaderTable } from '../../nodes.ts'
import type { ChartNode, TimelineChart } from '../../tree.ts'
import { type Build, capital, counted, filled } from '../context/build.ts'
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

/** Actions and milestones with dates on a line of time, where there are two or more. */
export function timelinePart(b: Build): RootContent[] {
  const chart = timelineChart(b)
  return chart === undefined ? [] : [h(2, b.anchors.heading(b.say('timeline')), b.say('timeline')), chart]
}

/** The picture of actions and milestones on a line of time, or undefined where fewer than two have dates. */
export function timelineChart(b: Build): ChartNode | undefined {
  const bars = b.actions.flatMap(barOf)
  const points = b.goals
    .flatMap((goal) => filled(goal.smart?.measurable?.milestones))
    .flatMap((milestone) => pointOf(milestone))
  if (bars.length + points.length < 2) return undefined
  const starts = [...bars.map(({ start }) => start), ...points.map(({ date }) => date)].sort()
  const ends = [...bars.map(({ end }) => end), ...points.map(({ date }) => date)].sort()
  const [start = '', end = ''] = [starts[0], ends.at(-1)]
  const spec: TimelineChart = {
    kind: 'timeline',
    start,
    end,
    bars: bars.map((bar) => ({
      label: actionName(bar.action, b),
      start: bar.start,
      end: bar.end,
      state: bar.action.status ?? 'planned',
    })),
    points: points.map(({ milestone, date }) => ({ label: plainField(milestone.title), date })),
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
    title: b.say('timelineTitle'),
    description: b.say('timelineText', { things, start, end }),
    spec,
    children: [
      rowHeaderTable(
        [b.say('what'), b.say('fromHead'), b.say('toHead'), b.say('status')],
        [...bars.map((bar) => barRow(b, bar)), ...points.map((point) => pointRow(b, point))],
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
