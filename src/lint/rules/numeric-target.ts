import type { Goal } from '#core/generated/strategy'

/** Whether a goal has a target with a number, which is then what is followed. */
export function hasNumericTarget(goal: Goal): boolean {
  return (goal.smart?.measurable?.targets ?? []).some(({ value, min, max, change }) =>
    [value, min, max, change?.percent, change?.points, change?.amount].some(
      (part) => typeof part === 'number',
    ),
  )
}
