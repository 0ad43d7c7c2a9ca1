import type { Score } from '#core/score'
import type { ReportedDiagnostic } from './report.ts'

/** What a check found, as `schemas/output/check.schema.json` describes it. */
export interface CheckResult {
  /** The version of this form. */
  version: '1'
  /** The program and its version. */
  tool: string
  /** The day that the check counted with, `YYYY-MM-DD`. */
  asOf: string
  /** The documents in the order of their paths. */
  files: FileResult[]
  summary: ResultSummary
}

/** What a check found in one document. */
export interface FileResult {
  /** Relative to the working directory, with `/`. */
  path: string
  /** The id of the document, null where it cannot be read. */
  id: string | null
  /** From 0 to 100; null where the document sets no goal that can be read. */
  score: Score
  /** In the order of the text. */
  diagnostics: ReportedDiagnostic[]
}

/** The sums of a check. `score` is the mean over all goals of all documents, from 0 to 100, null where there are none. */
export interface ResultSummary {
  files: number
  errors: number
  warnings: number
  infos: number
  /** By comments in the documents, and by the list of findings left alone. */
  suppressed: number
  fixable: number
  score: number | null
}

/** The sums of a run, with what outputs for people tell besides. */
export interface CheckSummary extends ResultSummary {
  /** By the list of findings left alone. */
  left: number
  gaps: number
}
