import type { Diagnostic, MessageData } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { isMap, type LocatedNode } from '#core/located'
import { closest } from '#core/similar'
import { positionAt, rangeOf, type Span } from '#core/source'

/** A comment that silences rules on some lines. */
export interface Suppression extends Span {
  /** The first and last line whose diagnostics it silences, from 1. */
  firstLine: number
  lastLine: number
  rules: { name: string; span: Span }[]
  reason: string
}

export interface Suppressed {
  reported: Diagnostic[]
  suppressed: Diagnostic[]
  /** What is wrong with the comments themselves. */
  remarks: Diagnostic[]
}

/**
 * Applies a document's suppression comments:
 *
 *     # stratlint-disable-next-line smart/gaps, smart/vague-opener -- reason
 *     statement: …   # stratlint-disable-line smart/vague-opener -- reason
 *     # stratlint-disable prose/* -- reason        (until the end of the file, or:)
 *     # stratlint-enable prose/*
 *
 * Problems of the YAML and of the format cannot be silenced. `knownRules` are those that comments may name; a rule that did
 * not run is not called unused. Where `judgeUnused` is false no comment is, since only a part of the findings is at hand.
 */
export function applySuppressions(
  document: StrategyDocument,
  diagnostics: readonly Diagnostic[],
  knownRules: readonly string[],
  judgeUnused: boolean,
): Suppressed {
  const suppressions = suppressionsOf(document)
  const used = new Set<string>()
  const isSilenced = (found: Diagnostic): boolean => {
    if (/^(yaml|schema)\//.test(found.ruleId)) return false
    const line = found.range.start.line
    let isHit = false
    for (const suppression of suppressions) {
      if (line < suppression.firstLine || line > suppression.lastLine) continue
      for (const { name, span } of suppression.rules) {
        if (!covers(name, found.ruleId)) continue
        used.add(`${span.start} ${name}`)
        isHit = true
      }
    }
    return isHit
  }
  const silenced = diagnostics.map(isSilenced)
  return {
    reported: diagnostics.filter((_, i) => !silenced[i]),
    suppressed: diagnostics.filter((_, i) => silenced[i]),
    remarks: suppressions.flatMap((suppression) =>
      remarksOn(document, suppression, used, knownRules, judgeUnused),
    ),
  }
}

/** `smart/*` covers every rule of its group. */
function covers(name: string, ruleId: string): boolean {
  return name === ruleId || (name.endsWith('/*') && ruleId.startsWith(name.slice(0, -1)))
}

function remarksOn(
  document: StrategyDocument,
  suppression: Suppression,
  used: ReadonlySet<string>,
  knownRules: readonly string[],
  judgeUnused: boolean,
): Diagnostic[] {
  const remark = (messageId: string, span: Span, data: MessageData): Diagnostic => ({
    ruleId: 'suppression/comment',
    messageId,
    data,
    severity: messageId === 'reason' ? 'info' : 'warning',
    path: document.source.path,
    pointer: '',
    range: rangeOf(document.source, span),
  })
  const found: Diagnostic[] = []
  if (suppression.rules.length === 0) found.push(remark('noRule', suppression, {}))
  else if (suppression.reason === '') found.push(remark('reason', suppression, {}))
  for (const { name, span } of suppression.rules) {
    if (!knownRules.some((ruleId) => covers(name, ruleId))) {
      const meant = closest(name, knownRules)
      found.push(
        meant === undefined
          ? remark('unknown', span, { rule: name })
          : remark('meant', span, { rule: name, meant }),
      )
    } else if (judgeUnused && !used.has(`${span.start} ${name}`))
      found.push(remark('unused', span, { rule: name }))
  }
  return found
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
    const rules = namesIn(dash === null ? tail : tail.slice(0, dash.index), rest)
    const reason = dash === null ? '' : tail.slice(dash.index + dash[0].length).trim()
    const span = { start: match.index, end: match.index + match[0].trimEnd().length }
    if (match[1] === 'enable') endBlocks(found, rules, line)
    else found.push({ ...span, ...linesOf(match[1] ?? '', line), rules, reason })
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

function namesIn(text: string, offset: number): Suppression['rules'] {
  return [...text.matchAll(/[^\s,]+/g)].map((match) => {
    const start = offset + match.index
    return { name: match[0], span: { start, end: start + match[0].length } }
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
