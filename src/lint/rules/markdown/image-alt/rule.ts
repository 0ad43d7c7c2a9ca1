import { spanIn } from '#document/markdown'
import { nodesIn } from '../../../field-text.ts'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'markdown/image-alt',
    severity: 'error',
    since: '0.1.0',
    docs: {
      da: 'Et billede har en tekst til dem, der ikke kan se det.',
      en: 'An image has a text for those who cannot see it.',
    },
    help: {
      da: 'Skriv mellem de skarpe parenteser, hvad billedet viser: ![Kort over bydelene](kort.png).',
      en: 'Write between the square brackets what the image shows: ![Map of the districts](map.png).',
    },
    messages: {
      missing: {
        da: 'Billedet har ingen tekst, der siger, hvad det viser.',
        en: 'The image has no text that says what it shows.',
      },
    },
  },
  create: (context) => ({
    markdown(field, { path }) {
      if (!field.value.includes('![')) return
      for (const { node } of nodesIn(field)) {
        const isImage = node.type === 'image' || node.type === 'imageReference'
        if (isImage && (node.alt ?? '').trim() === '')
          context.report({ path, part: spanIn(node), messageId: 'missing' })
      }
    },
  }),
})
