import { lastDay } from '#core/dates'
import type { TargetSummary } from '#core/summary'

/** What of two targets does not go together. */
export interface Clash {
  kind: 'values' | 'bounds' | 'changes'
  value: number | string
  other: number | string
  /** For bounds: which of its bounds each of the two names. */
  bound: Bound
  otherBound: Bound
  /** Whether no number can meet both. */
  isSure: boolean
}

export type Bound = 'value' | 'min' | 'max'

/** How a target contradicts another about the same; undefined where they go together or cannot be compared. */
export function clashOf(a: TargetSummary, b: TargetSummary): Clash | undefined {
  if (a.change !== undefined || b.change !== undefined) return clashOfChanges(a, b)
  if (a.value !== undefined && b.value !== undefined) {
    if (typeof a.value !== typeof b.value || a.value === b.value) return undefined
    return clash('values', a.value, b.value, true)
  }
  return clashOfBounds(a, b)
}

/** Targets of which one names a bound: no number lies within both, or they name different least or greatest values. */
function clashOfBounds(a: TargetSummary, b: TargetSummary): Clash | undefined {
  const [least, otherLeast] = [boundOf(a, 'min'), boundOf(b, 'min')]
  const [most, otherMost] = [boundOf(a, 'max'), boundOf(b, 'max')]
  if (least && otherMost && least.value > otherMost.value) return ofBounds(least, otherMost, true)
  if (most && otherLeast && most.value < otherLeast.value) return ofBounds(most, otherLeast, true)
  if (isPair(least, otherLeast) && a.max === b.max) return ofBounds(least, otherLeast, false)
  if (isPair(most, otherMost) && a.min === b.min) return ofBounds(most, otherMost, false)
  return undefined
}

interface NamedBound {
  name: Bound
  value: number
}

/** The bound that a target sets; a plain value is its own bound on both sides. */
function boundOf(target: TargetSummary, name: 'min' | 'max'): NamedBound | undefined {
  if (typeof target.value === 'number') return { name: 'value', value: target.value }
  const value = target[name]
  return value === undefined ? undefined : { name, value }
}

/** Whether both are bounds of the same kind, and not the same. A plain value within a bound is no contradiction. */
function isPair(a: NamedBound | undefined, b: NamedBound | undefined): boolean {
  return a !== undefined && b !== undefined && a.name === b.name && a.value !== b.value
}

function ofBounds(a: NamedBound | undefined, b: NamedBound | undefined, isSure: boolean): Clash | undefined {
  if (a === undefined || b === undefined) return undefined
  return { kind: 'bounds', value: a.value, other: b.value, bound: a.name, otherBound: b.name, isSure }
}

/**
 * Changes counted in the same way from the same date; others cannot be compared without the measurements. Where no date is
 * named, each is counted from the baseline of its own document.
 */
function clashOfChanges({ change: a }: TargetSummary, { change: b }: TargetSummary): Clash | undefined {
  if (a === undefined || b === undefined || lastDay(a.since) !== lastDay(b.since)) return undefined
  for (const way of ['percent', 'points', 'amount'] as const) {
    const [value, other] = [a[way], b[way]]
    if (value !== undefined && other !== undefined && value !== other)
      return clash('changes', value, other, a.since !== undefined)
  }
  return undefined
}

function clash(
  kind: 'values' | 'changes',
  value: number | string,
  other: number | string,
  isSure: boolean,
): Clash {
  return { kind, value, other, bound: 'value', otherBound: 'value', isSure }
}
