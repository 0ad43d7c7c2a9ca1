import type { Goal, Strategy } from '#core/generated/strategy'
import { goalsOf, type Placed } from '#core/goals'
import { isOwnGoal } from '#core/smart'
import { idPath } from '../../../lint.ts'
import { defineRule } from '../../../rule.ts'

/** From so many on, the goals of a document are told about together. */
const many = 4

export const rule = defineRule({
  meta: {
    id: 'reference/goal-without-objective',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Et overordnet mål har et konkret mål eller en indikator, så man kan følge det.',
      en: 'A goal has an objective or an indicator by which it can be followed.',
    },
    help: {
      da: "Tilføj et konkret mål, der støtter det ('supports'), eller en indikator under 'measurable'.",
      en: "Add an objective that supports it ('supports'), or an indicator under 'measurable'.",
    },
    messages: {
      none: {
        da: 'Mål {goal} har hverken et konkret mål, en indikator eller en milepæl, så ingen kan se, hvordan det går.',
        en: 'Goal {goal} has no objective, no indicator and no milestone, so nobody can see how it is going.',
      },
      several: {
        da: '{count:number} mål har hverken et konkret mål, en indikator eller en milepæl: {goals:list}.',
        en: '{count:number} goals have no objective, no indicator and no milestone: {goals:list}.',
      },
    },
  },
  create: (context) => ({
    strategy(strategy) {
      const found = unfollowed(strategy)
      const [first] = found
      if (first !== undefined && found.length >= many) {
        const goals = found.map(({ value }) => value.id ?? '').join(',')
        const data = { count: found.length, goals }
        context.report({ path: idPath(first.value, first.path), messageId: 'several', data })
        return
      }
      for (const { value, path } of found)
        context.report({ path: idPath(value, path), messageId: 'none', data: { goal: value.id ?? '' } })
    },
  }),
})

/** The open goals of the document's own that nothing measures, neither themselves nor below them. */
function unfollowed(strategy: Strategy): Placed<Goal>[] {
  const goals = goalsOf(strategy)
  const above = new Map(goals.map(({ value }) => [value.id, value.supports ?? []]))
  const followed = new Set<string>()
  const open = goals.filter(({ value }) => isFollowable(value)).map(({ value }) => value.id ?? '')
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (followed.has(id)) continue
    followed.add(id)
    open.push(...(above.get(id) ?? []))
  }
  return goals.filter(({ value, theme }) => {
    const isOpen = value.status === undefined || value.status === 'open'
    const isDeliberate = value.smart?.measurable?.kind === 'deliberate'
    if (value.level !== 'goal' || !isOwnGoal(value) || !isOpen || isDeliberate) return false
    const inTheme = (theme?.goals ?? []).some((other) => isFollowable(other) && other.supports === undefined)
    return !isFollowable(value) && !followed.has(value.id ?? '') && !inTheme
  })
}

/** Whether a goal says how it is followed: as an objective, or by an indicator or a milestone of its own. */
function isFollowable(goal: Goal): boolean {
  const { targets = [], milestones = [] } = goal.smart?.measurable ?? {}
  return (
    goal.level === 'objective' ||
    milestones.length > 0 ||
    targets.some(({ indicator }) => indicator !== undefined)
  )
}
