import type { Goal, Target } from '#core/generated/strategy'
import type { Placed } from '#core/goals'
import { blockText, lineText } from '../text.ts'
import { filled, type Node } from './node.ts'

/** A goal with its targets and milestones. */
export function goalNode({ value: goal, theme }: Placed<Goal>, to: (id: string) => string): Node {
  const { specific, measurable, timeBound } = goal.smart ?? {}
  const deadline = timeBound?.deadline
  return filled({
    '@id': goal.id && to(goal.id),
    '@type': goal.level === 'objective' ? ['stratlint:Goal', 'stratlint:Objective'] : 'stratlint:Goal',
    'schema:identifier': goal.id,
    'schema:name': lineText(goal.title),
    'stratlint:statement': lineText(goal.statement),
    'schema:description': blockText(goal.body),
    'stratlint:setBy': goal.setBy,
    'stratlint:inTheme': theme?.id && { '@id': to(theme.id) },
    'stratlint:supports': (goal.supports ?? []).map((id) => ({ '@id': to(id) })),
    'stratlint:owner': typeof goal.owner === 'string' ? { '@id': to(goal.owner) } : undefined,
    'schema:audience': (specific?.groups ?? []).map((id) => ({ '@id': to(id) })),
    'stratlint:change': lineText(specific?.change),
    'stratlint:scope': lineText(specific?.scope),
    'stratlint:deadline': deadline === undefined ? undefined : String(deadline),
    'stratlint:target': (measurable?.targets ?? []).map((target) => targetNode(target, deadline, to)),
    'stratlint:milestone': (measurable?.milestones ?? []).map((milestone) =>
      filled({
        '@type': 'stratlint:Milestone',
        'schema:name': lineText(milestone.title),
        'stratlint:due': milestone.date === undefined ? undefined : String(milestone.date),
      }),
    ),
    'stratlint:status': goal.status,
  })
}

function targetNode(target: Target, deadline: Target['date'], to: (id: string) => string): Node {
  const { indicator, value, min, max, change, dimension, interim } = target
  const due = target.date ?? deadline
  return filled({
    '@type': 'stratlint:Target',
    'schema:variableMeasured': indicator && { '@id': to(indicator) },
    'schema:value': value,
    'schema:minValue': min,
    'schema:maxValue': max,
    'stratlint:changeInPercent': change?.percent,
    'stratlint:changeInPoints': change?.points,
    'stratlint:changeInAmount': change?.amount,
    'stratlint:since': change?.since === undefined ? undefined : String(change.since),
    'stratlint:due': due === undefined ? undefined : String(due),
    'stratlint:dimension': dimension && { ...dimension },
    'stratlint:interim': (interim ?? []).map((item) =>
      filled({
        '@type': 'stratlint:Target',
        'schema:value': item.value,
        'stratlint:due': item.date === undefined ? undefined : String(item.date),
      }),
    ),
  })
}
