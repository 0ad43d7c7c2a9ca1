import { defineRule } from '../../../rule.ts'
import { missingField, missingMessages } from '../missing-field.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/measurable',
    severity: 'error',
    since: '0.1.0',
    field: 'measurable',
    docs: {
      da: 'Et mål siger, hvordan man kan se, om det er nået.',
      en: 'A goal says how one can see whether it is reached.',
    },
    help: {
      da: `Tilføj 'measurable' med måltal eller milepæle, eller skriv {gap: "…"} med det, der mangler.`,
      en: `Add 'measurable' with targets or milestones, or write {gap: "…"} with what is missing.`,
    },
    messages: missingMessages,
  },
  create: (context) => missingField(context, 'measurable'),
})
