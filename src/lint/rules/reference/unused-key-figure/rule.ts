import { defineRule } from '../../../rule.ts'
import { unusedOf } from '../unused.ts'

export const rule = defineRule({
  meta: {
    id: 'reference/unused-key-figure',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'Et nøgletal bliver brugt i teksten.',
      en: 'A key figure is used in the text.',
    },
    help: {
      da: 'Bind tallet i teksten til nøgletallet med [tal](fig:id), eller fjern nøgletallet.',
      en: 'Bind the number in the text to the key figure with [number](fig:id), or remove the key figure.',
    },
    messages: {
      unused: {
        da: "Ingen tekst bruger nøgletallet '{id}'.",
        en: "No text uses the key figure '{id}'.",
      },
    },
  },
  create: (context) => ({
    strategy() {
      for (const { id, path } of unusedOf('keyFigure', context.ids))
        context.report({ path, part: 'key', messageId: 'unused', data: { id } })
    },
  }),
})
