import type { RootContent } from 'mdast'
import { formatNumber } from '#core/locale'
import { cleanLine } from '../clean.ts'
import { cell, h, joined, link, marked, p, row, rowHeaderTable } from '../nodes.ts'
import { type Build, capital } from '../strategy/context/build.ts'
import { goal as goalLink } from '../strategy/context/names.ts'
import { dateText, dimensionText, labelled, onDate, valueText } from '../strategy/context/values.ts'
import { fileLine, indicatorFacts } from '../strategy/measures/indicators.ts'
import { type Measured, seriesName } from '../strategy/measures/measured.ts'
import { seriesBlocks } from '../strategy/measures/measurements.ts'
import { isScale } from './compute/levels.ts'
import { measuredSpots } from './compute/progress.ts'
import { stateCell } from './goals.ts'
import type { IndicatorStanding, Standing, TargetStanding } from './standing.ts'
import { computed, known, measuredText, plannedText, say, targetText } from './text.ts'

/** Every indicator: its values as a picture, how far its targets are, and its breakdowns. */
export function indicatorsPart(b: Build, { indicators }: Standing): RootContent[] {
  if (indicators.length === 0) return []
  return [
    h(2, b.anchors.heading(say(b, 'indicators')), say(b, 'indicators')),
    ...indicators.flatMap((standing) => indicatorBlocks(b, standing)),
  ]
}

function indicatorBlocks(b: Build, standing: IndicatorStanding): RootContent[] {
  const { id, indicator, breakdowns } = standing
  const name = b.inline(indicator.name)
  const definition = b.inline(indicator.definition)
  const series = breakdowns.map(({ measured }) => measured.series)
  const schedule = scheduleText(b, standing)
  const facts = joined(' · ', indicatorFacts(b, indicator, series))
  // A breakdown that nobody aims at is a row of the table of groups; a picture of each would hide the one that matters.
  const shown = breakdowns.filter(({ targets }, i) => targets.length > 0 || i === 0)
  return [
    h(3, b.anchors.claim('indicator', id), name.length > 0 ? name : cleanLine(id)),
    ...(definition.length > 0 ? [p(labelled(b.say('definition'), definition), '.')] : []),
    ...(facts.length > 0 ? [marked(p(facts), 'badges')] : []),
    ...shown.flatMap(({ measured, targets }, i) => [
      ...lineOf([latestText(b, measured), i === 0 ? schedule : '']),
      ...progressTable(b, seriesName(measured), targets),
      ...seriesBlocks(b, measured),
    ]),
    ...groupTable(b, standing),
    ...fileLine(b, indicator),
  ]
}

function scheduleText(b: Build, { indicator, schedule, breakdowns }: IndicatorStanding): string {
  const { next, isOverdue } = schedule
  if (
    breakdowns.every(({ measured: { series } }) => series.baselines.length + series.measurements.length === 0)
  )
    return say(b, 'neverMeasured')
  if (next !== undefined) return say(b, isOverdue ? 'measureOverdue' : 'measureNext', { next })
  return indicator.frequency === undefined ? say(b, 'noFrequency') : ''
}

/** Sentences that hold anything, as a paragraph. */
function lineOf(sentences: readonly string[]): RootContent[] {
  const line = sentences.filter(Boolean).join(' ')
  return line === '' ? [] : [p(line)]
}

/** The latest measurement, where there is one. */
function latestText(b: Build, { series, indicator }: Measured): string {
  const found = measuredSpots(series, indicator, b.asOf).at(-1)
  if (found === undefined) return ''
  const { date, status } = found.measurement
  const value = measuredText(b, indicator, found.value) ?? ''
  const shown = status === 'preliminary' ? `${value} (${say(b, 'preliminary')})` : value
  return b.say('chartLatest', { value: shown, when: date === undefined ? '' : onDate(b, date) })
}

