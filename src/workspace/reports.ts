import type { AuditFinding } from '#compile/audit/finding'
import type { Report } from '#compile/tree'
import type { LintedFile } from './lint-files.ts'
import type { ReportedDiagnostic } from './report.ts'
import type { DocumentReport } from './report-names.ts'

/**
 * Compiles a checked document to one of its reports for a day (`YYYY-MM-DD`). The strategy itself is in the language of the
 * document, audit and status in that of messages about it. Each compiler is loaded by the report that needs it.
 */
export async function reportOf(kind: DocumentReport, checked: LintedFile, asOf: string): Promise<Report> {
  const { document, score, letters, locale, profile, diagnostics } = checked
  switch (kind) {
    case 'strategy':
      return (await import('#compile/compile')).compileStrategy(document, { asOf, score, profile })
    case 'status':
      return (await import('#compile/status/report')).compileStatus(document, { asOf, locale, profile })
    case 'audit': {
      const options = { asOf, score, letters, locale, profile, findings: diagnostics.map(findingOf) }
      return (await import('#compile/audit/report')).compileAudit(document, options)
    }
  }
}

/** A diagnostic in the words of an audit. */
function findingOf({ range, related, ...found }: ReportedDiagnostic): AuditFinding {
  const { ruleId, severity, message, help, pointer } = found
  const places = (related ?? []).map((place) => ({ message: place.message, line: place.range.start.line }))
  return { ruleId, severity, message, help, pointer, line: range.start.line, related: places }
}
