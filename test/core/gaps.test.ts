import { expect, test } from 'vitest'
import { gapsOf, isOverdue, ownGapsOf } from '#core/gaps'
import { pointerOf } from '#core/located'

test('gaps are found wherever they stand, with the goal and the letter that they concern', () => {
  const found = gapsOf({
    inferred: { gap: 'a reason, and no gap' },
    adoption: { gap: 'not yet' },
    goals: [
      {
        id: 'M1',
        owner: { gap: 'nobody' },
        smart: {
          measurable: { gap: 'no unit', targets: [{ indicator: 'a', gap: 'no level', due: '2026-02' }] },
        },
      },
    ],
    themes: [{ goals: [{ id: 'M2', smart: { timeBound: { gap: 'no date' } } }] }],
    indicators: { a: { baseline: { gap: 'not counted' } }, gap: { name: 'an indicator of that id' } },
  })
  expect(found.map(({ path, goal, field }) => [pointerOf(path), goal?.value.id, field])).toEqual([
    ['/adoption', undefined, undefined],
    ['/goals/0/owner', 'M1', undefined],
    ['/goals/0/smart/measurable', 'M1', 'measurable'],
    ['/goals/0/smart/measurable/targets/0', 'M1', 'measurable'],
    ['/themes/0/goals/0/smart/timeBound', 'M2', 'timeBound'],
    ['/indicators/a/baseline', undefined, undefined],
  ])
})

test('gaps of goals that somebody else has set are theirs', () => {
  const goals = [
    { id: 'M1', owner: { gap: 'nobody' } },
    { id: 'N1', setBy: 'staten', owner: { gap: 'nobody' } },
  ]
  const found = ownGapsOf({ period: { gap: 'not said' }, goals })
  expect(found.map(({ path }) => pointerOf(path))).toEqual(['/period', '/goals/0/owner'])
})

test.each([
  ['2026-02', '2026-02-28', false],
  ['2026-02', '2026-03-01', true],
  [2025, '2026-01-01', true],
  [undefined, '2026-01-01', false],
  ['soon', '2026-01-01', false],
])('a gap due %s is overdue on %s: %s', (due, day, expected) => {
  expect(isOverdue(due === undefined ? { gap: 'a' } : { gap: 'a', due }, day)).toBe(expected)
})
