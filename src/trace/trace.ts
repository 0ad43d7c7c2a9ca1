import { compareDiagnostics, type Diagnostic } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { citationsOf } from './citations.ts'
import { byPassage, coverageOf, type RegisterCoverage } from './coverage.ts'
import { figureFindings } from './figures/figures.ts'
import { knownRegisters, type SourceInput } from './registers.ts'
import { checkText } from './text/text.ts'
import { coverageFindings } from './uncovered.ts'

/** How a strategy covers its sources. */
export interface Trace {
  /** Those of the strategy's registers that could be read. */
  registers: RegisterCoverage[]
  /** In the strategy and in the registers' files. */
  diagnostics: Diagnostic[]
}

/**
 * Holds a strategy against its source registers, and these against the texts. `inputs` are the registers in the order of
 * the strategy's `sources`. What cannot be judged because a register or text is not at hand is left unsaid.
 */
export function traceStrategy(document: StrategyDocument, inputs: readonly SourceInput[]): Trace {
  const registers = knownRegisters(document, inputs)
  const { citations, diagnostics } = citationsOf(document, registers)
  const found = [...registers.diagnostics, ...diagnostics]
  const citing = byPassage(citations)
  const checks = registers.list.map(checkText)
  const texts = new Map(checks.flatMap((check) => [...check.texts]))
  for (const [i, register] of registers.list.entries()) {
    found.push(...coverageFindings(document, register, citing, texts), ...(checks[i]?.diagnostics ?? []))
  }
  found.push(...figureFindings(document, citations, texts))
  return {
    registers: registers.list.map((register) => coverageOf(register, citing)),
    diagnostics: found.sort(compareDiagnostics),
  }
}
