import { describe, expect, test } from 'vitest'
import type { SourceInput } from '#trace/registers'
import {
  brief,
  everything,
  input,
  passages,
  readRegister,
  registerYaml,
  strategy,
  type TestPassage,
  trace,
} from './lindeby.ts'

/** The findings where the strategy has `yaml` and the register `list`, without a text. */
function findings(yaml: string, list: readonly TestPassage[] = everything): string[] {
  const result = trace(yaml, [input(list, { state: 'none' })])
  return brief(result, { 'strategier/lindeby.yaml': yaml, 'seeds/lindeby.yaml': registerYaml(list) })
}

test('a strategy that tells of all that its source says has no findings', () => {
  expect(findings(strategy)).toEqual([])
})

describe('counts', () => {
  const { registers } = trace(strategy.replace(', traces: [l1]', ''))
  const register = registers[0]!

  test('add up by kind, in the order of the format', () => {
    const counts = (cited: number, omitted: number, uncovered: number) => ({
      passages: cited + omitted + uncovered,
      cited,
      omitted,
      uncovered,
    })
    expect(register.kinds).toMatchObject([
      { kind: 'goal', counts: counts(0, 0, 1) },
      { kind: 'action', counts: counts(1, 0, 0) },
      { kind: 'example', counts: counts(1, 0, 0) },
      { kind: 'figure', counts: counts(2, 0, 0) },
      { kind: 'furniture', counts: { ...counts(0, 1, 0), omittedAs: { furniture: 1 } } },
    ])
    expect(register.total).toEqual({ ...counts(4, 1, 1), omittedAs: { furniture: 1 } })
  })

  test('say which nodes cite a passage', () => {
    const citedBy = Object.fromEntries(register.passages.map((passage) => [passage.id, passage.citedBy]))
    expect(citedBy).toEqual({
      l1: [],
      l2a: [{ pointer: '/keyFigures/ventende', subject: 'keyFigure ventende' }],
      l2b: [{ pointer: '/keyFigures/unge', subject: 'keyFigure unge' }],
      l3: [{ pointer: '/actions/0', subject: 'action H1' }],
      f5: [],
      l6: [{ pointer: '/examples/0', subject: 'example E1' }],
    })
  })

  test('take a passage that is cited and omitted for cited', () => {
    const list = [{ ...passages['goal']!, omitted: 'out-of-scope' }]
    const counted = trace(strategy, [input(list, { state: 'none' })]).registers[0]?.total
    expect(counted).toEqual({ passages: 1, cited: 1, omitted: 0, uncovered: 0, omittedAs: {} })
  })
})

describe('an uncovered passage', () => {
  const owed = ['goal', 'action', 'initiative', 'example', 'figure']
  const others = ['principle', 'definition', 'follow-up', 'budget', 'background', 'furniture']

  test.each(owed)('of kind %s is an error at its id', (kind) => {
    const list = [...everything, { ...passages['goal']!, id: 'l99', kind }]
    expect(findings(strategy, list)).toEqual(['error trace/uncovered uncovered seeds: l99'])
  })

  test.each(others)('of kind %s is a warning', (kind) => {
    const list = [...everything, { ...passages['goal']!, id: 'l99', kind }]
    expect(findings(strategy, list)).toEqual(['warning trace/uncovered uncovered seeds: l99'])
  })

  test.each([...owed, ...others])('of kind %s may be omitted', (kind) => {
    const list = [...everything, { ...passages['goal']!, id: 'l99', kind, omitted: 'out-of-scope' }]
    expect(findings(strategy, list)).toEqual([])
  })
})

