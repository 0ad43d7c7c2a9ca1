import type { DeclaredGap } from '#core/gaps'
import type { Path } from '#core/located'
import { labels as fieldLabels } from '#document/generated/labels'
import { placeAt } from '#document/shape'
import { cleanLine } from '../../clean.ts'
import { type Inline, link } from '../../nodes.ts'
import { type Build, entry } from './build.ts'
import { letterText } from './letters.ts'
import { actionName, goalName, indicator } from './names.ts'

/** What a declared gap belongs to, and which of its fields lacks something (empty where the whole does). */
export interface GapPlace {
  holder: Inline
  field: string
}

/** Where a gap stands, in the words of a report: "M1 Flere boliger" and "T: Tidsbegrænset", "Vedtagelse" and "". */
export function gapPlace(b: Build, { path, goal }: DeclaredGap): GapPlace {
  if (goal === undefined) return placeOutsideGoals(b, path)
  const name = goalName(goal.value, b)
  const anchor = goal.value.id === undefined ? undefined : b.anchors.to('goal', goal.value.id)
  const asked = b.smart.lettersAt(goal.value, path).map((letter) => letterText(b, letter))
  return {
    holder: anchor === undefined ? name : link(`#${anchor}`, name),
    field: asked.length === 0 ? fieldName(b, path) : asked.join(', '),
  }
}

function placeOutsideGoals(b: Build, path: Path): GapPlace {
  const [first, second] = path
  if (first === 'indicators' && typeof second === 'string')
    return { holder: indicator(b, second), field: fieldName(b, path) }
  const action = nearestAction(b, path)
  if (action !== undefined) return { holder: actionName(action, b), field: fieldName(b, path) }
  const part = fieldLabels[`strategy.${String(first)}`]?.[b.locale] ?? cleanLine(String(first))
  return { holder: part, field: path.length > 1 ? fieldName(b, path) : '' }
}

/** The innermost action on the way to a path. */
function nearestAction(b: Build, path: Path) {
  let node: unknown = b.strategy
  let found: Build['actions'][number] | undefined
  for (const step of path) {
    node =
      typeof node === 'object' && node !== null
        ? entry(node as { [key: string]: unknown }, String(step))
        : undefined
    const action = b.actions.find((item) => item === node)
    found = action ?? found
  }
  return found
}

/** The label of the field that a path leads to, or of the list that it leads into. */
function fieldName(b: Build, path: Path): string {
  const named = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path
  const { shape, key } = placeAt(named)
  return fieldLabels[`${shape}.${key}`]?.[b.locale] ?? cleanLine(String(key ?? ''))
}
