import { createHash } from 'node:crypto'
import { compareText } from './diagnostic.ts'
import type { Goal, Indicator, Strategy } from './generated/strategy.ts'
import { goalsOf } from './goals.ts'
import { setOwn } from './located.ts'

/** What JSON can hold. A key whose value is undefined is left out. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json }

/**
 * The check value of what a document was adopted with, as `sha256:` and 64 hexadecimal digits: the SHA-256 of the RFC 8785
 * JSON of each goal's id, level, statement and SMART fields, and of the definition, unit, direction and baseline of the
 * indicators that the goals cite. Measurements are not part of it, nor is the order in which goals stand, nor how the
 * YAML is written.
 */
export function adoptionFingerprint(strategy: Strategy): string {
  return `sha256:${createHash('sha256')
    .update(canonicalJson(adoptedContent(strategy)))
    .digest('hex')}`
}

/** What the fingerprint is taken of: the goals by id, and the indicators that they cite. */
export function adoptedContent(strategy: Strategy): { goals: Json[]; indicators: { [id: string]: Json } } {
  const goals = goalsOf(strategy).map(({ value }) => value)
  const indicators: { [id: string]: Json } = {}
  for (const id of citedIndicators(goals)) {
    const known = strategy.indicators
    const indicator = known !== undefined && Object.hasOwn(known, id) ? known[id] : undefined
    if (indicator !== undefined) setOwn(indicators, id, adoptedIndicator(indicator))
  }
  const byId = goals.sort((a, b) => compareText(a.id ?? '', b.id ?? ''))
  return { goals: byId.map(adoptedGoal), indicators }
}

/** RFC 8785: keys in code-unit order, no white space, strings and numbers as ECMAScript writes them. */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`JSON has no ${value}`)
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const map = value as { readonly [key: string]: Json }
  const keys = Object.keys(map).filter((key) => map[key] !== undefined)
  const pairs = keys.sort(compareText).map((key) => `${JSON.stringify(key)}:${canonicalJson(map[key])}`)
  return `{${pairs.join(',')}}`
}

function adoptedGoal({ id, level, statement, smart }: Goal): Json {
  return withDatesAsText({ id, level, statement, smart } as Json)
}

function adoptedIndicator({ definition, unit, direction, baseline }: Indicator): Json {
  return withDatesAsText({ definition, unit, direction, baseline } as Json)
}

function citedIndicators(goals: readonly Goal[]): Set<string> {
  const targets = goals.flatMap((goal) => goal.smart?.measurable?.targets ?? [])
  return new Set(targets.flatMap(({ indicator }) => (indicator === undefined ? [] : [indicator])))
}

const dateKeys = new Set(['date', 'deadline', 'start', 'end', 'due', 'since', 'until'])

/** A year is the same date with and without quotation marks. */
function withDatesAsText(value: Json): Json {
  if (Array.isArray(value)) return value.map(withDatesAsText)
  if (typeof value !== 'object' || value === null) return value
  const map: { [key: string]: Json } = {}
  for (const [key, inner] of Object.entries(value)) {
    const isYear = typeof inner === 'number' && dateKeys.has(key)
    setOwn(map, key, isYear ? String(inner) : withDatesAsText(inner))
  }
  return map
}
