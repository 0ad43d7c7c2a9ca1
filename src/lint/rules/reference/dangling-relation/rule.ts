import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'reference/dangling-relation',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'En oversættelse peger på det dokument, den er en oversættelse af.',
      en: 'A translation points to the document that it translates.',
    },
    help: {
      da: "Skriv originalens id under 'strategy', eller henvis til den under 'reference'.",
      en: "Write the id of the original under 'strategy', or refer to it under 'reference'.",
    },
    messages: {
      untraceable: {
        da: 'Dokumentet oversætter et andet, men nævner det kun ved titel.',
        en: 'The document translates another one, but names it only by its title.',
      },
    },
  },
  create: (context) => ({
    relation({ type, strategy, reference, title }, { path }) {
      if (type !== 'translates' || strategy !== undefined || reference !== undefined || title === undefined)
        return
      context.report({ path: [...path, 'title'], messageId: 'untraceable' })
    },
  }),
})
