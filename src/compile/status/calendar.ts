import type { RootContent } from 'mdast'
import { type DateText, lastDay } from '#core/dates'
import { isOverdue } from '#core/gaps'
import type { FollowUp } from '#core/generated/strategy'
import { cleanLine } from '../clean.ts'
import { plainField } from '../fields.ts'
import { compactTable, h, type Inline, p, row, rowHeaderTable } from '../nodes.ts'
import { type Build, filled } from '../strategy/context/build.ts'
import { gapPlace } from '../strategy/context/gap-place.ts'
import { actor, aim, goal as goalLink, goalName } from '../strategy/context/names.ts'
import { dateText, frequencyText } from '../strategy/context/values.ts'
import type { MilestoneStanding, Standing } from './standing.ts'
import { say } from './text.ts'

/** The milestones by date. */
export function milestonesPart(b: Build, { milestones }: Standing): RootContent[] {
  if (milestones.length === 0) return []
  const rows = byDate(milestones, ({ milestone }) => milestone.date).map(({ milestone, goal, state }) =>
    row([
      milestoneName(b, { milestone }),
      goal.id === undefined ? goalName(goal, b) : goalLink(b, goal.id),
      dateText(b, milestone.date),
      say(b, `milestone.${state}`),
    ]),
  )
  const head = [b.say('milestone'), b.say('goal'), b.say('date'), say(b, 'state')]
  return [h(2, b.anchors.heading(say(b, 'milestones')), say(b, 'milestones')), compactTable(head, rows)]
}

export function milestoneName(b: Build, { milestone }: Pick<MilestoneStanding, 'milestone'>): string {
  return plainField(milestone.title) || cleanLine(milestone.id ?? b.say('milestone'))
}

/** A follow-up with a date, and what it follows: a goal, or the whole document. */
export interface PlannedFollowUp {
  followUp: FollowUp
  of: Inline
  name: string
  isPassed: boolean
}

/** The follow-ups that have a date, by date. */
export function followUpsOf(b: Build, { goals }: Standing): PlannedFollowUp[] {
  const whole = filled(b.strategy.implementation?.followUp).map((followUp) => ({
    followUp,
    of: say(b, 'wholeDocument'),
  }))
  const single = goals.flatMap(({ goal }) => {
    const of = goal.id === undefined ? goalName(goal, b) : aim(b, goal.id)
    return goal.followUp === undefined ? [] : [{ followUp: goal.followUp, of }]
  })
  return byDate([...whole, ...single], ({ followUp }) => followUp.next).flatMap(({ followUp, of }) => {
    const day = lastDay(followUp.next)
    const name = plainField(followUp.what) || b.say('followUp')
    return day === undefined ? [] : [{ followUp, of, name, isPassed: day < b.asOf }]
  })
}

/** When progress is looked at next, by whom and where. */
export function followUpPart(b: Build, standing: Standing): RootContent[] {
  const items = followUpsOf(b, standing)
  const title = h(2, b.anchors.heading(say(b, 'followUp')), say(b, 'followUp'))
  if (items.length === 0) return [title, p(say(b, 'noFollowUp'))]
  const rows = items.map(({ followUp, of, name, isPassed }) =>
    row([
      isPassed ? say(b, 'nextPassed', { date: followUp.next ?? '' }) : dateText(b, followUp.next),
      name,
      of,
      cleanLine(followUp.forum ?? ''),
      actor(b, followUp.owner),
      frequencyText(b, followUp.frequency),
    ]),
  )
  const head = [
    b.say('nextTime'),
    b.say('what'),
    b.say('applies'),
    b.say('forum'),
    b.say('owner'),
    b.say('howOften'),
  ]
  return [title, compactTable(head, rows)]
}

/** The gaps whose date has passed. */
export function overdueGapsPart(b: Build, { gaps }: Standing): RootContent[] {
  if (gaps.length === 0) return []
  const title = h(2, b.anchors.heading(say(b, 'gaps')), say(b, 'gaps'))
  const overdue = gaps.filter(({ gap }) => isOverdue(gap, b.asOf))
  if (overdue.length === 0) return [title, p(say(b, 'noneOverdue'))]
  const rows = byDate(overdue, ({ gap }) => gap.due).map((found) => {
    const { holder, field } = gapPlace(b, found)
    const { gap } = found
    return row([
      holder,
      field,
      b.inline(gap.gap),
      actor(b, gap.owner) ?? b.say('notStated'),
      dateText(b, gap.due),
    ])
  })
  const head = [say(b, 'gapHolder'), b.say('field'), b.say('gap'), b.say('owner'), say(b, 'due')]
  return [title, rowHeaderTable(head, rows)]
}

/** Things by the last day of their dates; those without one come last. */
function byDate<T>(items: readonly T[], dateOf: (item: T) => DateText | undefined): T[] {
  const day = (item: T): string => lastDay(dateOf(item)) ?? '9999'
  return [...items].sort((a, z) => (day(a) < day(z) ? -1 : day(a) > day(z) ? 1 : 0))
}
