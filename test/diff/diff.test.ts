import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCollection, isScalar, parseDocument, stringify, visit } from 'yaml'
import { strengths } from '../../src/diff/strengths.ts'
import { compare, kinds } from './compare.ts'

const files = [
  'aalborg-boern-unge-2012',
  'aalborg-hjemloese-2023',
  'aalborg-nye-faelles-veje-2018',
  'aalborg-udsatte-voksne',
  'eksempelby-unge-2026',
  'randers-udsatte-2018',
].map((name) => [name, readFileSync(`strategies/${name}.yaml`, 'utf8')] as const)
const [, unge] = files[4]!

describe('the strategies of the repository', () => {
  test.each(files)('%s is the same as itself', (_, text) => {
    expect(compare(text, text)).toEqual([])
  })

  test.each(files)(
    '%s is the same with other quotes, keys and lists in another order, and comments',
    (_, text) => {
      fc.assert(
        fc.property(fc.integer(), fc.boolean(), fc.boolean(), (seed, isFlow, isQuoted) => {
          expect(compare(text, rewritten(text, seed, isFlow, isQuoted))).toEqual([])
        }),
        { numRuns: 3 },
      )
    },
  )

  test('changed in one place tells of that place', () => {
    for (const [, text] of files) {
      const lines = text.split('\n')
      const at = lines.findIndex((line) => /^ +statement: ["']?[A-ZÆØÅ]/.test(line))
      const after = lines.with(at, (lines[at] ?? '').replace(/[A-ZÆØÅ]/, 'Nu $&')).join('\n')
      const [change, ...more] = compare(text, after).filter(({ kind }) => kind !== 'adoption/stale')
      expect(more).toEqual([])
      expect(change?.ranges.after?.start.line).toBe(at + 1)
    }
  })
})

/** The same content, written otherwise. */
function rewritten(text: string, seed: number, isFlow: boolean, isQuoted: boolean): string {
  const document = parseDocument(text)
  let state = seed
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 2 ** 32
  }
  visit(document, {
    Collection(_, node) {
      node.flow = isFlow
    },
    Map(_, node) {
      node.items = shuffled(node.items, random)
    },
    Seq(_key, node, path) {
      const parent = path.at(-1)
      const name = parent !== undefined && 'key' in parent && isScalar(parent.key) ? parent.key.value : ''
      if (name !== 'scale' && node.items.some(isCollection)) node.items = shuffled(node.items, random)
    },
    Scalar(key, node) {
      if (isQuoted && typeof node.value === 'string' && key !== 'key')
        node.type = random() < 0.5 ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE'
    },
  })
  return `# bemærkning\n${document.toString({ lineWidth: 60 + Math.floor(random() * 60) })}`
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
}

const id = fc.constantFrom('M1', 'M2', 'M3', 'M4')
const date = fc.constantFrom<(string | number)[]>(2026, '2027', '2027-06', '2028-12-31')
const gap = fc.record({ gap: fc.constantFrom('Mangler', 'Ukendt'), due: date }, { requiredKeys: ['gap'] })
const target = fc.record(
  {
    indicator: fc.constantFrom('i', 'j'),
    value: fc.integer({ min: 0, max: 9 }),
    date,
    interim: fc.array(fc.record({ value: fc.integer({ min: 0, max: 9 }), date }), { maxLength: 2 }),
  },
  { requiredKeys: ['indicator', 'value'] },
)
const goal = fc.record(
  {
    id,
    level: fc.constantFrom('goal', 'objective'),
    statement: fc.constantFrom('Flere unge får et hjem', 'Færre borgere venter', 'Alle har en ven'),
    owner: fc.oneof(fc.constantFrom('a', 'b'), gap),
    status: fc.constantFrom('open', 'met', 'dropped'),
    smart: fc.record(
      {
        specific: fc.oneof(fc.record({ change: fc.constantFrom('x', 'y') }), gap),
        measurable: fc.oneof(fc.record({ targets: fc.array(target, { maxLength: 3 }) }), gap),
        accepted: fc.oneof(fc.record({ by: fc.uniqueArray(fc.constantFrom('a', 'b')) }), gap),
        timeBound: fc.oneof(fc.record({ deadline: date }), gap),
      },
      { requiredKeys: [] },
    ),
    followUp: fc.record({ frequency: fc.constantFrom('yearly', 'monthly', 'P2Y') }),
  },
  { requiredKeys: ['id', 'statement'] },
)
const indicator = fc.record(
  {
    name: fc.constantFrom('Ventetid', 'Boliger'),
    unit: fc.constantFrom('dage', 'personer'),
    direction: fc.constantFrom('increase', 'decrease', 'maintain'),
    baseline: fc.oneof(fc.record({ value: fc.integer({ min: 0, max: 9 }), date }), gap),
    frequency: fc.constantFrom('yearly', 'monthly'),
  },
  { requiredKeys: ['name'] },
)
const action = fc.record(
  {
    id: fc.constantFrom('H1', 'H2', 'H3'),
    title: fc.constantFrom('Flere vagter', 'Nye boliger'),
    start: date,
    end: date,
    status: fc.constantFrom('planned', 'ongoing', 'cancelled'),
    commitment: fc.constantFrom('firm', 'conditional', 'exploratory', 'illustrative'),
  },
  { requiredKeys: ['id', 'title'] },
)
const strategy = fc.record(
  {
    id: fc.constant('proeve'),
    status: fc.constantFrom('draft', 'adopted'),
    actors: fc.constant({ a: { name: 'A' }, b: { name: 'B' } }),
    indicators: fc.record({ i: indicator, j: indicator }),
    goals: fc.uniqueArray(goal, { maxLength: 4, selector: (item) => item.id }),
    actions: fc.uniqueArray(action, { maxLength: 3, selector: (item) => item.id }),
  },
  { requiredKeys: ['id'] },
)

describe('any two documents', () => {
  test('a document has no changes from itself', () => {
    fc.assert(
      fc.property(strategy, (a) => {
        expect(compare(stringify(a), stringify(a))).toEqual([])
      }),
    )
  })

  test('exchanged, the changes are the opposite ones', () => {
    fc.assert(
      fc.property(strategy, strategy, (a, b) => {
        const there = compare(stringify(a), stringify(b)).filter(({ kind }) => kind !== 'adoption/stale')
        const back = kinds(stringify(b), stringify(a)).filter((kind) => kind !== 'adoption/stale')
        expect(there.map(({ kind }) => strengths[kind].opposite as string).sort()).toEqual(back.sort())
      }),
      { numRuns: 200 },
    )
  })
})

describe('matching', () => {
  const goals = (...lines: string[]) => `id: x\ngoals:\n${lines.map((line) => `  - ${line}\n`).join('')}`

  test('finds a goal with another id by what it says, and what refers to it is the same', () => {
    const before = goals(
      '{id: M1, statement: Flere unge får egen bolig, supports: [M2]}',
      '{id: M2, statement: Alle har et hjem}',
    )
    expect(kinds(before, before.replaceAll('M2', 'M7'))).toEqual(['thing/renamed'])
  })

  test('takes goals that say different things for different goals', () => {
    const before = goals('{id: M1, statement: Flere unge får egen bolig}')
    const after = goals('{id: M2, statement: Borgere med gæld bliver rådgivet om økonomi}')
    expect(kinds(before, after).sort()).toEqual(['goal/added', 'goal/dropped'])
  })

  test('of goals that say the same pairs those that stand first, always alike', () => {
    const before = goals(...['M1', 'M2', 'M3'].map((name) => `{id: ${name}, statement: Samme mål}`))
    const after = goals(...['N1', 'N2'].map((name) => `{id: ${name}, statement: Samme mål}`))
    const renamed = compare(before, after).map(
      ({ kind, data }) => `${kind} ${data['before']} ${data['after']}`,
    )
    expect(renamed).toEqual([
      'thing/renamed M1 N1',
      'thing/renamed M2 N2',
      'goal/dropped undefined undefined',
    ])
  })

  test('of thousands of goals with other ids takes seconds, not minutes', () => {
    const many = (name: string) =>
      goals(
        ...Array.from(
          { length: 3000 },
          (_, i) => `{id: ${name}${i}, statement: Flere borgere i område ${i} får hjælp til sag ${i % 7}}`,
        ),
      )
    const start = Date.now()
    const found = kinds(many('M'), many('N'))
    expect(Date.now() - start).toBeLessThan(15_000)
    expect(new Set(found)).toEqual(new Set(['thing/renamed']))
  })

  test('of thousands of goals that say the same, too', () => {
    const many = (name: string) =>
      goals(...Array.from({ length: 3000 }, (_, i) => `{id: ${name}${i}, statement: Samme mål}`))
    const start = Date.now()
    expect(kinds(many('M'), many('N'))).toHaveLength(3000)
    expect(Date.now() - start).toBeLessThan(15_000)
  })

  test('names a goal that stands in another theme', () => {
    const moved = compare(unge, unge.replace(/^ {2}- id: M2$/m, '  - id: M2')).length
    expect(moved).toBe(0)
  })
})

describe('targets', () => {
  const head = (more: string) => `id: x\nindicators: {i: {name: I, unit: personer, ${more}}}\n`
  const of = (target: string, more = 'direction: decrease') =>
    `${head(more)}goals: [{id: M1, statement: s, smart: {measurable: {targets: [{indicator: i, ${target}}]}}}]\n`

  test.each([
    ['value: 4', 'max: 4', 'target/restated'],
    ['max: 4', 'max: 5', 'target/easier'],
    ['min: 4', 'min: 5', 'target/harder'],
    ['min: 1, max: 4', 'min: 1, max: 5', 'target/easier'],
    ['min: 1, max: 4', 'min: 2, max: 5', 'target/easier'],
    ['change: {percent: -50}', 'change: {percent: -40}', 'target/easier'],
    ['change: {percent: -50}', 'change: {amount: -60}', 'target/harder'],
    ['change: {percent: -50}', 'value: 50', 'target/restated'],
    ['change: {percent: -50}', 'value: 51', 'target/easier'],
    ['value: 4', 'gap: Ukendt', undefined],
  ])('%s to %s of a number that is to fall', (before, after, expected) => {
    const more = 'direction: decrease, baseline: {value: 100, date: 2025}'
    const found = kinds(of(before, more), of(after, more)).filter((kind) => kind.startsWith('target/'))
    if (after.startsWith('gap')) expect(found).not.toContain('target/easier')
    else expect(found).toEqual(expected === undefined ? [] : [expected])
  })

  test.each([
    ['min: 1, max: 4', 'min: 2, max: 5', 'target/changed'],
    ['min: 1, max: 4', 'min: 2, max: 3', 'target/harder'],
    ['change: {points: -5}', 'change: {points: -4}', 'target/easier'],
    ['value: 1', 'value: 2', 'target/changed'],
  ])('%s to %s of a number without a direction', (before, after, expected) => {
    expect(kinds(of(before, 'kind: outcome'), of(after, 'kind: outcome'))).toEqual([expected])
  })

  test('on a scale in words go by its steps', () => {
    const scale = 'direction: increase, scale: [lav, middel, høj]'
    expect(kinds(of('value: middel', scale), of('value: høj', scale))).toEqual(['target/harder'])
  })

  test('in another unit cannot be compared', () => {
    const found = kinds(of('value: 4'), of('value: 50').replace('personer', 'procent'))
    expect(found.sort()).toEqual(['indicator/unit', 'target/incomparable'])
  })
})

describe('gaps', () => {
  test('in place of content say so once', () => {
    const goal = (field: string) => `id: x\ngoals: [{id: M1, statement: s, smart: {${field}}}]\n`
    expect(kinds(goal('timeBound: {deadline: 2028}'), goal('timeBound: {gap: Ingen frist}'))).toEqual([
      'gap/declared',
    ])
    expect(kinds(goal('accepted: {by: [a], how: hørt}'), goal('accepted: {gap: Ingen}'))).toEqual([
      'gap/declared',
    ])
  })
})

describe('broken documents', () => {
  test('of any bytes do not make it throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 0, max: 9000 }),
        (junk, at) => {
          compare(unge, unge.slice(0, at) + junk + unge.slice(at + junk.length))
          compare(junk, unge)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('with numbers that JSON does not have do not make it throw', () => {
    const text =
      'id: x\nstatus: adopted\ngoals: [{id: M1, statement: s, smart: {measurable: {targets: [{value: .inf}]}}}]\n'
    expect(kinds(text, text.replace('.inf', '.nan'))).toContain('target/changed')
  })
})
