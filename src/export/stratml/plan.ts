import { firstDay, lastDay } from '#core/dates'
import type { Strategy } from '#core/generated/strategy'
import type { StratmlGoal, StratmlPlan } from '#core/stratml'
import { blockText, lineText, withBody } from '../text.ts'
import { planGoals } from './goals.ts'
import { everybody, identifiers } from './names.ts'

/** What of a strategy StratML can hold. */
export function planOf(strategy: Strategy): StratmlPlan {
  const { publisher, period, published, vision, mission } = strategy
  const identify = identifiers()
  const identifier = identify(strategy.id, 'plan')
  const goals = planGoals(strategy, identify)
  const contact = publisher?.contact
  const organization = {
    ...defined({ name: lineText(publisher?.name), description: lineText(publisher?.unit) }),
    stakeholders: everybody(strategy),
  }
  return {
    type: typeOf(goals),
    name: lineText(strategy.title) ?? strategy.id ?? 'Plan',
    organizations: [organization],
    values: (strategy.values ?? []).map(({ name, description }) =>
      defined({ name: lineText(name), description: blockText(description) }),
    ),
    goals,
    ...defined({
      description: lineText(strategy.subtitle),
      vision: withBody(vision?.statement, vision?.body),
      mission: withBody(mission?.statement, mission?.body),
      identifier,
      start: firstDay(period?.start),
      end: lastDay(period?.end),
      published: firstDay(published),
      source: contact?.url !== undefined && URL.canParse(contact.url) ? new URL(contact.url).href : undefined,
    }),
    ...(contact?.phone === undefined && contact?.email === undefined
      ? {}
      : { submitter: defined({ phone: lineText(contact.phone), email: lineText(contact.email) }) }),
  }
}

/** Part 2 tells a plan from a plan with targets, and from a report of what has been measured since. */
function typeOf(goals: readonly StratmlGoal[]): StratmlPlan['type'] & string {
  const results = goals
    .flatMap(({ objectives }) => objectives)
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ instances }) => instances)
  const isBaseline = (description = ''): boolean => description.startsWith('Baseline')
  if (results.some(({ actuals }) => actuals.some(({ description }) => !isBaseline(description))))
    return 'Performance_Report'
  return results.length > 0 ? 'Performance_Plan' : 'Strategic_Plan'
}

/** A record without what is undefined. */
function defined<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
