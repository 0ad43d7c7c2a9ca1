import { type DateText, firstDay, lastDay } from '#core/dates'
import type { Change, Indicator, Target } from '#core/generated/strategy'
import type { Path } from '#core/located'
import { isOwnGoal } from '#core/smart'
import { defineRule, type RuleContext } from '../../../rule.ts'
import { entryOf } from '../../entry.ts'
import { aimOf, baselineFor, numberOf } from '../values.ts'

const messages = {
  late: {
    da: 'Datoen {date:date} ligger efter målets frist ({deadline:date}).',
    en: "The date {date:date} lies after the goal's deadline ({deadline:date}).",
  },
  unordered: {
    da: 'Værdien undervejs til {date:date} står efter en, der gælder senere ({before:date}).',
    en: 'The interim value for {date:date} stands after a later one ({before:date}).',
  },
  backwards: {
    da: 'Værdien undervejs {value:number} er længere fra måltallet end den før ({before:number}).',
    en: 'The interim value {value:number} is further from the target than the one before ({before:number}).',
  },
  outside: {
    da: 'Værdien undervejs {value:number} ligger ikke mellem udgangspunktet {baseline:number} og måltallet {target:number}.',
    en: 'The interim value {value:number} does not lie between the baseline {baseline:number} and the target {target:number}.',
  },
} as const

type Report = RuleContext<typeof messages>['report']

export const rule = defineRule({
  meta: {
    id: 'smart/milestone-order',
    severity: 'warning',
    since: '0.1.0',
    field: 'measurable',
    docs: {
      da: 'Milepæle og værdier undervejs ligger før fristen og fører trin for trin frem til måltallet.',
      en: 'Milestones and interim values lie before the deadline and lead step by step to the target.',
    },
    help: {
      da: 'Ret datoen eller tallet, så trinene følger efter hinanden frem mod målet.',
      en: 'Correct the date or the number, so that the steps follow each other towards the goal.',
    },
    messages,
  },
  create: ({ document, report }) => ({
    goal(goal, { path }) {
      const { measurable, timeBound } = goal.smart ?? {}
      if (measurable === undefined || !isOwnGoal(goal)) return
      const at = [...path, 'smart', 'measurable']
      for (const [i, { date }] of (measurable.milestones ?? []).entries())
        checkDate(report, date, timeBound?.deadline, [...at, 'milestones', i, 'date'])
      for (const [i, target] of (measurable.targets ?? []).entries()) {
        const steps = [...at, 'targets', i, 'interim']
        for (const [j, { date }] of (target.interim ?? []).entries())
          checkDate(report, date, target.date ?? timeBound?.deadline, [...steps, j, 'date'])
        checkSteps(report, target, entryOf(document.strategy.indicators, target.indicator) ?? {}, steps)
      }
    },
  }),
})

function checkDate(
  report: Report,
  date: DateText | undefined,
  deadline: DateText | undefined,
  path: Path,
): void {
  const day = firstDay(date)
  const end = lastDay(deadline)
  if (date === undefined || deadline === undefined || day === undefined || end === undefined) return
  if (day > end) report({ path, messageId: 'late', data: { date, deadline } })
}

function checkSteps(report: Report, target: Target, indicator: Indicator, path: Path): void {
  const baseline = baselineFor(indicator, target)
  const from = numberOf(indicator, baseline?.value)
  const aim = aimOf(indicator, target)?.value ?? changed(from, target.change, baseline?.date)
  const to = numberOf(indicator, aim)
  const steps = target.interim ?? []
  for (const [i, { date, value }] of steps.entries()) {
    const before = steps[i - 1]
    if (isBefore(date, before?.date)) {
      const data = { date, before: before?.date ?? '' }
      report({ path: [...path, i, 'date'], messageId: 'unordered', data })
      continue
    }
    const step = numberOf(indicator, value)
    if (value === undefined || step === undefined || to === undefined || aim === undefined) continue
    const at = { path: [...path, i, 'value'] }
    const earlier = numberOf(indicator, before?.value)
    if (from !== undefined && isAhead(indicator, from, to) && isOutside(step, from, to))
      report({ ...at, messageId: 'outside', data: { value, baseline: baseline?.value ?? '', target: aim } })
    else if (earlier !== undefined && Math.abs(to - step) > Math.abs(to - earlier))
      report({ ...at, messageId: 'backwards', data: { value, before: before?.value ?? '' } })
  }
}

/** The number that a change leads to, where it is counted from the baseline. */
function changed(
  from: number | undefined,
  change: Change | undefined,
  baselineDate: DateText | undefined,
): number | undefined {
  if (from === undefined || change === undefined) return undefined
  if (change.since !== undefined && String(change.since) !== String(baselineDate)) return undefined
  const { percent, points, amount } = change
  const step = percent === undefined ? (points ?? amount) : (from * percent) / 100
  return step === undefined ? undefined : from + step
}

function isBefore(date: DateText | undefined, other: DateText | undefined): date is DateText {
  const day = lastDay(date)
  const start = firstDay(other)
  return day !== undefined && start !== undefined && day < start
}

/** Whether the target lies where the indicator is to go; where it does not, the steps towards it cannot be judged. */
function isAhead({ direction }: Indicator, from: number, to: number): boolean {
  if (direction === undefined) return from !== to
  return direction === 'increase' ? to > from : direction === 'decrease' && to < from
}

function isOutside(step: number, from: number, to: number): boolean {
  return step < Math.min(from, to) || step > Math.max(from, to)
}
