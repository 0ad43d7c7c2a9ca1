import type { Indicator, Measurable, Milestone, Target } from '#core/generated/strategy'
import type { Locale } from '#core/locale'
import { type StratmlIndicator, type StratmlObjective, stratmlDivider, stratmlMilestone } from '#core/stratml'
import type { Ids } from './ids.ts'
import { actualsOf, spanDate, targetsOf } from './results.ts'
import { gap, otherWords } from './words.ts'

/** The indicators of a plan by id, and what each objective wants of them. */
export interface Measures {
  indicators: { [id: string]: Indicator }
  of(objective: StratmlObjective): Measurable | undefined
}

/** An indicator that is on a level with an earlier one of the same name is the same indicator, used once more. */
export function measuresOf(objectives: readonly StratmlObjective[], ids: Ids, locale: Locale): Measures {
  const indicators: { [id: string]: Indicator } = {}
  const byIdentifier = new Map<string, { id: string; dimension: string }>()
  const wanted = new Map<StratmlObjective, Measurable>()
  for (const objective of objectives) {
    const targets: Target[] = []
    const milestones: Milestone[] = []
    for (const one of objective.indicators) {
      if (one.unit === stratmlMilestone) {
        milestones.push(milestoneOf(one, ids))
        continue
      }
      const peer = one.peers
        .map((id) => byIdentifier.get(id))
        .find((known) => known?.dimension === one.dimension)
      const id = peer?.id ?? ids.kebab(one.identifier, one.dimension)
      const scale = scaleOf(one)
      indicators[id] = merged(indicators[id], one, scale, locale)
      if (one.identifier !== undefined) byIdentifier.set(one.identifier, { id, dimension: one.dimension })
      const found = targetsOf(id, one.instances, scale, gap('target', locale))
      targets.push(...(found.length > 0 ? found : [{ indicator: id, ...gap('target', locale) }]))
      for (const { dimension } of found) addGroups(indicators[id], dimension)
    }
    if (targets.length + milestones.length > 0)
      wanted.set(objective, {
        ...(targets.length > 0 ? { targets } : {}),
        ...(milestones.length > 0 ? { milestones } : {}),
      })
  }
  return { indicators, of: (objective) => wanted.get(objective) }
}

function scaleOf({ type, unit }: StratmlIndicator): string[] | undefined {
  return type === 'Qualitative' && unit.includes(stratmlDivider) ? unit.split(stratmlDivider) : undefined
}

const kinds = {
  Outcome: 'outcome',
  Output: 'output',
  Output_Processing: 'process',
  Input_Processing: 'process',
  Input: 'input',
} as const

function merged(
  known: Indicator | undefined,
  one: StratmlIndicator,
  scale: string[] | undefined,
  locale: Locale,
): Indicator {
  const { baselines, measurements } = actualsOf(one.instances, scale)
  const indicator: Indicator = known ?? {
    name: one.dimension,
    ...described(one.otherInformation),
    ...(scale === undefined ? { unit: one.unit === '' ? otherWords.unit[locale] : one.unit } : { scale }),
    ...(one.stage === undefined ? {} : { kind: kinds[one.stage] }),
    baseline: gap('baseline', locale),
  }
  const [first, ...more] = baselines
  if (first !== undefined) indicator.baseline = more.length === 0 ? first : baselines
  if (measurements.length > 0) {
    const before = Array.isArray(indicator.measurements) ? indicator.measurements : []
    indicator.measurements = [...before, ...measurements]
  }
  for (const { dimension } of [...baselines, ...measurements]) addGroups(indicator, dimension)
  return indicator
}

/** What is counted stands first; what explains it follows an empty line. */
function described(text: string | undefined): Pick<Indicator, 'definition' | 'description'> {
  if (text === undefined) return {}
  const [definition = '', ...rest] = text.split(/\n\s*\n/)
  const description = rest.join('\n\n').trim()
  return {
    definition: definition.replace(/\s+/g, ' ').trim(),
    ...(description === '' ? {} : { description }),
  }
}

function addGroups(indicator: Indicator | undefined, dimension: { [id: string]: string } | undefined): void {
  if (indicator === undefined) return
  for (const [id, group] of Object.entries(dimension ?? {})) {
    const groups = indicator.dimensions?.[id] ?? []
    const all = groups.includes(group) ? groups : [...groups, group]
    indicator.dimensions = { ...indicator.dimensions, [id]: all }
  }
}

function milestoneOf({ identifier, dimension, instances }: StratmlIndicator, ids: Ids): Milestone {
  const [due] = instances.flatMap(({ targets }) => targets)
  const date = spanDate(due?.start, due?.end)
  return {
    ...(identifier === undefined ? {} : { id: ids.goal(identifier, 'MP1') }),
    title: dimension,
    ...(date === undefined ? {} : { date }),
  }
}
