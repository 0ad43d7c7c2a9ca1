import { defineRule } from '../../../rule.ts'
import { missingField, missingMessages } from '../missing-field.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/specific',
    severity: 'error',
    since: '0.1.0',
    field: 'specific',
    docs: {
      da: 'Et mål siger, hvad der skal ændres, for hvem og hvor.',
      en: 'A goal says what is to change, for whom and where.',
    },
    help: {
      da: `Tilføj 'specific' med change, groups eller scope, eller skriv {gap: "…"} med det, der mangler.`,
      en: `Add 'specific' with change, groups or scope, or write {gap: "…"} with what is missing.`,
    },
    messages: missingMessages,
  },
  create: (context) => missingField(context, 'specific'),
})
