import { type FoundGap, gapsIn } from './gaps.ts'
import type { Goal, Strategy } from './generated/strategy.ts'
import { goalsOf, type Placed } from './goals.ts'
import type { Path } from './located.ts'
import { once } from './once.ts'
import { type FieldState, type Letter, letters } from './smart.ts'
import { type Criterion, criterionOf, type Read, type SmartProfile } from './smart-profiles.ts'

/** The goals of a document as a profile of SMART reads them. */
export interface SmartReading {
  profile: SmartProfile
  /** How far a goal fills a letter. */
  stateOf(goal: Goal, letter: Letter): FieldState
  /** The gaps that a goal declares where a letter is read. */
  gapsOf(goal: Goal, letter: Letter): FoundGap[]
  /** The letters of a goal that are read from what lies at a path of the document. */
  lettersAt(goal: Goal, path: Path): Letter[]
}

/** A part of the document that a letter reads. */
interface Part {
  value: unknown
  path: Path
  keys?: readonly string[]
}

/** The readings of a document by profile: rules, the score and reports ask the same of it. */
const readings = once((_: Strategy) => new Map<SmartProfile, SmartReading>())

/** Reads the goals of a document by a profile. A goal that is not of the document stands in no theme. */
export function readSmart(strategy: Strategy, profile: SmartProfile): SmartReading {
  const known = readings(strategy)
  const reading = known.get(profile) ?? readingOf(strategy, profile)
  known.set(profile, reading)
  return reading
}

function readingOf(strategy: Strategy, profile: SmartProfile): SmartReading {
  const known = new Map(goalsOf(strategy).map((goal) => [goal.value, goal]))
  const placedOf = (goal: Goal): Placed<Goal> => known.get(goal) ?? { value: goal, path: [] }
  const partsOf = (goal: Goal, letter: Letter): Part[] =>
    criterionOf(profile, letter).reads.flatMap((read) => partsAt(strategy, placedOf(goal), read))
  const states = new Map<Goal, Map<Letter, FieldState>>()
  return {
    profile,
    stateOf(goal, letter) {
      const ofGoal = states.get(goal) ?? new Map<Letter, FieldState>()
      const state =
        ofGoal.get(letter) ?? stateIn(strategy, goal, partsOf(goal, letter), criterionOf(profile, letter))
      states.set(goal, ofGoal.set(letter, state))
      return state
    },
    gapsOf: (goal, letter) => partsOf(goal, letter).flatMap(gapsOfPart),
    lettersAt: (goal, path) =>
      letters.filter((letter) => partsOf(goal, letter).some((part) => isOf(part, path))),
  }
}

function stateIn(strategy: Strategy, goal: Goal, parts: readonly Part[], { answers }: Criterion): FieldState {
  const isAnswered = answers === undefined ? parts.some(hasContent) : answers(goal, strategy)
  const hasGap = parts.some((part) => gapsOfPart(part).length > 0)
  if (isAnswered) return hasGap ? 'partly' : 'filled'
  return hasGap ? 'gap' : 'missing'
}

function partsAt(strategy: Strategy, { value: goal, path, theme }: Placed<Goal>, read: Read): Part[] {
  const { of, at, keys } = read
  const part = (holder: unknown, from: Path): Part => ({
    value: at.reduce(valueAt, holder),
    path: [...from, ...at],
    ...(keys === undefined ? {} : { keys }),
  })
  switch (of) {
    case 'goal':
      return [part(goal, path)]
    case 'theme':
      return theme === undefined ? [] : [part(theme, path.slice(0, 2))]
    case 'indicators': {
      const ids = new Set((goal.smart?.measurable?.targets ?? []).flatMap(({ indicator }) => indicator ?? []))
      return [...ids].map((id) => part(valueAt(strategy.indicators, id), ['indicators', id]))
    }
  }
}

function valueAt(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined
  return (holder as { readonly [key: string]: unknown })[key]
}

function hasContent({ value, keys }: Part): boolean {
  return keys === undefined ? hasSubstance(value) : keys.some((key) => hasSubstance(valueAt(value, key)))
}

const gapKeys = new Set(['gap', 'kind', 'owner', 'due', 'see', 'traces'])

function hasSubstance(item: unknown): boolean {
  if (Array.isArray(item)) return item.some(hasSubstance)
  if (typeof item !== 'object' || item === null) return item !== undefined && item !== ''
  return Object.keys(item).some((key) => !gapKeys.has(key) && hasSubstance(valueAt(item, key)))
}

function gapsOfPart(part: Part): FoundGap[] {
  return gapsIn(part.value, part.path).filter(({ path }) => isOf(part, path))
}

/** Whether a path is that of a part, or lies within what counts of it. */
function isOf({ path: start, keys }: Part, path: Path): boolean {
  if (!start.every((step, i) => step === path[i])) return false
  const next = path[start.length]
  return next === undefined || keys === undefined || keys.includes(String(next))
}
