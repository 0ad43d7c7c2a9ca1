import type { RootContent } from 'mdast'
import type { Goal } from '#core/generated/strategy'
import { isOwnGoal } from '#core/smart'
import {
  bullets,
  h,
  type Inline,
  inline,
  joined,
  marked,
  p,
  sentences,
  strong,
  withoutStrong,
} from '../../nodes.ts'
import type { Build } from '../context/build.ts'
import {
  action,
  actor,
  goal as goalLink,
  levelName,
  listed,
  listedIds,
  mark,
  reference,
  setter,
} from '../context/names.ts'
import { type Below, gapNote, labelled } from '../context/values.ts'
import { followUpText } from './follow-up.ts'
import { smartBlocks } from './smart.ts'

/** All of a goal, from its heading to the actions that contribute to it. */
export function goalBlocks(b: Build, goal: Goal, depth: number): RootContent[] {
  const statement = withoutStrong(b.inline(goal.statement))
  const below: Below = { depth, blocks: [] }
  const afterwards: Below = { depth, blocks: [] }
  const connections = connectionsOf(b, goal, afterwards)
  return [
    h(depth, b.anchors.claim('goal', goal.id), headingOf(b, goal)),
    ...(statement.length > 0 ? [marked(p(strong(statement)), 'lead')] : []),
    marked(p(badges(b, goal)), 'badges'),
    ...ownerGap(b, goal),
    ...b.block(goal.body, depth),
    ...smartBlocks(b, goal, below),
    ...(connections.length > 0 ? [bullets(connections.map((line) => [p(line)]))] : []),
    ...afterwards.blocks,
  ]
}

/** "M1 Eget hjem"; where the goal has no title, "Mål M1". */
export function headingOf(b: Build, goal: Goal): Inline {
  const title = b.inline(goal.title)
  if (title.length > 0) return joined(' ', [mark(goal.id), title])
  return joined(' ', [levelName(b, goal), goal.id])
}

/** What sort of goal it is, whose, and what became of it, on one line. */
export function badges(b: Build, goal: Goal): Inline {
  const status = goal.status === undefined ? undefined : b.term(`goal.${goal.status}`)
  const note = b.inline(goal.statusNote)
  return joined(' · ', [
    levelName(b, goal),
    isOwnGoal(goal) ? undefined : [b.say('setBy', { name: '' }), setter(b, goal.setBy ?? '')],
    goal.explicit === false ? b.say('implicit') : undefined,
    labelled(b.say('source'), reference(b, goal.reference)),
    typeof goal.owner === 'string' ? labelled(b.say('owner'), actor(b, goal.owner)) : undefined,
    labelled(b.say('supports'), listedIds(b, goal.supports, goalLink)),
    note.length > 0
      ? [labelled(b.say('statusNote'), status), ' (', note, ')']
      : labelled(b.say('statusNote'), status),
  ])
}

/** What the goal says of its missing owner. */
export function ownerGap(b: Build, goal: Goal): RootContent[] {
  return typeof goal.owner === 'object'
    ? [marked(p(sentences([labelled(b.say('owner'), gapNote(b, goal.owner))])), 'gap-line')]
    : []
}

/** Follow-up, and what leads to the goal from elsewhere in the document. */
function connectionsOf(b: Build, goal: Goal, below: Below): Inline[] {
  const followUp = goal.followUp === undefined ? undefined : followUpText(b, goal.followUp, below)
  const leadsHere = (ids: readonly string[] | undefined) => Boolean(goal.id && ids?.includes(goal.id))
  const goals = b.goals.filter(({ supports }) => leadsHere(supports))
  const actions = b.actions.filter(({ contributesTo }) => leadsHere(contributesTo))
  const lines = [
    labelled(b.say('followUp'), followUp),
    labelled(
      b.say('supportedBy'),
      listed(
        b,
        goals.flatMap(({ id }) => (id === undefined ? [] : [goalLink(b, id)])),
      ),
    ),
    labelled(
      b.say('contributing'),
      listed(
        b,
        actions.map((item) => action(b, item)),
      ),
    ),
  ]
  return lines.filter((line) => inline(line).length > 0)
}
