import type { GuidingStatement, Strategy } from '#core/generated/strategy'
import { localeOf } from '#core/locale'
import type { StratmlPlan } from '#core/stratml'
import { goalsOfPlan } from './goals.ts'
import { createIds } from './ids.ts'
import { measuresOf } from './indicators.ts'
import { peopleOf } from './people.ts'
import { spanDate } from './results.ts'
import { gap, languageOf, otherWords } from './words.ts'

/** A draft of a strategy from a plan. What StratML has no element for is declared as gaps. `language` goes before what the texts tell. */
export function draftOf(plan: StratmlPlan, language?: string): Strategy {
  const objectives = plan.goals.flatMap((goal) => goal.objectives)
  const tag =
    language ?? languageOf([plan.name, ...[...plan.goals, ...objectives].map((one) => one.description ?? '')])
  const locale = localeOf(tag)
  const measured = objectives.flatMap(({ indicators }) => indicators)
  const ids = createIds(
    [...plan.goals, ...objectives, ...measured].flatMap(({ identifier }) => identifier ?? []),
  )
  const measures = measuresOf(objectives, ids, locale)
  // Goals take their ids before actors get theirs, which are made from names.
  const id = ids.kebab(plan.identifier, plan.name)
  const people = peopleOf(plan, ids)
  const goals = goalsOfPlan(plan, { ids, people, measures, locale })
  const isLong = /\n\s*\n/.test(plan.description ?? '')
  const about = [isLong ? plan.description : undefined, plan.otherInformation].filter(
    (text) => text !== undefined,
  )
  return {
    format: 'stratlint/1',
    id,
    title: plan.name === '' ? id : plan.name.replace(/\s+/g, ' '),
    ...(plan.description === undefined || isLong ? {} : { subtitle: plan.description.replace(/\s+/g, ' ') }),
    kind: plan.type === undefined || plan.type === 'Strategic_Plan' ? 'strategy' : 'plan',
    status: 'unknown',
    language: tag,
    publisher: publisherOf(plan, otherWords.publisher[locale]),
    ...(plan.published === undefined ? {} : { published: plan.published }),
    adoption: gap('adoption', locale),
    period: periodOf(plan) ?? gap('period', locale),
    ...filled('actors', people.actors),
    ...filled('targetGroups', people.targetGroups),
    ...filled('indicators', measures.indicators),
    ...(plan.vision === undefined ? {} : { vision: guiding(plan.vision) }),
    ...(plan.mission === undefined ? {} : { mission: guiding(plan.mission) }),
    ...filled(
      'values',
      plan.values.map(({ name, description }) => ({
        name: name ?? description ?? '',
        ...(name === undefined || description === undefined ? {} : { description }),
      })),
    ),
    ...(about.length === 0
      ? {}
      : {
          sections: [
            {
              id: ids.kebab(undefined, otherWords.about[locale]),
              title: otherWords.about[locale],
              kind: 'text',
              body: about.join('\n\n'),
            },
          ],
        }),
    goals,
  }
}

function publisherOf(
  { organizations, submitter, source }: StratmlPlan,
  unknown: string,
): Strategy['publisher'] & object {
  const [organization] = organizations
  const unit = organization?.description
  const contact = {
    ...(submitter?.phone === undefined ? {} : { phone: submitter.phone }),
    ...(submitter?.email === undefined ? {} : { email: submitter.email }),
    ...(source !== undefined && /^https?:\/\//.test(source) ? { url: source } : {}),
  }
  return {
    name: organization?.name ?? unknown,
    ...(unit === undefined || unit.length > 120 || unit.includes('\n') ? {} : { unit }),
    ...filled('contact', contact),
  }
}

function periodOf({ start, end }: StratmlPlan): Strategy['period'] {
  if (start === undefined && end === undefined) return undefined
  const isYears = (start ?? '-01-01').endsWith('-01-01') && (end ?? '-12-31').endsWith('-12-31')
  const short = (date: string): string => (isYears ? date.slice(0, 4) : date)
  return {
    ...(start === undefined ? {} : { start: short(start) }),
    ...(end === undefined ? {} : { end: short(spanDate(undefined, end) ?? end) }),
  }
}

function guiding(text: string): GuidingStatement {
  const [first = '', ...rest] = text.split(/\n\s*\n/)
  const body = rest.join('\n\n').trim()
  return { statement: first.replace(/\s+/g, ' ').trim(), ...(body === '' ? {} : { body }) }
}

function filled<K extends string, V extends object>(key: K, value: V): { [key in K]?: V } {
  return (Object.keys(value).length === 0 ? {} : { [key]: value }) as { [key in K]?: V }
}
