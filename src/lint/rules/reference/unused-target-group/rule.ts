import { defineRule } from '../../../rule.ts'
import { unusedOf } from '../unused.ts'

export const rule = defineRule({
  meta: {
    id: 'reference/unused-target-group',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'En målgruppe på listen har mindst ét mål.',
      en: 'A target group on the list has at least one goal.',
    },
    help: {
      da: "Skriv målgruppens id under 'specific.groups' i de mål, der handler om den, eller fjern den.",
      en: "Write the id of the group under 'specific.groups' of the goals about it, or remove the group.",
    },
    messages: {
      unused: {
        da: "Intet mål handler om målgruppen '{id}'.",
        en: "No goal is about the target group '{id}'.",
      },
    },
  },
  create: (context) => ({
    strategy() {
      for (const { id, path } of unusedOf('targetGroup', context.ids))
        context.report({ path, part: 'key', messageId: 'unused', data: { id } })
    },
  }),
})
