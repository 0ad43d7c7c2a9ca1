import { formatDate } from '#core/dates'
import type { StrategyDocument } from '#core/document'
import type { Strategy } from '#core/generated/strategy'
import { formatNumber } from '#core/locale'
import { createSource } from '#core/source'
import type { Field } from '#document/field'
import { shapes } from '#document/generated/shapes'

/** Something that a document holds and its report must show: where it stands, and the words to look for. */
export interface Expected {
  path: string
  shown: string
}

export interface FullDocument {
  strategy: Strategy
  expected: Expected[]
}

export interface Variant {
  /** How a text field holds its marker. */
  inline?: (marker: string) => string
  block?: (marker: string) => string
  plain?: (marker: string) => string
  /** Whether goals are set by somebody else. */
  cited?: boolean
}

/** Ids of the things that fields point to, one or two of each kind. */
const ids: Record<string, string[]> = {
  actor: ['a1', 'a2'],
  reference: ['r1', 'r2'],
  targetGroup: ['g1', 'g2'],
  keyFigure: ['k1', 'k2'],
  indicator: ['i1', 'i2'],
}

/** Fields that name, lead to a source or are only for machines. */
const notShown = new Set(['id', 'traces', 'language'])

/** A document with every field of the format, each text, number and date of which is found nowhere else in it. */
export function fullDocument(variant: Variant = {}): FullDocument {
  const expected: Expected[] = []
  let count = 0
  const next = () => ++count

  const expect = (path: string, shown: string): void => {
    expected.push({ path, shown })
  }
  const word = (path: string): string => {
    const marker = `ord${String(next()).padStart(4, '0')}`
    expect(path, marker)
    return marker
  }
  const fill = (shape: string, path: string, open: readonly string[]): object => {
    const filled: Record<string, unknown> = {}
    for (const [key, field] of Object.entries(shapes[shape] ?? {})) {
      if (shape === 'goal' && variant.cited !== true && key === 'setBy') continue
      const value = madeUp(field, `${path}/${key}`, key, [...open, shape])
      if (value !== undefined) filled[key] = value
    }
    return filled
  }
  const madeUp = (field: Field, path: string, key: string, open: readonly string[]): unknown => {
    if (key === 'traces') return undefined
    if (field.values) return field.values[count % field.values.length]
    if (field.date) {
      const date = new Date(Date.UTC(2020, 0, 1 + next())).toISOString().slice(0, 10)
      expect(path, formatDate(date, 'da'))
      return date
    }
    if (field.entries) {
      const names = field.defines === undefined ? ['k1'] : (ids[field.defines] ?? ['k1'])
      return Object.fromEntries(
        names.map((name) => [name, madeUp(field.entries!, `${path}/${name}`, name, open)]),
      )
    }
    if (field.types.includes('array')) {
      if (field.shape !== undefined && path.endsWith('i2/measurements')) return fill(field.shape, path, open)
      const item = madeUp(field.item!, `${path}/0`, key, open)
      return item === undefined ? undefined : [item]
    }
    if (field.shape !== undefined && (field.refs === undefined || count % 2 === 0)) {
      return open.filter((shape) => shape === field.shape).length > 1
        ? undefined
        : fill(field.shape, path, open)
    }
    if (field.refs) return referenceTo(field.refs)
    if (field.defines) return `${field.defines.toLowerCase()}-${next()}`
    return scalarOf(field, path, key)
  }
  const scalarOf = (field: Field, path: string, key: string): unknown => {
    if (field.types.includes('number')) {
      const number = 100_000 + next()
      expect(path, formatNumber(number, 'da'))
      return number
    }
    if (field.types[0] === 'boolean') return key !== 'explicit'
    if (notShown.has(key)) return undefined
    if (field.text === 'inline') return (variant.inline ?? ((marker) => marker))(word(path))
    if (field.text === 'block') return (variant.block ?? ((marker) => marker))(word(path))
    if (key === 'url') return `https://example.dk/${word(path)}`
    return field.text === 'plain' && variant.plain ? variant.plain(word(path)) : word(path)
  }
  const strategy = fill('strategy', '', []) as Strategy
  return { strategy, expected }
}

function referenceTo(kinds: readonly string[]): string | undefined {
  if (kinds.includes('passage')) return undefined
  const kind = kinds[0] ?? ''
  return ids[kind]?.[0] ?? `${kind}-ukendt`
}

/** A strategy as the reader of files gives it. */
export function documentOf(strategy: Strategy, path = 'strategies/fuld.yaml'): StrategyDocument {
  const root = { value: {}, start: 0, end: 0, keyStart: -1, keyEnd: -1, style: 'block' as const }
  return { source: createSource(path, ''), root, strategy, diagnostics: [], dependencies: [] }
}
