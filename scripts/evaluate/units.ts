import type { Passage, Register } from '#core/generated/register'
import type { Action, Goal, Strategy } from '#core/generated/strategy'
import type { Source, Span } from '#core/source'
import { resolvePlace } from '#trace/text/places'
import { type MeasuredKind, measuredKinds, type Unit } from './measure.ts'

/** A register's passages by their ids, with the stretches of the text that they stand in. */
type PlacedPassages = ReadonlyMap<string, { passage: Passage; spans: Span[] }>

/** The goals, planned actions and ongoing actions of a strategy, each with the passages that it cites. */
export function unitsOf(
  strategy: Strategy,
  register: Register,
  source: Source,
): { [kind in MeasuredKind]: Unit[] } {
  const passages = placed(register, source)
  const actions = actionsOf(strategy)
  const isOngoing = ({ status }: Action): boolean => status === 'ongoing' || status === 'completed'
  return {
    goal: goalsOf(strategy).flatMap((goal) => unitOf(goal, passages, ['goal'])),
    action: actions
      .filter((action) => !isOngoing(action))
      .flatMap((action) => unitOf(action, passages, ['action'])),
    initiative: actions
      .filter(isOngoing)
      .flatMap((action) => unitOf(action, passages, ['initiative', 'action'])),
  }
}

/** The stretches of all passages of a kind, such as the furniture that must never be imported. */
export function spansOfKind(register: Register, source: Source, kind: Passage['kind']): Span[] {
  return [...placed(register, source).values()].flatMap(({ passage, spans }) =>
    passage.kind === kind ? spans : [],
  )
}

function placed({ passages = [] }: Register, source: Source): PlacedPassages {
  return new Map(
    passages.map((passage) => {
      const spans = (passage.at ?? []).flatMap((place) => {
        const resolved = resolvePlace(source, place)
        return typeof resolved === 'string' || 'ruleId' in resolved ? [] : [resolved]
      })
      return [passage.id ?? '', { passage, spans }]
    }),
  )
}

/** A goal or action by those of its passages that are goals or actions themselves; nothing where it cites none. */
function unitOf(
  { id = '', traces = [] }: Goal | Action,
  passages: PlacedPassages,
  wanted: readonly (Passage['kind'] | undefined)[],
): Unit[] {
  const own = traces.flatMap((trace) => passages.get(trace) ?? [])
  const committing = own.filter(({ passage }) => measuredKinds.some((kind) => kind === passage.kind))
  const first = committing.filter(({ passage }) => wanted.includes(passage.kind))
  const pieces = (first.length > 0 ? first : committing).map(({ spans }) => spans)
  return pieces.length === 0 ? [] : [{ id, pieces }]
}

function goalsOf({ goals = [], themes = [] }: Strategy): Goal[] {
  return [...goals, ...themes.flatMap((theme) => theme.goals ?? [])]
}

function actionsOf({ actions = [], themes = [] }: Strategy): Action[] {
  const withParts = (action: Action): Action[] => [action, ...(action.actions ?? []).flatMap(withParts)]
  return [...actions, ...themes.flatMap((theme) => theme.actions ?? [])].flatMap(withParts)
}
