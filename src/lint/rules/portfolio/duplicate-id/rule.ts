import { definePortfolioRule } from '../../../portfolio.ts'
import { byId } from '../documents.ts'

export const rule = definePortfolioRule({
  meta: {
    id: 'portfolio/duplicate-id',
    severity: 'error',
    since: '0.1.0',
    docs: {
      da: 'To dokumenter har ikke samme id.',
      en: 'No two documents have the same id.',
    },
    help: {
      da: 'Giv det ene dokument et andet id. Er det en kopi af det andet, så slet den.',
      en: 'Give one of the documents another id. If it is a copy of the other, delete it.',
    },
    messages: {
      same: {
        da: "Dokumentet har samme id, '{id}', som '{path}'.",
        en: "The document has the same id, '{id}', as '{path}'.",
      },
      other: { da: "Her har det andet dokument id'et.", en: 'Here the other document has the id.' },
    },
  },
  check(summaries, context) {
    for (const [id, [first, ...others]] of byId(summaries)) {
      if (first === undefined) continue
      for (const summary of others) {
        context.report({
          summary,
          place: summary.places.id,
          messageId: 'same',
          data: { id, path: first.path },
          related: [{ summary: first, place: first.places.id, messageId: 'other' }],
        })
      }
    }
  },
})
