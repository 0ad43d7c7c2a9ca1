import type { Table } from 'mdast'
import { describe, expect, test } from 'vitest'
import { beginConversion } from '../../../src/compile/emit/pdf/content/inlines.ts'
import { matrixBlock, tableBlock } from '../../../src/compile/emit/pdf/content/tables.ts'
import type { RowHeaderTable } from '../../../src/compile/tree.ts'
import { markdown, matrix, rowHeaderTable } from './sample.ts'

const convert = (node: Table | RowHeaderTable) =>
  tableBlock(
    node,
    beginConversion({ type: 'root', children: [] }, (text) => text),
  )
const table = (text: string) => convert(markdown(text)[0] as Table)

describe('columns', () => {
  test('of numbers stand to the right, unless the table says otherwise', () => {
    const source = '| a | b | c | d |\n|-|-|:-:|-|\n| x | 1.042 | 3 | 1 ud af 3 |\n| y | −2,5 % | 4 | |\n'
    expect(table(source).columns.map(({ align }) => align)).toEqual(['left', 'right', 'center', 'left'])
  })

  test('with short cells are as narrow as their text, and long texts share the rest', () => {
    const { columns, width } = convert(
      rowHeaderTable([
        ['Navn', 'År', 'Beskrivelse'],
        ['En enhed i kommunen', '2026', 'ord '.repeat(60)],
      ]),
    )
    expect(columns.map(({ share }) => share > 0)).toEqual([false, false, true])
    expect(width).toBe('full')
  })

  test('that are left for readers to fill in have room to write', () => {
    const long = 'Hvad skal det føre til, og hvem er det for?'
    const { columns } = table(
      `| Hvor | Hvad | Hvem | Frist |\n|-|-|-|-|\n| M1 | ${long} | | |\n| M2 | ${long} | | |\n`,
    )
    expect(columns.map(({ share }) => share)).toEqual([0, expect.closeTo(6.8, 0), 3, 3])
  })

  test('of a small table keep close together', () => {
    expect(table('| Sted | Antal |\n|-|-|\n| Gade | 7 |\n').width).toBe('narrow')
  })
})

test('rows are filled to the same width', () => {
  const { head, rows } = table('| a | b | c |\n|-|-|-|\n| d |\n')
  expect([head.length, ...rows.map(({ cells }) => cells.length)]).toEqual([3, 3])
})

test('a small table stays on one page, and a row breaks only where it is very high', () => {
  const small = convert(
    rowHeaderTable([
      ['A', 'B'],
      ['c', 'd'],
    ]),
  )
  const large = convert(rowHeaderTable([['A', 'B'], ...Array.from({ length: 30 }, () => ['c', 'd'])]))
  const high = convert(
    rowHeaderTable([
      ['A', 'B'],
      ['c', 'ord '.repeat(400)],
    ]),
  )
  expect([small, large, high].map(({ breakable }) => breakable)).toEqual([false, true, true])
  expect([small, large, high].map(({ rows }) => rows.some(({ breakable }) => breakable))).toEqual([
    false,
    false,
    true,
  ])
})

test('a matrix shows its letters and states beside the words of its table', () => {
  const block = matrixBlock(
    matrix,
    beginConversion({ type: 'root', children: [] }, (text) => text),
  )
  expect(block.head[1]).toEqual([
    { type: 'strong', body: [{ type: 'text', text: 'S' }] },
    { type: 'break' },
    { type: 'text', text: 'specifik' },
  ])
  expect(block.states?.[1]).toEqual(['filled', 'gap', 'filled', 'missing', 'filled'])
  expect(block.rows[1]?.cells[2]).toEqual([{ type: 'text', text: 'erklæret hul' }])
})

test('an id of a row stands in the row, and one before the table not in the header that repeats', () => {
  const node = rowHeaderTable([['A'], ['b'], ['c']])
  const [, first, second] = node.children
  first!.data = { id: 'b' }
  second!.data = { id: 'c' }
  const { head, rows } = convert({ ...node, data: { id: 'whole' } } as RowHeaderTable)
  expect(head.flat().some(({ type }) => type === 'anchor')).toBe(false)
  expect(rows.map(({ cells }) => cells.flat().filter(({ type }) => type === 'anchor').length)).toEqual([2, 1])
})
