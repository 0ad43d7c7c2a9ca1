import { type Counts, omissionKinds } from '#trace/coverage'
import type { ReportedDiagnostic } from './report.ts'
import type { TraceRun } from './trace.ts'

/** The sums of a run. `files` are the documents that name sources. */
export interface TraceSummary {
  files: number
  skipped: number
  counts: Counts
  errors: number
  warnings: number
  infos: number
}

/** Adds up a run. */
export function summarise({ files, skipped }: TraceRun): TraceSummary {
  const findings = files.flatMap(({ diagnostics }) => diagnostics)
  return {
    files: files.length,
    skipped: skipped.length,
    counts: sumOf(files.flatMap(({ registers }) => registers.map(({ total }) => total))),
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    infos: countOf(findings, 'info'),
  }
}

function countOf(findings: readonly ReportedDiagnostic[], severity: ReportedDiagnostic['severity']): number {
  return findings.filter((found) => found.severity === severity).length
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number): number => all.reduce((total, counts) => total + of(counts), 0)
  const reasons = omissionKinds.map((as) => [as, sum(({ omittedAs }) => omittedAs[as] ?? 0)] as const)
  return {
    passages: sum(({ passages }) => passages),
    cited: sum(({ cited }) => cited),
    omitted: sum(({ omitted }) => omitted),
    uncovered: sum(({ uncovered }) => uncovered),
    omittedAs: Object.fromEntries(reasons.filter(([, n]) => n > 0)),
  }
}
