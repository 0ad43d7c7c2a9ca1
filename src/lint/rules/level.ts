import type { Severity } from '#core/diagnostic'
import type { Goal } from '#core/generated/strategy'

/** Rules on content bind an objective; of a goal, which gives a direction, they only inform. */
export function atLevel(goal: Goal): { severity?: Severity } {
  return goal.level === 'goal' ? { severity: 'info' } : {}
}
