import type { RootContent } from 'mdast'
import { lastDay } from '#core/dates'
import { type DeclaredGap, isOverdue } from '#core/gaps'
import { compactTable, h, type Inline, p, row, rowHeaderTable } from '../nodes.ts'
import { capital } from '../strategy/context/build.ts'
import { gapPlace } from '../strategy/context/gap-place.ts'
import { questionOf } from '../strategy/context/letters.ts'
import { actor, aim, mark, reference, setter } from '../strategy/context/names.ts'
import { headingOf } from '../strategy/goals/goal.ts'
import type { Audit } from './context.ts'
import { dueText, gapText } from './goals.ts'

/** The goals that the document only cites: what they say, and whose they are. */
export function othersPart({ b, cited, say }: Audit): RootContent[] {
  if (cited.length === 0) return []
  const rows = cited.map(({ value: goal }) =>
    row(
      [
        headingOf(b, goal),
        b.inline(goal.statement),
        setter(b, goal.setBy ?? ''),
        reference(b, goal.reference),
      ],
      b.anchors.claim('goal', goal.id),
    ),
  )
  const head = [b.say('goal'), b.say('content'), say('setter'), b.say('source')]
  return [
    h(2, b.anchors.heading(say('others')), say('others')),
    p(capital(say('othersHow'))),
    compactTable(head, rows),
  ]
}

/** The gaps whose date has passed, the oldest first. */
export function overduePart(audit: Audit): RootContent[] {
  const { b, say } = audit
  const overdue = byDue(audit.gaps.filter(({ gap }) => isOverdue(gap, b.asOf)))
  if (overdue.length === 0) return []
  const table = gapTable(audit, overdue, say('lacks'), ({ gap }) => gapText(b, gap))
  return [h(2, b.anchors.heading(say('overdueGaps')), say('overdueGaps')), table]
}

/** All gaps as a table to work on, those with a date first. `anchor` is that of the heading. */
export function planPart(audit: Audit, anchor: string): RootContent[] {
  const { gaps, say } = audit
  if (gaps.length === 0) return []
  const table = gapTable(audit, byDue(gaps), say('settle'), (found) => settleText(audit, found))
  return [h(2, anchor, say('plan')), p(say('planHow')), table]
}

/** The question of a letter where the goal lacks an answer to it; the gap's own words where a part is missing. */
function settleText({ b, say }: Audit, { gap, path, goal }: DeclaredGap): Inline {
  if (path.at(-1) === 'owner') return say('askOwner')
  const isWhole = goal !== undefined && path.length === goal.path.length + 2
  const asked = isWhole ? b.smart.lettersAt(goal.value, path) : []
  if (asked.length === 0) return gapText(b, gap)
  return capital(asked.map((letter) => questionOf(b, letter)).join(', '))
}

function gapTable(
  audit: Audit,
  gaps: readonly DeclaredGap[],
  title: string,
  textOf: (found: DeclaredGap) => Inline,
): RootContent {
  const { b, say } = audit
  const rows = gaps.map((found) => {
    const { holder, field } = gapPlace(b, found)
    const { gap, goal } = found
    // The goals have been named; a mark keeps a row to a line.
    const where = mark(goal?.value.id) === undefined ? holder : aim(b, goal?.value.id ?? '')
    return row([where, field, textOf(found), actor(b, gap.owner), dueText(audit, gap)])
  })
  return rowHeaderTable([say('holder'), b.say('field'), title, say('fillsIn'), say('due')], rows)
}

function byDue(gaps: readonly DeclaredGap[]): DeclaredGap[] {
  const day = ({ gap }: DeclaredGap): string => lastDay(gap.due) ?? '9999'
  return [...gaps].sort((a, z) => (day(a) < day(z) ? -1 : day(a) > day(z) ? 1 : 0))
}
