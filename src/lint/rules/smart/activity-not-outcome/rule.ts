import type { Goal, Strategy } from '#core/generated/strategy'
import { activities, purposes } from '../../../lexicon/activities.ts'
import { goalSetting } from '../../../lexicon/goal-setting.ts'
import { vagueOpeners } from '../../../lexicon/vague-openers.ts'
import { defineRule } from '../../../rule.ts'
import { entryOf } from '../../entry.ts'
import { ownObjectives } from '../../goal-state.ts'
import { listedVerb } from '../main-verb.ts'
import { ownVerb } from '../own-verb.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/activity-not-outcome',
    severity: 'warning',
    since: '0.1.0',
    field: 'specific',
    docs: {
      da: 'Et konkret mål siger, hvad der bliver anderledes for nogen, og ikke kun, hvad der bliver gjort.',
      en: 'An objective says what will be different for somebody, and not only what will be done.',
    },
    help: {
      da: 'Skriv, hvad aktiviteten skal føre til, og gør selve aktiviteten til en handling eller en milepæl.',
      en: 'Write what the activity is to lead to, and make the activity itself an action or a milestone.',
    },
    messages: {
      activity: {
        da: "'{verb}' siger, hvad der bliver gjort, men ikke hvad der så er anderledes.",
        en: "'{verb}' says what is done, but not what will then be different.",
      },
    },
  },
  create: ({ document, report }) => ({
    strategy(strategy) {
      const { language = 'da' } = document.strategy
      const words = entryOf(activities, language)
      if (words === undefined) return
      for (const { value: goal, path } of ownObjectives(strategy)) {
        const { statement = '' } = goal
        if (isMeasured(strategy, goal) || entryOf(purposes, language)?.test(statement)) continue
        const part = ownVerb(statement, words)
        const others = [vagueOpeners, goalSetting].flatMap((list) => entryOf(list, language) ?? [])
        if (part === undefined || others.some((list) => listedVerb(statement, list))) continue
        const verb = statement.slice(part.from, part.to)
        report({ path: [...path, 'statement'], part, messageId: 'activity', data: { verb } })
      }
    },
  }),
})

/** Whether a goal has something that shows when it is met: a milestone, a target with an aim, or an outcome to follow. */
function isMeasured({ indicators }: Strategy, { smart }: Goal): boolean {
  const { targets = [], milestones = [] } = smart?.measurable ?? {}
  return (
    milestones.length > 0 ||
    targets.some(({ indicator, value, min, max, change }) => {
      const hasAim = [value, min, max, change].some((part) => part !== undefined)
      return hasAim || entryOf(indicators, indicator)?.kind === 'outcome'
    })
  )
}