describe('an omission', () => {
  test('of a passage that is cited is a warning, with who cites it', () => {
    const list = everything.map((passage) =>
      passage.id === 'l3' ? { ...passage, omitted: 'cited' } : passage,
    )
    expect(findings(strategy, list)).toEqual([
      'warning trace/cited-and-omitted both seeds: {as: cited, note: Ikke indhold}',
    ])
    expect(trace(strategy, [input(list)]).diagnostics[0]?.data).toEqual({ id: 'l3', by: 'action H1' })
  })

  test.each([
    ['l77', 'of'],
    ['f5', 'ofItself'],
  ])('as a duplicate of %s is an error', (of, messageId) => {
    const yaml = registerYaml(everything).replace('as: furniture', `as: duplicate-of, of: ${of}`)
    const result = trace(strategy, [{ register: readRegister(yaml), text: { state: 'none' } }])
    const files = { 'seeds/lindeby.yaml': yaml }
    expect(brief(result, files)).toEqual([`error trace/unknown-passage ${messageId} seeds: ${of}`])
  })
})

describe('a passage in the wrong place', () => {
  const moved = (id: string, line: string): string =>
    strategy.replace(new RegExp(`, traces: \\[${id}\\]`), '').replace('goals:\n', `${line}\ngoals:\n`)

  test.each([
    ['l1', 'vision: {statement: Bolig til alle., traces: [l1]}', 'citedBy.goal'],
    ['l3', 'vision: {statement: Bolig til alle., traces: [l3]}', 'citedBy.action'],
    ['l6', 'vision: {statement: Bolig til alle., traces: [l6]}', 'citedBy.example'],
    ['l2a', 'vision: {statement: Bolig til alle., traces: [l2a]}', 'citedBy.figure'],
  ])('%s is a warning at the trace', (id, line, expected) => {
    const yaml = moved(id, line)
    expect(findings(yaml)).toEqual([`warning trace/kind kind strategier: ${id}`])
    expect(trace(yaml).diagnostics[0]?.data).toMatchObject({ expected })
  })

  test('is none where another node of its kind cites it too', () => {
    const yaml = strategy.replace(
      'goals:\n',
      'vision: {statement: Bolig til alle., traces: [l1, l2a]}\ngoals:\n',
    )
    expect(findings(yaml)).toEqual([])
  })

  test('is none for an initiative that an action tells of', () => {
    const list = everything.map((passage) =>
      passage.id === 'l3' ? { ...passage, kind: 'initiative' } : passage,
    )
    expect(findings(strategy, list)).toEqual([])
  })

  test('is none below a goal, or in any field that bears numbers', () => {
    const goal = `  - id: M1
    level: goal
    statement: Ventetiden på en bolig halveres.
    smart:
      specific: {change: Halv ventetid, traces: [l1]}
      realistic: {resources: [{amount: 1300, currency: DKK, what: Borgere, traces: [l2a]}]}
      measurable: {milestones: [{title: Andelen er kendt, traces: [l2b]}]}
`
    const yaml = strategy
      .replace(/ {2}- \{id: M1.*\n/, goal)
      .replace(', traces: [l2a]}\n  unge', '}\n  unge')
      .replace(', traces: [l2b]}\ngoals', '}\ngoals')
    expect(findings(yaml)).toEqual([])
  })
})

describe('a trace', () => {
  test('that names no passage is an error at its entry, with the one that was meant', () => {
    const yaml = strategy.replace('[l2b]', '[l2b, l2c]').replace('[l3]', '[l3, indledning]')
    expect(findings(yaml)).toEqual([
      'error trace/unknown-passage meant strategier: l2c',
      'error trace/unknown-passage unknown strategier: indledning',
    ])
    expect(trace(yaml).diagnostics[0]).toMatchObject({
      pointer: '/keyFigures/unge/traces/1',
      data: { id: 'l2c', registers: 'lindeby', meant: 'l2a' },
    })
  })

  test('may name its register by id or file', () => {
    expect(findings(strategy.replace('[l3]', '[lindeby#l3]'))).toEqual([])
    const source = input(everything, { state: 'none' }, { id: 'lindeby-politik' })
    for (const name of ['lindeby-politik', 'lindeby']) {
      expect(trace(strategy.replace('[l3]', `[${name}#l3]`), [source]).diagnostics).toEqual([])
    }
  })

  test('that names an unknown register is an error', () => {
    expect(findings(strategy.replace('[l3]', '[l3, linneby#l3]'))).toEqual([
      'error trace/unknown-passage meantRegister strategier: linneby#l3',
    ])
    expect(findings(strategy.replace('[l3]', '[l3, budget-2026#l3]'))).toEqual([
      'error trace/unknown-passage register strategier: budget-2026#l3',
    ])
  })
})

describe('several registers', () => {
  const two = strategy.replace('sources:\n', 'sources:\n  - {register: ../seeds/bilag.yaml}\n')
  const annex = (list: readonly TestPassage[], id = 'bilag'): SourceInput => ({
    register: readRegister(registerYaml(list, { id }), 'seeds/bilag.yaml'),
    text: { state: 'none' },
  })
  const main = input(everything, { state: 'none' })
  const b7 = { ...passages['goal']!, id: 'b7' }

  test('are each covered on their own', () => {
    const yaml = two.replace('[l1]', '[l1, b7]')
    const { registers, diagnostics } = trace(yaml, [annex([b7]), main])
    expect(diagnostics).toEqual([])
    expect(registers.map(({ id, total }) => [id, total.cited])).toEqual([
      ['bilag', 1],
      ['lindeby', 5],
    ])
  })

  test('make an id that both have ambiguous until the register is named', () => {
    const inputs = [annex([passages['goal']!]), main]
    const { diagnostics } = trace(two, inputs)
    expect(diagnostics.map(({ ruleId, pointer }) => `${ruleId} ${pointer}`)).toEqual([
      'trace/uncovered /passages/0/id',
      'trace/uncovered /passages/0/id',
      'trace/ambiguous-passage /goals/0/traces/0',
    ])
    expect(diagnostics[2]?.data).toEqual({ id: 'l1', registers: 'bilag,lindeby', example: 'bilag#l1' })
    expect(trace(two.replace('[l1]', '[bilag#l1, lindeby#l1]'), inputs).diagnostics).toEqual([])
  })

  test('of the same id are an error at the second', () => {
    const { diagnostics } = trace(two.replace('[l1]', '[b7]'), [annex([b7], 'lindeby'), main])
    expect(diagnostics).toMatchObject([
      { ruleId: 'trace/duplicate-register', pointer: '/sources/1/register', path: 'strategier/lindeby.yaml' },
    ])
  })
})

describe('a register', () => {
  test('with an id twice is an error at the second', () => {
    const list = [...everything, { ...passages['goal']!, at: ['1:1-1:8'] }]
    expect(findings(strategy, list)).toEqual(['error trace/duplicate-passage repeated seeds: l1'])
    const { diagnostics } = trace(strategy, [input(list, { state: 'none' })])
    expect(diagnostics[0]?.pointer).toBe('/passages/6/id')
  })

  test('that is not there is one error, and what may stand in it is left unsaid', () => {
    for (const register of ['missing', 'unreadable'] as const) {
      const { diagnostics, registers } = trace(strategy, [{ register, text: { state: 'none' } }])
      expect(diagnostics).toMatchObject([
        { ruleId: 'trace/no-register', messageId: register, data: { path: '../seeds/lindeby.yaml' } },
      ])
      expect(registers).toEqual([])
    }
  })

  test('that leads out of the workspace is one error', () => {
    const { diagnostics } = trace(strategy, [{ register: 'outside', text: { state: 'none' } }])
    expect(diagnostics).toMatchObject([{ ruleId: 'trace/outside', messageId: 'register', severity: 'error' }])
  })

  test('that does not fit its format gives its own errors and no others', () => {
    const yaml = registerYaml(everything).replace('kind: goal', 'kind: maal')
    const { diagnostics, registers } = trace(strategy, [
      { register: readRegister(yaml), text: { state: 'none' } },
    ])
    expect(diagnostics).toMatchObject([{ ruleId: 'schema/value', path: 'seeds/lindeby.yaml' }])
    expect(registers).toEqual([])
  })
})
