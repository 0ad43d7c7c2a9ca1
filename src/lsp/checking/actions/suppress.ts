import type { TextEdit } from '#core/diagnostic'
import { isMap, type LocatedNode } from '#core/located'
import { lineText, positionAt, type Source } from '#core/source'

/** Edits that silence a rule, with the stretch of the new text where the reason belongs. */
export interface Suppressing {
  edits: TextEdit[]
  /** In the text of the first edit; undefined where a reason stands already. */
  blank?: { start: number; end: number }
}

/**
 * Silences a rule on the line where a finding begins by a comment with a reason: on the line above, added to the comment
 * that is there, or around a text of several lines, which no comment can stand in.
 */
export function suppressing(
  source: Source,
  root: LocatedNode,
  finding: { ruleId: string; offset: number },
  reason: string,
): Suppressing {
  const { ruleId, offset } = finding
  const { line } = positionAt(source, offset)
  const text = textAround(root, offset)
  const first =
    text === undefined ? line : positionAt(source, text.keyStart < 0 ? text.start : text.keyStart).line
  const last = text === undefined ? line : positionAt(source, Math.max(text.start, text.end - 1)).line
  // A comment may stand above a text, and it silences only what is found on the line below it.
  if (first === line) return above(source, line, ruleId, reason)
  // A comment on the line above means the line below it, and stays there.
  const top = nextLine.test(lineText(source, first - 1)) ? first - 1 : first
  const start = lineStart(source, top)
  const indent = indentOf(source, first)
  const { newText, blank } = commented(
    `${indent}# stratlint-disable ${ruleId} -- `,
    reason,
    lineBreak(source),
  )
  const after = lineStart(source, last + 1)
  const isLast = after >= source.text.length && !/[\r\n]$/.test(source.text)
  const enable = `${indent}# stratlint-enable ${ruleId}`
  return {
    edits: [
      { start, end: start, text: newText },
      {
        start: after,
        end: after,
        text: isLast ? `${lineBreak(source)}${enable}` : `${enable}${lineBreak(source)}`,
      },
    ],
    blank,
  }
}

const nextLine = /^[ \t]*#[ \t]*stratlint-disable-next-line[ \t]+([^\s,]+(?:[ \t]*,[ \t]*[^\s,]+)*)/

function above(source: Source, line: number, ruleId: string, reason: string): Suppressing {
  const there = nextLine.exec(lineText(source, line - 1))
  if (there !== null) {
    const at = lineStart(source, line - 1) + there[0].length
    return { edits: [{ start: at, end: at, text: `, ${ruleId}` }] }
  }
  const start = lineStart(source, line)
  const lead = `${indentOf(source, line)}# stratlint-disable-next-line ${ruleId} -- `
  const { newText, blank } = commented(lead, reason, lineBreak(source))
  return { edits: [{ start, end: start, text: newText }], blank }
}

function commented(
  lead: string,
  reason: string,
  end: string,
): { newText: string; blank: { start: number; end: number } } {
  return {
    newText: `${lead}${reason}${end}`,
    blank: { start: lead.length, end: lead.length + reason.length },
  }
}

/** The text of several lines that an offset lies in. */
function textAround(node: LocatedNode, offset: number): LocatedNode | undefined {
  const children = Array.isArray(node.value)
    ? node.value
    : isMap(node.value)
      ? Object.values(node.value)
      : undefined
  if (children === undefined) return node.start <= offset && offset < node.end ? node : undefined
  for (const child of children) {
    const found = textAround(child, offset)
    if (found !== undefined) return found
  }
  return undefined
}

function lineStart(source: Source, line: number): number {
  return source.lineStarts[line - 1] ?? source.text.length
}

function indentOf(source: Source, line: number): string {
  return /^ */.exec(lineText(source, line))?.[0] ?? ''
}

function lineBreak({ text }: Source): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}
