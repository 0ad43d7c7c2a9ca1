import type { StrategyDocument } from '#core/document'
import { type Locale, localeOf } from '#core/locale'
import type { Score } from '#core/score'
import type { SmartProfile } from '#core/smart-profiles'
import { createBuild } from './strategy/context/build.ts'
import { strategyReport } from './strategy/report.ts'
import type { Report } from './tree.ts'

export interface CompileOptions {
  /** The day that the report is made for, `YYYY-MM-DD`. */
  asOf: string
  score: Score
  /** The language of headings and labels; without it, that of the document. */
  locale?: Locale
  /** What the letters of SMART ask. */
  profile?: SmartProfile
}

/**
 * Compiles a document to its report: everything that the document says, in the order and words of a publication. Pure,
 * and the same for the same input. A document with errors gives a report of what could be read, which says so.
 */
export function compileStrategy(document: StrategyDocument, options: CompileOptions): Report {
  const { strategy, diagnostics, source } = document
  const { asOf, score, locale = localeOf(strategy.language), profile } = options
  return strategyReport(createBuild({ strategy, diagnostics, score, asOf, locale, profile }), source.path)
}
