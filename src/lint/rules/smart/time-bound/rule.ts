import { defineRule } from '../../../rule.ts'
import { missingField, missingMessages } from '../missing-field.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/time-bound',
    severity: 'error',
    since: '0.1.0',
    field: 'timeBound',
    docs: { da: 'Et mål siger, hvornår det skal være nået.', en: 'A goal says when it is to be reached.' },
    help: {
      da: `Tilføj 'timeBound' med en frist, eller skriv {gap: "…"} med det, der mangler.`,
      en: `Add 'timeBound' with a deadline, or write {gap: "…"} with what is missing.`,
    },
    messages: missingMessages,
  },
  create: (context) => missingField(context, 'timeBound'),
})
