import { lastDay } from '#core/dates'
import type { Goal, Measurable } from '#core/generated/strategy'
import type { Locale } from '#core/locale'
import type { StratmlObjective, StratmlPlan } from '#core/stratml'
import type { Ids } from './ids.ts'
import type { Measures } from './indicators.ts'
import type { People } from './people.ts'
import { gap } from './words.ts'

interface Drafting {
  ids: Ids
  people: People
  measures: Measures
  locale: Locale
}

/** Each goal of a plan, followed by its objectives, which support it. */
export function goalsOfPlan(plan: StratmlPlan, drafting: Drafting): Goal[] {
  return plan.goals.flatMap((goal, i) => {
    const id = drafting.ids.goal(goal.identifier, `M${i + 1}`)
    const objectives = goal.objectives.flatMap((objective, j) => {
      const statement = statementOf(objective)
      if (statement.statement === undefined) return []
      const own = drafting.ids.goal(
        objective.identifier,
        `${/^[A-ZÆØÅ]/.test(id) ? id : `M${i + 1}`}.${j + 1}`,
      )
      return [goalOf(own, 'objective', objective, drafting, { supports: [id] })]
    })
    return [goalOf(id, 'goal', { ...goal, indicators: [] }, drafting, {}), ...objectives]
  })
}

function goalOf(
  id: string,
  level: 'goal' | 'objective',
  plan: StratmlObjective,
  { people, measures, locale }: Drafting,
  more: Pick<Goal, 'supports'>,
): Goal {
  const measurable = measures.of(plan)
  const groups = people.groupsOf(plan.stakeholders)
  const deadline = deadlineOf(measurable)
  return {
    id,
    level,
    ...statementOf(plan),
    ...more,
    owner: people.ownerOf(plan.stakeholders) ?? gap('owner', locale),
    smart: {
      specific: { ...(groups.length > 0 ? { groups } : {}), ...gap('specific', locale) },
      measurable: measurable ?? gap('measurable', locale),
      accepted: gap('accepted', locale),
      realistic: gap('realistic', locale),
      timeBound: deadline === undefined ? gap('timeBound', locale) : { deadline },
    },
  }
}

/** The statement is the first paragraph of the description; a name that says the same is no title. */
function statementOf({ name, description }: StratmlObjective): Pick<Goal, 'title' | 'statement' | 'body'> {
  const [first = '', ...rest] = (description ?? name ?? '').split(/\n\s*\n/)
  const statement = first.replace(/\s+/g, ' ').trim()
  const body = rest.join('\n\n').trim()
  const title = name?.replace(/\s+/g, ' ')
  return {
    ...(title === undefined || title === statement ? {} : { title }),
    ...(statement === '' ? {} : { statement }),
    ...(body === '' ? {} : { body }),
  }
}

/** A goal is met when all its targets and milestones are, so it is due when the last of them is. */
function deadlineOf(measurable: Measurable | undefined): string | undefined {
  const dates = [...(measurable?.targets ?? []), ...(measurable?.milestones ?? [])].map(({ date }) => date)
  if (dates.length === 0 || dates.includes(undefined)) return undefined
  const last = dates.reduce((a, b) => ((lastDay(b) ?? '') > (lastDay(a) ?? '') ? b : a))
  return last === undefined ? undefined : String(last)
}
