import { lastDay } from './dates.ts'
import type { Gap, Goal, Strategy } from './generated/strategy.ts'
import { goalsOf, type Placed } from './goals.ts'
import { type Path, pointerOf } from './located.ts'
import { isOwnGoal, type SmartField, smartFields } from './smart.ts'

/** A gap, with the path of the map that declares it. */
export interface FoundGap {
  gap: Gap
  path: Path
}

/** A gap that a document declares. */
export interface DeclaredGap extends FoundGap {
  /** The goal that the gap stands in, and the SMART field of the goal, if it stands in one. */
  goal?: Placed<Goal>
  field?: SmartField
}

/** All declared gaps in the order of the document's keys, those inside of others' content included. */
export function gapsOf(strategy: Strategy): DeclaredGap[] {
  const goals = new Map(goalsOf(strategy).map((goal) => [pointerOf(goal.path), goal]))
  // What `inferred` holds are reasons by the names of fields, and none of them declares anything.
  const { inferred: _, ...rest } = strategy
  return gapsIn(rest, []).map(({ gap, path }) => {
    const goal = [2, 4].map((length) => goals.get(pointerOf(path.slice(0, length)))).find(Boolean)
    if (goal === undefined) return { gap, path }
    const [key, name] = path.slice(goal.path.length)
    const field = key === 'smart' ? smartFields.find((other) => other === name) : undefined
    return { gap, path, goal, ...(field === undefined ? {} : { field }) }
  })
}

/** The gaps that a value declares, itself or within; `path` is its own. */
export function gapsIn(value: unknown, path: Path): FoundGap[] {
  const found: FoundGap[] = []
  addGaps(value, [...path], found)
  return found
}

/** `path` is taken along and written out where a gap is found. */
function addGaps(value: unknown, path: (string | number)[], found: FoundGap[]): void {
  if (typeof value !== 'object' || value === null) return
  if ('gap' in value && typeof value.gap === 'string') found.push({ gap: value as Gap, path: [...path] })
  const isList = Array.isArray(value)
  for (const key of Object.keys(value)) {
    const item = (value as { readonly [key: string]: unknown })[key]
    if (typeof item !== 'object') continue
    path.push(isList ? Number(key) : key)
    addGaps(item, path, found)
    path.pop()
  }
}

/** The declared gaps that the document's own publisher can fill: those outside goals that somebody else has set. */
export function ownGapsOf(strategy: Strategy): DeclaredGap[] {
  return gapsOf(strategy).filter(({ goal }) => goal === undefined || isOwnGoal(goal.value))
}

/** Whether a gap should have been filled before a day (`YYYY-MM-DD`). */
export function isOverdue({ due }: Gap, day: string): boolean {
  const last = lastDay(due)
  return last !== undefined && last < day
}
