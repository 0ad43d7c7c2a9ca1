import type { Goal, Strategy, Theme } from '#core/generated/strategy'
import { goalsOf, type Placed } from '#core/goals'
import { isOwnGoal } from '#core/smart'
import type { StratmlGoal, StratmlObjective, StratmlStakeholder } from '#core/stratml'
import { blockText, lineText, withBody } from '../text.ts'
import { indicatorsOf } from './indicators.ts'
import { type Identify, nameOf } from './names.ts'

/**
 * The goals that the document sets. An objective stands under the goal that it supports; where it supports none, under a goal that
 * has the name of its theme, or of the document, since StratML has no objective without a goal.
 */
export function planGoals(strategy: Strategy, identify: Identify): StratmlGoal[] {
  const own = goalsOf(strategy).filter(({ value }) => isOwnGoal(value))
  const byGoal = new Map<Goal | Theme | Strategy, StratmlGoal>()
  const parents = new Map(own.map((goal) => [goal, parentOf(goal, own, strategy)]))
  // Goals take their ids before what is made of themes and indicators can.
  for (const { value } of own)
    if (value.level === 'goal') byGoal.set(value, bareGoal(strategy, value, identify))
  const order: StratmlGoal[] = []
  for (const goal of own) {
    const holder = goal.value.level === 'goal' ? goal.value : parents.get(goal)
    if (holder === undefined) continue
    const known = byGoal.get(holder) ?? standIn(holder, identify)
    byGoal.set(holder, known)
    if (!order.includes(known)) order.push(known)
  }
  const objectives = own.filter(({ value }) => value.level !== 'goal')
  const made = objectives.map((goal) => ({ goal, objective: bareObjective(strategy, goal.value, identify) }))
  const measure = indicatorsOf(strategy, identify)
  for (const { goal, objective } of made) {
    objective.indicators = measure(goal.value)
    const holder = parents.get(goal)
    if (holder !== undefined) byGoal.get(holder)?.objectives.push(objective)
  }
  return order
}

/** Where an objective belongs: the first goal that it supports, be it over other objectives; else its theme; else the document. */
function parentOf(
  { value, theme }: Placed<Goal>,
  own: readonly Placed<Goal>[],
  strategy: Strategy,
): Goal | Theme | Strategy | undefined {
  if (value.level === 'goal') return undefined
  const seen = new Set<Goal>([value])
  const queue = [value]
  for (let goal = queue.shift(); goal !== undefined; goal = queue.shift()) {
    for (const id of goal.supports ?? []) {
      const supported = own.find((one) => one.value.id === id)?.value
      if (supported === undefined || seen.has(supported)) continue
      if (supported.level === 'goal') return supported
      seen.add(supported)
      queue.push(supported)
    }
  }
  return theme ?? strategy
}

/** A goal that has the name of a theme or of the document. */
function standIn(holder: Goal | Theme | Strategy, identify: Identify): StratmlGoal {
  const name = lineText(holder.title) ?? holder.id ?? 'Goal'
  const rationale = 'rationale' in holder ? blockText(holder.rationale) : undefined
  const [first, ...rest] = rationale?.split(/\n\s*\n/) ?? []
  const description = withBody(first, rest.join('\n\n'))
  return {
    name,
    description: description ?? name,
    identifier: identify(holder.id, 'goal'),
    stakeholders: [],
    objectives: [],
  }
}

function bareGoal(strategy: Strategy, goal: Goal, identify: Identify): StratmlGoal {
  const { name = 'Goal', description = name, ...others } = common(strategy, goal, identify)
  return { name, description, ...others, objectives: [] }
}

function bareObjective(strategy: Strategy, goal: Goal, identify: Identify): StratmlObjective {
  return { ...common(strategy, goal, identify), indicators: [] }
}

function common(strategy: Strategy, goal: Goal, identify: Identify): Omit<StratmlObjective, 'indicators'> {
  const name = lineText(goal.title) ?? lineText(goal.statement)
  const description = withBody(goal.statement ?? goal.title, goal.body)
  const identifier = identify(goal.id, 'goal')
  return {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    identifier,
    ...(/^\p{Lu}{1,3}\d/u.test(identifier) ? { sequence: identifier } : {}),
    stakeholders: stakeholdersOf(strategy, goal),
  }
}

function stakeholdersOf(strategy: Strategy, { owner, smart }: Goal): StratmlStakeholder[] {
  const owners: StratmlStakeholder[] =
    typeof owner === 'string'
      ? [{ type: 'Organization', name: nameOf(strategy, 'actors', owner), roles: ['Performer'] }]
      : []
  const groups = new Set((smart?.specific?.groups ?? []).map((id) => nameOf(strategy, 'targetGroups', id)))
  return [
    ...owners,
    ...[...groups].map(
      (name): StratmlStakeholder => ({ type: 'Generic_Group', name, roles: ['Beneficiary'] }),
    ),
  ]
}
