import type { Theme } from '#core/generated/strategy'
import { themesOf } from '#core/goals'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'reference/orphan-theme',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Et tema har mål, handlinger eller afsnit.',
      en: 'A theme has goals, actions or sections.',
    },
    help: {
      da: 'Skriv temaets mål og handlinger, eller fjern temaet.',
      en: 'Write the goals and actions of the theme, or remove the theme.',
    },
    messages: {
      empty: {
        da: "Temaet '{theme}' har hverken mål, handlinger eller afsnit.",
        en: "The theme '{theme}' has no goals, no actions and no sections.",
      },
    },
  },
  create: (context) => ({
    strategy(strategy) {
      const named = new Set(
        context.ids.uses.filter(({ kinds }) => kinds.includes('theme')).map(({ id }) => id),
      )
      for (const { value, path } of themesOf(strategy)) {
        const { id, title } = value
        if (hasContent(value) || (id !== undefined && named.has(id))) continue
        const key = title === undefined ? 'id' : 'title'
        context.report({ path: [...path, key], messageId: 'empty', data: { theme: title ?? id ?? '' } })
      }
    },
  }),
})

function hasContent({ goals = [], actions = [], sections = [] }: Theme): boolean {
  return goals.length + actions.length + sections.length > 0
}
