import { adoptionFingerprint } from '#core/fingerprint'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'adoption/fingerprint-stale',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Målene er dem, der blev vedtaget.',
      en: 'The goals are those that were adopted.',
    },
    help: {
      da: "Få ændringen vedtaget, og kør 'stratlint adopt' igen, eller før målene tilbage til det, der blev vedtaget.",
      en: "Have the change adopted and run 'stratlint adopt' again, or take the goals back to what was adopted.",
    },
    messages: {
      stale: {
        da: 'Målene er ændret, efter at dokumentet blev vedtaget.',
        en: 'The goals have been changed after the document was adopted.',
      },
      staleSince: {
        da: 'Målene er ændret, efter at dokumentet blev vedtaget {date:date}.',
        en: 'The goals have been changed after the document was adopted {date:date}.',
      },
    },
  },
  create: ({ document, report }) => ({
    adoption({ fingerprint, date }, { path }) {
      if (fingerprint === undefined) return
      if (fingerprint === adoptionFingerprint(document.strategy)) return
      const at = { path: [...path, 'fingerprint'] }
      if (date === undefined) report({ ...at, messageId: 'stale' })
      else report({ ...at, messageId: 'staleSince', data: { date } })
    },
  }),
})
