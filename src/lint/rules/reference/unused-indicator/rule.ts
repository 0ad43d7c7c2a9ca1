import { defineRule } from '../../../rule.ts'
import { unusedOf } from '../unused.ts'

export const rule = defineRule({
  meta: {
    id: 'reference/unused-indicator',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'En indikator hører til mindst ét måltal.',
      en: 'An indicator belongs to at least one target.',
    },
    help: {
      da: 'Brug indikatoren i et måltal, eller fjern den.',
      en: 'Use the indicator in a target, or remove it.',
    },
    messages: {
      unused: {
        da: "Ingen måltal bruger indikatoren '{id}'.",
        en: "No target uses the indicator '{id}'.",
      },
    },
  },
  create: (context) => ({
    strategy() {
      for (const { id, path } of unusedOf('indicator', context.ids))
        context.report({ path, part: 'key', messageId: 'unused', data: { id } })
    },
  }),
})
