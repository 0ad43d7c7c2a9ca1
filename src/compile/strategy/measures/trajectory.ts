import { type DateText, firstDay, lastDay } from '#core/dates'
import type { Indicator } from '#core/generated/strategy'
import type { ChartNode, ChartPoint, RowHeaderTable, TrajectoryChart } from '../../tree.ts'
import { type Build, filled } from '../context/build.ts'
import { dateText, onDate, valueText } from '../context/values.ts'
import { type Measured, seriesName, targetText } from './measured.ts'
import { targetLevel } from './series.ts'

interface Point extends ChartPoint {
  /** The value alone, and its date as the document writes it. */
  words: string
  when: DateText
}

/** The picture of a breakdown over time, or undefined where it would show fewer than two numbers. */
export function trajectoryChart(b: Build, measured: Measured, table: RowHeaderTable): ChartNode | undefined {
  const { id, indicator, series, index } = measured
  const [baseline] = series.baselines.flatMap((item) =>
    pointOf(b, indicator, item.value, item.date, firstDay),
  )
  const measurements = series.measurements.flatMap((item) =>
    pointOf(b, indicator, item.value, item.date, firstDay),
  )
  const interim = series.targets.flatMap(({ target }) =>
    filled(target.interim).flatMap((item) => pointOf(b, indicator, item.value, item.date, lastDay)),
  )
  const goals = series.targets.flatMap(({ target, date }) =>
    pointOf(b, indicator, targetLevel(target, indicator), date, lastDay, targetText(b, target, indicator)),
  )
  const all = [...(baseline ? [baseline] : []), ...measurements, ...interim, ...goals]
  if (new Set(all.map(({ date }) => date)).size < 2) return undefined
  const spec: TrajectoryChart = {
    kind: 'trajectory',
    unit: indicator.unit ?? '',
    ...(baseline ? { baseline: bare(baseline) } : {}),
    measurements: inOrder(measurements).map(bare),
    targets: inOrder([...interim, ...goals]).map(bare),
    asOf: b.asOf,
  }
  return {
    type: 'chart',
    id: b.anchors.heading(`graf-${id}${index === 0 ? '' : `-${index + 1}`}`),
    title: b.say('chartTitle', { name: seriesName(measured) }),
    description: describe(b, baseline, inOrder(measurements).at(-1), inOrder(goals)),
    spec,
    children: [table],
  }
}

function describe(b: Build, baseline: Point | undefined, latest: Point | undefined, goals: Point[]): string {
  const sentence = (label: 'chartBaseline' | 'chartLatest' | 'chartTarget', point: Point): string =>
    b.say(label, {
      value: point.words,
      when: label === 'chartTarget' ? b.say('no', { date: point.when }) : onDate(b, point.when),
    })
  return [
    baseline && sentence('chartBaseline', baseline),
    latest && sentence('chartLatest', latest),
    ...goals.map((point) => sentence('chartTarget', point)),
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** A point of a number with a date, else none. */
function pointOf(
  b: Build,
  indicator: Indicator,
  value: number | string | undefined,
  when: DateText | undefined,
  day: typeof firstDay,
  said?: string,
): Point[] {
  const date = day(when)
  if (typeof value !== 'number' || when === undefined || date === undefined) return []
  const words = said ?? valueText(b, value, indicator.unit)
  return [{ date, value, label: `${words}, ${dateText(b, when)}`, words, when }]
}

function bare({ date, value, label }: Point): ChartPoint {
  return { date, value, label }
}

/** Points by date; equal ones, which several goals may set, once. */
function inOrder(points: readonly Point[]): Point[] {
  const different = points.filter(
    (point, i) => points.findIndex(({ date, label }) => date === point.date && label === point.label) === i,
  )
  return different.sort((a, z) => (a.date < z.date ? -1 : a.date > z.date ? 1 : 0))
}
