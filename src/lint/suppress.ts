import type { Diagnostic } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { isMap, type LocatedNode } from '#core/located'
import { positionAt, type Span } from '#core/source'

/** A comment that silences rules on the line below it. */
export interface Suppression extends Span {
  /** The line whose diagnostics it silences, from 1. */
  line: number
  rules: string[]
  reason: string
}

const comment = /#[ \t]*stratlint-disable-next-line[ \t]+([a-z][^\r\n]*)/g

/**
 * Applies the comments `# stratlint-disable-next-line rule, rule -- reason` to a document's diagnostics. Problems of the
 * YAML and of the format cannot be silenced.
 */
export function applySuppressions(
  document: StrategyDocument,
  diagnostics: readonly Diagnostic[],
): { reported: Diagnostic[]; suppressed: Diagnostic[] } {
  const suppressions = suppressionsOf(document)
  const isSilenced = (found: Diagnostic): boolean =>
    !/^(yaml|schema)\//.test(found.ruleId) &&
    suppressions.some(({ line, rules }) => line === found.range.start.line && rules.includes(found.ruleId))
  const suppressed = diagnostics.filter(isSilenced)
  return { reported: diagnostics.filter((found) => !isSilenced(found)), suppressed }
}

/** The suppression comments of a document, in its order. */
export function suppressionsOf({ source, root }: StrategyDocument): Suppression[] {
  if (!source.text.includes('stratlint-disable')) return []
  const found: Suppression[] = []
  for (const match of source.text.matchAll(comment)) {
    if (isInText(root, match.index)) continue
    const [rules = '', reason = ''] = (match[1] ?? '').split(/\s+--\s+/, 2)
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      line: positionAt(source, match.index).line + 1,
      rules: rules.split(/[\s,]+/).filter(Boolean),
      reason: reason.trim(),
    })
  }
  return found
}

/** Whether an offset lies inside a scalar, where a `#` is part of the text. */
function isInText(node: LocatedNode, offset: number): boolean {
  const children = Array.isArray(node.value)
    ? node.value
    : isMap(node.value)
      ? Object.values(node.value)
      : undefined
  if (children === undefined) return node.start <= offset && offset < node.end
  return children.some((child) => isInText(child, offset))
}
