import { isOwnGoal } from '#core/smart'
import { vagueOpeners } from '../../../lexicon/vague-openers.ts'
import { defineRule } from '../../../rule.ts'
import { atLevel } from '../../level.ts'
import { hasNumericTarget } from '../../numeric-target.ts'
import { listedVerb } from '../main-verb.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/vague-opener',
    severity: 'warning',
    since: '0.1.0',
    field: 'specific',
    docs: {
      da: 'Et mål uden måltal siger, hvad der bliver anderledes, og ikke kun, at nogen vil sikre, styrke eller støtte.',
      en: 'A goal without a number says what will be different, and not only that somebody will ensure, strengthen or support.',
    },
    help: {
      da: 'Skriv, hvad man kan se, når målet er nået, eller tilføj et måltal.',
      en: 'Write what can be seen when the goal is reached, or add a target with a number.',
    },
    messages: {
      vague: {
        da: "'{verb}' siger, hvad nogen vil gøre en indsats for, men ikke hvad der så er anderledes.",
        en: "'{verb}' says what somebody will make an effort for, but not what will then be different.",
      },
    },
  },
  create(context) {
    const { language = 'da' } = context.document.strategy
    const words = Object.hasOwn(vagueOpeners, language) ? vagueOpeners[language] : undefined
    if (words === undefined) return {}
    return {
      goal(goal, { path }) {
        if (goal.statement === undefined || !isOwnGoal(goal) || hasNumericTarget(goal)) return
        const part = listedVerb(goal.statement, words)
        if (part === undefined) return
        const verb = goal.statement.slice(part.from, part.to)
        context.report({
          path: [...path, 'statement'],
          part,
          messageId: 'vague',
          data: { verb },
          ...atLevel(goal),
        })
      },
    }
  },
})
