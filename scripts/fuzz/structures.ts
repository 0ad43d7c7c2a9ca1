import type { Field } from '#document/field'
import { type Format, fieldsOf } from '#document/shape'
import type { Random } from './random.ts'

const oddValues: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    -0,
    2026,
    20261,
    '',
    ' ',
    'x',
    '2026',
    '2026-13',
    '2026-02-30',
    '-',
  ],
  ...[
    '__proto__',
    'constructor',
    'M1',
    'a-b',
    '../x.yaml',
    'x\u0000y',
    '**x',
    '[39](fig:x)',
    '| a |\n| - |\n| b |',
    'ÆØÅ',
  ],
  ...[
    [],
    {},
    [[]],
    [null],
    { gap: 'x' },
    { gap: '' },
    { constructor: 1 },
    [{}],
    ['x', 'x'],
    { '': 1 },
    'a '.repeat(2000),
  ],
]

/** A document with values of the right and the wrong kind under every key that a format has, and under some that it has not. */
export function randomDocument(format: Format, random: Random): string {
  const value = mapOf(format, random, 0)
  const head = format === 'strategy' ? { format: 'stratlint/1', id: 'a', title: 'T', language: 'da' } : {}
  return JSON.stringify({ ...head, ...value }, null, random.below(3)) ?? '{}'
}

function mapOf(shape: string, random: Random, depth: number): Record<string, unknown> {
  const entries: [string, unknown][] = []
  const chance = depth === 0 ? 3 : 2
  for (const [key, field] of Object.entries(fieldsOf(shape)))
    if (random.below(chance + (depth > 3 ? 3 : 0)) === 0) entries.push([key, anyOf(field, random, depth + 1)])
  if (random.below(40) === 0) entries.push(['ukendt', random.pick(oddValues)])
  return Object.fromEntries(entries)
}

function anyOf(field: Field, random: Random, depth: number): unknown {
  if (depth > 9 || random.below(12) === 0) return random.pick(oddValues)
  const type = random.pick(field.types)
  if (type === 'array') {
    const item =
      field.item ?? (field.shape === undefined ? undefined : ({ ...field, types: ['object'] } as Field))
    return Array.from({ length: random.below(4) }, () =>
      item === undefined ? random.pick(oddValues) : anyOf(item, random, depth),
    )
  }
  if (type === 'object' && field.entries !== undefined) {
    const { entries } = field
    const ids = ['a', 'b-2', 'constructor', 'M1', '__proto__']
    return Object.fromEntries(ids.slice(0, random.below(4)).map((id) => [id, anyOf(entries, random, depth)]))
  }
  if (type === 'object')
    return field.shape === undefined ? random.pick(oddValues) : mapOf(field.shape, random, depth)
  return scalarOf(field, type, random)
}

function scalarOf(field: Field, type: string, random: Random): unknown {
  if (field.values !== undefined && field.values.length > 0) return random.pick(field.values)
  if (field.date === true)
    return random.pick([2026, '2026', '2026-03', '2024-02-29', '2030-12-31', '0001-01-01', '9999-12'])
  if (type === 'boolean') return random.below(2) === 0
  if (type === 'number' || type === 'integer') return random.pick([0, 1, -5, 42, 1e9, 0.1, 14])
  return random.pick([
    'a',
    'b-2',
    'M1',
    'Flere unge i eget hjem',
    '14 % af 300 unge',
    'personer',
    '**x** [y](z)',
    'x\ny',
  ])
}
