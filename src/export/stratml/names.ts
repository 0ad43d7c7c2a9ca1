import type { Strategy } from '#core/generated/strategy'
import { goalsOf } from '#core/goals'
import { isOwnGoal } from '#core/smart'
import type { StratmlStakeholder } from '#core/stratml'
import { blockText, lineText } from '../text.ts'

type Kind = 'actors' | 'targetGroups'

/** The name that stands for an actor or a target group; the id itself where the document does not have it. */
export function nameOf(strategy: Strategy, kind: Kind, id: string): string {
  const entries = strategy[kind] ?? {}
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined
  return lineText(entry?.name) ?? lineText(id) ?? kind
}

/** Everybody that the document names as actor or target group, and those that its goals name besides: once for each name. */
export function everybody(strategy: Strategy): StratmlStakeholder[] {
  const goals = goalsOf(strategy).filter(({ value }) => isOwnGoal(value))
  const owners = goals.flatMap(({ value: { owner } }) => (typeof owner === 'string' ? [owner] : []))
  const groups = goals.flatMap(({ value }) => value.smart?.specific?.groups ?? [])
  return [
    ...listed(strategy, 'actors', [...Object.keys(strategy.actors ?? {}), ...owners]),
    ...listed(strategy, 'targetGroups', [...Object.keys(strategy.targetGroups ?? {}), ...groups]),
  ]
}

function listed(strategy: Strategy, kind: Kind, ids: readonly string[]): StratmlStakeholder[] {
  const found = new Map<string, StratmlStakeholder>()
  for (const id of ids) {
    const name = nameOf(strategy, kind, id)
    if (found.has(name)) continue
    const description = blockText(strategy[kind]?.[id]?.description)
    const type = kind === 'actors' ? 'Organization' : 'Generic_Group'
    found.set(name, { type, name, ...(description === undefined ? {} : { description }), roles: [] })
  }
  return [...found.values()]
}

export type Identify = (wish: string | undefined, otherwise: string) => string

/** Gives identifiers that a file may hold once each, and that begin as XML wants it. */
export function identifiers(): Identify {
  const taken = new Set<string>()
  return (wish, otherwise) => {
    const base = (wish || otherwise)
      .replace(/[^A-Za-zÆØÅæøå0-9._-]/g, '-')
      .replace(/^(?![A-Za-zÆØÅæøå])/, 'x')
    let id = base
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
    taken.add(id)
    return id
  }
}
