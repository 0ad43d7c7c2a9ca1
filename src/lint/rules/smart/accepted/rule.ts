import { defineRule } from '../../../rule.ts'
import { missingField, missingMessages } from '../missing-field.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/accepted',
    severity: 'error',
    since: '0.1.0',
    field: 'accepted',
    docs: { da: 'Et mål siger, hvem der har accepteret det.', en: 'A goal says who has accepted it.' },
    help: {
      da: `Tilføj 'accepted' med hvem og hvornår, eller skriv {gap: "…"} med det, der mangler.`,
      en: `Add 'accepted' with who and when, or write {gap: "…"} with what is missing.`,
    },
    messages: missingMessages,
  },
  create: (context) => missingField(context, 'accepted'),
})