/** A row for each target that goals set for a breakdown. */
function progressTable(b: Build, name: string, targets: readonly TargetStanding[]): RootContent[] {
  if (targets.length === 0) return []
  const head = [
    say(b, 'targetOf'),
    say(b, 'state'),
    say(b, 'plannedThen'),
    say(b, 'difference'),
    say(b, 'plannedNow'),
    say(b, 'forecast'),
  ]
  return [
    rowHeaderTable(
      head,
      targets.map((target) => progressRow(b, target)),
      {
        caption: say(b, 'towards', { name }),
        align: ['left', 'left', 'right', 'right', 'right', 'left'],
      },
    ),
  ]
}

function progressRow(b: Build, standing: TargetStanding) {
  const { aimed, progress } = standing
  const { goal, date } = aimed
  const by = date === undefined ? undefined : b.say('no', { date })
  const target = joined(' ', [targetText(b, standing), by])
  const cells = row([
    joined(': ', [goal.id === undefined ? undefined : goalMark(b, goal.id), target]),
    '',
    plannedText(b, standing, progress.planned),
    differenceText(b, standing),
    plannedText(b, standing, progress.today),
    forecastText(b, standing),
  ])
  const filled = cells.children.map((item) => (item.children.length > 0 ? item : cell('–')))
  return { ...cells, children: filled.map((item, i) => (i === 1 ? stateCell(b, progress.state) : item)) }
}

/** A goal by its id alone, since the table of goals names it. */
function goalMark(b: Build, id: string) {
  const anchor = b.anchors.to('goal', id)
  return anchor === undefined ? goalLink(b, id) : link(`#${anchor}`, cleanLine(id))
}

function differenceText(b: Build, { measured, progress }: TargetStanding): string | undefined {
  const { value, planned } = progress
  if (value === undefined || planned === undefined || isScale(measured.indicator)) return undefined
  return signed(computed(b, value - planned, known(progress)), value - planned)
}

function signed(text: string, value: number): string {
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

function forecastText(b: Build, { measured, aimed, progress }: TargetStanding): string {
  const { forecast, aim } = progress
  if (forecast !== undefined) {
    const value = computed(b, forecast.value, known(progress))
    return say(b, forecast.meets ? 'forecastMeets' : 'forecastFails', { value })
  }
  if (aim === undefined || aimed.date === undefined) return ''
  if (isScale(measured.indicator)) return say(b, 'noForecastScale')
  return progress.state === 'missed'
    ? say(b, 'noForecastPast')
    : progress.state === 'reached'
      ? ''
      : say(b, 'noForecast')
}

/** The groups that an indicator is broken down by: what they began at, where they are, and the change between. */
function groupTable(b: Build, { id, indicator, breakdowns }: IndicatorStanding): RootContent[] {
  if (!breakdowns.some(({ measured }) => measured.series.dimension !== undefined)) return []
  const rows = breakdowns.map(({ measured: { series } }) => {
    const [baseline] = series.baselines.filter(({ value }) => value !== undefined)
    const latest = measuredSpots(series, indicator, b.asOf).at(-1)?.measurement
    const numbers = [baseline?.value, latest?.value]
    const [from, to] = numbers.map((value) => (typeof value === 'number' ? value : undefined))
    const change = from === undefined || to === undefined ? undefined : to - from
    return row([
      capital(dimensionText(series.dimension) ?? say(b, 'whole')),
      ...[baseline, latest].map((item) =>
        item?.value === undefined
          ? '–'
          : joined(', ', [valueText(b, item.value, indicator.unit), dateText(b, item.date)]),
      ),
      change === undefined ? '–' : signed(formatNumber(Math.round(change * 1e6) / 1e6, b.locale), change),
    ])
  })
  const head = [say(b, 'dimension'), b.say('baseline'), say(b, 'latest'), say(b, 'change')]
  const name = cleanLine(indicator.name ?? id)
  return [
    rowHeaderTable(head, rows, {
      caption: say(b, 'byGroup', { name }),
      align: ['left', 'left', 'left', 'right'],
    }),
  ]
}
