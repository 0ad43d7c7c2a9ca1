import type { Diagnostic } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { localeOf } from '#core/locale'
import { type Path, pointerOf } from '#core/located'
import { plainly } from '#core/passage-text'
import { fieldsOf } from '#document/shape'
import type { Holder } from '#document/walk'
import type { Citation } from '../citations.ts'
import { findingAt } from '../finding.ts'
import { type PassageTexts, quote } from '../text/text.ts'
import { standsIn } from './numbers.ts'

/**
 * The numbers of nodes that cite passages, where they stand in none of them. A node that says how its number is
 * `printed` must find those words. Where the text of a cited passage is not at hand, nothing can be said.
 */
export function figureFindings(
  document: StrategyDocument,
  citations: readonly Citation[],
  texts: PassageTexts,
): Diagnostic[] {
  return nodesOf(citations).flatMap(({ node, cited }) => {
    const passages = cited.flatMap(({ passage }) => passage ?? [])
    const words = passages.flatMap((passage) => texts.get(passage)?.text ?? [])
    if (words.length < cited.length) return []
    const missing = missingFigures(document, node, (test) => words.some(test))
    return missing.map(({ path, messageId, data }) =>
      findingAt(document, path, {
        ruleId: 'trace/figure',
        messageId,
        data: { ...data, passages: cited.map(({ trace }) => trace).join() },
        related: passages.flatMap((passage) => quote(passage, texts)),
      }),
    )
  })
}

interface Figure {
  path: Path
  messageId: 'number' | 'printed'
  data: { value: number } | { printed: string }
}

function missingFigures(
  { strategy }: StrategyDocument,
  { shape, value, path }: Holder,
  stands: (test: (text: string) => boolean) => boolean,
): Figure[] {
  const printed = 'printed' in value ? value.printed : undefined
  if (typeof printed === 'string') {
    const wanted = plainly(printed).toLowerCase()
    if (stands((text) => text.toLowerCase().includes(wanted))) return []
    return [{ path: [...path, 'printed'], messageId: 'printed', data: { printed } }]
  }
  const locale = localeOf(strategy.language)
  return numbersOf(shape, value, path)
    .filter((number) => !stands((text) => standsIn(text, number.value, locale)))
    .map((number) => ({ path: number.path, messageId: 'number', data: { value: number.value } }))
}

/** The numbers that a node states itself or in a part of it that cannot cite anything, such as a share. */
function numbersOf(shape: string, map: object, path: Path): { value: number; path: Path }[] {
  const fields = fieldsOf(shape)
  return Object.entries(map).flatMap(([key, value]) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    const inner = field?.shape
    if (typeof value === 'number' && field?.types.includes('number')) return [{ value, path: [...path, key] }]
    if (inner === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return []
    return Object.hasOwn(fieldsOf(inner), 'traces') ? [] : numbersOf(inner, value, [...path, key])
  })
}

/** The nodes that cite, each with its citations. */
function nodesOf(citations: readonly Citation[]): { node: Holder; cited: Citation[] }[] {
  const nodes = new Map<string, { node: Holder; cited: Citation[] }>()
  for (const citation of citations) {
    const node = citation.holders.at(-1)
    if (node === undefined) continue
    const pointer = pointerOf(node.path)
    const known = nodes.get(pointer)
    if (known === undefined) nodes.set(pointer, { node, cited: [citation] })
    else known.cited.push(citation)
  }
  return [...nodes.values()]
}
