import { describe, expect, test } from 'vitest'
import type { Indicator, Measurement, Target } from '#core/generated/strategy'
import { boundsOf, forecastOn } from '../../../src/compile/status/compute/forecast.ts'
import { nextAfter } from '../../../src/compile/status/compute/frequency.ts'
import { goalState, milestoneState } from '../../../src/compile/status/compute/goal-state.ts'
import { aimOf, meets } from '../../../src/compile/status/compute/levels.ts'
import { expectedOn } from '../../../src/compile/status/compute/plan.ts'
import { progressOf } from '../../../src/compile/status/compute/progress.ts'
import { scheduleOf, timingOf } from '../../../src/compile/status/compute/timing.ts'

const free = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

describe('what a plan expects', () => {
  // 2026 has 365 days: 73 of them are a fifth. From 100 to 50 in the first year, from 50 to 40 in the next.
  const plan = [
    { date: '2026-01-01', value: 100 },
    { date: '2027-01-01', value: 50 },
    { date: '2028-01-01', value: 40 },
  ]
  test.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 100],
    ['2026-03-15', 90],
    ['2027-01-01', 50],
    ['2027-03-15', 48],
    ['2028-01-01', 40],
    ['2031-05-05', 40],
  ])('on %s is %s', (day, value) => {
    expect(expectedOn(plan, day)).toEqual(value === undefined ? undefined : expect.closeTo(value, 10))
  })

  test('is nothing where there is no line', () => {
    expect(expectedOn(plan.slice(0, 1), '2026-05-01')).toBeUndefined()
    expect(expectedOn([], '2026-05-01')).toBeUndefined()
  })
})

describe('a forecast', () => {
  test('goes on along the line through two', () => {
    // 10 in 100 days: 2026-01-01 to 2026-04-11; 200 days later, 2026-10-28, 20 more.
    const spots = [
      { date: '2026-01-01', value: 30 },
      { date: '2026-04-11', value: 40 },
    ]
    const found = forecastOn(spots, '2026-10-28', free)
    expect(found).toEqual({ value: expect.closeTo(60, 10), method: 'lastTwo', spots: 2 })
  })

  test('goes on along the line of least squares through three', () => {
    // Days 0, 10 and 20 with 1, 2 and 6: mean 3 on day 10, slope (−10·−2 + 0 + 10·3) / 200 = 0.25. Day 30: 3 + 20·0.25.
    const spots = [
      { date: '2026-01-21', value: 6 },
      { date: '2026-01-01', value: 1 },
      { date: '2026-01-11', value: 2 },
    ]
    const found = forecastOn(spots, '2026-01-31', free)
    expect(found).toEqual({ value: expect.closeTo(8, 10), method: 'line', spots: 3 })
  })

  test('is none from fewer than two days', () => {
    expect(forecastOn([{ date: '2026-01-01', value: 1 }], '2027-01-01', free)).toBeUndefined()
    const sameDay = [
      { date: '2026-01-01', value: 1 },
      { date: '2026-01-01', value: 2 },
    ]
    expect(forecastOn(sameDay, '2027-01-01', free)).toBeUndefined()
  })

  test('stays within what the values can be', () => {
    const falling = [
      { date: '2026-01-01', value: 10 },
      { date: '2026-01-11', value: 5 },
    ]
    const bounds = boundsOf([10, 5], 'personer')
    expect(forecastOn(falling, '2026-12-31', bounds)?.value).toBe(0)
    expect(boundsOf([40, 60], 'procent')).toEqual({ low: 0, high: 100 })
    expect(boundsOf([40, 160], '%').high).toBe(Number.POSITIVE_INFINITY)
    expect(boundsOf([-1], 'kr.').low).toBe(Number.NEGATIVE_INFINITY)
  })
})

test.each([
  ['2026-09-30', 'quarterly', '2026-12-31'],
  ['2026-09-15', 'quarterly', '2026-12-15'],
  ['2026-01-30', 'monthly', '2026-02-28'],
  ['2026-02', 'yearly', '2027-02-28'],
  ['2027-02', 'yearly', '2028-02-29'],
  [2024, 'every-two-years', '2026-12-31'],
  ['2026-12-30', 'weekly', '2027-01-06'],
  ['2026-01-01', 'P2W', '2026-01-15'],
  ['2026-01-01', 'P18M', '2027-07-01'],
  ['2026-01-01', 'P3Y', '2029-01-01'],
  ['2026-01-01', 'P0D', undefined],
  ['2026-01-01', 'as-needed', undefined],
  ['2026-01-01', 'toString', undefined],
  ['engang', 'yearly', undefined],
  [undefined, 'yearly', undefined],
])('after %s, %s is %s', (date, frequency, next) => {
  expect(nextAfter(date, frequency)).toBe(next)
})

