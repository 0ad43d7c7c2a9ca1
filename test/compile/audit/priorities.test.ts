import { expect, test } from 'vitest'
import type { Goal, Smart } from '#core/generated/strategy'
import { type LetterFinding, scoreOf } from '#core/score'
import type { SmartProfile } from '#core/smart-profiles'
import { readSmart } from '#core/smart-reading'
import { type Step, stepsOf } from '../../../src/compile/audit/priorities.ts'

const full: Smart = {
  specific: { change: 'a' },
  measurable: { milestones: [{ title: 'b', date: 2027 }] },
  accepted: { through: 'adoption' },
  realistic: { rationale: 'c' },
  timeBound: { deadline: 2027 },
}
const none = { gap: 'not said' }

function objective(id: string, smart: Partial<Smart>, more: Goal = {}): Goal {
  return { id, level: 'objective', smart: { ...full, ...smart }, ...more }
}

function read(goals: Goal[], findings: LetterFinding[] = [], profile: SmartProfile = 'accepteret') {
  const strategy = { goals }
  return { score: scoreOf(strategy, findings, profile), smart: readSmart(strategy, profile) }
}

function steps(goals: Goal[], isWarned: (goal: Goal, letter: string) => boolean = () => false): string[] {
  const shown = ({ level, letter, goals: found, from, to }: Step) =>
    `${level} ${letter} ${found.map(({ id }) => id).join('+')} ${from}-${to}`
  return stepsOf(goals, read(goals), isWarned).map(shown)
}

test('objectives come before goals, then the letter with the fewest points', () => {
  // Four goals: S 2 of 4 is 50, M 1 of 4 is 25.
  const goals: Goal[] = [
    { ...objective('G1', { measurable: none, specific: none }), level: 'goal' },
    objective('M1', { measurable: none }),
    objective('M2', { measurable: none, specific: none }),
    objective('M3', {}),
  ]
  expect(steps(goals)).toEqual([
    'objective M M1+M2 25-75',
    'objective S M2 50-75',
    'goal M G1 75-100',
    'goal S G1 75-100',
  ])
})

test('of letters with as many points, the one that is easiest to fill comes first', () => {
  const goals = [
    objective('M1', { specific: none, measurable: none, accepted: none, realistic: none, timeBound: none }),
  ]
  expect(steps(goals).map((step) => step.split(' ')[1])).toEqual(['T', 'A', 'S', 'M', 'R'])
})

test('what is filled in part, or is warned about, lacks half a point', () => {
  const goals = [
    objective('M1', { realistic: { rationale: 'a', gap: 'no money' } }),
    objective('M2', {}),
    objective('M3', {}),
  ]
  // R: 1, 1 and a half of 3 are 83.
  expect(steps(goals)).toEqual(['objective R M1 83-100'])
  expect(
    stepsOf(
      goals,
      read(goals, [{ goalPointer: '/goals/1', letter: 'S' }]),
      (goal, letter) => goal.id === 'M2' && letter === 'S',
    ).map(({ letter, from, to }) => [letter, from, to]),
  ).toEqual([
    ['S', 83, 100],
    ['R', 83, 100],
  ])
})

test('goals that are met or dropped need nothing, and a goal without a level shows a direction', () => {
  const goals: Goal[] = [
    objective('M1', { timeBound: none }, { status: 'met' }),
    objective('M2', { timeBound: none }, { status: 'dropped' }),
    { id: 'M3', smart: { ...full, timeBound: {} } },
  ]
  expect(steps(goals)).toEqual(['goal T M3 0-33'])
})

test('nothing is first where nothing is missing', () => {
  expect(steps([objective('M1', {})])).toEqual([])
  expect(steps([])).toEqual([])
})
