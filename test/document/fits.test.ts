import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createSource } from '#core/source'
import { type Plain, plainValue } from '#document/bind'
import { fits } from '#document/fits'
import { validators } from '#document/validators'
import { readYaml } from '#document/yaml/read'
import { seeded } from './random-yaml.ts'

const root = join(import.meta.dirname, '../..')

function read(folder: string): Plain[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) =>
      plainValue(readYaml(createSource(name, readFileSync(join(root, folder, name), 'utf8'))).root),
    )
}

const config: Plain = {
  extends: ['./fælles.yaml'],
  language: 'da',
  smart: { profile: 'doran' },
  rules: { 'smart/vague-opener': 'off', 'prose/lix': { severity: 'warning' } },
  overrides: [{ files: ['a/*.yaml'], rules: { 'smart/gaps': 'error' } }],
  ignore: ['b'],
  plugins: ['./egne.mjs'],
}

const formats = [
  { format: 'strategy', values: read('strategies') },
  { format: 'register', values: read('seeds') },
  { format: 'config', values: [config] },
] as const

describe.each(formats)('$format', ({ format, values }) => {
  const isValid = (value: unknown): boolean => validators[format](value)

  test('what is right fits', () => {
    for (const value of values) expect([fits(value, format), isValid(value)]).toEqual([true, true])
  })

  test('what is changed anywhere fits where the validator says so, and only there', () => {
    const random = seeded(5)
    const seen = { fitting: 0, unfit: 0 }
    for (let n = 0; n < 700; n++) {
      const value = structuredClone(values[n % values.length]) as Plain
      const change = changeSomewhere(value, random)
      const isFitting = fits(value, format)
      expect(isFitting, change).toBe(isValid(value))
      seen[isFitting ? 'fitting' : 'unfit']++
    }
    expect(seen.fitting).toBeGreaterThan(50)
    expect(seen.unfit).toBeGreaterThan(250)
  })
})

const others: Plain[] = [
  ...[
    null,
    true,
    0,
    -1,
    2.5,
    1e9,
    Number.POSITIVE_INFINITY,
    '',
    'x',
    'M1',
    '2026',
    2026,
    '2026-13',
    'silent',
    'æ b',
  ],
  ...[
    [],
    [1],
    ['a', 'a'],
    [{}],
    [{}, {}],
    {},
    { gap: 'ukendt' },
    { gap: '' },
    { x: 1 },
    '😀',
    'off',
    'sha256:x',
  ],
]

/** Replaces, removes, adds or repeats something, and tells what. */
function changeSomewhere(value: Plain, random: () => number): string {
  const places = placesIn(value)
  const { holder, key } = places[Math.floor(random() * places.length)] as (typeof places)[number]
  const other = others[Math.floor(random() * others.length)] as Plain
  const way = Math.floor(random() * 4)
  if (Array.isArray(holder)) {
    if (way === 0) holder.splice(Number(key), 1)
    else if (way === 1) holder.push(structuredClone(holder[0] ?? null))
    else holder[Number(key)] = other
  } else if (way === 0) delete holder[key]
  else if (way === 1)
    holder[['gap', 'ukendt', 'id', 'note', 'value'][Math.floor(random() * 5)] as string] = other
  else holder[key] = other
  return `${key} (${way}): ${JSON.stringify(other)}`
}

function placesIn(value: Plain): { holder: Plain[] | { [key: string]: Plain }; key: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Object.keys(value).map((key) => ({ holder: value, key }))
  return [...own, ...Object.values(value).flatMap(placesIn)]
}
