import type { RootContent } from 'mdast'
import { cell, h, type Inline, marked, p, row, rowHeaderTable, sentences } from '../nodes.ts'
import type { Build } from '../strategy/context/build.ts'
import { actor, goalName } from '../strategy/context/names.ts'
import { dateText, labelled } from '../strategy/context/values.ts'
import type { ProgressState } from '../tree.ts'
import type { GoalStanding, Standing } from './standing.ts'
import { basisOf, say } from './text.ts'

/** A cell with a state: its sign, where the format draws one, and its words. */
export function stateCell(b: Build, state: ProgressState) {
  return marked(cell(say(b, state)), 'state', `state-${state}`)
}

/** Every goal that is followed: its state, and what that rests on. */
export function goalsPart(b: Build, { goals }: Standing): RootContent[] {
  if (goals.length === 0) return []
  const head = [b.say('goal'), say(b, 'state'), say(b, 'basis'), b.say('owner')]
  const rows = goals.map((standing) => goalRow(b, standing))
  const cited = b.goals.length > goals.length ? [p(say(b, 'citedGoals'))] : []
  return [h(2, b.anchors.heading(say(b, 'goals')), say(b, 'goals')), rowHeaderTable(head, rows), ...cited]
}

function goalRow(b: Build, standing: GoalStanding) {
  const { goal, state, isOwn } = standing
  const cells = row(
    [
      isOwn ? goalName(goal, b) : `${goalName(goal, b)} (${b.say('setByOthers')})`,
      '',
      sentences([...basisOf(b, standing), deadlineOf(b, standing)]),
      ownerOf(b, standing),
    ],
    b.anchors.claim('goal', goal.id),
  )
  return { ...cells, children: cells.children.map((item, i) => (i === 1 ? stateCell(b, state) : item)) }
}

function ownerOf(b: Build, { goal }: GoalStanding): Inline {
  return typeof goal.owner === 'string' ? actor(b, goal.owner) : b.say('notStated')
}

/** The deadline, where no target says it. */
function deadlineOf(b: Build, { goal, targets }: GoalStanding): Inline {
  if (targets.some(({ aimed }) => aimed.date !== undefined)) return undefined
  const deadline = dateText(b, goal.smart?.timeBound?.deadline)
  return labelled(b.say('deadline'), deadline ?? b.say('notStated').toLowerCase())
}
