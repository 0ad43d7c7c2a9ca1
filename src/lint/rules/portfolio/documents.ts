import type { OwnerSummary, Summary } from '#core/summary'
import { gather } from '../gather.ts'
import { plainName } from './names.ts'

/** Whether a document still counts: what an expired or superseded one says is history. */
export function isCurrent({ status }: Summary): boolean {
  return status !== 'expired' && status !== 'superseded'
}

/** Whether a document is a proposal, which may still change. */
export function isProposal({ status }: Summary): boolean {
  return status === 'draft' || status === 'consultation'
}

/** Whether one of two documents supersedes the other, so that they need not agree. */
export function replaces(a: Summary, b: Summary): boolean {
  return names(a, b) || names(b, a)
}

function names(newer: Summary, older: Summary): boolean {
  return (
    older.id !== undefined &&
    newer.relations.some(({ type, strategy }) => type === 'supersedes' && strategy === older.id)
  )
}

/**
 * Who stands behind what a document says: its publisher, else the owner of the thing itself. Documents of different bodies
 * may use the same words for different things. Undefined where the document does not say.
 */
export function bodyOf(summary: Summary, owner: OwnerSummary | undefined): string | undefined {
  return plainName(summary.publisher) || plainName(owner?.name) || undefined
}

/** Documents by their id; there may be several of one id. */
export function byId(summaries: readonly Summary[]): Map<string, Summary[]> {
  const documents = new Map<string, Summary[]>()
  for (const summary of summaries) {
    if (summary.id !== undefined) gather(documents, summary.id, summary)
  }
  return documents
}

/** What a document is called: its title, else its file. */
export function titleOf({ title, path }: Summary): string {
  return title ?? path
}
