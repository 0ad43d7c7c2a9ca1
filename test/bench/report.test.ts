import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runs } from '../../bench/compiling/compiling.ts'
import { namesIn, newerNodes } from '../../bench/measure/nodes.ts'
import { median, type Results, ratio } from '../../bench/measure/rounds.ts'
import { chart } from '../../bench/report/chart.ts'
import { compilingTargets } from '../../bench/report/compiling.ts'
import { resultsPage } from '../../bench/report/page.ts'
import { keepRun } from '../../bench/report/runs.ts'
import type { Target } from '../../bench/report/target.ts'
import { targetsOf } from '../../bench/report/targets.ts'
import { share, typingTable, typingTargets } from '../../bench/report/typing.ts'
import { inFolder } from '../cli/scenario.ts'

const run = (wall: number) => ({ wall, cpu: wall * 2, memory: 100, code: 0, output: '' })
const results = (runs: { [name: string]: number[] }): Results =>
  new Map(Object.entries(runs).map(([name, walls]) => [name, walls.map(run)]))

describe('ratios', () => {
  it('are taken within a round, so that a busy minute meets both programs', () => {
    const both = results({ one: [1, 10, 1], other: [2, 20, 4] })
    expect(ratio(both, 'one', 'other', ({ wall }) => wall)).toBe(0.5)
  })

  it('leave out rounds that only one of them ran', () => {
    const both = results({ one: [1, 9, 9], other: [2] })
    expect(ratio(both, 'one', 'other', ({ wall }) => wall)).toBe(0.5)
  })

  it('have a middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, Number.NaN])
  })
})

it('says nothing of what was not measured', () => {
  const targets = targetsOf({
    cold: results({ 'node -e 0': [1], stratlint: [1.2] }),
    full: results({ stratlint: [10] }),
    many: new Map(),
    compiled: { sizes: { few: 0, many: 0, fewShort: 0, manyShort: 0 }, time: new Map(), memory: new Map() },
    typed: { lines: 5000, strokes: { whole: [], broken: [] }, checked: { whole: [], broken: [] } },
    counts: { full: 10, many: 0 },
  })
  const told = targets.filter(({ wall }) => !Number.isNaN(wall)).map(({ what, wall }) => [what, wall])
  expect(told).toEqual([
    ['one document of 5 KB, against `node -e 0`', 1.2],
    ['memory at 10 documents', 100],
  ])
})

it.runIf(newerNodes.length > 0)(
  'names the newer versions of Node, also where they are not there to be measured',
  () => {
    const [version = ''] = newerNodes
    const nodes = namesIn(version)
    const measured = {
      full: new Map(),
      many: new Map(),
      compiled: { sizes: { few: 0, many: 0, fewShort: 0, manyShort: 0 }, time: new Map(), memory: new Map() },
      typed: { lines: 5000, strokes: { whole: [], broken: [] }, checked: { whole: [], broken: [] } },
      counts: { full: 10, many: 0 },
    }
    const row = (cold: Results) => targetsOf({ ...measured, cold }).find(({ what }) => what.includes(version))
    expect(row(results({ [nodes.node]: [2], [nodes.stratlint]: [5] }))?.wall).toBe(2.5)
    expect(row(new Map())?.wall).toBeNaN()
  },
)

it('shows the run before beside the last one, and what was met in one of them alone', async () => {
  const target = (what: string, wall: number, cpu = Number.NaN): Target => {
    return { what, kind: 'most', target: 1.5, unit: '×', wall, cpu }
  }
  await inFolder(new Map(), async (folder) => {
    const path = join(folder, 'last-run.json')
    const first = [target('a', 1, 3), target('b', 2), target('c', 1), target('d', Number.NaN), target('b', 3)]
    const last = [
      target('a', 1.2, 4),
      target('b', 1),
      target('c', 2),
      target('d', 1),
      target('b', 4),
      target('e', Number.NaN),
    ]
    expect(await keepRun(path, { with: 'Node 1; 3 rounds', targets: first })).toBeUndefined()
    const before = await keepRun(path, { with: 'Node 2', targets: last })
    const page = resultsPage({
      ...{ version: '1', rounds: 3, slowRounds: 1, files: 10, peers: [], full: new Map(), cold: new Map() },
      typed: { lines: 0, strokes: { whole: [], broken: [] }, checked: { whole: [], broken: [] } },
      targets: last,
      before,
    })
    expect(page).toContain('The run before, of which the same figures stand beside those of this one: Node 1')
    const rows = page.split('\n').flatMap((line) => (/^\| [a-e] /.test(line) ? [line.split(/ *\| */)] : []))
    expect(rows.map((row) => row.slice(3, -1))).toEqual([
      ['1.2 ×', '1 ×', '4 ×', '3 ×', 'yes'],
      ['1 ×', '2 ×', '', '', 'now'],
      ['2 ×', '1 ×', '', '', 'before'],
      ['1 ×', '', '', '', 'yes'],
      ['4 ×', '3 ×', '', '', 'no'],
      ['', '', '', '', 'not measured'],
    ])
  })
})

it('draws bars with their numbers, and says them in words', () => {
  const svg = chart(
    [
      { name: 'a <b>', seconds: 2, isOurs: true },
      { name: 'c', seconds: 40, isOurs: false },
    ],
    'Title',
  )
  expect(svg).toContain('<desc id="d">a &lt;b&gt; 2 s, c 40 s.</desc>')
  expect(svg.match(/fill="#(0b5c8a|8a8a8a)"/g)).toHaveLength(2)
})

it('counts a report without what the program takes to start, and memory against that of few', () => {
  const withMemory = (name: string, memory: number): Results => new Map([[name, [{ ...run(1), memory }]]])
  const targets = compilingTargets({
    sizes: { few: 5, many: 45, fewShort: 20, manyShort: 200 },
    time: results({ [runs.fewFiles]: [3], [runs.manyFiles]: [15], [runs.threadedFiles]: [9] }),
    memory: new Map([...withMemory(runs.fewFiles, 180), ...withMemory(runs.manyFiles, 198)]),
  })
  const told = targets.filter(({ wall }) => !Number.isNaN(wall))
  expect(told.map(({ wall }) => Number(wall.toFixed(3)))).toEqual([0.3, 0.15, 198, 1.1])
  expect(told.map(({ cpu }) => Number(cpu.toFixed(3)))).toEqual([0.6, 0.3, Number.NaN, Number.NaN])
})

describe('keystrokes', () => {
  const answered = (completion: number, diagnostics: number) => ({ completion, diagnostics, cpu: 1 })
  const typed = {
    lines: 5000,
    strokes: { whole: [answered(2, 20), answered(60, 30), answered(1, 10)], broken: [answered(1, 2)] },
    checked: { whole: [400], broken: [300] },
  }

  it('are answered when completion and diagnostics have both come', () => {
    expect(typingTargets(typed).map(({ wall }) => wall)).toEqual([20, 60, 2, 2])
  })

  it('are told apart by what was asked, with the slowest', () => {
    const cells = typingTable(typed)
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
    expect(cells[2]).toEqual(['', 'completion, text that can be read', '3', '2', '60', '60', ''])
    expect(cells[3]).toEqual(['', 'first diagnostics, text that can be read', '3', '20', '30', '30', ''])
  })

  it('have a share that no more than the rest exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => i + 1)
    expect([share(0.95)(hundred), share(0.95)([7]), share(0.95)([])]).toEqual([95, 7, Number.NaN])
  })
})
