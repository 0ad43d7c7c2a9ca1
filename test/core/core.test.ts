import { describe, expect, test } from 'vitest'
import { daysBetween, firstDay, formatDate, isDate, lastDay } from '#core/dates'
import { compareDiagnostics, type Diagnostic } from '#core/diagnostic'
import type { Goal } from '#core/generated/strategy'
import { formatNumber, joinList } from '#core/locale'
import { pathOf, pointerOf } from '#core/located'
import { formatMessage, type MessageTable } from '#core/message'
import { scoreOf } from '#core/score'
import { closest, editDistance } from '#core/similar'
import type { Letter } from '#core/smart'
import { readSmart } from '#core/smart-reading'
import { createSource, lineText, positionAt } from '#core/source'

describe('source', () => {
  const source = createSource('a', '\uFEFFæ\r\n😀b\n\nd')

  test('positions count lines and columns from 1, in UTF-16 units, without the byte order mark', () => {
    expect(source.bom).toBe(true)
    expect(positionAt(source, 0)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(positionAt(source, source.text.indexOf('b'))).toEqual({ line: 2, column: 3, offset: 5 })
    expect(positionAt(source, 7)).toEqual({ line: 3, column: 1, offset: 7 })
    expect(positionAt(source, 999)).toEqual({ line: 4, column: 2, offset: 9 })
  })

  test('a line comes without its ending', () => {
    expect([1, 2, 3, 4, 5].map((line) => lineText(source, line))).toEqual(['æ', '😀b', '', 'd', ''])
  })
})

describe('dates', () => {
  test.each([
    [2026, '2026-01-01', '2026-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2026-03-15', '2026-03-15', '2026-03-15'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last])
  })

  test('a day that does not exist is no date', () => {
    expect(['2026-02-30', '2026-13', '26', '2026-1-1', null, {}].map(isDate)).toEqual(Array(6).fill(false))
    expect(lastDay('2026-02-30')).toBeUndefined()
  })

  test('in words', () => {
    expect(formatDate('2028-12-31', 'da')).toBe('31. december 2028')
    expect(formatDate('2028-12-31', 'en')).toBe('31 December 2028')
    expect([formatDate('2028-05', 'da'), formatDate(2028, 'da')]).toEqual(['maj 2028', '2028'])
  })

  test('days between', () => {
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1)
    expect(daysBetween('2026-10-31', '2026-10-01')).toBe(-30)
  })
})

test('numbers and lists in two languages', () => {
  expect([1300000, 7.2, 0.1 + 0.2, -1234.5, 21].map((n) => formatNumber(n, 'da'))).toEqual([
    '1.300.000',
    '7,2',
    '0,3',
    '−1.234,5',
    '21',
  ])
  expect(formatNumber(1300000.5, 'en')).toBe('1,300,000.5')
  expect([
    joinList([], 'da'),
    joinList(['a'], 'da'),
    joinList(['a', 'b', 'c'], 'da'),
    joinList(['a', 'b'], 'en', 'or'),
  ]).toEqual(['', 'a', 'a, b og c', 'a or b'])
})

test('the closest word is at most a third of its letters away', () => {
  expect(editDistance('statment', 'statement')).toBe(1)
  expect(editDistance('onwer', 'owner')).toBe(1)
  expect(closest('onwer', ['level', 'owner', 'other'])).toBe('owner')
  expect(closest('abc', ['xyz', 'level'])).toBeUndefined()
})

test('pointers escape and come back', () => {
  const path = ['a/b', '~', 0]
  expect(pointerOf(path)).toBe('/a~1b/~0/0')
  expect(pathOf('/a~1b/~0/0')).toEqual(['a/b', '~', '0'])
  expect(pathOf('')).toEqual([])
})

