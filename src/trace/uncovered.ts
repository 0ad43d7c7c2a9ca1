import type { Diagnostic } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import type { Citation } from './citations.ts'
import type { CitationsByPassage } from './coverage.ts'
import { findingAt } from './finding.ts'
import { fitsKind, isOwed } from './kinds.ts'
import type { KnownPassage, KnownRegister } from './registers.ts'
import { type PassageTexts, quote } from './text/text.ts'

/** What is wrong with the coverage of a register: uncovered, covered twice over, or covered in the wrong place. */
export function coverageFindings(
  document: StrategyDocument,
  register: KnownRegister,
  citations: CitationsByPassage,
  texts: PassageTexts,
): Diagnostic[] {
  return [...register.passages.values()].flatMap((known) => {
    const citing = citations.get(known) ?? []
    return [...passageFindings(known, citing, texts), ...kindFindings(document, known, citing, texts)]
  })
}

function passageFindings(
  known: KnownPassage,
  citing: readonly Citation[],
  texts: PassageTexts,
): Diagnostic[] {
  const { id, kind, path, passage, register } = known
  const { omitted } = passage
  const file = register.document
  const data = { id, kind: `passageKind.${kind}` }
  const [first] = citing
  if (first === undefined && omitted === undefined) {
    const severity = isOwed(kind) ? 'error' : 'warning'
    const uncovered = { ruleId: 'trace/uncovered', messageId: 'uncovered', data, severity } as const
    return [findingAt(file, [...path, 'id'], { ...uncovered, related: quote(known, texts) })]
  }
  const found: Diagnostic[] = []
  if (first !== undefined && omitted !== undefined) {
    const both = { ruleId: 'trace/cited-and-omitted', messageId: 'both', severity: 'warning' } as const
    found.push(findingAt(file, [...path, 'omitted'], { ...both, data: { id, by: first.subject } }))
  }
  const of = omitted?.of
  if (of !== undefined && (of === id || !register.passages.has(of))) {
    const unknown = { ruleId: 'trace/unknown-passage', messageId: of === id ? 'ofItself' : 'of' } as const
    found.push(findingAt(file, [...path, 'omitted', 'of'], { ...unknown, data: { id, of } }))
  }
  return found
}

function kindFindings(
  document: StrategyDocument,
  known: KnownPassage,
  citing: readonly Citation[],
  texts: PassageTexts,
): Diagnostic[] {
  const { id, kind } = known
  const [first] = citing
  if (first === undefined || citing.some((citation) => fitsKind(citation, kind))) return []
  const data = { id, kind: `passageKind.${kind}`, expected: `citedBy.${kind}` }
  const misplaced = { ruleId: 'trace/kind', messageId: 'kind', severity: 'warning' } as const
  return [findingAt(document, first.path, { ...misplaced, data, related: quote(known, texts) })]
}
