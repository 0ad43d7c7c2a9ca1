import { firstDay, lastDay } from '#core/dates'
import type { Goal, Indicator, Milestone, Strategy } from '#core/generated/strategy'
import { type StratmlIndicator, stratmlDivider, stratmlMilestone } from '#core/stratml'
import { lineText, withBody } from '../text.ts'
import type { Identify } from './names.ts'
import { actualInstances, targetInstances } from './results.ts'

const stages = { outcome: 'Outcome', output: 'Output', process: 'Output_Processing', input: 'Input' } as const

/** Makes the indicators of objectives. What has been measured stands with the first objective that uses an indicator. */
export function indicatorsOf(strategy: Strategy, identify: Identify): (goal: Goal) => StratmlIndicator[] {
  const first = new Map<string, string>()
  return (goal) => {
    const { targets = [], milestones = [] } = goal.smart?.measurable ?? {}
    const ids = [...new Set(targets.flatMap(({ indicator }) => indicator ?? []))]
    const measured = ids.map((id): StratmlIndicator => {
      const indicator = entry(strategy, id)
      const known = first.get(id)
      const identifier = identify(known === undefined ? id : `${id}.${goal.id ?? 'goal'}`, id)
      if (known === undefined) first.set(id, identifier)
      const deadline = goal.smart?.timeBound?.deadline
      return {
        ...described(indicator, id),
        identifier,
        peers: known === undefined ? [] : [known],
        instances: [
          ...(known === undefined ? actualInstances(indicator) : []),
          ...targets
            .filter((target) => target.indicator === id)
            .flatMap((target) => targetInstances(target, deadline)),
        ],
      }
    })
    return [...measured, ...milestones.flatMap((milestone) => milestoneIndicator(milestone, identify))]
  }
}

function entry({ indicators = {} }: Strategy, id: string): Indicator {
  return (Object.hasOwn(indicators, id) ? indicators[id] : undefined) ?? {}
}

function described(
  { name, unit, scale, kind, definition, description }: Indicator,
  id: string,
): Omit<StratmlIndicator, 'identifier' | 'peers' | 'instances'> {
  const isScale = scale !== undefined && scale.length > 0
  const other = withBody(definition, description)
  return {
    ...(kind === undefined || kind === 'context' ? {} : { stage: stages[kind] }),
    type: isScale ? 'Qualitative' : 'Quantitative',
    dimension: lineText(name) ?? id,
    unit: isScale ? scale.map((step) => lineText(step) ?? '').join(stratmlDivider) : (lineText(unit) ?? ''),
    ...(other === undefined ? {} : { otherInformation: other }),
  }
}

function milestoneIndicator({ id, title, date }: Milestone, identify: Identify): StratmlIndicator[] {
  const dimension = lineText(title)
  if (dimension === undefined) return []
  const [start, end] = [firstDay(date), lastDay(date)]
  const due = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }
  return [
    {
      type: 'Qualitative',
      dimension,
      unit: stratmlMilestone,
      ...(id === undefined ? {} : { identifier: identify(id, id) }),
      peers: [],
      instances: [{ targets: [due], actuals: [] }],
    },
  ]
}
