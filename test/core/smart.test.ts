import { describe, expect, test } from 'vitest'
import type { Goal, Strategy } from '#core/generated/strategy'
import { scoreOf } from '#core/score'
import { type Letter, letters, smartFields } from '#core/smart'
import { criterionOf, lettersOfField, lettersOfRule, profiles, type SmartProfile } from '#core/smart-profiles'
import { readSmart } from '#core/smart-reading'

const names = Object.keys(profiles) as SmartProfile[]

/** The states of the letters of a goal, S to T, as `f`illed, `p`artly, `g`ap and `-`. */
function statesOf(profile: SmartProfile, goal: Goal, strategy: Strategy = {}): string {
  const reading = readSmart({ goals: [goal], ...strategy }, profile)
  const signs = { filled: 'f', partly: 'p', gap: 'g', missing: '-' }
  return letters.map((letter) => signs[reading.stateOf(goal, letter)]).join('')
}

const full: NonNullable<Goal['smart']> = {
  specific: { change: 'x' },
  measurable: { targets: [{ indicator: 'i', value: 1 }] },
  accepted: { through: 'adoption' },
  realistic: { rationale: 'x' },
  timeBound: { deadline: 2028 },
}

test.each(names)('%s reads each letter from somewhere, in both languages', (profile) => {
  for (const letter of letters) {
    const { word, reads } = criterionOf(profile, letter)
    expect(reads.length, letter).toBeGreaterThan(0)
    expect(Object.keys(word)).toEqual(['da', 'en'])
  }
})

test('what a letter is read from takes its rules along', () => {
  expect(lettersOfRule('accepteret', { id: 'smart/accepted-late', field: 'accepted' })).toEqual(['A'])
  expect(lettersOfRule('doran', { id: 'smart/accepted-late', field: 'accepted' })).toEqual([])
  expect(lettersOfRule('relevant', { id: 'smart/realistic', field: 'realistic' })).toEqual(['A'])
  expect(lettersOfRule('green-book', { id: 'smart/realistic', field: 'realistic' })).toEqual(['A', 'R'])
  expect(lettersOfRule('ambitioes', { id: 'smart/target-baseline', field: 'measurable' })).toEqual(['M', 'A'])
  expect(lettersOfRule('ambitioes', { id: 'smart/percent-range', field: 'measurable' })).toEqual(['M'])
})

test('a field that no letter is read from is known', () => {
  const unread = (profile: SmartProfile) =>
    smartFields.filter((field) => lettersOfField(profile, field).length === 0)
  expect(names.map(unread)).toEqual([[], ['accepted'], ['accepted'], ['accepted'], ['accepted']])
})

describe('doran', () => {
  test('asks of A that the goal is given to somebody, and not whether it is accepted', () => {
    expect(statesOf('doran', { smart: full })).toBe('ff-ff')
    expect(statesOf('doran', { smart: full, owner: 'ydelse' })).toBe('fffff')
    expect(statesOf('doran', { smart: full, owner: { gap: 'nobody yet' } })).toBe('ffgff')
    expect(statesOf('doran', { smart: { accepted: { gap: 'x' } }, owner: 'ydelse' })).toBe('--f--')
    expect(statesOf('accepteret', { smart: full, owner: { gap: 'nobody yet' } })).toBe('fffff')
  })

  test('counts an owner in the score, and the gap where there is none', () => {
    const strategy = { goals: [{ smart: full }, { smart: full, owner: { gap: 'nobody yet' } }] }
    expect(scoreOf(strategy, [], 'doran')).toMatchObject({ smart: 80, gaps: 1, letters: { A: 0, R: 100 } })
    expect(scoreOf(strategy, [], 'accepteret')).toMatchObject({ smart: 100, gaps: 0, letters: { A: 100 } })
  })
})

describe('green-book', () => {
  test('parts the means from the reasons', () => {
    const realistic = (value: NonNullable<Goal['smart']>['realistic']) =>
      statesOf('green-book', { smart: { realistic: value } } as Goal).slice(2, 4)
    expect(realistic({ rationale: 'x' })).toBe('-f')
    expect(realistic({ evidence: ['a'] })).toBe('-f')
    expect(realistic({ resources: [{ amount: 1 }] })).toBe('f-')
    expect(realistic({ risks: [{ risk: 'x' }] })).toBe('f-')
    expect(realistic({ rationale: 'x', gap: 'no money' })).toBe('gp')
    expect(realistic({ gap: 'nothing' })).toBe('gg')
  })
})

