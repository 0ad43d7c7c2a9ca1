import type { Baseline, Goal, Strategy, Target } from './generated/strategy.ts'
import type { Wording } from './message.ts'
import { type Letter, letters, type SmartField } from './smart.ts'

/** A part of the document that a letter of a goal is read from. */
export interface Read {
  /** What holds it: the goal, the theme that the goal stands in, or the indicators of the goal's targets. */
  of: 'goal' | 'theme' | 'indicators'
  /** The keys that lead to it. */
  at: readonly string[]
  /** Of a map, the keys that count; without them all of it does. A note, a trace or a first day answers nothing. */
  keys?: readonly string[]
}

/** One thing that a letter may ask of a goal. */
export interface Criterion {
  /** What a goal is that meets it. */
  word: Wording
  /** Where the answer stands. */
  reads: readonly Read[]
  /** Whether what is read answers; without it, anything in it does. */
  answers?: (goal: Goal, strategy: Strategy) => boolean
  /** A warning or error of the rules on these fields takes half a point. */
  rulesOn: readonly SmartField[]
  /** So does one of these rules. */
  rules?: readonly string[]
}

/** What fills each of the fields. */
const contentKeys: Record<SmartField, readonly string[]> = {
  specific: ['change', 'groups', 'scope'],
  measurable: ['targets', 'milestones'],
  accepted: ['by', 'how', 'through'],
  realistic: ['rationale', 'resources', 'risks', 'evidence'],
  timeBound: ['deadline'],
}

function inField(field: SmartField, keys: readonly string[] = contentKeys[field]): Read {
  return { of: 'goal', at: ['smart', field], keys }
}

/** A criterion that one of the five fields answers. */
function ofField(field: SmartField, word: Wording, keys?: readonly string[]): Criterion {
  return { word, reads: [inField(field, keys)], rulesOn: [field] }
}

const opnaaelig: Wording = { da: 'opnåelig', en: 'achievable' }
const realistisk: Wording = { da: 'realistisk', en: 'realistic' }

const table = {
  specific: ofField('specific', { da: 'specifik', en: 'specific' }),
  measurable: ofField('measurable', { da: 'målbar', en: 'measurable' }),
  accepted: ofField('accepted', { da: 'accepteret', en: 'accepted' }),
  realistic: ofField('realistic', realistisk),
  timeBound: ofField('timeBound', { da: 'tidsbegrænset', en: 'time-bound' }),
  assignable: {
    word: { da: 'tildelt', en: 'assignable' },
    reads: [{ of: 'goal', at: ['owner'] }],
    rulesOn: [],
  },
  resourced: ofField('realistic', opnaaelig, ['resources', 'risks']),
  founded: ofField('realistic', realistisk, ['rationale', 'evidence']),
  achievable: ofField('realistic', opnaaelig),
  relevant: {
    word: { da: 'relevant', en: 'relevant' },
    reads: [
      { of: 'goal', at: ['supports'] },
      { of: 'theme', at: ['rationale'] },
    ],
    rulesOn: [],
  },
  ambitious: {
    word: { da: 'ambitiøs', en: 'ambitious' },
    reads: [inField('measurable', ['targets']), { of: 'indicators', at: ['baseline'] }],
    answers: hasTargetAway,
    rulesOn: [],
    rules: ['smart/target-baseline', 'smart/target-without-baseline', 'smart/change-without-base'],
  },
  realisable: ofField('realistic', { da: 'realiserbar', en: 'realisable' }),
} satisfies { [name: string]: Criterion }

export type CriterionName = keyof typeof table

/**
 * What letters can ask. `resourced` and `founded` share one field: what is set aside for the goal, and why it is thought
 * possible. `relevant` is answered by a higher goal or by the reason for the theme. `ambitious` is answered by a target that
 * moves away from where things stand; how far is far enough is for people to judge.
 */
export const criteria: Record<CriterionName, Criterion> = table

const usual = { S: 'specific', M: 'measurable', A: 'accepted', R: 'realistic', T: 'timeBound' } as const

/**
 * What each letter asks. `accepteret` is the set of Nye Fælles Veje (Aalborg 2018); `doran` is Doran 1981, `green-book` the
 * HM Treasury Green Book, `relevant` and `ambitioes` two sets in Danish use.
 */
export const profiles = {
  accepteret: usual,
  doran: { ...usual, A: 'assignable' },
  'green-book': { ...usual, A: 'resourced', R: 'founded' },
  relevant: { ...usual, A: 'achievable', R: 'relevant' },
  ambitioes: { ...usual, A: 'ambitious', R: 'realisable' },
} as const satisfies { [profile: string]: Record<Letter, CriterionName> }

export type SmartProfile = keyof typeof profiles

/** The profile of a workspace that names none. */
export const usualProfile: SmartProfile = 'accepteret'

/** What a letter asks in a profile. */
export function criterionOf(profile: SmartProfile, letter: Letter): Criterion {
  return criteria[profiles[profile][letter]]
}

/** The word of a letter in a profile. */
export function wordOf(profile: SmartProfile, letter: Letter): Wording {
  return criterionOf(profile, letter).word
}

/** The letters whose points depend on a rule. */
export function lettersOfRule(
  profile: SmartProfile,
  { id, field }: { id: string; field?: SmartField },
): Letter[] {
  return letters.filter((letter) => {
    const { rulesOn, rules = [] } = criterionOf(profile, letter)
    return rules.includes(id) || (field !== undefined && rulesOn.includes(field))
  })
}

/** The letters that are read from a field. */
export function lettersOfField(profile: SmartProfile, field: SmartField): Letter[] {
  return letters.filter((letter) =>
    criterionOf(profile, letter).reads.some(({ of, at }) => of === 'goal' && at[1] === field),
  )
}

/** Whether a target asks for something else than what its baseline shows. */
function hasTargetAway(goal: Goal, { indicators = {} }: Strategy): boolean {
  return (goal.smart?.measurable?.targets ?? []).some((target) => {
    const { indicator: id, change } = target
    if ([change?.percent, change?.points, change?.amount].some((size) => size !== undefined && size !== 0))
      return true
    const indicator = id !== undefined && Object.hasOwn(indicators, id) ? indicators[id] : undefined
    const aim = target.value ?? target.min ?? target.max
    const baselines = [indicator?.baseline ?? []].flat()
    const from = baselines.find((baseline) => isOfSameGroup(baseline, target))?.value
    return aim !== undefined && from !== undefined && aim !== from
  })
}

function isOfSameGroup({ dimension: a = {} }: Baseline, { dimension: b = {} }: Target): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}
