import { defineRule } from '../../../rule.ts'
import { missingField, missingMessages } from '../missing-field.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/realistic',
    severity: 'error',
    since: '0.1.0',
    field: 'realistic',
    docs: {
      da: 'Et mål siger, hvorfor det kan nås, og med hvilke ressourcer.',
      en: 'A goal says why it can be reached, and with what resources.',
    },
    help: {
      da: `Tilføj 'realistic' med begrundelse eller ressourcer, eller skriv {gap: "…"} med det, der mangler.`,
      en: `Add 'realistic' with a rationale or resources, or write {gap: "…"} with what is missing.`,
    },
    messages: missingMessages,
  },
  create: (context) => missingField(context, 'realistic'),
})
