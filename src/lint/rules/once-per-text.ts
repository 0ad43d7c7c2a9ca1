import type { StrategyDocument } from '#core/document'

/**
 * Makes something of the texts of a document, of each text once for all rules. What is made is kept while the document is,
 * and must not be changed.
 */
export function oncePerText<Kind extends string, T>(
  make: (value: string, kind: Kind, document: StrategyDocument) => T,
): (document: StrategyDocument, value: string, kind: Kind) => T {
  const known = new WeakMap<StrategyDocument, Map<Kind, Map<string, T>>>()
  return (document, value, kind) => {
    const ofDocument = known.get(document) ?? new Map<Kind, Map<string, T>>()
    const ofKind = ofDocument.get(kind) ?? new Map<string, T>()
    const found = ofKind.get(value)
    if (found !== undefined || ofKind.has(value)) return found as T
    const made = make(value, kind, document)
    known.set(document, ofDocument.set(kind, ofKind.set(value, made)))
    return made
  }
}