describe('what a target asks', () => {
  const indicator: Indicator = { direction: 'increase', baseline: { date: 2024, value: 40 } }
  test.each([
    [{ min: 50 }, 40, { level: 50, sense: 'up' }],
    [{ max: 30 }, 40, { level: 30, sense: 'down' }],
    [{ min: 20, max: 30 }, 40, { level: 30, sense: 'down' }],
    [{ min: 50, max: 60 }, 40, { level: 50, sense: 'up' }],
    [{ value: 20 }, 40, { level: 20, sense: 'down' }],
    [{ value: 60 }, undefined, { level: 60, sense: 'up' }],
    [{ change: { percent: -50 } }, 40, { level: 20, sense: 'down' }],
    [{ gap: 'not set' }, 40, undefined],
  ] as [Target, number | undefined, unknown][])('%j from %s', (target, baseline, expected) => {
    expect(aimOf(target, indicator, baseline)).toEqual(expected)
  })

  test('is to stay as it is where the indicator says so', () => {
    const aim = aimOf({ value: 40 }, { direction: 'maintain' }, 40)
    expect(aim).toEqual({ level: 40, sense: 'hold' })
    expect([39, 40, 41].map((value) => aim && meets(value, { value: 40 }, aim))).toEqual([false, true, false])
  })

  test('is both bounds of a range', () => {
    const range = { min: 50, max: 60 }
    expect([49, 50, 60, 61].map((value) => meets(value, range, { level: 50, sense: 'up' }))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('the progress of a target', () => {
  const people: Indicator = { unit: 'personer', direction: 'decrease' }
  const baselines = [{ date: '2026-01-01', value: 100 }]
  // 50 by 2027-01-01: a fifth of the way, 90, on 2026-03-15; two fifths, 80, on 2026-05-27.
  const target: Target = { value: 50, date: '2027-01-01' }
  const at = (measurements: Measurement[], asOf = '2026-05-27', asked: Target = target, indicator = people) =>
    progressOf(
      { dimension: undefined, baselines, measurements, targets: [] },
      { goal: {}, target: asked, date: asked.date },
      indicator,
      asOf,
    )

  test('is judged on the day that was measured', () => {
    const found = at([{ date: '2026-03-15', value: 91 }])
    expect(found).toMatchObject({ state: 'behind', value: 91 })
    expect([found.planned, found.today]).toEqual([expect.closeTo(90, 10), expect.closeTo(80, 10)])
    expect(at([{ date: '2026-03-15', value: 89 }]).state).toBe('on-track')
  })

  test('is reached or missed', () => {
    expect(at([{ date: '2026-03-15', value: 50 }]).state).toBe('reached')
    expect(at([{ date: '2026-12-15', value: 60 }], '2027-01-01').state).toBe('behind')
    expect(at([{ date: '2026-12-15', value: 60 }], '2027-01-02').state).toBe('missed')
  })

  test('counts neither what is measured later nor what has no number', () => {
    const found = at([
      { date: '2026-06-01', value: 10 },
      { date: '2026-04-01', value: 'mange' },
      { date: 'engang', value: 1 },
    ])
    expect(found.state).toBe('unmeasured')
    expect(found.latest).toBeUndefined()
  })

  test('is unknown where the plan has no beginning, no end or no level, and after a break', () => {
    const measured = [{ date: '2026-03-15', value: 91 }]
    const without = progressOf(
      { dimension: undefined, baselines: [], measurements: measured, targets: [] },
      { goal: {}, target, date: target.date },
      people,
      '2026-05-27',
    )
    expect(without).toMatchObject({ state: 'unknown', reason: 'noBaseline' })
    expect(at(measured, '2026-05-27', { value: 50 })).toMatchObject({ state: 'unknown', reason: 'noDate' })
    expect(at(measured, '2026-05-27', { gap: 'a', date: 2027 })).toMatchObject({ reason: 'noLevel' })
    expect(at([{ date: '2026-03-15', value: 91, seriesBreak: true }])).toMatchObject({
      state: 'unknown',
      reason: 'notComparable',
    })
  })

  test('has a forecast from what is final, up to the day of the target', () => {
    // 10 fewer in 73 days: 365 days after the baseline 50 fewer.
    const measured: Measurement[] = [
      { date: '2026-03-15', value: 90, status: 'final' },
      { date: '2026-05-01', value: 1, status: 'preliminary' },
    ]
    expect(at(measured).forecast).toEqual({
      value: expect.closeTo(50, 10),
      method: 'lastTwo',
      spots: 2,
      meets: expect.any(Boolean),
    })
    expect(at(measured, '2027-01-01').forecast).toBeUndefined()
    expect(at([{ date: '2026-05-01', value: 1, status: 'preliminary' }]).forecast).toBeUndefined()
  })

  test('of a series that was broken has a forecast from the break on', () => {
    const measured: Measurement[] = [
      { date: '2026-01-11', value: 7, seriesBreak: true },
      { date: '2026-01-21', value: 8 },
    ]
    // One more every ten days: 345 days after the second, 34.5 more.
    expect(at(measured).forecast?.value).toBeCloseTo(42.5, 10)
  })

  test('on a scale in words is judged by the step that was to be reached', () => {
    const scale: Indicator = { scale: ['lav', 'middel', 'høj'], direction: 'increase' }
    const asked: Target = {
      value: 'høj',
      date: '2029-05-31',
      interim: [{ value: 'middel', date: '2027-05-31' }],
    }
    const from = [{ date: '2025-05', value: 'middel' }]
    const state = (value: string, date: string, baseline = [{ date: '2025-05', value: 'lav' }]) => {
      const series = {
        dimension: undefined,
        baselines: baseline,
        measurements: [{ date, value }],
        targets: [],
      }
      const { state, reason } = progressOf(
        series,
        { goal: {}, target: asked, date: asked.date },
        scale,
        '2028-06-01',
      )
      return reason ?? state
    }
    expect(state('lav', '2026-05')).toBe('notYet')
    expect(state('lav', '2026-05', from)).toBe('behind')
    expect(state('lav', '2028-05')).toBe('behind')
    expect(state('middel', '2028-05')).toBe('on-track')
    expect(state('høj', '2028-05')).toBe('reached')
    expect(state('umuligt', '2028-05')).toBe('unmeasured')
  })
})

describe('the state of a goal', () => {
  const state = (...states: ('reached' | 'on-track' | 'behind' | 'missed' | 'unmeasured')[]) =>
    states.map((one) => ({ state: one }))
  test.each([
    [state('reached', 'on-track'), [], { state: 'on-track' }],
    [state('reached', 'behind', 'unmeasured'), [], { state: 'behind' }],
    [state('missed', 'behind'), [], { state: 'missed' }],
    [state('on-track', 'unmeasured'), [], { state: 'unmeasured' }],
    [state('reached'), ['upcoming'], { state: 'on-track' }],
    [state('reached'), ['met'], { state: 'reached' }],
    [state('on-track'), ['passed'], { state: 'on-track', reason: 'passed' }],
    [state('reached'), ['passed'], { state: 'on-track', reason: 'passed' }],
    [[], ['passed', 'upcoming'], { state: 'unknown', reason: 'passed' }],
    [[], ['upcoming'], { state: 'unknown', reason: 'notYet' }],
    [[], ['met'], { state: 'reached' }],
    [[], [], { state: 'unknown', reason: 'notMeasurable' }],
  ] as [{ state: 'reached' }[], ('met' | 'passed')[], unknown][])(
    '%j %j',
    (targets, milestones, expected) => {
      expect(goalState(targets, milestones)).toEqual(expected)
    },
  )

  test('rests on milestones by their date', () => {
    expect(milestoneState({ date: '2026-10' }, {}, '2026-10-31')).toBe('upcoming')
    expect(milestoneState({ date: '2026-10' }, {}, '2026-11-01')).toBe('passed')
    expect(milestoneState({ date: '2026-10' }, { status: 'met' }, '2026-11-01')).toBe('met')
    expect(milestoneState({}, {}, '2026-11-01')).toBe('undated')
  })
})

test.each([
  [{ status: 'ongoing', end: '2026-10' }, 'late'],
  [{ status: 'completed', end: '2026-10' }, 'inTime'],
  [{ status: 'cancelled', end: '2026-10' }, 'inTime'],
  [{ end: 2026 }, 'inTime'],
  [{ status: 'planned', start: '2026-10', end: 2027 }, 'notBegun'],
  [{ status: 'ongoing', start: '2026-10', end: 2027 }, 'inTime'],
  [{ status: 'planned', start: '2026-10', end: '2026-10' }, 'late'],
] as const)('the action %j is %s on 2026-11-22', (action, timing) => {
  expect(timingOf(action, '2026-11-22')).toBe(timing)
})

test('an indicator is measured one period after the latest of its breakdowns', () => {
  const indicator: Indicator = {
    frequency: 'yearly',
    baseline: { date: '2024-02', value: 42 },
    measurements: [
      { date: '2025-02', value: 14, dimension: { koen: 'kvinder' } },
      { date: '2026-02', value: 12 },
    ],
  }
  expect(scheduleOf(indicator, '2026-01-31')).toEqual({
    last: '2025-02',
    next: '2026-02-28',
    isOverdue: false,
  })
  expect(scheduleOf({ ...indicator, measurements: [] }, '2025-03-01')).toEqual({
    last: '2024-02',
    next: '2025-02-28',
    isOverdue: true,
  })
  expect(scheduleOf({ frequency: 'yearly' }, '2026-01-31')).toEqual({ isOverdue: false })
})