test('a message fills its placeholders in the language', () => {
  const table: MessageTable = {
    messages: {
      'a/b': {
        m: { da: '{who:subject} har {n:number} {what:list} til {when:date} ({missing}).', en: '{keys:keys}' },
      },
    },
    help: {},
    terms: { goal: { da: 'Mål', en: 'Goal' }, S: { da: 'specifik', en: 'specific' } },
  }
  const data = { who: 'goal M1', n: 1200, what: 'S,x', when: '2026-01', keys: 'a,b' }
  const found = { ruleId: 'a/b', messageId: 'm', data }
  expect(formatMessage(found, 'da', table)).toBe(
    'Mål M1 har 1.200 specifik og x til januar 2026 ({missing}).',
  )
  expect(formatMessage(found, 'en', table)).toBe("'a' or 'b'")
  expect(formatMessage({ ...found, messageId: 'x' }, 'da', table)).toBe('a/b: x')
})

test('diagnostics come by path, place and rule', () => {
  const at = (path: string, offset: number, ruleId: string): Diagnostic => {
    const position = { line: 1, column: offset + 1, offset }
    const range = { start: position, end: position }
    return { ruleId, messageId: 'm', data: {}, severity: 'info', path, pointer: '', range }
  }
  const sorted = [at('b', 0, 'x'), at('a', 10, 'x'), at('a', 9, 'y'), at('a', 9, 'x')].sort(
    compareDiagnostics,
  )
  expect(sorted.map(({ path, range, ruleId }) => `${path}${range.start.offset}${ruleId}`)).toEqual([
    'a9x',
    'a9y',
    'a10x',
    'b0x',
  ])
})

describe('score', () => {
  const full: Goal['smart'] = {
    specific: { change: 'x' },
    measurable: { targets: [{ indicator: 'i', value: 1 }] },
    accepted: { through: 'adoption' },
    realistic: { rationale: 'x' },
    timeBound: { deadline: 2028 },
  }

  const stateOf = (goal: Goal, letter: Letter) =>
    readSmart({ goals: [goal] }, 'accepteret').stateOf(goal, letter)

  test('a letter is filled, partly filled, a gap or missing', () => {
    const state = (measurable: NonNullable<Goal['smart']>['measurable']) =>
      stateOf({ smart: measurable === undefined ? {} : { measurable } }, 'M')
    expect(state({ targets: [{ indicator: 'i', value: 1 }] })).toBe('filled')
    expect(state({ targets: [{ indicator: 'i', value: 1 }], gap: 'x' })).toBe('partly')
    expect(state({ targets: [{ indicator: 'i', gap: 'x' }] })).toBe('partly')
    expect(state({ gap: 'x', kind: 'silent' })).toBe('gap')
    expect(state({ gap: 'x', traces: ['l1'] })).toBe('gap')
    expect(state({ targets: [{ gap: 'x' }] })).toBe('gap')
    expect(state({ targets: [] })).toBe('missing')
    expect(state({ traces: ['l1'] })).toBe('missing')
    expect(stateOf({ smart: { timeBound: { start: 2026, gap: 'x' } } }, 'T')).toBe('gap')
    expect(state(undefined)).toBe('missing')
  })

  test('counts each own goal and letter, half for what a finding concerns', () => {
    const strategy = {
      goals: [{ smart: full }, { setBy: 'staten' }],
      themes: [
        { goals: [{ smart: { ...full, realistic: { rationale: 'x', gap: 'y' }, timeBound: { gap: 'z' } } }] },
      ],
    }
    const findings = [
      { goalPointer: '/goals/0', letter: 'S' as const },
      { goalPointer: '/goals/0', letter: 'S' as const },
    ]
    expect(scoreOf(strategy, findings)).toEqual({
      smart: 80,
      letters: { S: 75, M: 100, A: 100, R: 75, T: 50 },
      goals: 2,
      gaps: 2,
    })
  })

  test('is null where there is no goal to score', () => {
    expect(scoreOf({}, []).smart).toBeNull()
    expect(scoreOf({ goals: [{ setBy: 'staten' }] }, []).letters.S).toBeNull()
  })
})
