import { changeVerbs } from '../../../lexicon/change-verbs.ts'
import { grammars } from '../../../lexicon/main-verbs.ts'
import { defineRule } from '../../../rule.ts'
import { entryOf } from '../../entry.ts'
import { ownObjectives } from '../../goal-state.ts'
import { joinedChange } from './joined.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/one-change',
    severity: 'warning',
    since: '0.1.0',
    field: 'specific',
    docs: {
      da: 'Et konkret mål har én forandring.',
      en: 'An objective has one change.',
    },
    help: {
      da: 'Del målet i to, så hver forandring får sit måltal, sin ansvarlige og sin frist.',
      en: 'Divide the goal in two, so that each change gets its own target, owner and deadline.',
    },
    messages: {
      two: {
        da: "Målet har to forandringer, '{first}' og '{second}', så det kan være halvt nået.",
        en: "The goal has two changes, '{first}' and '{second}', so it can be half met.",
      },
    },
  },
  create: ({ document, report }) => ({
    strategy(strategy) {
      const { language = 'da' } = document.strategy
      const grammar = entryOf(grammars, language)
      const verbs = entryOf(changeVerbs, language)
      if (grammar === undefined || verbs === undefined) return
      const words = { ...grammar, ...verbs }
      for (const { value, path } of ownObjectives(strategy)) {
        const found = joinedChange(value.statement ?? '', words)
        if (found === undefined) continue
        const { from, to, first, second } = found
        report({
          path: [...path, 'statement'],
          part: { from, to },
          messageId: 'two',
          data: { first, second },
        })
      }
    },
  }),
})
