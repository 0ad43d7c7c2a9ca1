import { isOwnGoal } from '#core/smart'
import { goalSetting, perPerson } from '../../../lexicon/goal-setting.ts'
import { defineRule } from '../../../rule.ts'
import { entryOf } from '../../entry.ts'
import { atLevel } from '../../level.ts'
import { hasNumericTarget } from '../../numeric-target.ts'
import { tokensOf } from '../main-verb.ts'
import { ownVerb } from '../own-verb.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/goal-to-set-a-goal',
    severity: 'warning',
    since: '0.1.0',
    field: 'measurable',
    docs: {
      da: 'Et mål er ikke, at der skal sættes et mål eller skrives en plan.',
      en: 'A goal is not that a goal is to be set or a plan to be written.',
    },
    help: {
      da: 'Sæt målet nu, eller erklær, at det mangler, og gør arbejdet med planen til en handling.',
      en: 'Set the goal now, or declare that it is missing, and make the work on the plan an action.',
    },
    messages: {
      later: {
        da: "'{words}' udskyder målet: her står, at der skal findes på noget, men ikke hvad.",
        en: "'{words}' puts the goal off: it says that something is to be found, but not what.",
      },
    },
  },
  create: ({ document: { strategy }, report }) => ({
    goal(goal, { path }) {
      const { statement, smart } = goal
      const words = entryOf(goalSetting, strategy.language ?? 'da')
      if (statement === undefined || words === undefined || !isOwnGoal(goal)) return
      if (hasNumericTarget(goal) || (smart?.measurable?.milestones ?? []).length > 0) return
      const part = ownVerb(statement, words)
      if (part === undefined || tokensOf(statement).some(({ word }) => perPerson.has(word))) return
      report({
        path: [...path, 'statement'],
        part,
        messageId: 'later',
        data: { words: statement.slice(part.from, part.to) },
        ...atLevel(goal),
      })
    },
  }),
})
