import type { Locale } from '#core/locale'
import type { Live } from '#workspace/live/live'
import type { LiveDocument } from '#workspace/live/reading'
import type { ReportedDiagnostic } from '#workspace/report'
import type { Model } from './model/model.ts'
import type { Registers } from './registers.ts'

/** What is at hand to answer questions with. */
export interface Checker {
  live: Live<Model>
  locale: Locale
  /** What was last told of open documents. */
  told: Map<string, { document: LiveDocument; diagnostics: readonly ReportedDiagnostic[] }>
  registers: Registers
}
