import type { Actor, TargetGroup } from '#core/generated/strategy'
import type { StratmlPlan, StratmlStakeholder } from '#core/stratml'
import type { Ids } from './ids.ts'

/** The actors and target groups of a plan, and their ids by name. */
export interface People {
  actors: { [id: string]: Actor }
  targetGroups: { [id: string]: TargetGroup }
  /** The actor who is responsible for what the stakeholders belong to: the first who performs it, else the first organization. */
  ownerOf(stakeholders: readonly StratmlStakeholder[]): string | undefined
  groupsOf(stakeholders: readonly StratmlStakeholder[]): string[]
}

/** Those that the organizations list come first, then those that only goals name. */
export function peopleOf(plan: StratmlPlan, ids: Ids): People {
  const actors: People['actors'] = {}
  const targetGroups: People['targetGroups'] = {}
  const known = { actor: new Map<string, string>(), group: new Map<string, string>() }
  const objectives = plan.goals.flatMap((goal) => [goal, ...goal.objectives])
  const others = plan.organizations
    .slice(1)
    .flatMap(({ name, description }): StratmlStakeholder[] =>
      name === undefined
        ? []
        : [{ type: 'Organization', name, ...(description === undefined ? {} : { description }), roles: [] }],
    )
  const listed = [...plan.organizations, ...objectives].flatMap(({ stakeholders }) => stakeholders)
  for (const stakeholder of [...others, ...listed]) {
    const { name, description, type } = stakeholder
    const sort = isGroup(stakeholder) ? 'group' : 'actor'
    if (name === undefined || known[sort].has(name)) continue
    const id = ids.kebab(undefined, name)
    known[sort].set(name, id)
    const more = description === undefined ? {} : { description }
    if (sort === 'group') targetGroups[id] = { name, ...more }
    else actors[id] = { name, kind: type === 'Person' ? 'role' : 'other', ...more }
  }
  return {
    actors,
    targetGroups,
    ownerOf(stakeholders) {
      const able = stakeholders.filter((one) => !isGroup(one) && one.name !== undefined)
      const owner =
        able.find(({ roles }) => roles.includes('Performer')) ?? able.find(({ roles }) => roles.length === 0)
      return owner?.name === undefined ? undefined : known.actor.get(owner.name)
    },
    groupsOf: (stakeholders) =>
      stakeholders.flatMap((one) => (isGroup(one) ? (known.group.get(one.name ?? '') ?? []) : [])),
  }
}

/** Whether a stakeholder is meant to gain from the plan, and not to carry it out. */
function isGroup({ type, roles }: StratmlStakeholder): boolean {
  if (type !== undefined) return type === 'Generic_Group'
  return roles.includes('Beneficiary') && !roles.includes('Performer')
}
