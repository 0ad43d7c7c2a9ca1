import { formatDate } from '#core/dates'
import type { Baseline, Goal, Indicator, KeyFigure, Measurement, Strategy } from '#core/generated/strategy'
import { goalsOf } from '#core/goals'
import { formatNumber, type Locale } from '#core/locale'
import type { Wording } from '#core/message'
import { messages } from '#workspace/messages'

/** The words that name a thing: its name, title or statement. */
export function nameOf(value: unknown): string | undefined {
  const thing = (value ?? {}) as { [key: string]: unknown }
  for (const key of ['name', 'title', 'statement', 'what', 'citedAs']) {
    const text = thing[key]
    if (typeof text === 'string' && text !== '') return text.replace(/\s+/g, ' ').trim()
  }
  return undefined
}

/** What a thing with an id is, in Markdown: its kind and name, and what one wants to know when its id is met. */
export function aboutOf(
  { kind, id, value }: { kind: string; id: string; value: unknown },
  strategy: Strategy,
  locale: Locale,
): string {
  const term = messages.terms[kind]?.[locale] ?? kind
  const name = nameOf(value)
  const facts = factsOf(kind, id, value, strategy, locale)
  return [`**${term} ${id}**${name === undefined ? '' : `: ${name}`}`, ...facts].join('\n\n')
}

function factsOf(kind: string, id: string, value: unknown, strategy: Strategy, locale: Locale): string[] {
  switch (kind) {
    case 'indicator':
      return indicatorFacts(id, value as Indicator, strategy, locale)
    case 'keyFigure':
      return [figureFact(value as KeyFigure, locale)]
    case 'goal':
      return goalFacts(value as Goal, strategy, locale)
    default: {
      const { description, note } = (value ?? {}) as { description?: unknown; note?: unknown }
      return [description, note].filter((text) => typeof text === 'string')
    }
  }
}

function indicatorFacts(id: string, indicator: Indicator, strategy: Strategy, locale: Locale): string[] {
  const { definition, unit, baseline, measurements } = indicator
  const values = (list: readonly (Baseline | Measurement)[]): string =>
    list.map((item) => valueAt(item, unit, locale)).join('; ')
  const measured = Array.isArray(measurements) ? measurements : []
  const lines = [
    ...line('baseline', values([baseline ?? []].flat().filter((item) => 'value' in item)), locale),
    ...line('measured', values(measured.slice(-4)), locale),
    ...line('targets', targetsOf(id, strategy, unit, locale).join('; '), locale),
  ]
  return [...(definition === undefined ? [] : [definition]), ...(lines.length > 0 ? [lines.join('\n')] : [])]
}

function targetsOf(id: string, strategy: Strategy, unit: string | undefined, locale: Locale): string[] {
  return goalsOf(strategy).flatMap(({ value: goal }) =>
    (goal.smart?.measurable?.targets ?? [])
      .filter(({ indicator, value }) => indicator === id && value !== undefined)
      .map((target) => {
        const date = target.date ?? goal.smart?.timeBound?.deadline
        return `${valueAt({ ...target, ...(date === undefined ? {} : { date }) }, unit, locale)} [${goal.id ?? '?'}]`
      }),
  )
}

function valueAt(
  { value, date }: { value?: number | string; date?: string | number },
  unit: string | undefined,
  locale: Locale,
): string {
  const amount = typeof value === 'number' ? formatNumber(value, locale) : (value ?? '')
  const day = date === undefined ? '' : ` (${formatDate(String(date), locale)})`
  return `${amount}${unit === undefined ? '' : ` ${unit}`}${day}`
}

function figureFact({ value, min, max, unit, date }: KeyFigure, locale: Locale): string {
  const span = [min, max].filter((n) => n !== undefined).map((n) => formatNumber(n, locale))
  const amount = value === undefined ? span.join('–') : formatNumber(value, locale)
  return valueAt({ value: amount, ...(date === undefined ? {} : { date }) }, unit, locale)
}

function goalFacts({ owner, smart }: Goal, strategy: Strategy, locale: Locale): string[] {
  const actor = typeof owner === 'string' ? (strategy.actors?.[owner]?.name ?? owner) : ''
  const deadline = smart?.timeBound?.deadline
  const lines = [
    ...line('owner', actor, locale),
    ...line('deadline', deadline === undefined ? '' : formatDate(String(deadline), locale), locale),
  ]
  return lines.length > 0 ? [lines.join('\n')] : []
}

function line(label: keyof typeof words, text: string, locale: Locale): string[] {
  return text === '' ? [] : [`- ${words[label][locale]}: ${text}`]
}

const words = {
  baseline: { da: 'Udgangspunkt', en: 'Baseline' },
  measured: { da: 'Målt', en: 'Measured' },
  targets: { da: 'Skal nå', en: 'To reach' },
  owner: { da: 'Ansvarlig', en: 'Owner' },
  deadline: { da: 'Frist', en: 'Deadline' },
} satisfies { [label: string]: Wording }
