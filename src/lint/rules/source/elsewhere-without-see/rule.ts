import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'source/elsewhere-without-see',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'En mangel, hvis svar står et andet sted, siger hvor.',
      en: 'A gap whose answer stands elsewhere says where.',
    },
    help: {
      da: `Tilføj dokumentet under 'references', og skriv dets id under 'see' på manglen.`,
      en: `Add the document under 'references', and write its id under 'see' of the gap.`,
    },
    messages: {
      noSee: {
        da: 'Svaret står et andet sted, men manglen siger ikke hvor.',
        en: 'The answer stands elsewhere, but the gap does not say where.',
      },
    },
  },
  create: (context) => ({
    anyGap({ kind, see }, { path }) {
      if (kind === 'elsewhere' && (see === undefined || see === ''))
        context.report({ path: [...path, 'kind'], messageId: 'noSee' })
    },
  }),
})
