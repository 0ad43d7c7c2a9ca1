import { goalsOf } from '#core/goals'
import type { Path } from '#core/located'
import { isOwnGoal } from '#core/smart'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/duplicate-statement',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'To mål siger ikke det samme.',
      en: 'No two goals say the same.',
    },
    help: {
      da: 'Slå målene sammen, eller skriv, hvad der er forskellen på dem.',
      en: 'Make the goals one, or write how they differ.',
    },
    messages: {
      same: {
        da: 'Mål {goal} siger det samme som mål {other}.',
        en: 'Goal {goal} says the same as goal {other}.',
      },
      first: {
        da: 'Mål {other} står her.',
        en: 'Goal {other} stands here.',
      },
    },
  },
  create: ({ report }) => ({
    strategy(strategy) {
      const seen = new Map<string, { id: string; path: Path }>()
      for (const { value, path } of goalsOf(strategy)) {
        const words = (value.statement ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
        if (!isOwnGoal(value) || words.length === 0) continue
        const key = words.join(' ')
        const goal = { id: value.id ?? '', path: [...path, 'statement'] }
        const other = seen.get(key)
        if (other === undefined) seen.set(key, goal)
        else
          report({
            path: goal.path,
            messageId: 'same',
            data: { goal: goal.id, other: other.id },
            related: [{ messageId: 'first', path: other.path, data: { other: other.id } }],
          })
      }
    },
  }),
})
