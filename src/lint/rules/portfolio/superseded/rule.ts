import type { Summary } from '#core/summary'
import { definePortfolioRule } from '../../../portfolio.ts'
import { byId, isProposal, titleOf } from '../documents.ts'

export const rule = definePortfolioRule({
  meta: {
    id: 'portfolio/superseded',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Et dokument, som et andet har afløst, står ikke længere som vedtaget.',
      en: 'A document that another one has superseded no longer has the status adopted.',
    },
    help: {
      da: "Skriv 'status: superseded' i det gamle dokument, eller fjern forbindelsen i det nye.",
      en: "Write 'status: superseded' in the old document, or remove the relation in the new one.",
    },
    messages: {
      adopted: {
        da: "Dokumentet står som vedtaget, men er afløst af '{title}'.",
        en: "The document has the status adopted, but is superseded by '{title}'.",
      },
      relation: { da: 'Her står det, at det er afløst.', en: 'Here it says that it is superseded.' },
    },
  },
  check(summaries, context) {
    const documents = byId(summaries)
    const told = new Set<Summary>()
    for (const newer of summaries) {
      if (!isInForce(newer, context.asOf)) continue
      for (const { type, strategy, place } of newer.relations) {
        if (type !== 'supersedes') continue
        for (const older of documents.get(strategy) ?? []) {
          if (older === newer || older.status !== 'adopted' || told.has(older)) continue
          told.add(older)
          context.report({
            summary: older,
            place: older.places.status ?? older.places.id,
            messageId: 'adopted',
            data: { title: titleOf(newer) },
            related: [{ summary: newer, place, messageId: 'relation' }],
          })
        }
      }
    }
  },
})

/** Whether a document has come to apply: the old one does until then. */
function isInForce(summary: Summary, asOf: string): boolean {
  const { start } = summary.period
  if (summary.status === undefined || summary.status === 'unknown' || isProposal(summary)) return false
  return start === undefined || start <= asOf
}