describe('relevant', () => {
  test('asks of R what the goal leads to: a goal that it supports, or the reason for its theme', () => {
    const goal: Goal = { smart: full }
    expect(statesOf('relevant', goal)).toBe('fff-f')
    expect(statesOf('relevant', { ...goal, supports: ['M0'] })).toBe('fffff')
    expect(statesOf('relevant', { ...goal, supports: [] })).toBe('fff-f')
    const inTheme = (rationale?: string): Strategy => ({
      goals: [],
      themes: [{ goals: [goal], ...(rationale === undefined ? {} : { rationale }) }],
    })
    expect(statesOf('relevant', goal, inTheme('x'))).toBe('fffff')
    expect(statesOf('relevant', goal, inTheme())).toBe('fff-f')
  })
})

describe('ambitioes', () => {
  const ambition = (target: object, indicator: object = {}) =>
    statesOf('ambitioes', { smart: { measurable: { targets: [{ indicator: 'i', ...target }] } } } as Goal, {
      indicators: { i: indicator },
    })[2]

  test('asks of A that a target lies elsewhere than its baseline', () => {
    const from = (value: number | string) => ({ baseline: { value } })
    expect(ambition({ value: 2 }, from(1))).toBe('f')
    expect(ambition({ value: 1 }, from(1))).toBe('-')
    expect(ambition({ min: 2 }, from(1))).toBe('f')
    expect(ambition({ max: 1 }, from(1))).toBe('-')
    expect(ambition({ value: 'høj' }, from('lav'))).toBe('f')
    expect(ambition({ value: 2 })).toBe('-')
  })

  test('takes a change for what it is, and a gap for a gap', () => {
    expect(ambition({ change: { percent: -10 } })).toBe('f')
    expect(ambition({ change: { points: 1 } })).toBe('f')
    expect(ambition({ change: { amount: 1 } })).toBe('f')
    expect(ambition({ change: { percent: 0 } })).toBe('-')
    expect(ambition({ value: 2 }, { baseline: { gap: 'not measured' } })).toBe('g')
    expect(ambition({ gap: 'not decided' })).toBe('g')
    expect(ambition({ value: 2, gap: 'so far' }, { baseline: { value: 1 } })).toBe('p')
  })

  test('compares a target with the baseline of the same group', () => {
    const baseline = [{ value: 1 }, { value: 2, dimension: { koen: 'kvinder' } }]
    expect(ambition({ value: 2 }, { baseline })).toBe('f')
    expect(ambition({ value: 2, dimension: { koen: 'kvinder' } }, { baseline })).toBe('-')
    expect(ambition({ value: 2, dimension: { koen: 'mænd' } }, { baseline })).toBe('-')
    expect(ambition({ value: 2, dimension: { alder: 'unge' } }, { baseline })).toBe('-')
  })

  test('a milestone, or an indicator that is not there, shows no ambition', () => {
    const milestone: Goal = {
      smart: { measurable: { milestones: [{ title: 'x' }] } } as Goal['smart'] & object,
    }
    expect(statesOf('ambitioes', milestone)).toBe('-f---')
    const stray: Goal = {
      smart: { measurable: { targets: [{ indicator: 'constructor', value: 1 }] } } as Goal['smart'] & object,
    }
    expect(statesOf('ambitioes', stray)).toBe('-f---')
  })
})

test('letters are known by the paths that they are read from', () => {
  const goal: Goal = { smart: full, owner: 'x' }
  const at = (profile: SmartProfile, ...path: (string | number)[]): Letter[] =>
    readSmart({ goals: [goal] }, profile).lettersAt(goal, ['goals', 0, ...path])
  expect(at('accepteret', 'owner')).toEqual([])
  expect(at('doran', 'owner')).toEqual(['A'])
  expect(at('doran', 'smart', 'accepted')).toEqual([])
  expect(at('green-book', 'smart', 'realistic')).toEqual(['A', 'R'])
  expect(at('green-book', 'smart', 'realistic', 'risks', 0)).toEqual(['A'])
  expect(at('ambitioes', 'smart', 'measurable', 'targets', 0)).toEqual(['M', 'A'])
  expect(at('ambitioes', 'smart', 'measurable', 'milestones', 0)).toEqual(['M'])
})
