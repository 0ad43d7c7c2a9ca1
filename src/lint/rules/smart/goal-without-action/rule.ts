import type { Strategy, Theme } from '#core/generated/strategy'
import { actionsOf, goalsOf } from '#core/goals'
import { isOwnGoal } from '#core/smart'
import { idPath } from '../../../lint.ts'
import { defineRule } from '../../../rule.ts'
import { atLevel } from '../../level.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/goal-without-action',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Et mål har mindst én handling, der bidrager til det.',
      en: 'A goal has at least one action that contributes to it.',
    },
    help: {
      da: `Skriv målets id under 'contributesTo' i den handling, der fører det ud i livet, eller tilføj handlingen.`,
      en: `Write the goal's id under 'contributesTo' in the action that carries it out, or add the action.`,
    },
    messages: {
      none: {
        da: 'Ingen handling bidrager til mål {goal}.',
        en: 'No action contributes to goal {goal}.',
      },
    },
  },
  create: (context) => ({
    strategy(strategy) {
      const served = servedBy(strategy)
      const hasActions = actionsOf(strategy).length > 0
      for (const { value, path, theme } of goalsOf(strategy)) {
        const isOpen = value.status === undefined || value.status === 'open'
        if (!isOwnGoal(value) || !isOpen || (value.level === 'goal' && !hasActions)) continue
        if (served.has(value.id ?? '') || isThemeServed(theme, strategy, served)) continue
        context.report({
          path: idPath(value, path),
          messageId: 'none',
          data: { goal: value.id ?? '' },
          ...atLevel(value),
        })
      }
    },
  }),
})

/**
 * The ids of the goals and themes that some action serves. An action that names nothing serves the theme that it stands
 * in, and what serves a goal serves the goals that it supports.
 */
function servedBy(strategy: Strategy): Set<string> {
  const served = new Set<string>()
  for (const { value, theme } of actionsOf(strategy)) {
    if (value.status === 'cancelled') continue
    const ids = value.contributesTo ?? [theme?.id ?? '']
    for (const id of ids) served.add(id)
  }
  served.delete('')
  const goals = goalsOf(strategy)
  let size = -1
  while (size < served.size) {
    size = served.size
    for (const { value, theme } of goals) {
      if (!served.has(value.id ?? '') && !isThemeServed(theme, strategy, served)) continue
      for (const id of value.supports ?? []) served.add(id)
    }
  }
  return served
}

/** Whether an action serves a theme, or a theme that it is part of. */
function isThemeServed(theme: Theme | undefined, strategy: Strategy, served: ReadonlySet<string>): boolean {
  const seen = new Set<Theme>()
  let at = theme
  while (at !== undefined && !seen.has(at)) {
    if (served.has(at.id ?? '')) return true
    seen.add(at)
    const outer = at.partOf
    at = outer === undefined ? undefined : strategy.themes?.find(({ id }) => id === outer)
  }
  return false
}
