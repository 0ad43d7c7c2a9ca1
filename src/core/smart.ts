import type { Goal } from './generated/strategy.ts'
import type { Wording } from './message.ts'

/** The five SMART fields of a goal, in the order of their letters. */
export const smartFields = ['specific', 'measurable', 'accepted', 'realistic', 'timeBound'] as const
export type SmartField = (typeof smartFields)[number]

export type Letter = 'S' | 'M' | 'A' | 'R' | 'T'

export const letterOf: Record<SmartField, Letter> = {
  specific: 'S',
  measurable: 'M',
  accepted: 'A',
  realistic: 'R',
  timeBound: 'T',
}

export type SmartProfile = 'accepteret' | 'doran' | 'green-book' | 'relevant' | 'ambitioes'

const specific = { da: 'specifik', en: 'specific' }
const measurable = { da: 'målbar', en: 'measurable' }
const realistic = { da: 'realistisk', en: 'realistic' }
const timeBound = { da: 'tidsbegrænset', en: 'time-bound' }
const achievable = { da: 'opnåelig', en: 'achievable' }

/**
 * What each letter stands for. `accepteret` is the set of Nye Fælles Veje (Aalborg 2018); `doran` is Doran 1981,
 * `green-book` the HM Treasury Green Book, `relevant` and `ambitioes` two sets in Danish use.
 */
export const profiles: Record<SmartProfile, Record<SmartField, Wording>> = {
  accepteret: {
    specific,
    measurable,
    accepted: { da: 'accepteret', en: 'accepted' },
    realistic,
    timeBound,
  },
  doran: { specific, measurable, accepted: { da: 'tildelt', en: 'assignable' }, realistic, timeBound },
  'green-book': { specific, measurable, accepted: achievable, realistic, timeBound },
  relevant: {
    specific,
    measurable,
    accepted: achievable,
    realistic: { da: 'relevant', en: 'relevant' },
    timeBound,
  },
  ambitioes: {
    specific,
    measurable,
    accepted: { da: 'ambitiøs', en: 'ambitious' },
    realistic: { da: 'realiserbar', en: 'realisable' },
    timeBound,
  },
}

/** How far a field is filled: `partly` is content with a declared gap beside or inside it. */
export type FieldState = 'filled' | 'partly' | 'gap' | 'missing'

/** What fills a field. A note, a trace or a first day beside it does not. */
const contentKeys: Record<SmartField, readonly string[]> = {
  specific: ['change', 'groups', 'scope'],
  measurable: ['targets', 'milestones'],
  accepted: ['by', 'how', 'through'],
  realistic: ['rationale', 'resources', 'risks', 'evidence'],
  timeBound: ['deadline'],
}

/** How far a goal fills one of the SMART fields. */
export function fieldState(goal: Goal, field: SmartField): FieldState {
  const value = (goal.smart?.[field] ?? {}) as { readonly [key: string]: unknown }
  if (!contentKeys[field].some((key) => hasSubstance(value[key])))
    return containsGap(value) ? 'gap' : 'missing'
  return containsGap(value) ? 'partly' : 'filled'
}

const gapKeys = new Set(['gap', 'kind', 'owner', 'due', 'see', 'traces'])

function hasSubstance(item: unknown): boolean {
  if (Array.isArray(item)) return item.some(hasSubstance)
  if (typeof item !== 'object' || item === null) return item !== undefined && item !== ''
  return Object.entries(item).some(([key, inner]) => !gapKeys.has(key) && hasSubstance(inner))
}

function containsGap(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(containsGap)
  if (typeof value !== 'object' || value === null) return false
  return Object.hasOwn(value, 'gap') || Object.values(value).some(containsGap)
}

/** Whether the document sets the goal itself; a goal set by someone else is only cited, and not scored. */
export function isOwnGoal(goal: Goal): boolean {
  return goal.setBy === undefined
}
