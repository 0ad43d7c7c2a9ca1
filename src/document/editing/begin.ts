import type { TextEdit } from '#core/diagnostic'
import type { LocatedNode } from '#core/located'
import { indentAt, isLastOnLine, lineBreakOf, lineEnd } from './lines.ts'
import { colonEnd } from './place.ts'
import type { Layout, Setting } from './write.ts'

/** The first entry of a map or list that has none yet, on the lines below its key; a comment beside the key stays there. */
export function begunBelow(
  text: string,
  node: LocatedNode,
  layout: Layout,
  write: (setting: Setting) => string,
): TextEdit[] {
  const lineBreak = lineBreakOf(text)
  const indent = indentAt(text, node.keyStart) + ' '.repeat(layout.step)
  const lines = lineBreak + indent + write({ inFlow: false, indent, lineBreak, layout })
  const start = colonEnd(text, node)
  const end = node.style === 'empty' ? start : node.end
  if (!isLastOnLine(text, end)) return [{ start, end, text: lines }]
  const at = lineEnd(text, end)
  if (at === end || start === end) return [{ start: start === end ? at : start, end: at, text: lines }]
  return [
    { start, end, text: '' },
    { start: at, end: at, text: lines },
  ]
}
