import { compareDiagnostics, type Severity } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import { formatHelp, type MessageTable } from '#core/message'
import type { Score } from '#core/score'
import type { Summary } from '#core/summary'
import type { CheckedFile } from '../check.ts'
import { hashOf } from '../checking/hash.ts'
import type { hold } from '../checking/held.ts'
import { pageOf, type ReportedDiagnostic } from '../report.ts'
import type { Shard } from './shard.ts'

/** The result of one part of a check, as `schemas/output/shard.schema.json` describes it. */
export interface Part {
  /** The version of this form. */
  version: '1'
  /** The program and its version. */
  tool: string
  shard: Shard
  run: Run
  /** The documents of the part, in the order of their paths. */
  files: PartFile[]
  /** The documents of the part that the program failed on. */
  crashed: string[]
}

/** What the parts of one check have in common. */
export interface Run {
  /** `YYYY-MM-DD` */
  asOf: string
  /** The language that was asked for. */
  lang: Locale | null
  /** The severities that the command line gave. */
  rules: { id: string; severity: Severity | 'off' }[]
  /** Whether all that the workspace holds was checked. */
  isWhole: boolean
  /** The documents of all parts: how many there are, and a hash of their paths. */
  documents: { count: number; hash: string }
  /** A hash of the configuration and of the findings left alone. */
  settings: string
}

/** What is found in a document by itself. `text` is a hash of it, null where it could not be read. */
export interface PartFile {
  path: string
  locale: Locale
  text: string | null
  score: Score
  /** What is not silenced, whether it is left alone or not. */
  diagnostics: PartFinding[]
  suppressed: PartFinding[]
  summary: Summary
}

/** A finding without what its rule alone tells. */
export type PartFinding = Omit<ReportedDiagnostic, 'help' | 'url'>

/** Bytes of a part; with more documents than that takes there must be more parts. */
export const mostPartBytes = 100_000_000

/** A checked document as a part holds it. */
export function partFile({
  path,
  locale,
  source,
  score,
  diagnostics,
  left,
  suppressed,
  summary,
}: CheckedFile): PartFile {
  return {
    path,
    locale,
    text: source === undefined ? null : hashOf(source.text),
    score,
    diagnostics: [...diagnostics, ...left].map(bare),
    suppressed: suppressed.map(bare),
    summary,
  }
}

function bare({ help: _help, url: _url, ...finding }: ReportedDiagnostic): PartFinding {
  return finding
}

/** What is known of a document when it has been checked by itself, from what a part holds of it. */
export function worded(
  { path, locale, score, diagnostics, suppressed, summary }: PartFile,
  table: MessageTable,
): Parameters<typeof hold>[0] {
  const word = ({ fingerprint, related, ...finding }: PartFinding): ReportedDiagnostic => ({
    ...finding,
    help: formatHelp(finding, locale, table),
    url: pageOf(finding.ruleId),
    fingerprint,
    ...(related === undefined ? {} : { related }),
  })
  return {
    path,
    locale,
    score,
    diagnostics: diagnostics.map(word).sort(compareDiagnostics),
    suppressed: suppressed.map(word),
    summary,
  }
}
