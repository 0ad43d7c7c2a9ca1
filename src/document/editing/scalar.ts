import type { TextEdit } from '#core/diagnostic'
import type { LocatedNode, Scalar } from '#core/located'
import { indentAt, lineBreakOf, lineEnd, skipSpaces } from './lines.ts'
import { colonEnd } from './place.ts'
import { type Setting, writeInStyle, writeQuoted, writeScalar } from './write.ts'

/** Ways to write another value where a scalar stands: in its own style, else in the plainest that fits, else quoted. */
export function replaceScalar(text: string, node: LocatedNode, value: Scalar, inFlow: boolean): TextEdit[][] {
  const setting: Setting = { inFlow, indent: indentOf(text, node), lineBreak: lineBreakOf(text) }
  const own = writeInStyle(value, node.style, setting)
  const ways = [
    ...(own === undefined ? [] : [own]),
    writeScalar(value, setting),
    ...(typeof value === 'string' ? [writeQuoted(value, 'double')] : []),
  ]
  return ways.map((written) => [
    node.style === 'empty' ? fill(text, node, written) : replace(text, node, written),
  ])
}

/** The spaces before the key, or the dash, that the value stands beside. */
function indentOf(text: string, { keyStart, start }: LocatedNode): string {
  return keyStart >= 0 ? indentAt(text, keyStart) : indentAt(text, start).slice(2)
}

function replace(text: string, node: LocatedNode, written: string): TextEdit {
  const { start, end, style } = node
  const isBlock = style === 'literal' || style === 'folded'
  const comment = isBlock
    ? (/(?<![ \t])[ \t]+#[\s\S]*$/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '')
    : ''
  const headEnd = /^[|>]/.test(written) ? lineEnd(written, 0) : written.length
  return { start, end, text: written.slice(0, headEnd) + comment + written.slice(headEnd) }
}

/** Writes a value where there is none: after the colon or the dash. */
function fill(text: string, node: LocatedNode, written: string): TextEdit {
  if (node.keyStart < 0) {
    const lead = text.charAt(node.start - 1) === '-' ? ' ' : ''
    return { start: node.start, end: node.start, text: lead + written }
  }
  const start = colonEnd(text, node)
  const next = skipSpaces(text, start)
  const lead = start === node.keyEnd ? ': ' : ' '
  return { start, end: text.charAt(next) === '#' ? start : next, text: lead + written }
}
