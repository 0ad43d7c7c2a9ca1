import type { RootContent } from 'mdast'
import { isOverdue } from '#core/gaps'
import { joinList } from '#core/locale'
import { bullets, h, type Inline, joined, link, p, strong } from '../nodes.ts'
import { type Build, capital, type Label } from '../strategy/context/build.ts'
import { gapPlace } from '../strategy/context/gap-place.ts'
import { actionName, goalName, indicator as indicatorLink } from '../strategy/context/names.ts'
import type { ProgressState } from '../tree.ts'
import { byState } from './actions.ts'
import { followUpsOf, milestoneName } from './calendar.ts'
import type { GoalStanding, IndicatorStanding, Standing } from './standing.ts'
import { progressText, say } from './text.ts'

const states: readonly ProgressState[] = ['reached', 'on-track', 'behind', 'missed', 'unmeasured', 'unknown']

/** Everything in numbers. */
export function inShortPart(b: Build, standing: Standing): RootContent[] {
  const lines = [goalLine, indicatorLine, actionLine, gapLine].map((line) => capital(line(b, standing)))
  return [
    h(2, b.anchors.heading(say(b, 'inShort')), say(b, 'inShort')),
    bullets(lines.map((line) => [p(line)])),
  ]
}

function goalLine(b: Build, standing: Standing): string {
  const goals = standing.goals.filter(({ isOwn }) => isOwn)
  if (goals.length === 0) return say(b, 'noGoals')
  const parts = states.flatMap((state) => {
    const count = goals.filter((goal) => goal.state === state).length
    return count === 0 ? [] : [`${count} ${say(b, state).toLowerCase()}`]
  })
  return say(b, 'goalCounts', { count: goals.length, parts: joinList(parts, b.locale) })
}

function indicatorLine(b: Build, { indicators }: Standing): string {
  if (indicators.length === 0) return say(b, 'noIndicators')
  const measured = indicators.filter(isMeasured).length
  const overdue = indicators.filter(({ schedule }) => schedule.isOverdue).length
  const data = { count: indicators.length, measured, overdue }
  return say(b, overdue === 0 ? 'indicatorCounts' : 'overdueCounts', data)
}

function isMeasured({ breakdowns }: IndicatorStanding): boolean {
  return breakdowns.some(({ measured }) => measured.series.measurements.length > 0)
}

function actionLine(b: Build, standing: Standing): string {
  const { actions } = standing
  if (actions.length === 0) return say(b, 'noActions')
  const late = actions.filter(({ timing }) => timing === 'late').length
  const parts = byState(b, standing).map(({ word, actions: found }) => `${found.length} ${word}`)
  const all = late === 0 ? parts : [...parts, say(b, late === 1 ? 'lateCount' : 'lateCounts', { late })]
  return say(b, 'actionCounts', { count: actions.length, parts: joinList(all, b.locale) })
}

function gapLine(b: Build, { gaps }: Standing): string {
  if (gaps.length === 0) return say(b, 'noGaps')
  const due = gaps.filter(({ gap }) => gap.due !== undefined).length
  const overdue = gaps.filter(({ gap }) => isOverdue(gap, b.asOf)).length
  const label = due === 0 ? 'gapsUndated' : overdue === 0 ? 'gapsInTime' : 'gapCounts'
  return say(b, label, { count: gaps.length, due, overdue })
}

/** What is behind, late or overdue, a line each, or that nothing is. */
export function attentionPart(b: Build, standing: Standing): RootContent[] {
  const lines = [
    ...standing.goals.filter(needsAttention).map((goal) => goalAttention(b, goal)),
    ...standing.indicators.flatMap((item) => measureLine(b, item)),
    ...dateLines(b, standing),
  ]
  const title = h(2, b.anchors.heading(say(b, 'attention')), say(b, 'attention'))
  if (lines.length === 0) return [title, p(say(b, 'nothing'))]
  return [title, bullets(lines.map((line) => [p(line, '.')]))]
}

function needsAttention({ state }: GoalStanding): boolean {
  return state === 'behind' || state === 'missed'
}

function goalAttention(b: Build, { goal, targets, state }: GoalStanding): Inline {
  const anchor = goal.id === undefined ? undefined : b.anchors.to('goal', goal.id)
  const name = goalName(goal, b)
  const weak = targets.filter(({ progress }) => progress.state === state)
  const why = joined(
    '. ',
    weak.map((target) => progressText(b, target)),
  )
  return [strong(`${say(b, state)}:`), ' ', anchor === undefined ? name : link(`#${anchor}`, name), '. ', why]
}

function measureLine(b: Build, { id, schedule, breakdowns }: IndicatorStanding): Inline[] {
  const { last, next, isOverdue: isLate } = schedule
  if (!isLate || last === undefined || next === undefined) return []
  const hasMeasurements = breakdowns.some(({ measured }) => measured.series.measurements.length > 0)
  const text = say(b, hasMeasurements ? 'measureAgain' : 'measureFirst', { next, last })
  return [[strong(`${say(b, 'measurement')}:`), ' ', indicatorLink(b, id), '. ', text]]
}

/** Milestones, actions, follow-ups and gaps whose dates have passed. */
function dateLines(b: Build, standing: Standing): Inline[] {
  const line = (kind: Label, name: Inline, text: string): Inline => [
    strong(`${b.say(kind)}:`),
    ' ',
    name,
    '. ',
    text,
  ]
  const milestones = standing.milestones.filter(({ state }) => state === 'passed')
  const actions = standing.actions.filter(({ timing }) => timing !== 'inTime')
  const followUps = followUpsOf(b, standing).filter(({ isPassed }) => isPassed)
  const gaps = standing.gaps.filter(({ gap }) => isOverdue(gap, b.asOf))
  return [
    ...milestones.map((item) => {
      const text = say(b, 'lateMilestone', { date: item.milestone.date ?? '' })
      return line('milestone', milestoneName(b, item), text)
    }),
    ...actions.map(({ action, timing }) => {
      const { start = '', end = '' } = action
      const text = timing === 'late' ? say(b, 'lateAction', { end }) : say(b, 'lateStart', { start })
      return line('action', actionName(action, b), text)
    }),
    ...followUps.map(({ name, followUp }) =>
      line('followUp', name, say(b, 'lateFollowUp', { date: followUp.next ?? '' })),
    ),
    ...gaps.map((found) => {
      const { holder, field } = gapPlace(b, found)
      return line('gap', joined(', ', [holder, field]), say(b, 'lateGap', { due: found.gap.due ?? '' }))
    }),
  ]
}
