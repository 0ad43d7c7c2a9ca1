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
        if (served.has(value.id ?? '') || served.has(theme?.id ?? '')) continue
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
 * in; what serves a theme serves the themes within it, and what serves a goal serves the goals that it supports.
 */
function servedBy(strategy: Strategy): ReadonlySet<string> {
  const served = new Set<string>()
  for (const { value, theme } of actionsOf(strategy)) {
    if (value.status === 'cancelled') continue
    for (const id of value.contributesTo ?? [theme?.id ?? '']) served.add(id)
  }
  served.delete('')
  serveInnerThemes(strategy.themes ?? [], served)
  const goals = goalsOf(strategy)
  const goalById = new Map(goals.map((goal) => [goal.value.id, goal]))
  const queue = goals.filter(({ value, theme }) => served.has(value.id ?? '') || served.has(theme?.id ?? ''))
  for (const { value } of queue) {
    for (const id of value.supports ?? []) {
      const supported = goalById.get(id)
      if (served.has(id) || supported === undefined) continue
      served.add(id)
      queue.push(supported)
    }
  }
  return served
}

function serveInnerThemes(themes: readonly Theme[], served: Set<string>): void {
  const outerOf = new Map(themes.map(({ id, partOf }) => [id, partOf]))
  const passed = new Set<string>()
  for (const { id } of themes) {
    const inner: string[] = []
    let at = id
    while (at !== undefined && !served.has(at) && !passed.has(at)) {
      passed.add(at)
      inner.push(at)
      at = outerOf.get(at)
    }
    if (at !== undefined && served.has(at)) for (const within of inner) served.add(within)
  }
}
