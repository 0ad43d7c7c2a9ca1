import type { Diagnostic, MessageData } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { isMap, type LocatedNode } from '#core/located'
import { closest } from '#core/similar'
import { positionAt, type Range, rangeOf, type Source } from '#core/source'
import type { Suppression } from '#core/summary'

/** Findings sorted by whether a comment silences them. */
export interface Silenced {
  reported: Diagnostic[]
  suppressed: Diagnostic[]
  /** The comments, with those that have silenced something marked as used. */
  suppressions: Suppression[]
}

/**
 * Applies a document's suppression comments to findings in it:
 *
 *     # stratlint-disable-next-line smart/gaps, smart/vague-opener -- reason
 *     statement: …   # stratlint-disable-line smart/vague-opener -- reason
 *     # stratlint-disable prose/* -- reason        (until the end of the file, or:)
 *     # stratlint-enable prose/*
 *
 * Problems of the YAML and of the format cannot be silenced.
 */
export function silence(suppressions: readonly Suppression[], diagnostics: readonly Diagnostic[]): Silenced {
  const used = new Set<Suppression['rules'][number]>()
  const isSilenced = ({ ruleId, range }: Diagnostic): boolean => {
    if (/^(yaml|schema)\//.test(ruleId)) return false
    const { line } = range.start
    const hits = suppressions
      .filter(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine)
      .flatMap(({ rules }) => rules.filter(({ name }) => covers(name, ruleId)))
    for (const rule of hits) used.add(rule)
    return hits.length > 0
  }
  const silenced = diagnostics.map(isSilenced)
  return {
    reported: diagnostics.filter((_, i) => !silenced[i]),
    suppressed: diagnostics.filter((_, i) => silenced[i]),
    suppressions: suppressions.map((suppression) => ({
      ...suppression,
      rules: suppression.rules.map((rule) => ({ ...rule, used: rule.used || used.has(rule) })),
    })),
  }
}

/** Whether a comment that names a rule, or a group as `smart/*`, means a rule. */
export function covers(name: string, ruleId: string): boolean {
  return name === ruleId || (name.endsWith('/*') && ruleId.startsWith(name.slice(0, -1)))
}

/** What is wrong with comments in themselves. `knownRules` are those that they may name. */
export function remarksOn(
  path: string,
  suppressions: readonly Suppression[],
  knownRules: readonly string[],
): Diagnostic[] {
  return suppressions.flatMap(({ range, rules, reason }) => {
    const found: Diagnostic[] = []
    if (rules.length === 0) found.push(remark(path, 'noRule', range, {}))
    else if (reason === '') found.push(remark(path, 'reason', range, {}))
    for (const { name, range } of rules) {
      if (knownRules.some((ruleId) => covers(name, ruleId))) continue
      const meant = closest(name, knownRules)
      found.push(
        meant === undefined
          ? remark(path, 'unknown', range, { rule: name })
          : remark(path, 'meant', range, { rule: name, meant }),
      )
    }
    return found
  })
}

/** The comments that silence nothing. `ranRules` are those of which all findings are at hand; others are not judged. */
export function unusedRemarks(
  path: string,
  suppressions: readonly Suppression[],
  ranRules: readonly string[],
): Diagnostic[] {
  return suppressions
    .flatMap(({ rules }) => rules)
    .filter(({ name, used }) => !used && ranRules.some((ruleId) => covers(name, ruleId)))
    .map(({ name, range }) => remark(path, 'unused', range, { rule: name }))
}

function remark(path: string, messageId: string, range: Range, data: MessageData): Diagnostic {
  const severity = messageId === 'reason' ? 'info' : 'warning'
  return { ruleId: 'suppression/comment', messageId, data, severity, path, pointer: '', range }
}

const comment = /#[ \t]*stratlint-(disable-next-line|disable-line|disable|enable)\b([^\r\n]*)/g

/** The suppression comments of a document, in its order. */
export function suppressionsOf({ source, root }: StrategyDocument): Suppression[] {
  if (!source.text.includes('stratlint-')) return []
  const found: Suppression[] = []
  for (const match of source.text.matchAll(comment)) {
    if (isInText(root, match.index)) continue
    const line = positionAt(source, match.index).line
    const tail = match[2] ?? ''
    const rest = match.index + match[0].length - tail.length
    const dash = /(?:^|\s)--(?:\s|$)/.exec(tail)
    const rules = namesIn(source, dash === null ? tail : tail.slice(0, dash.index), rest)
    const reason = dash === null ? '' : tail.slice(dash.index + dash[0].length).trim()
    const range = rangeOf(source, { start: match.index, end: match.index + match[0].trimEnd().length })
    if (match[1] === 'enable') endBlocks(found, rules, line)
    else found.push({ range, ...linesOf(match[1] ?? '', line), rules, reason })
  }
  return found
}

function linesOf(form: string, line: number): { firstLine: number; lastLine: number } {
  if (form === 'disable-next-line') return { firstLine: line + 1, lastLine: line + 1 }
  return { firstLine: line, lastLine: form === 'disable' ? Number.MAX_SAFE_INTEGER : line }
}

/** `enable` ends the blocks of the rules that it names, or all blocks where it names none. */
function endBlocks(found: Suppression[], rules: Suppression['rules'], line: number): void {
  for (const block of found) {
    if (block.lastLine !== Number.MAX_SAFE_INTEGER) continue
    if (rules.length === 0 || block.rules.every((rule) => rules.some(({ name }) => name === rule.name)))
      block.lastLine = line
  }
}

function namesIn(source: Source, text: string, offset: number): Suppression['rules'] {
  return [...text.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => {
    const start = offset + index
    return { name, range: rangeOf(source, { start, end: start + name.length }), used: false }
  })
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
