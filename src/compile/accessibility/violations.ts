import type { Diagnostic } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import type { Report } from '../tree.ts'
import { fieldViolations } from './fields.ts'
import { treeViolations } from './tree.ts'

/**
 * What keeps a report of a document from being read by everybody, in the order of the document: no report with any of it may be
 * published. What its texts hold is told where it stands; what only the compiled report shows is told at the head of the document.
 * The contrast of colours is a matter of the look (`weakColours`).
 */
export function accessibilityViolations(document: StrategyDocument, report: Report): Diagnostic[] {
  const inFields = fieldViolations(document)
  const told = new Set(inFields.map(({ ruleId }) => ruleId))
  return [...inFields, ...treeViolations(document, report).filter(({ ruleId }) => !told.has(ruleId))]
}
