import type { Diagnostic } from './diagnostic.ts'
import type { Strategy } from './generated/strategy.ts'
import type { LocatedNode } from './located.ts'
import type { Source } from './source.ts'

/**
 * A strategy document as it was read. Plain, cloneable data; it exists for broken input as well.
 *
 * - `root` holds everything that the text holds, with places.
 * - `strategy` holds what of it fits the format, as plain values. A path that exists in `strategy` leads to the
 *   same thing in `root`: list items that do not fit are replaced by an empty value, never taken out.
 * - `diagnostics` are the problems of the YAML and of the format (`yaml/*`, `schema/*`).
 * - `dependencies` are the files that the document names, as it writes them.
 */
export interface StrategyDocument {
  source: Source
  root: LocatedNode
  strategy: Strategy
  diagnostics: Diagnostic[]
  dependencies: string[]
}

/**
 * Whether all that stands in a document was read. Where the YAML breaks, or lies too deep, or the file could not be opened, what was read may be
 * something else than what the writer meant.
 */
export function isReadable(diagnostics: readonly Pick<Diagnostic, 'ruleId'>[]): boolean {
  return !diagnostics.some(({ ruleId }) => unreadable.has(ruleId))
}

const unreadable = new Set(['yaml/syntax', 'yaml/nesting', 'yaml/unread'])
