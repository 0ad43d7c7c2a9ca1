import type {
  Baseline,
  Change,
  Goal,
  Indicator,
  InterimValue,
  Measurable,
  Milestone,
  PreviousTarget,
  Target,
} from '#core/generated/strategy'
import { cleanLine } from '../../clean.ts'
import { type Inline, inline, joined } from '../../nodes.ts'
import { type Build, entry, filled } from '../context/build.ts'
import { actor, indicator as indicatorLink } from '../context/names.ts'
import {
  type Below,
  cellField,
  dimensionText,
  gapNote,
  isGap,
  labelled,
  onDate,
  printedText,
  valueText,
} from '../context/values.ts'
import { baselinesOf, sameDimension, targetLevel } from '../measures/series.ts'

/** What a goal must reach, in words: a sentence for each target and milestone. */
export function measurableText(b: Build, goal: Goal, measurable: Measurable, below: Below): Inline[] {
  const deadline = goal.smart?.timeBound?.deadline
  return [
    ...filled(measurable.targets).flatMap((target) => targetText(b, target, deadline, below)),
    ...filled(measurable.milestones).map((milestone) => milestoneText(b, milestone, below)),
  ]
}

/** Each target of a goal against its baseline, without what else is said of it. */
export function aimTexts(b: Build, goal: Goal): Inline[] {
  const deadline = goal.smart?.timeBound?.deadline
  return filled(goal.smart?.measurable?.targets).map((target) => {
    const { subject, main } = aimText(b, target, deadline)
    return joined(': ', [subject, main])
  })
}

/** What a target is about, and the value that it must reach by when, from where. */
function aimText(b: Build, target: Target, deadline: Target['date']) {
  const found = indicatorOf(b, target)
  const date = target.date ?? deadline
  const goalValue = levelText(b, target, found)
  const by = date === undefined ? undefined : b.say('no', { date })
  const group = dimensionText(target.dimension)
  const name = target.indicator === undefined ? undefined : indicatorLink(b, target.indicator)
  const start = baselineText(b, target, found)
  const main = joined(' ', [
    goalValue,
    goalValue === undefined ? undefined : by,
    start === undefined ? undefined : `(${start})`,
  ])
  return { goalValue, main, subject: joined(', ', [name, group]) }
}

function indicatorOf({ strategy }: Build, { indicator }: Target): Indicator | undefined {
  return indicator === undefined ? undefined : entry(strategy.indicators, indicator)
}

function targetText(b: Build, target: Target, deadline: Target['date'], below: Below): Inline[] {
  const found = indicatorOf(b, target)
  const { goalValue, main, subject } = aimText(b, target, deadline)
  const gap = isGap(target) ? gapNote(b, target) : undefined
  const facts = joined(', ', [joined(': ', [subject, main]), printedText(b, target.printed)])
  return [
    ...(inline(goalValue).length === 0 && gap !== undefined ? [joined(': ', [subject, gap])] : [facts, gap]),
    labelled(b.say('interim'), interimText(b, filled(target.interim), found, below)),
    ...filled(target.previously).map((earlier) => earlierText(b, earlier, found)),
    cellField(b, target.note, below, b.say('note')),
  ]
}

/** "mindst 60 boliger", "et fald på 50 procent siden 31. december 2025, det svarer til 48 døgn". */
function levelText(b: Build, target: Target, indicator: Indicator | undefined): string | undefined {
  const { value, min, max, change } = target
  const unit = indicator?.unit
  const parts = [
    value === undefined ? undefined : valueText(b, value, unit),
    min === undefined ? undefined : b.say('atLeast', { value: valueText(b, min, unit) }),
    max === undefined ? undefined : b.say('atMost', { value: valueText(b, max, unit) }),
    change === undefined ? undefined : changeText(b, change, target, indicator),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(', ')
}

function changeText(b: Build, change: Change, target: Target, indicator: Indicator | undefined): string {
  const amounts = [
    change.percent === undefined
      ? undefined
      : ([change.percent, (n: number) => b.say('percent', { value: n })] as const),
    change.points === undefined
      ? undefined
      : ([change.points, (n: number) => b.say('percentPoints', { value: n })] as const),
    change.amount === undefined
      ? undefined
      : ([change.amount, (n: number) => valueText(b, n, indicator?.unit)] as const),
  ].filter((part) => part !== undefined)
  const words = amounts.map(([n, say]) =>
    n === 0 ? b.say('unchanged') : b.say(n < 0 ? 'fall' : 'rise', { value: say(Math.abs(n)) }),
  )
  const since = change.since === undefined ? '' : ` ${b.say('since', { date: change.since })}`
  const reached = indicator === undefined ? undefined : targetLevel(target, indicator)
  const equals =
    reached === undefined ? '' : `, ${b.say('equals', { value: valueText(b, reached, indicator?.unit) })},`
  return `${words.join(', ')}${since}${equals}`
}

function baselineText(b: Build, target: Target, indicator: Indicator | undefined): string | undefined {
  const baseline = baselinesOf(indicator).find((item: Baseline) =>
    sameDimension(item.dimension, target.dimension),
  )
  if (baseline?.value === undefined) return undefined
  const when = baseline.date === undefined ? '' : onDate(b, baseline.date)
  return b.say('baselineIn', { value: valueText(b, baseline.value, undefined), when }).trim()
}

function interimText(
  b: Build,
  items: readonly InterimValue[],
  indicator: Indicator | undefined,
  below: Below,
): Inline {
  return joined(
    '; ',
    items.map((item) => {
      const value = item.value === undefined ? undefined : valueText(b, item.value, indicator?.unit)
      const date = item.date === undefined ? undefined : b.say('no', { date: item.date })
      const note = inline(cellField(b, item.note, below, b.say('interim')))
      return [joined(' ', [value, date]), note.length > 0 ? [' (', note, ')'] : undefined]
    }),
  )
}

function earlierText(b: Build, earlier: PreviousTarget, indicator: Indicator | undefined): Inline {
  const value = earlier.value === undefined ? undefined : valueText(b, earlier.value, indicator?.unit)
  const date = earlier.date === undefined ? undefined : b.say('no', { date: earlier.date })
  const when = earlier.until === undefined ? '' : onDate(b, earlier.until)
  const by = earlier.by === undefined ? undefined : [`${b.say('by')} `, actor(b, earlier.by)]
  const change = joined(' ', [b.say('changed', { when }).trim(), by])
  const why = joined(': ', [change, b.inline(earlier.reason)])
  return labelled(b.say('earlier'), joined(' ', [value, date, ['(', why, ')']]))
}

function milestoneText(b: Build, milestone: Milestone, below: Below): Inline {
  const by = milestone.date === undefined ? undefined : b.say('no', { date: milestone.date })
  const title = b.inline(milestone.title)
  const facts = joined(', ', [
    title.length > 0 ? title : cleanLine(milestone.id ?? ''),
    by,
    printedText(b, milestone.printed),
  ])
  return joined('. ', [
    labelled(b.say('milestone'), facts),
    cellField(b, milestone.note, below, b.say('milestone')),
  ])
}
