import { defineRule } from '../../../rule.ts'
import { unusedOf } from '../unused.ts'

export const rule = defineRule({
  meta: {
    id: 'reference/unused-reference',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'En kilde på listen bliver brugt i dokumentet.',
      en: 'A reference on the list is used in the document.',
    },
    help: {
      da: 'Skriv kildens id der, hvor dokumentet bygger på den, eller fjern den.',
      en: 'Write the id of the reference where the document leans on it, or remove it.',
    },
    messages: {
      unused: {
        da: "Ingen henviser til kilden '{id}'.",
        en: "Nothing refers to the reference '{id}'.",
      },
    },
  },
  create: (context) => ({
    strategy() {
      for (const { id, path } of unusedOf('reference', context.ids))
        context.report({ path, part: 'key', messageId: 'unused', data: { id } })
    },
  }),
})
